package import PlanModel

/// The words of one language: short texts under keys, such as `home: 首页`.
///
/// A text may hold slots in braces, as in `共{count}项任务`: filled from Swift by `text(_:_:)`, and
/// in a template like `{{count}}`. Braces around anything but a name stand for themselves.
package struct Words: Sendable {
  enum Piece: Hashable, Sendable {
    case text(String)
    case slot(String)
  }

  /// The file that a missing word should be added to.
  package let file: String
  /// In the order of their bytes.
  package let keys: [String]
  private let entries: [String: (pieces: [Piece], text: Written)]

  /// Of two entries with one key the later wins, so that a workspace's words replace ours.
  package init(_ entries: [(key: String, text: Written)], file: String) {
    var latest: [String: (pieces: [Piece], text: Written)] = [:]
    for (key, text) in entries { latest[key] = (Self.pieces(ofText: text.value), text) }
    self.entries = latest
    self.file = file
    keys = latest.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The text under `key`. A key that is not there comes back itself; `missing(from:)` finds such
  /// keys before any page is made.
  package subscript(key: String) -> String { entries[key]?.text.value ?? key }

  /// The text under `key` with its slots filled; a slot without a value stays as written.
  package func text(_ key: String, _ values: [String: String]) -> String {
    guard let pieces = pieces(of: key) else { return key }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .slot(let name): values[name] ?? "{\(name)}"
      }
    }.joined()
  }

  func pieces(of key: String) -> [Piece]? { entries[key]?.pieces }

  private static func pieces(ofText text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      let behind = rest[rest.index(after: open)...]
      guard let close = behind.firstIndex(of: "}"), isSlotName(behind[..<close]) else {
        plain += rest[...open]
        rest = behind
        continue
      }
      plain += rest[..<open]
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces.append(.slot(String(behind[..<close])))
      rest = behind[behind.index(after: close)...]
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(plain)) }
    return pieces
  }

  private static func isSlotName(_ name: Substring) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return name.utf8.allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
    }
  }
}

/// A word that Swift code prints, declared so that a word file can be checked before any page is
/// made.
package struct DeclaredWord: Hashable, Sendable, ExpressibleByStringLiteral {
  package let key: String
  /// The slots the code fills; a text may use them or not, but no others.
  package let slots: [String]

  package init(_ key: String, slots: [String] = []) {
    self.key = key
    self.slots = slots
  }

  package init(stringLiteral key: String) { self.init(key) }
}

extension Words {
  /// Errors for the declared words that this language lacks, and for slots that nothing fills.
  package func missing(from declared: [DeclaredWord]) -> [Diagnostic] {
    declared.flatMap { word -> [Diagnostic] in
      guard let entry = entries[word.key] else {
        return [.missingWord(word.key, in: file, suggestion: unclaimedKey(like: word, declared))]
      }
      return entry.pieces.compactMap { piece in
        guard case .slot(let slot) = piece, !word.slots.contains(slot) else { return nil }
        return .unknownSlot(
          slot, of: word.key, at: entry.text.position, known: word.slots,
          suggestion: nearest(to: slot, among: word.slots))
      }
    }.sorted()
  }

  /// Warns of each word that is in none of `used`, the keys of templates and of Swift code: its
  /// author may have misspelt the one to change.
  package func unused(besides used: Set<String>) -> [Diagnostic] {
    let missed = keys.filter { !used.contains($0) }
    let known = used.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return missed.compactMap { key in
      entries[key].map {
        .unusedWord(key, at: $0.text.position, suggestion: nearest(to: key, among: known))
      }
    }.sorted()
  }

  /// A key of the file that nobody asked for and that looks like the missing one.
  private func unclaimedKey(like word: DeclaredWord, _ declared: [DeclaredWord]) -> String? {
    let claimed = Set(declared.map(\.key))
    return nearest(to: word.key, among: keys.filter { !claimed.contains($0) })
  }
}

extension Diagnostic {
  fileprivate static func missingWord(
    _ key: String, in file: String, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, rule: "missing-word", at: FilePosition(file: file),
      Wording(zh: "词表缺少“\(key)”", en: "the word '\(key)' is missing"),
      hint: suggestion.map {
        Wording(zh: "“\($0)”是不是应写作“\(key)”？", en: "should '\($0)' be '\(key)'?")
      })
  }

  fileprivate static func unusedWord(
    _ key: String, at position: FilePosition, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      .warning, rule: "unused-word", at: position,
      Wording(zh: "没有页面使用词语“\(key)”", en: "no page uses the word '\(key)'"),
      hint: suggestion.map { Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") })
  }

  fileprivate static func unknownSlot(
    _ slot: String, of key: String, at position: FilePosition, known: [String],
    suggestion: String?
  ) -> Diagnostic {
    let choice = known.map { "{\($0)}" }.joined(separator: " ")
    return Diagnostic(
      .error, rule: "unknown-word-slot", at: position,
      Wording(
        zh: "词语“\(key)”没有可填入“{\(slot)}”的值",
        en: "nothing fills '{\(slot)}' of the word '\(key)'"),
      hint: suggestion.map {
        Wording(zh: "是不是“{\($0)}”？", en: "did you mean '{\($0)}'?")
      }
        ?? (known.isEmpty ? nil : Wording(zh: "可用：\(choice)", en: "it may use \(choice)")))
  }
}
