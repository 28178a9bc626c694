import Foundation
import SiteRendering
import Testing

@Suite("JSON")
struct JSONWritingTests {
  private func text(_ value: JSONValue, isCompact: Bool = false) -> String {
    String(decoding: value.bytes(isCompact: isCompact), as: UTF8.self)
  }

  @Test("keeps the order of members, indents by one blank and ends its last line")
  func layout() {
    let value: JSONValue = [
      "id": "t7-a", "year": 2023, "goal": .optional("0.1"), "upper": .optional(nil as String?),
      "isDue": false, "counts": [:], "rows": [], "source": ["line": 7, "columns": [1, -2]],
    ]
    #expect(
      text(value) == """
        {
         "id": "t7-a",
         "year": 2023,
         "goal": "0.1",
         "upper": null,
         "isDue": false,
         "counts": {},
         "rows": [],
         "source": {
          "line": 7,
          "columns": [
           1,
           -2
          ]
         }
        }

        """)
  }

  @Test("has a form on one line")
  func compact() {
    #expect(text(["a": [1, "b"], "c": .null], isCompact: true) == #"{"a":[1,"b"],"c":null}"#)
  }

  @Test(
    "escapes",
    arguments: [
      ("</script><!--", #""\u003c/script\u003e\u003c!--""#), ("&", #""\u0026""#),
      ("\"\u{301}\\", "\"\\\"\u{301}\\\\\""), ("\r\n\t", #""\r\n\t""#),
      ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
      ("\u{2028}\u{2029}\u{202A}", "\"\\u2028\\u2029\u{202A}\""),
      ("云岭😀", "\"云岭😀\""),
    ])
  func escapes(plain: String, expected: String) {
    #expect(Array(text(.string(plain), isCompact: true).utf8) == Array(expected.utf8))
  }

  @Test("is read back as what was written")
  func roundTrip() throws {
    let hostile = (0..<0x300).compactMap { Unicode.Scalar($0) }.map { String($0) }.joined()
    let bytes = JSONValue.object([(hostile, .array([.string(hostile), 9_007_199_254_740_993]))])
      .bytes()
    let read = try JSONDecoder().decode([String: [Element]].self, from: Data(bytes))
    #expect(read == [hostile: [.text(hostile), .number(9_007_199_254_740_993)]])
  }

  private enum Element: Decodable, Equatable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      do {
        self = .number(try value.decode(Int.self))
      } catch {
        self = .text(try value.decode(String.self))
      }
    }
  }
}
