import PlanModel
import PlanParsing
import SiteRendering

/// The looks and the words of a site: what travels inside the executable, each file replaced by
/// the workspace's own of the same name.
struct SiteTemplates {
  private let shipped: [String: Written]
  private var own: [String: Written] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(in files: FileReading) {
    shipped = Dictionary(
      EmbeddedFiles.all.compactMap { file in
        guard let name = below("templates/", file.path) else { return nil }
        return (name, Written(file.text, at: FilePosition(file: file.path)))
      }, uniquingKeysWith: { first, _ in first })
    for path in paths(below: "templates", files) {
      guard let name = below("templates/", path) else { continue }
      do throws(Diagnostic) {
        let text = try self.text(of: path, files)
        own[name] = Written(text, at: FilePosition(file: path))
      } catch {
        diagnostics.append(error)
      }
    }
  }

  /// Every template, named by its path without ".html".
  var templates: [TemplateFile] {
    shipped.merging(own) { $1 }
      .filter { $0.key.hasSuffix(".html") }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map {
        TemplateFile(
          name: String($0.key.dropLast(5)), text: $0.value.value, path: $0.value.position.file)
      }
  }

  var style: [UInt8] { Array((own["style.css"] ?? shipped["style.css"])?.value.utf8 ?? "".utf8) }

  /// The words of a language: a bureau's file only needs those it changes. Nothing for a language
  /// that has no words at all.
  mutating func words(_ language: String) -> Words? {
    let name = "words/\(language).yaml"
    var entries: [(key: String, text: Written)] = []
    for file in [shipped[name], own[name]].compactMap({ $0 }) {
      let (words, problems) = readWords(file.value, file: file.position.file)
      entries += words
      diagnostics += problems
    }
    guard !entries.isEmpty else {
      diagnostics.append(unknownLanguage(language))
      return nil
    }
    return Words(entries, file: "templates/" + name)
  }

  private func unknownLanguage(_ language: String) -> Diagnostic {
    let known = shipped.keys.compactMap { below("words/", $0) }.map { $0.dropLast(5) }.sorted()
    let list = known.joined(separator: " ")
    return Diagnostic(
      .error, rule: "unknown-language", at: FilePosition(file: WorkspaceFiles.settings),
      Wording(
        zh: "没有语言“\(language)”的词表", en: "there are no words for the language '\(language)'"),
      hint: Wording(
        zh: "可用的语言：\(list)；或写一份 templates/words/\(language).yaml",
        en: "known languages: \(list); or write templates/words/\(language).yaml"))
  }

  private mutating func paths(below folder: String, _ files: FileReading) -> [String] {
    do throws(Diagnostic) {
      var paths: [String] = []
      for name in try files.names(in: folder) {
        let path = folder + "/" + name
        if files.kind(of: path) == .folder {
          paths += self.paths(below: path, files)
        } else {
          paths.append(path)
        }
      }
      return paths
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  private func text(of path: String, _ files: FileReading) throws(Diagnostic) -> String {
    let bytes = try files.bytes(of: path, limit: FileLimit.template)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        .error, rule: "bad-encoding", at: FilePosition(file: path),
        Wording(zh: "模板不是 UTF-8 编码", en: "the template is not UTF-8"),
        hint: Wording(zh: "另存为 UTF-8", en: "save it as UTF-8"))
    }
    return text
  }
}

/// What follows `folder` in a path, or nothing when the path lies elsewhere.
private func below(_ folder: String, _ path: String) -> String? {
  path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : nil
}
