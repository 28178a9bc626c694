import FoundationEssentials
import SiteRendering
import Testing

@Suite("A number printed exactly")
struct ExactNumberTests {
  @Test(
    "is rounded half away from zero at nine places, without zeros at the end",
    arguments: [
      ("0.1698026315789473684", "0.169802632"), ("-0.2149532710280373831", "-0.214953271"),
      ("1.2307692307", "1.230769231"), ("-10", "-10"), ("0.8", "0.8"), ("76000", "76000"),
      ("0.9999999995", "1"), ("99.9999999999", "100"), ("-0.9999999995", "-1"),
      ("0.0000000004", "0"), ("-0.0000000004", "0"), ("0.0000000005", "0.000000001"),
      ("2.50", "2.5"), ("0", "0"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
  func nine(written: String, printed: String) throws {
    let number = try #require(Decimal(string: written))
    #expect(exactText(of: number) == printed)
  }

  @Test(
    "takes other numbers of places",
    arguments: [("12.345", 2, "12.35"), ("12.5", 0, "13"), ("9.99", 1, "10"), ("0.5", 0, "1")])
  func places(written: String, places: Int, printed: String) throws {
    let number = try #require(Decimal(string: written))
    #expect(exactText(of: number, places: places) == printed)
  }

  @Test("is absent when there is none")
  func absent() {
    #expect(exactText(of: nil) == nil)
    #expect(exactText(of: .nan) == nil)
  }
}
