import PlanModel
import SiteRendering

/// The pages of a year as the shipped templates draw them.
struct DrawnPages {
  private let files: [String: String]

  init(of year: some DrawnYear) throws {
    let (words, templates) = try Self.shipped.get()
    var diagnostics: [Diagnostic] = []
    let site = Site(
      year.context(words: words, templates: templates), style: [], reportingTo: &diagnostics)
    let problems = diagnostics.filter { $0.severity == .error }
    guard problems.isEmpty else {
      throw UnsoundTemplates(messages: problems.map { $0.text(in: .english) })
    }
    var files: [String: String] = [:]
    for file in (site.dataFiles + site.pages).flatMap({ $0.render() }) {
      files[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    self.files = files
  }

  /// Compiled once for all tests.
  private static let shipped = Result<(Words, PageTemplates), any Error> {
    var diagnostics: [Diagnostic] = []
    let words = try ShippedTemplates.words()
    let set = TemplateSet(try ShippedTemplates.files(), reportingTo: &diagnostics)
    guard let templates = PageTemplates(set, words: words, reportingTo: &diagnostics) else {
      throw UnsoundTemplates(messages: diagnostics.map { $0.text(in: .english) })
    }
    return (words, templates)
  }

  struct UnsoundTemplates: Error { let messages: [String] }
  struct NoSuchFile: Error { let path: String }

  /// In the order of their bytes.
  var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Every file that ends so, in the order of the paths.
  func files(endingWith end: String) -> [(path: String, text: String)] {
    paths.filter { $0.hasSuffix(end) }.map { ($0, files[$0] ?? "") }
  }

  func text(_ path: String) throws -> String {
    guard let text = files[path] else { throw NoSuchFile(path: path) }
    return text
  }

  /// The part between `<main` and `</main>`, without the places where a long path may break.
  func main(_ path: String) throws -> String {
    let text = try text(path)
    guard let start = text.firstRange(of: "<main"), let end = text.firstRange(of: "</main>") else {
      throw NoSuchFile(path: path + "#main")
    }
    return String(text[start.lowerBound..<end.lowerBound].replacing("<wbr>", with: ""))
  }
}

/// Made-up content that pages can be drawn from.
protocol DrawnYear {
  func context(words: Words, templates: PageTemplates) -> SiteContext
}

extension FullYear: DrawnYear {}
extension SmallCounty: DrawnYear {}
