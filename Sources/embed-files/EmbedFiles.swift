import Foundation

/// Writes a Swift file that holds other files as text: `embed-files OUTPUT ROOT PATH…`.
@main
enum EmbedFiles {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else { return }
    let root = arguments[2]
    var source = """
      /// A file that travels inside the executable.
      struct EmbeddedFile: Sendable {
        let path: String
        /// The content; of a file that is not UTF-8, each byte is the character of its number.
        let text: String
        let isUTF8: Bool

        var bytes: [UInt8] {
          if isUTF8 { return Array(text.utf8) }
          return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
      }

      enum EmbeddedFiles {
        /// Sorted by path, bytewise.
        static let all: [EmbeddedFile] = [

      """
    for path in arguments[3...].sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
      let utf8 = String(validating: bytes, as: UTF8.self)
      let text = utf8 ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
      source +=
        "    EmbeddedFile(path: \(literal(path)), text: \(literal(text)), isUTF8: \(utf8 != nil)),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  /// A one-line literal: the content may hold any quote, backslash or line end.
  private static func literal(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{FEFF}": out += "\\u{FEFF}"
      default:
        if scalar.value < 0x20 {
          out += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }
}
