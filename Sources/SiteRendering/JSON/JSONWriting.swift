extension JSONValue {
  /// UTF-8, the same bytes for the same value.
  ///
  /// `<`, `>` and `&` are escaped, so that the text may stand inside a `<script>` element as well
  /// as in a file of its own. Indented by one blank a level with a newline at the end, or, when
  /// `isCompact`, on one line without.
  package func bytes(isCompact: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1_024)
    write(to: &output, indent: isCompact ? nil : 0)
    if !isCompact { output.append(newline) }
    return output
  }

  /// One line of JSON, safe inside `<script type="application/ld+json">`.
  package var script: HTML {
    HTML(trusted: String(decoding: bytes(isCompact: true), as: UTF8.self))
  }

  /// `indent` is the depth reached; nothing for compact text.
  private func write(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let truth): output += (truth ? "true" : "false").utf8
    case .integer(let number): output += String(number).utf8
    case .string(let text): appendJSONString(text, to: &output)
    case .array(let items):
      writeList(items, between: ("[", "]"), to: &output, indent: indent) { item, output, indent in
        item.write(to: &output, indent: indent)
      }
    case .object(let members):
      writeList(members, between: ("{", "}"), to: &output, indent: indent) {
        member, output, indent in
        appendJSONString(member.0, to: &output)
        output.append(UInt8(ascii: ":"))
        if indent != nil { output.append(blank) }
        member.1.write(to: &output, indent: indent)
      }
    }
  }
}

private func writeList<Item>(
  _ items: [Item], between brackets: (Unicode.Scalar, Unicode.Scalar), to output: inout [UInt8],
  indent: Int?, write: (Item, inout [UInt8], Int?) -> Void
) {
  output.append(UInt8(ascii: brackets.0))
  for (index, item) in items.enumerated() {
    if index > 0 { output.append(UInt8(ascii: ",")) }
    startLine(in: &output, indent: indent.map { $0 + 1 })
    write(item, &output, indent.map { $0 + 1 })
  }
  if !items.isEmpty { startLine(in: &output, indent: indent) }
  output.append(UInt8(ascii: brackets.1))
}

private func startLine(in output: inout [UInt8], indent: Int?) {
  guard let indent else { return }
  output.append(newline)
  output += repeatElement(blank, count: indent)
}

func appendJSONString(_ text: String, to output: inout [UInt8]) {
  var text = text
  output.append(UInt8(ascii: "\""))
  text.withUTF8 { bytes in
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      // Inside a script element these could end it or begin a comment.
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x00..<0x20, 0x7F:
        output += "\\u00".utf8
        output += (byte < 16 ? "0" : "").utf8
        output += String(byte, radix: 16).utf8
      default: output.append(byte)
      }
      // U+2028 and U+2029 end a line in older JavaScript.
      if index >= 2, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80, byte & 0xFE == 0xA8 {
        output.removeLast(3)
        output += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
      }
    }
  }
  output.append(UInt8(ascii: "\""))
}

private let newline: UInt8 = 0x0A
private let blank: UInt8 = 0x20
