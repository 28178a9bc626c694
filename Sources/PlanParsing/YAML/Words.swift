package import PlanModel

/// Returns the entries of a flat YAML map, such as the words of a template, in their order.
package func readWords(
  _ text: String, file: String
) -> (words: [(key: String, text: Written)], diagnostics: [Diagnostic]) {
  var (node, diagnostics) = parseYAML(text, file: file)
  guard let node else { return ([], diagnostics) }
  guard case .mapping(let entries, _) = node else {
    diagnostics.append(
      Diagnostic(
        .error, rule: "words-not-a-map", at: node.position,
        Wording(zh: "文件应由“键: 文字”组成", en: "the file must consist of 'key: words' lines")))
    return ([], diagnostics)
  }
  var words: [(key: String, text: Written)] = []
  for entry in entries {
    guard case .scalar(let text) = entry.value else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "words-not-text", at: entry.value.position,
          Wording(
            zh: "“\(entry.key.value)”的值应是一段文字",
            en: "the value of '\(entry.key.value)' must be text")))
      continue
    }
    words.append((entry.key.value, text))
  }
  return (words, diagnostics)
}
