import Foundation

/// Writes a Swift file that holds other files as text: `embed-files OUTPUT MARK ROOT FOLDER…`.
///
/// The file MARK is written anew in every run, OUTPUT only when the other files have changed.
@main
enum EmbedFiles {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 4 else { return }
    let root = arguments[3]
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
    let paths = arguments[4...].flatMap { files(in: $0, below: root) }
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
      let utf8 = literalText(bytes)
      let text = utf8 ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
      source +=
        "    EmbeddedFile(path: \(literal(path)), text: \(literal(text)), isUTF8: \(utf8 != nil)),\n"
    }
    source += "  ]\n}\n"
    let output = URL(fileURLWithPath: arguments[1])
    let isUpToDate =
      try FileManager.default.fileExists(atPath: arguments[1])
      && Data(contentsOf: output) == Data(source.utf8)
    // An untouched file tells the build that nothing has to be compiled.
    if !isUpToDate { try Data(source.utf8).write(to: output, options: .atomic) }
    try Data().write(to: URL(fileURLWithPath: arguments[2]), options: .atomic)
  }

  /// Paths below `root`; hidden files and editors' spare copies are left out.
  private static func files(in folder: String, below root: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root + "/" + folder)
    return (found?.allObjects as? [String] ?? [])
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } && !$0.hasSuffix("~") }
      .map { folder + "/" + $0 }
      .filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: root + "/" + $0, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }

  /// The text, unless the bytes are not UTF-8 or hold a code point that is no character: the
  /// compiler refuses those in a literal.
  private static func literalText(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self).flatMap { text in
      text.unicodeScalars.contains { $0.properties.isNoncharacterCodePoint } ? nil : text
    }
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
        if scalar.value < 0x20 || scalar.value == 0x7F {
          out += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }
}
