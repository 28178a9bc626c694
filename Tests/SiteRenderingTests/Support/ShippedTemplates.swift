import Foundation
import PlanModel
import SiteRendering

/// The templates and words of the repository, as tests see them.
enum ShippedTemplates {
  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
  }

  static func style() throws -> String {
    try String(contentsOf: folder.appending(path: "style.css"), encoding: .utf8)
  }

  /// Every `.html` file, named by its path below `templates/` without the ending.
  static func files() throws -> [TemplateFile] {
    let found = FileManager.default.enumerator(atPath: folder.path())?.allObjects
    return try (found as? [String] ?? []).filter { $0.hasSuffix(".html") }.sorted().map { path in
      TemplateFile(
        name: String(path.dropLast(5)),
        text: try String(contentsOf: folder.appending(path: path), encoding: .utf8),
        path: "templates/" + path)
    }
  }

  /// Reads the flat `key: text` lines of the shipped file; real word files go through YAML.
  static func words() throws -> Words {
    let path = "templates/words/zh-Hans.yaml"
    let text = try String(
      contentsOf: folder.appending(path: "words/zh-Hans.yaml"), encoding: .utf8)
    var entries: [(key: String, text: Written)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard !line.hasPrefix("#"), let colon = line.firstRange(of: ": ") else { continue }
      var value = String(line[colon.upperBound...])
      if value.hasPrefix("\""), value.hasSuffix("\"") {
        value = String(value.dropFirst().dropLast())
      }
      entries.append(
        (
          String(line[..<colon.lowerBound]),
          Written(value, at: FilePosition(file: path, line: index + 1))
        ))
    }
    return Words(entries, file: path)
  }
}
