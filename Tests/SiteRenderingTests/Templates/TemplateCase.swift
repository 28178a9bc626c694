import PlanModel
import SiteRendering
import Testing

/// Templates by name; the page is "page". Files stand under "t/".
func templates(_ texts: KeyValuePairs<String, String>) -> [TemplateFile] {
  texts.map { TemplateFile(name: $0.key, text: $0.value, path: "t/\($0.key).html") }
}

let sampleWords = Words(
  [
    ("due", Written("期限", at: FilePosition(file: "t/words.yaml", line: 1))),
    ("less-than", Written("<10 & \"x\"", at: FilePosition(file: "t/words.yaml", line: 2))),
    ("heading", Written("任务{title}:", at: FilePosition(file: "t/words.yaml", line: 3))),
    ("by", Written("由{nmae}负责", at: FilePosition(file: "t/words.yaml", line: 4))),
  ], file: "t/words.yaml")

/// The page as text, after no problem was found.
func rendered(_ files: [TemplateFile], of view: SampleView = SampleView()) throws -> String {
  var problems: [Diagnostic] = []
  let set = TemplateSet(files, reportingTo: &problems)
  let template = set.compile(
    "page", for: SampleView.self, words: sampleWords, reportingTo: &problems)
  #expect(problems.map { $0.text(in: .english) } == [])
  return String(decoding: try #require(template).bytes(for: view), as: UTF8.self)
}

/// All problems as printed, hints included.
func problems(_ files: [TemplateFile], _ language: MessageLanguage = .english) -> [String] {
  var problems: [Diagnostic] = []
  let set = TemplateSet(files, reportingTo: &problems)
  let template = set.compile(
    "page", for: SampleView.self, words: sampleWords, reportingTo: &problems)
  #expect((template == nil) == !problems.isEmpty)
  return problems.map { $0.text(in: language) }
}
