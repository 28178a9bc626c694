/// Returns a text as a YAML scalar that every YAML reader reads back as that text.
///
/// Words stay bare where they can; codes (`0012`), dates and words that other readers take for
/// something else (`no`) are quoted; several lines become a block literal, whose lines start with
/// `indent` + 2 blanks, where `indent` is how far the key of the value is indented.
package func yamlScalar(_ text: String, indent: Int) -> String {
  if isLiteral(text) {
    let margin = String(repeating: " ", count: indent + 2)
    let endsWithBreak = text.utf8.last == UInt8(ascii: "\n")
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let body = lines.dropLast(endsWithBreak ? 1 : 0).map { line in
      line.isEmpty ? "" : margin + String(decoding: line, as: UTF8.self)
    }
    return (endsWithBreak ? "|\n" : "|-\n") + body.joined(separator: "\n")
  }
  return isPlain(text) ? text : quoted(text)
}

/// Whether a block literal keeps the text: several printable lines, the first and the last of
/// which settle the indentation and the end.
private func isLiteral(_ text: String) -> Bool {
  let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  guard lines.count > 1, let first = lines.first?.first, first != 0x20, first != 0x09 else {
    return false
  }
  let last = lines.last?.isEmpty == true ? lines.dropLast().last : lines.last
  guard let last, last.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
  return text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
}

private func isPlain(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first, let last = scalars.last,
    !first.isBlank, !last.isBlank, last != ":",
    !"-?:,[]{}#&*!|>'\"%@`=~<.".unicodeScalars.contains(first),
    scalars.allSatisfy({ isPrintable($0) && !",[]{}\"".unicodeScalars.contains($0) })
  else { return false }
  var previous: Unicode.Scalar = " "
  for scalar in scalars {
    if previous == ":" && scalar.isBlank || previous.isBlank && scalar == "#" { return false }
    previous = scalar
  }
  return !isTakenForAnotherType(text)
}

/// Words that YAML 1.1 or 1.2 readers turn into truth values, nothing, numbers or dates.
private func isTakenForAnotherType(_ text: String) -> Bool {
  let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
  if words.contains(text.lowercased()) { return true }
  guard let first = text.utf8.first, first == UInt8(ascii: "+") || (0x30...0x39).contains(first)
  else { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case 0x30...0x39, 0x61...0x66, 0x41...0x46: true
    default: "xXoO_.:+-TtZz ".utf8.contains(byte)
    }
  }
}

/// Whether YAML lets the character stand in a line as it is.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
    0x10000...0x10FFFF:
    true
  default: false
  }
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
  return result + "\""
}
