/// Something the author of a file should know, at the place where it stands.
package struct Diagnostic: Error, Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable {
    case error, warning

    /// Errors come before warnings.
    package static func < (a: Severity, b: Severity) -> Bool { a == .error && b == .warning }
  }

  package let severity: Severity
  /// A stable name such as "duplicate-id": lower case, hyphens.
  package let rule: String
  package let position: FilePosition
  /// One phrase with the author's own words in it, no full stop.
  package let message: Wording
  /// What to type to mend it, when that can be said.
  package let hint: Wording?

  package init(
    _ severity: Severity, rule: String, at position: FilePosition, _ message: Wording,
    hint: Wording? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.position = position
    self.message = message
    self.hint = hint
  }
}

extension Diagnostic: Comparable {
  /// By place, then severity, rule and phrase, so that the order never depends on who found it.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.position != b.position { return a.position < b.position }
    if a.severity != b.severity { return a.severity < b.severity }
    if a.rule != b.rule { return a.rule < b.rule }
    return a.message.english < b.message.english
  }
}

extension Sequence<Diagnostic> {
  /// By place, each message once: two readers of one line may say the same.
  package func inOrder() -> [Diagnostic] {
    sorted().reduce(into: []) { kept, next in
      if kept.last != next { kept.append(next) }
    }
  }
}

extension Diagnostic {
  /// `file:line:column: error: phrase [rule]` and, on a line of its own, the hint.
  package func text(in language: MessageLanguage) -> String {
    let label: String =
      switch (severity, language) {
      case (.error, .english): "error"
      case (.warning, .english): "warning"
      case (.error, .chinese): "错误"
      case (.warning, .chinese): "警告"
      }
    let head = "\(position): \(label): \(message[language]) [\(rule)]"
    guard let hint else { return head }
    return head + "\n  " + (language == .chinese ? "提示：" : "hint: ") + hint[language]
  }
}
