import FoundationEssentials
import PlanModel
import PlanParsing
import Testing

@Suite("A number in a cell")
struct WrittenNumberTests {
  private func read(_ text: String) throws -> WrittenNumber? {
    try number(Written(text, at: FilePosition(file: "a.csv", line: 2, column: 5)))
  }

  @Test(
    "is read exactly",
    arguments: [
      ("0", "0"), ("12", "12"), ("0012", "12"), ("12.50", "12.5"), (".5", "0.5"), ("5.", "5"),
      ("0.1", "0.1"), ("-3", "-3"), ("+3", "3"), ("1,234", "1234"), ("1,234,567.80", "1234567.8"),
      ("1，234", "1234"), ("１２．５", "12.5"), ("－３", "-3"), ("＋３", "3"), ("−3", "-3"), ("'0012", "12"),
      (" 7　", "7"), ("1.2E+3", "1200"), ("1.5e-3", "0.0015"), ("100.0", "100"), ("-0", "0"),
      ("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"),
      ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
    ])
  func exact(text: String, expected: String) throws {
    let number = try #require(try read(text))
    #expect(String(describing: number.value) == expected)
    #expect(number.unit == "")
  }

  @Test(
    "may be followed by its unit, which is not counted in",
    arguments: [
      ("95%", "95", "%"), ("１２．５％", "12.5", "%"), ("2.71亿元", "2.71", "亿元"), ("12 所", "12", "所"),
      ("3万", "3", "万"), ("5em", "5", "em"), ("1,234人", "1234", "人"),
    ])
  func units(text: String, value: String, unit: String) throws {
    let number = try #require(try read(text))
    #expect(String(describing: number.value) == value)
    #expect(number.unit == unit)
  }

  @Test(
    "that is missing is missing, never 0",
    arguments: ["", "　", "-", "—", "——", "/", "无", "未填报", "未上报", "N/A", "#N/A", "null"])
  func missing(text: String) throws {
    #expect(try read(text) == nil)
  }

  @Test(
    "is not guessed",
    arguments: [
      "三所", "约5", "≥95%", "3-4", "3—4所", "5所3", "1,23", "1.2.3", "12,34,567", "1.234,5", "#DIV/0!",
      "#VALUE!",
      "%", "所", "+", "1e999", "1e9999999", "1e-200", "5 6",
      "123456789012345678901234567890123456789", "1/2", "5；", "--5",
    ])
  func refused(text: String) throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try read(text) }
    #expect(diagnostic.rule == "bad-number")
    #expect(diagnostic.position == FilePosition(file: "a.csv", line: 2, column: 5))
    #expect(diagnostic.message.chinese.contains(text))
    #expect(diagnostic.hint != nil)
  }

  @Test("may be a very long text without harm")
  func longText() {
    let text = String(repeating: "9", count: 1_000_000)
    #expect(throws: Diagnostic.self) { try read(text) }
  }
}
