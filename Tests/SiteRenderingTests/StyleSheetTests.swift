import Foundation
import Testing

@Suite("The style sheet")
struct StyleSheetTests {
  /// A theme: its tokens by name.
  struct Theme: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let tokens: [String: String]
  }

  static let themes: [Theme] = {
    guard let css = try? ShippedTemplates.style() else { return [] }
    func tokens(of selector: String) -> [String: String] {
      guard let start = css.range(of: selector + " {"),
        let end = css.range(of: "}", range: start.upperBound..<css.endIndex)
      else { return [:] }
      return Dictionary(
        css[start.upperBound..<end.lowerBound].matches(of: /--([a-z0-9-]+):\s*(#[0-9A-F]{6})/)
          .map { (String($0.output.1), String($0.output.2)) }
      ) { $1 }
    }
    let light = tokens(of: ":root")
    return [
      Theme(testDescription: "light", tokens: light),
      Theme(
        testDescription: "eye",
        tokens: light.merging(tokens(of: "html:has(#theme-eye:checked)")) { $1 }),
      Theme(
        testDescription: "dark",
        tokens: light.merging(tokens(of: "html:has(#theme-dark:checked)")) { $1 }),
    ]
  }()

  static let pairs: [(String, String, Double)] =
    ["done", "on", "slow", "late", "wait", "adj"].flatMap { key in
      [("\(key)-c", "\(key)-t", 4.5), ("\(key)-c", "paper", 4.5), ("\(key)-s", "card", 3)]
    } + [
      ("done-s", "track", 3), ("on-s", "track", 3), ("slow-s", "band", 3), ("late-s", "band", 3),
      ("ink", "paper", 4.5), ("ink2", "paper", 4.5), ("ink2", "card", 4.5), ("ink2", "track", 4.5),
      ("brand", "paper", 4.5), ("brand", "card", 4.5), ("brand", "track", 4.5),
      ("seal", "paper", 4.5), ("ondeep", "deep", 4.5), ("ondeep2", "deep", 4.5),
      ("ondeep2", "deeper", 4.5), ("card", "done-s", 4.5), ("card", "late-s", 4.5),
      ("card", "brand", 4.5), ("edge", "card", 3), ("focus", "paper", 3), ("ink", "glow", 4.5),
    ]

  @Test("has enough contrast in every theme", arguments: themes)
  func contrast(_ theme: Theme) throws {
    for (front, back, least) in Self.pairs {
      let a = try #require(theme.tokens[front], "\(front)")
      let b = try #require(theme.tokens[back], "\(back)")
      let ratio = contrastRatio(a, b)
      #expect(ratio >= least, "\(front) on \(back): \(ratio)")
    }
  }

  @Test("says dark the same way whether the reader or the system asks for it")
  func darkTwice() throws {
    let css = try ShippedTemplates.style()
    let blocks = css.matches(of: /color-scheme: dark;([^}]*)}/).map {
      $0.output.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(blocks.count == 2)
    #expect(blocks.first == blocks.last)
  }

  @Test("names nothing on another host")
  func ownHostOnly() throws {
    #expect(try ShippedTemplates.style().firstMatch(of: /url\(|@import/) == nil)
  }
}

/// By the rule of WCAG 2, of two colours written `#RRGGBB`.
private func contrastRatio(_ a: String, _ b: String) -> Double {
  let (x, y) = (luminance(a), luminance(b))
  return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

private func luminance(_ colour: String) -> Double {
  let number = Int(colour.dropFirst(), radix: 16) ?? 0
  let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { part -> Double in
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}
