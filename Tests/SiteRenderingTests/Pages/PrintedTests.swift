import FoundationEssentials
import PlanModel
import SiteRendering
import Testing

@Suite("Printed")
struct PrintedTests {
  @Test(
    "numbers stand in groups of three with a true minus sign",
    arguments: [
      ("0", "0"), ("999", "999"), ("1128", "1,128"), ("76000", "76,000"),
      ("1234567.5", "1,234,567.5"),
      ("-4", "−4"), ("3.98", "3.98"),
    ])
  func numbers(_ digits: String, _ text: String) { #expect(printed(decimal(digits)) == text) }

  @Test(
    "shares are rounded half away from zero to one place",
    arguments: [
      ("0.747945", "74.8%"), ("0.8", "80%"), ("0.0005", "0.1%"), ("-0.214953271", "−21.5%"),
      ("1", "100%"),
    ])
  func shares(_ share: String, _ text: String) { #expect(printedPercent(decimal(share)) == text) }

  @Test(
    "values keep the digits that were reported; quotients are rounded",
    arguments: [
      ("94.93", "94.93%"), ("96.296296296", "96.3%"), ("0.58", "0.58%"), ("59.99999", "60%"),
    ])
  func values(_ digits: String, _ text: String) {
    #expect(printed(decimal(digits), unit: "%") == text)
  }

  @Test("days and periods are Chinese")
  func days() {
    #expect(printed(day(2023, 4, 19)) == "2023年4月19日")
    #expect(printedShort(day(2023, 4, 19)) == "4月19日")
    #expect(printed(ReportPeriod(year: 2023, length: .quarter(3))) == "2023年第三季度")
    #expect(printedShort(ReportPeriod(year: 2023, length: .month(9))) == "9月")
    #expect(printedShort(ReportPeriod(year: 2023, length: .year)) == "全年")
  }

  @Test("origins name file and line, not the column")
  func origins() {
    let place = FilePosition(file: "content/2023/plan.md", line: 12, column: 3)

    #expect(printedSource(place) == "content/2023/plan.md:12")
    #expect(printedSource(FilePosition(file: "content/site.yaml")) == "content/site.yaml")
  }

  @Test("what is not a number is a dash")
  func notANumber() { #expect(printed(Decimal.nan) == "—") }
}
