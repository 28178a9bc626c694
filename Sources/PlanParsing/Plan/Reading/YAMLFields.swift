import PlanModel

/// The keys of a YAML mapping by their canonical names, each taken once.
struct YAMLFields {
  let position: FilePosition
  private var values: [(name: String, key: Written, value: YAMLNode)] = []

  /// Unknown keys get a warning, a second spelling of a known one an error.
  init(_ node: YAMLNode, names: [ColumnNames], _ diagnostics: inout [Diagnostic]) {
    position = node.position
    guard case .mapping(let entries, _) = node else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "wrong-shape", at: node.position,
          Wording(zh: "这里应写“名称: 内容”", en: "this should be a list of 'name: value'")))
      return
    }
    for entry in entries {
      let name = names.lazy.compactMap { $0.canonicalName(of: entry.key.value) }.first
      guard let name else {
        let known = ColumnNames(names.flatMap(\.columns))
        diagnostics.append(
          unknownName(entry.key.value, at: entry.key.position, among: known, rule: "unknown-key"))
        continue
      }
      guard !values.contains(where: { $0.name == name }) else {
        diagnostics.append(duplicateKey(entry.key))
        continue
      }
      values.append((name, entry.key, entry.value))
    }
  }

  /// The value of a key, which is then used up.
  mutating func take(_ name: String) -> YAMLNode? {
    guard let index = values.firstIndex(where: { $0.name == name }) else { return nil }
    return values.remove(at: index).value
  }

  /// The words of a key, on one line; absent when they are empty.
  mutating func words(_ name: String, _ diagnostics: inout [Diagnostic]) -> Written? {
    guard let index = values.firstIndex(where: { $0.name == name }) else { return nil }
    let field = values.remove(at: index)
    return field.value.words(of: field.key, &diagnostics)
  }

  /// The text of a key with its lines.
  mutating func lines(_ name: String, _ diagnostics: inout [Diagnostic]) -> Written? {
    guard let index = values.firstIndex(where: { $0.name == name }) else { return nil }
    let field = values.remove(at: index)
    guard case .scalar(let text) = field.value else {
      diagnostics.append(wrongShape(field.key.value, at: field.value.position))
      return nil
    }
    return text
  }
}

extension YAMLNode {
  /// The words of a scalar on one line; absent when there are none.
  func words(of key: Written, _ diagnostics: inout [Diagnostic]) -> Written? {
    guard case .scalar(let text) = self else {
      diagnostics.append(wrongShape(key.value, at: position))
      return nil
    }
    let words = onOneLine(text.value)
    return words.isEmpty ? nil : Written(words, at: text.position)
  }

  /// The items of a list; one item alone may stand without its dash, and nothing is no item.
  func items(of name: String, _ diagnostics: inout [Diagnostic]) -> [YAMLNode] {
    switch self {
    case .sequence(let items, _): return items
    case .scalar(let text) where trimmed(text.value).isEmpty: return []
    case .scalar, .mapping: return [self]
    }
  }
}

func wrongShape(_ name: String, at position: FilePosition) -> Diagnostic {
  Diagnostic(
    .error, rule: "wrong-shape", at: position,
    Wording(zh: "“\(name)”的内容应是一段文字", en: "'\(name)' should be plain text"))
}
