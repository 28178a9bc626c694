import PlanModel

/// Finds what a name means among the views a template is inside of, the innermost first.
struct TemplateLookup {
  enum Meaning {
    case value(TemplateFinding)
    /// `@number`, `@first`, `@last` of the list item at the level.
    case number(level: Int32)
    case isFirst(level: Int32)
    case isLast(level: Int32)
  }

  /// A section around the place that is being compiled; flags change no meaning and are left out.
  private enum Surrounding {
    case view
    case optional(TemplateFinding)
  }

  private var scopes: [TemplateScope]
  private var surroundings: [Surrounding] = []

  init(_ page: TemplateReadsBuilder) {
    scopes = [TemplateScope(reads: page, origin: nil, isListItem: false)]
  }

  // MARK: Entering and leaving sections

  mutating func enter(_ found: TemplateFinding) {
    guard let inner = found.inner else { return }
    var isListItem = false
    if case .list = found.kind { isListItem = true }
    scopes.append(TemplateScope(reads: inner, origin: found, isListItem: isListItem))
    surroundings.append(.view)
  }

  /// From here on the optional text is known to be there.
  mutating func assure(_ found: TemplateFinding) {
    surroundings.append(.optional(found))
  }

  mutating func leave() {
    if case .view? = surroundings.popLast() { scopes.removeLast() }
  }

  func isAssured(_ found: TemplateFinding) -> Bool {
    surroundings.contains { surrounding in
      guard case .optional(let assured) = surrounding else { return false }
      return assured.isSamePlace(as: found)
    }
  }

  // MARK: Names

  /// What the name of `tag` means here. A name that means nothing is reported; when `guessing`,
  /// the one probably meant is then taken, so that what the section holds can still be checked.
  func meaning(
    of tag: TemplateTag, reportingTo problems: inout [Diagnostic], guessing: Bool = false
  ) -> Meaning? {
    if tag.name == "." { return dot(tag, &problems) }
    if tag.name.utf8.first == UInt8(ascii: "@") { return listName(tag, &problems) }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains("@") && !$0.contains("/") }) else {
      problems.append(.notAName(tag.name, at: tag.position))
      return nil
    }
    guard var found = first(parts[0], tag, &problems, guessing: guessing) else { return nil }
    var way = parts[0]
    for part in parts.dropFirst() {
      guard let next = step(from: found, way: way, to: part, tag, &problems, guessing: guessing)
      else { return nil }
      found = next
      way += "." + part
    }
    return .value(found)
  }

  private func first(
    _ name: String, _ tag: TemplateTag, _ problems: inout [Diagnostic], guessing: Bool
  ) -> TemplateFinding? {
    if let found = visible(name) { return found }
    let suggestion = nearest(
      to: name, among: scopes.reversed().flatMap(\.reads.schema.names) + ["words"])
    problems.append(.unknownName(tag, part: name, suggestion: suggestion))
    return guessing ? suggestion.flatMap(visible) : nil
  }

  private func visible(_ name: String) -> TemplateFinding? {
    for (level, scope) in scopes.enumerated().reversed() {
      if let field = scope.reads.schema.index(of: name) {
        return finding(field, of: scope.reads, level: level)
      }
    }
    return nil
  }

  private func finding(
    _ field: Int, of reads: TemplateReadsBuilder, level: Int, behind slots: [Int] = []
  ) -> TemplateFinding {
    let slot = reads.slot(of: field)
    return TemplateFinding(
      level: level, slots: slots + [slot.index], kind: reads.schema.kinds[field],
      inner: slot.inner)
  }

  /// The value `part` of the view `found`, which was named by `way`.
  private func step(
    from found: TemplateFinding, way: String, to part: String, _ tag: TemplateTag,
    _ problems: inout [Diagnostic], guessing: Bool
  ) -> TemplateFinding? {
    guard let inner = found.inner else {
      problems.append(.holdsNoNames(tag, part: way, kind: Self.word(for: found.kind)))
      return nil
    }
    var level = found.level
    var slots = found.slots
    switch found.kind {
    case .optionalView:
      guard let entered = scopes.lastIndex(where: { $0.origin?.isSamePlace(as: found) ?? false })
      else {
        problems.append(.mayBeAbsent(tag, section: way))
        return nil
      }
      (level, slots) = (entered, [])
    case .list:
      problems.append(.holdsNoNames(tag, part: way, kind: Self.word(for: found.kind)))
      return nil
    default: break
    }
    if let field = inner.schema.index(of: part) {
      return finding(field, of: inner, level: level, behind: slots)
    }
    let suggestion = nearest(to: part, among: inner.schema.names)
    problems.append(
      .unknownName(tag, part: tag.name, suggestion: suggestion.map { way + "." + $0 }))
    guard guessing, let field = suggestion.flatMap(inner.schema.index(of:)) else { return nil }
    return finding(field, of: inner, level: level, behind: slots)
  }

  private func dot(_ tag: TemplateTag, _ problems: inout [Diagnostic]) -> Meaning? {
    if case .optional(let found)? = surroundings.last { return .value(found) }
    problems.append(.dotStandsForNothing(tag))
    return nil
  }

  private func listName(_ tag: TemplateTag, _ problems: inout [Diagnostic]) -> Meaning? {
    let names = ["@number", "@first", "@last"]
    guard names.contains(tag.name) else {
      problems.append(
        .unknownName(tag, part: tag.name, suggestion: nearest(to: tag.name, among: names)))
      return nil
    }
    guard let index = scopes.lastIndex(where: \.isListItem) else {
      problems.append(.noListAround(tag))
      return nil
    }
    let level = Int32(index)
    switch tag.name {
    case "@first": return .isFirst(level: level)
    case "@last": return .isLast(level: level)
    default: return .number(level: level)
    }
  }

  /// The key when `tag` names a word of the page's language.
  static func wordKey(of tag: TemplateTag) -> String? {
    let prefix = "words."
    guard tag.name.hasPrefix(prefix) else { return nil }
    return String(tag.name.dropFirst(prefix.count))
  }

  static let flagWord = Wording(zh: "标志", en: "flag")

  static func word(for kind: TemplateFieldKind) -> Wording {
    switch kind {
    case .text, .optionalText: Wording(zh: "文本", en: "text")
    case .html, .optionalHTML: Wording(zh: "HTML", en: "piece of HTML")
    case .flag: flagWord
    case .view, .optionalView: Wording(zh: "一组值", en: "group of values")
    case .list: Wording(zh: "列表", en: "list")
    }
  }
}
