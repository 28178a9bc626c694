import PlanModel

/// A YAML map whose keys are known by several spellings.
///
/// Unknown keys are the warning `unknown-key`, required ones that lack the error `missing-key`,
/// and two spellings of one key `duplicate-key`.
struct YAMLSection {
  let position: FilePosition
  private var values: [String: YAMLNode] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ node: YAMLNode, named title: Wording, keys: ColumnNames) {
    position = node.position
    guard case .mapping(let entries, _) = node else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "not-a-map", at: node.position,
          Wording(
            zh: "“\(title.chinese)”应由“键: 值”组成",
            en: "'\(title.english)' must consist of 'key: value' lines")))
      return
    }
    var places: [String: FilePosition] = [:]
    for entry in entries {
      let key = entry.key
      guard let name = keys.canonicalName(of: key.value) else {
        diagnostics.append(unknownKey(key, keys))
        continue
      }
      if let first = places[name] {
        diagnostics.append(
          Diagnostic(
            .error, rule: "duplicate-key", at: key.position,
            Wording(
              zh: "“\(key.value)”与第 \(first.line) 行是同一个键（\(name)）",
              en: "'\(key.value)' is the same key as on line \(first.line) (\(name))")))
        continue
      }
      places[name] = key.position
      values[name] = entry.value
    }
    for column in keys.columns where column.isRequired && text(column.name) == nil {
      let place = values[column.name]?.position ?? position
      diagnostics.append(
        Diagnostic(
          .error, rule: "missing-key", at: place,
          Wording(zh: "缺少“\(column.name)”", en: "'\(column.name)' is missing"),
          hint: Wording(zh: "加上一行 \(column.name): …", en: "add a line '\(column.name): …'")))
    }
  }

  func node(_ name: String) -> YAMLNode? { values[name] }

  /// The words of a value; nothing when it is absent or empty.
  func text(_ name: String) -> Written? {
    guard case .scalar(let text) = values[name], !text.value.isEmpty else { return nil }
    return text
  }

  /// Reports the values that should be words but are lists or maps.
  mutating func requireText(_ names: [String]) {
    for name in names {
      guard let value = values[name] else { continue }
      if case .scalar = value { continue }
      diagnostics.append(
        Diagnostic(
          .error, rule: "not-text", at: value.position,
          Wording(zh: "“\(name)”的值应是一段文字", en: "the value of '\(name)' must be text")))
    }
  }
}

private func unknownKey(_ key: Written, _ keys: ColumnNames) -> Diagnostic {
  Diagnostic(
    .warning, rule: "unknown-key", at: key.position,
    Wording(
      zh: "不认识键“\(key.value)”，不会使用", en: "the key '\(key.value)' is not known and will not be used"),
    hint: keys.nearestSpelling(to: key.value).map {
      Wording(zh: "是否为“\($0)”？", en: "did you mean '\($0)'?")
    })
}
