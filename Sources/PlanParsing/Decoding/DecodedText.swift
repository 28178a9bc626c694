package import PlanModel

/// The text of a file, and how its bytes were read.
package struct DecodedText: Sendable {
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case gb18030 = "GB18030"
  }

  /// Without a byte order mark; empty when the bytes cannot be read.
  package let text: String
  package let encoding: Encoding
  package let diagnostics: [Diagnostic]
}

/// Returns the text that a file's bytes stand for.
///
/// UTF-8 when the bytes are strictly that, else GB18030, which Excel and WPS write; UTF-16 only
/// behind its byte order mark. UTF-8 comes first because GB18030 finds a reading for almost any
/// bytes. Bytes that are neither are the error `bad-encoding`, workbooks `not-text`, and control
/// characters `control-character`.
package func decodeText(_ bytes: [UInt8], file: String) -> DecodedText {
  if let name = binaryFormat(of: bytes) {
    let problem = Diagnostic(
      .error, rule: "not-text", at: FilePosition(file: file),
      Wording(zh: "这是\(name.chinese)，不是文本文件", en: "this is \(name.english), not a text file"),
      hint: Wording(zh: "请另存为“CSV UTF-8（逗号分隔）”", en: "save it as 'CSV UTF-8 (comma delimited)'"))
    return DecodedText(text: "", encoding: .utf8, diagnostics: [problem])
  }
  let decoded = decoded(bytes, file: file)
  guard decoded.diagnostics.isEmpty, let problem = controlCharacter(in: decoded.text, file: file)
  else { return decoded }
  return DecodedText(text: decoded.text, encoding: decoded.encoding, diagnostics: [problem])
}

private func decoded(_ bytes: [UInt8], file: String) -> DecodedText {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return decodedUTF16(bytes, file: file)
  }
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let content = bytes.dropFirst(hasMark ? 3 : 0)
  if let text = String(validating: content, as: UTF8.self) {
    return DecodedText(text: text, encoding: .utf8, diagnostics: [])
  }
  let damage = UTF8Damage(content)
  if hasMark || damage.isOtherwiseUTF8 {
    return undecodable(
      content, before: damage.firstOffset, encoding: .utf8,
      prefix: String(decoding: content[..<damage.firstOffset], as: UTF8.self), file: file)
  }
  switch textFromGB18030(bytes) {
  case .text(let text): return DecodedText(text: text, encoding: .gb18030, diagnostics: [])
  case .invalid(let offset, let prefix):
    return undecodable(content, before: offset, encoding: .gb18030, prefix: prefix, file: file)
  case .unavailable:
    let problem = Diagnostic(
      .error, rule: "bad-encoding", at: FilePosition(file: file),
      Wording(
        zh: "文件不是 UTF-8，而本机不能转换 GB18030",
        en: "the file is not UTF-8, and this machine cannot convert GB18030"),
      hint: Wording(zh: "请另存为 UTF-8", en: "save it as UTF-8"))
    return DecodedText(text: "", encoding: .gb18030, diagnostics: [problem])
  }
}

private func decodedUTF16(_ bytes: [UInt8], file: String) -> DecodedText {
  let isLittleEndian = bytes[0] == 0xFF
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  for offset in stride(from: 2, to: bytes.count - 1, by: 2) {
    let first = UInt16(bytes[offset])
    let second = UInt16(bytes[offset + 1])
    units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
  }
  if bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) {
    return DecodedText(text: text, encoding: .utf16, diagnostics: [])
  }
  let problem = Diagnostic(
    .error, rule: "bad-encoding", at: FilePosition(file: file),
    Wording(zh: "文件标明为 UTF-16，内容却不完整", en: "the file is marked as UTF-16 but is damaged"),
    hint: Wording(zh: "请另存为 UTF-8", en: "save it as UTF-8"))
  return DecodedText(text: "", encoding: .utf16, diagnostics: [problem])
}

private func undecodable(
  _ bytes: ArraySlice<UInt8>, before offset: Int, encoding: DecodedText.Encoding, prefix: String,
  file: String
) -> DecodedText {
  let byte = bytes.indices.contains(offset) ? String(bytes[offset], radix: 16, uppercase: true) : ""
  let problem = Diagnostic(
    .error, rule: "bad-encoding", at: end(of: prefix, in: file),
    Wording(
      zh: "此处的字节 0x\(byte) 不是 \(encoding.rawValue) 文字",
      en: "the byte 0x\(byte) here is not \(encoding.rawValue) text"),
    hint: Wording(
      zh: "用 Excel、WPS 或记事本打开，另存为 UTF-8", en: "open it in its program and save it as UTF-8"))
  return DecodedText(text: "", encoding: encoding, diagnostics: [problem])
}

/// Tells a UTF-8 file with a broken byte from a file that is not UTF-8 at all.
private struct UTF8Damage {
  private(set) var firstOffset: Int
  private var brokenBytes = 0
  private var wideCharacters = 0

  init(_ bytes: ArraySlice<UInt8>) {
    firstOffset = bytes.endIndex
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let length = lengthOfCharacter(at: offset, in: bytes)
      if length == 0 {
        firstOffset = min(firstOffset, offset)
        brokenBytes += 1
      } else if length > 1 {
        wideCharacters += 1
      }
      offset += max(1, length)
    }
  }

  /// GB18030 text read as UTF-8 breaks at nearly every character.
  var isOtherwiseUTF8: Bool { wideCharacters >= 4 * brokenBytes }
}

/// 1…4 bytes, or 0 when there is no UTF-8 character at `offset`.
private func lengthOfCharacter(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
  let lead = bytes[offset]
  func follows(_ distance: Int, _ range: ClosedRange<UInt8>) -> Bool {
    offset + distance < bytes.endIndex && range.contains(bytes[offset + distance])
  }
  // The second byte's range keeps out surrogates, overlong forms and what lies beyond U+10FFFF.
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch lead {
    case 0..<0x80: (1, 0...0xFF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: (0, 0...0)
    }
  guard length > 1 else { return length }
  let isWhole =
    follows(1, second) && (length < 3 || follows(2, 0x80...0xBF))
    && (length < 4 || follows(3, 0x80...0xBF))
  return isWhole ? length : 0
}

private func binaryFormat(of bytes: [UInt8]) -> Wording? {
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
    return Wording(zh: "Excel、WPS 或压缩文件", en: "a workbook or an archive")
  }
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
    return Wording(zh: "旧版 Excel 或 Word 文件", en: "an old Excel or Word file")
  }
  return nil
}

private func controlCharacter(in text: String, file: String) -> Diagnostic? {
  let offset = text.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.firstIndex { ($0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09) || $0 == 0x7F }
  }
  guard let found = offset, let offset = found else { return nil }
  let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  let number = String(text.utf8[index], radix: 16, uppercase: true)
  let code = "U+" + String(repeating: "0", count: 4 - number.count) + number
  return Diagnostic(
    .error, rule: "control-character", at: end(of: String(text[..<index]), in: file),
    Wording(zh: "文中有不可见的控制字符 \(code)", en: "the text holds the control character \(code)"),
    hint: Wording(zh: "删去该字符", en: "remove it"))
}

/// The place that follows `prefix`, the beginning of a file.
private func end(of prefix: String, in file: String) -> FilePosition {
  var line = 1
  var column = 1
  var previous: UInt8 = 0
  for byte in prefix.utf8 {
    column += 1
    if byte == 0x0A || byte == 0x0D {
      if !(byte == 0x0A && previous == 0x0D) { line += 1 }
      column = 1
    }
    previous = byte
  }
  return FilePosition(file: file, line: line, column: column)
}
