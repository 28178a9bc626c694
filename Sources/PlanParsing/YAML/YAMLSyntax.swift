import PlanModel
import Yams

/// What Yams found wrong, in words for the author.
func syntaxDiagnostic(for error: YamlError, places: inout YAMLPlaces) -> Diagnostic {
  switch error {
  case .scanner(let context, let problem, let mark, _),
    .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    let position = places.position(of: YAMLMark(mark))
    let character = places.characterHere
    if problem == "but found another document" {
      return Diagnostic(
        .error, rule: "several-documents", at: position,
        Wording(zh: "一个文件里只能有一份 YAML 文档", en: "a file holds one YAML document, not several"),
        hint: Wording(zh: "删去“---”及其后的内容，或另存一个文件", en: "remove '---' or make it a file of its own"))
    }
    if let colon = fullWidthColon(
      from: context?.mark.line ?? mark.line, to: mark.line, places: &places)
    {
      return colon
    }
    let advice = advice(for: problem, at: character)
    return Diagnostic(
      .error, rule: "yaml-syntax", at: position, advice.message, hint: advice.hint)
  case .duplicatedKeysInMapping(let duplicates, let context):
    let keys = duplicates.sorted()
    return Diagnostic(
      .error, rule: "duplicate-key", at: places.position(of: YAMLMark(context.mark)),
      Wording(
        zh: "键重复：“\(keys.joined(separator: "”“"))”",
        en: "keys come twice: '\(keys.joined(separator: "', '"))'"))
  case .reader(let problem, let offset, _, let yaml):
    let byte = offset.flatMap {
      yaml.index(yaml.startIndex, offsetBy: $0, limitedBy: yaml.endIndex)
    }.map { yaml.utf8.distance(from: yaml.startIndex, to: $0) }
    return Diagnostic(
      .error, rule: "bad-character", at: byte.map { places.position(ofByte: $0) } ?? places.start,
      Wording(zh: "此处有 YAML 不允许的字符", en: "YAML does not allow this character: \(problem)"))
  default:
    return Diagnostic(
      .error, rule: "yaml-syntax", at: places.start,
      Wording(zh: "YAML 无法读取：\(error)", en: "cannot read this YAML: \(error)"))
  }
}

/// A key with a full-width colon is no key; the parser stumbles over it some lines later.
private func fullWidthColon(
  from first: Int, to last: Int, places: inout YAMLPlaces
) -> Diagnostic? {
  guard first <= last else { return nil }
  for (offset, text) in places.lines(max(1, first)...last) {
    let words = text.drop { $0 == " " || $0 == "-" }
    guard looksLikeEntry(String(words)) else { continue }
    let indent = text.utf8.distance(from: text.startIndex, to: words.startIndex)
    return fullWidthColonDiagnostic(
      String(words), at: places.position(ofByte: offset + indent))
  }
  return nil
}

private func advice(
  for problem: String, at character: Unicode.Scalar?
) -> (message: Wording, hint: Wording?) {
  let isTab = character == "\t" || problem.contains("tab character")
  if isTab {
    return (
      Wording(zh: "YAML 不能用制表符缩进", en: "YAML cannot be indented with tabs"),
      Wording(zh: "把制表符换成空格", en: "use blanks instead of the tab")
    )
  }
  switch problem {
  case "found character that cannot start any token":
    let sign = character.map(String.init) ?? ""
    return (
      Wording(zh: "文字不能以“\(sign)”开头", en: "a value cannot start with '\(sign)'"),
      Wording(zh: "给整段文字加上双引号", en: "put the whole value into double quotes")
    )
  case "mapping values are not allowed in this context":
    return (
      Wording(zh: "此处不能再有“: ”，或缩进不对", en: "no ': ' may stand here, or the indentation is wrong"),
      Wording(
        zh: "文字中含冒号时，给整段文字加上双引号", en: "put a value that contains a colon into double quotes")
    )
  case "could not find expected ':'":
    return (
      Wording(zh: "此前有一行缺少“: ”", en: "a line before this one lacks its ': '"),
      Wording(zh: "每行写作“键: 值”，冒号用半角，后加空格", en: "write 'key: value', with a blank after the colon")
    )
  case "found unexpected end of stream":
    return (
      Wording(zh: "引号或括号没有闭合", en: "a quote or bracket is not closed"), nil
    )
  case "did not find expected key", "did not find expected '-' indicator",
    "block sequence entries are not allowed in this context":
    return (
      Wording(zh: "缩进与上文不一致", en: "the indentation does not match the lines above"),
      Wording(zh: "同一层的各行用同样多的空格开头", en: "start all lines of one level with equally many blanks")
    )
  case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
    return (
      Wording(zh: "方括号或花括号里缺少逗号，或没有闭合", en: "a list in brackets lacks a comma or its end"), nil
    )
  case "found undefined alias":
    return (
      Wording(zh: "以“*”开头的文字被当作别名", en: "a value that starts with '*' is taken for an alias"),
      Wording(zh: "给整段文字加上双引号", en: "put the whole value into double quotes")
    )
  case _ where problem.contains("nesting"):
    return (Wording(zh: "嵌套太深", en: "too many levels are nested"), nil)
  default:
    return (Wording(zh: "此处不合 YAML 语法（\(problem)）", en: "this is not valid YAML: \(problem)"), nil)
  }
}
