extension Unicode.Scalar {
  /// The ASCII character a full-width one stands for (１ → 1, ％ → %, ， → ,), and the blank for
  /// the ideographic one; any other character is itself.
  var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000, 0x00A0: " "
    default: self
    }
  }

  /// Blanks of every width, tabs, line breaks, and the marks that have no width at all.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}

/// The text with full-width letters, digits and signs made half-width.
package func halfWidth(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(scalar.halfWidth) }
  return String(result)
}

/// The text without the blanks at both ends, those of full width included.
package func trimmed(_ text: String) -> String {
  if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x80).contains(first),
    (0x21..<0x80).contains(last)
  {
    return text
  }
  var scalars = Substring(text).unicodeScalars
  while scalars.first?.isBlank == true { scalars.removeFirst() }
  while scalars.last?.isBlank == true { scalars.removeLast() }
  return String(scalars)
}
