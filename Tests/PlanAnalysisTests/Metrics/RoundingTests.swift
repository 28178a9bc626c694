import FoundationEssentials
import PlanAnalysis
import Testing

@Suite("Rounding")
struct RoundingTests {
  @Test(
    "takes halves away from zero",
    arguments: [
      ("14.75", 1, "14.8"), ("14.7499999", 1, "14.7"), ("-14.75", 1, "-14.8"), ("0.05", 1, "0.1"),
      ("0.04", 1, "0"), ("9.995", 2, "10"), ("2.5", 0, "3"), ("1200", 1, "1200"),
      ("0.0001", 2, "0"), ("-0.004", 2, "0"), ("99.95", 1, "100"), ("7", 3, "7"),
    ])
  func halves(value: String, places: Int, result: String) {
    #expect(rounded(decimal(value), places: places) == decimal(result))
    #expect(DecimalText.plain(rounded(decimal(value), places: places)) == result)
  }

  @Test("leaves what is no number alone")
  func notANumber() {
    #expect(rounded(.nan, places: 1).isNaN)
  }

  @Test(
    "of shares adds up to 100 for any counts",
    arguments: [[1, 1, 1], [0, 0, 7], [1, 2, 3, 4, 5, 6, 7], [999, 1], [3]])
  func sums(counts: [Int]) {
    for digits in 0...3 {
      let parts = shares(of: counts, digits: digits)
      #expect(parts.reduce(0, +) == 100)
      #expect(parts.count == counts.count)
      #expect(parts.allSatisfy { $0 >= 0 })
    }
  }

  @Test("gives no shares of nothing")
  func nothing() {
    #expect(shares(of: [0, 0]) == [0, 0])
    #expect(shares(of: []).isEmpty)
  }
}

@Suite("A decimal as text")
struct DecimalTextTests {
  @Test(
    "has no exponent and no zeros at the end",
    arguments: [
      ("2.50", "2.5"), ("100", "100"), ("-0.20", "-0.2"), ("1e20", "100000000000000000000"),
      ("0.000001", "0.000001"), ("3.00", "3"), ("0", "0"),
    ])
  func plain(value: String, text: String) {
    #expect(DecimalText.plain(decimal(value)) == text)
  }

  @Test(
    "can be filled up to a number of places",
    arguments: [("7.7", 2, "7.70"), ("100", 1, "100.0"), ("0.049", 1, "0.0"), ("5.5", 0, "6")])
  func fixed(value: String, places: Int, text: String) {
    #expect(DecimalText.fixed(decimal(value), places: places) == text)
  }

  @Test("is per cent with one decimal at most", arguments: [("0.6", "60%"), ("0.1699", "17%")])
  func percent(share: String, text: String) {
    #expect(DecimalText.percent(decimal(share)) == text)
  }
}
