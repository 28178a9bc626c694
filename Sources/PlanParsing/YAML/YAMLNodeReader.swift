import PlanModel
import Yams

/// Copies Yams' nodes into ours, in the order of the text.
struct YAMLNodeReader {
  private var places: YAMLPlaces
  private let originalKeys: [YAMLMark: String]
  private(set) var diagnostics: [Diagnostic] = []

  init(places: YAMLPlaces, originalKeys: [YAMLMark: String]) {
    self.places = places
    self.originalKeys = originalKeys
  }

  mutating func node(from node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar): return .scalar(written(scalar))
    case .sequence(let sequence):
      let position = position(of: sequence.mark)
      let items = sequence.map { self.node(from: $0) }
      reportFullWidthColons(in: items)
      return .sequence(items, position)
    case .mapping(let mapping): return self.mapping(mapping)
    case .alias(let alias):
      // Never composed by Yams, and refused before: kept as nothing.
      return .scalar(Written("", at: position(of: alias.mark)))
    }
  }

  /// Whether the whole text is one line with a full-width colon, which is then reported.
  mutating func isBlankRoot(_ root: YAMLNode) -> Bool {
    guard case .scalar(let text) = root else { return false }
    if text.value.isEmpty { return true }
    guard looksLikeEntry(text.value) else { return false }
    diagnostics.append(fullWidthColonDiagnostic(text.value, at: text.position))
    return true
  }

  private mutating func mapping(_ mapping: Node.Mapping) -> YAMLNode {
    let start = position(of: mapping.mark)
    var entries: [YAMLNode.Entry] = []
    var places: [String: FilePosition] = [:]
    for (keyNode, valueNode) in mapping {
      guard case .scalar(let scalar) = keyNode else {
        let place = position(of: keyNode.mark)
        diagnostics.append(
          Diagnostic(
            .error, rule: "yaml-key", at: place,
            Wording(zh: "键必须是一个词，不能是列表或映射", en: "a key must be one word, not a list or a map")))
        continue
      }
      let key = written(scalar)
      let value = node(from: valueNode)
      if let first = places[key.value] {
        diagnostics.append(
          Diagnostic(
            .error, rule: "duplicate-key", at: key.position,
            Wording(
              zh: "键“\(key.value)”重复，首次出现在第 \(first.line) 行",
              en: "the key '\(key.value)' comes twice, first on line \(first.line)"),
            hint: Wording(zh: "删去其中一处", en: "remove one of the two")))
        continue
      }
      places[key.value] = key.position
      if case .scalar(let text) = value, case .scalar(let raw) = valueNode, raw.style == .plain,
        text.position.line > key.position.line, looksLikeEntry(text.value)
      {
        diagnostics.append(fullWidthColonDiagnostic(text.value, at: text.position))
      }
      entries.append(YAMLNode.Entry(key: key, value: value))
    }
    return .mapping(entries, start)
  }

  private mutating func written(_ scalar: Node.Scalar) -> Written {
    guard let mark = scalar.mark.map(YAMLMark.init) else {
      return Written(trimmed(scalar.string), at: places.start)
    }
    let text = trimmed(originalKeys[mark] ?? scalar.string)
    let isBlock = scalar.style == .literal || scalar.style == .folded
    return Written(
      text,
      at: isBlock && !text.isEmpty
        ? places.contentPosition(ofBlockAt: mark) : places.position(of: mark))
  }

  private mutating func position(of mark: Mark?) -> FilePosition {
    mark.map { places.position(of: YAMLMark($0)) } ?? places.start
  }

  /// In a list of maps, `- 名称：值` was meant as a map, too.
  private mutating func reportFullWidthColons(in items: [YAMLNode]) {
    let hasMaps = items.contains { if case .mapping = $0 { true } else { false } }
    guard hasMaps else { return }
    for case .scalar(let text) in items where looksLikeEntry(text.value) {
      diagnostics.append(fullWidthColonDiagnostic(text.value, at: text.position))
    }
  }
}

/// Whether a text looks like `名称：值`: a short word, then a full-width colon.
func looksLikeEntry(_ text: String) -> Bool {
  let word = text.unicodeScalars.prefix { $0 != "：" }
  guard (1...12).contains(word.count), word.endIndex != text.unicodeScalars.endIndex else {
    return false
  }
  return word.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" }
}

func fullWidthColonDiagnostic(_ text: String, at position: FilePosition) -> Diagnostic {
  let key = String(text.unicodeScalars.prefix { $0 != "：" })
  return Diagnostic(
    .error, rule: "full-width-colon", at: position,
    Wording(
      zh: "“\(key)”后面是全角冒号，YAML 认不出这个键",
      en: "'\(key)' is followed by a full-width colon, which YAML does not take for one"),
    hint: Wording(
      zh: "改为半角冒号加一个空格：“\(key): …”", en: "type an ASCII colon and a blank: '\(key): …'"))
}
