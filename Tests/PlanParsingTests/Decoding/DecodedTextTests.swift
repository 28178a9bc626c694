import PlanModel
import PlanParsing
import Testing

@Suite("The bytes of a file")
struct DecodedTextTests {
  /// 日期,值 in GB18030.
  static let header: [UInt8] = [0xC8, 0xD5, 0xC6, 0xDA, 0x2C, 0xD6, 0xB5]

  private func finding(_ bytes: [UInt8]) -> [String] {
    decodeText(bytes, file: "a.csv").diagnostics.map {
      "\($0.position.line):\($0.position.column) \($0.rule)"
    }
  }

  @Test("are UTF-8, with or without a byte order mark", arguments: [[], [0xEF, 0xBB, 0xBF]])
  func utf8(mark: [UInt8]) {
    let decoded = decodeText(mark + Array("日期,值\r\n".utf8), file: "a.csv")
    #expect(decoded.text == "日期,值\r\n")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.diagnostics == [])
  }

  @Test("are GB18030 when they are not UTF-8")
  func gb18030() {
    let decoded = decodeText(Self.header, file: "a.csv")
    #expect(decoded.text == "日期,值")
    #expect(decoded.encoding == .gb18030)
    #expect(decoded.diagnostics == [])
  }

  @Test("of rare characters are GB18030, too")
  func fourByteCharacters() {
    // 㐂 (four bytes), 𠀀 (four bytes, beyond the basic plane), € (two bytes).
    let bytes: [UInt8] = [0xD6, 0xD0, 0x81, 0x39, 0xEF, 0x31, 0x95, 0x32, 0x82, 0x36, 0xA2, 0xE3]
    #expect(decodeText(bytes, file: "a.csv").text == "中㐂𠀀€")
  }

  @Test("that are both UTF-8 and GB18030 are UTF-8")
  func mojibakeTrap() {
    let text = "涓浗,联通,教育局"
    #expect(decodeText(Array(text.utf8), file: "a.csv").text == text)
  }

  @Test("of the word that fools editors are read right")
  func shortWord() {
    // 联通 in GB18030 looks almost like UTF-8.
    #expect(decodeText([0xC1, 0xAA, 0xCD, 0xA8], file: "a.csv").text == "联通")
  }

  @Test("with one broken byte in UTF-8 are not taken for GB18030")
  func brokenUTF8() {
    let bytes = Array("名称,值\n第一小学,".utf8) + [0xE6, 0x95] + Array(",云岭县教育局\n".utf8)
    #expect(finding(bytes) == ["2:14 bad-encoding"])
    #expect(finding(Array("云岭县教育局\n云岭".utf8) + [0xE6]) == ["2:7 bad-encoding"])
    #expect(decodeText(bytes, file: "a.csv").text == "")
  }

  @Test("that are neither are refused at their place")
  func brokenGB18030() {
    #expect(finding(Self.header + [0x0A, 0xC8, 0xD5, 0xFF, 0x41, 0xC8]) == ["2:4 bad-encoding"])
    #expect(finding(Self.header + [0x0A, 0xC8, 0xD5, 0xC6]) == ["2:4 bad-encoding"])
  }

  @Test("are UTF-16 behind its mark")
  func utf16() {
    #expect(decodeText([0xFF, 0xFE, 0xE5, 0x65, 0x2C, 0x00], file: "a.csv").text == "日,")
    #expect(decodeText([0xFE, 0xFF, 0x65, 0xE5, 0x00, 0x2C], file: "a.csv").text == "日,")
    #expect(finding([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) == ["0:0 bad-encoding"])
    #expect(finding([0xFF, 0xFE, 0x41]) == ["0:0 bad-encoding"])
  }

  @Test(
    "of a workbook are no text", arguments: [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]])
  func workbook(start: [UInt8]) {
    #expect(finding(start + [0, 0, 0]) == ["0:0 not-text"])
  }

  @Test("hold no control characters", arguments: [0x00, 0x01, 0x1B, 0x7F])
  func controlCharacters(byte: UInt8) {
    #expect(finding(Array("a,b\r\n名,".utf8) + [byte]) == ["2:5 control-character"])
  }

  @Test("may be none")
  func empty() {
    let decoded = decodeText([], file: "a.csv")
    #expect(decoded.text == "")
    #expect(decoded.diagnostics == [])
  }
}
