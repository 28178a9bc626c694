/// Appends `text` so that it stands for itself as text and inside a quoted attribute, in HTML and
/// in XML.
///
/// Works on bytes: a quote followed by a combining mark is one `Character`, unequal to the quote,
/// and would slip through a comparison of characters. Code points that neither HTML nor XML allows
/// become U+FFFD, so that a page stays valid and the loss can be seen.
package func appendEscaped(_ text: String, to output: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendEscaped($0, to: &output) }
}

/// `text` so that it stands for itself in HTML and XML.
package func escaped(_ text: String) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(text.utf8.count + 16)
  appendEscaped(text, to: &output)
  return String(decoding: output, as: UTF8.self)
}

private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var plainStart = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    // Letters and Han characters leave here: 0x22…0x3E holds the five signs, and only four lead
    // bytes can begin a forbidden code point.
    if isCertainlyPlain(byte) {
      index += 1
      continue
    }
    guard let (replacement, length) = replacement(at: index, of: bytes) else {
      index += 1
      continue
    }
    output.append(contentsOf: bytes[plainStart..<index])
    output.append(contentsOf: replacement.utf8)
    index += length
    plainStart = index
  }
  output.append(contentsOf: bytes[plainStart...])
}

private func isCertainlyPlain(_ byte: UInt8) -> Bool {
  (byte > 0x3E && byte < 0x7F) || (byte > 0x7F && byte < 0xC2) || (byte > 0xC2 && byte < 0xEF)
}

/// What to print for the code point at `index`, and its length; nothing when it may stay.
private func replacement(
  at index: Int, of bytes: UnsafeBufferPointer<UInt8>
) -> (String, length: Int)? {
  func byte(_ offset: Int) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }
  switch bytes[index] {
  case UInt8(ascii: "&"): return ("&amp;", 1)
  case UInt8(ascii: "<"): return ("&lt;", 1)
  case UInt8(ascii: ">"): return ("&gt;", 1)
  case UInt8(ascii: "\""): return ("&quot;", 1)
  case UInt8(ascii: "'"): return ("&#39;", 1)
  case 0x09, 0x0A, 0x0D: return nil
  case 0x00..<0x20, 0x7F: return ("\u{FFFD}", 1)
  // U+0080…U+009F
  case 0xC2 where byte(1) < 0xA0: return ("\u{FFFD}", 2)
  // U+FDD0…U+FDEF, U+FFFE, U+FFFF
  case 0xEF where byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)): return ("\u{FFFD}", 3)
  case 0xEF where byte(1) == 0xBF && byte(2) >= 0xBE: return ("\u{FFFD}", 3)
  // The last two code points of every further plane
  case 0xF0...0xF4 where byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE:
    return ("\u{FFFD}", 4)
  default: return nil
  }
}
