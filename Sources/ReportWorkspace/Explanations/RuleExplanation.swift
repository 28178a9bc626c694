import PlanAnalysis
package import PlanModel

/// What the messages of one rule are about: what is wrong, why it matters, what to do.
///
/// A check explains itself beside its code. What readers and templates report is explained in the
/// tables of this folder, since one rule is often said in several places.
package struct RuleExplanation: Sendable {
  /// The name in square brackets at the end of a message.
  package let rule: String
  /// The first sentence says the fact.
  package let text: Wording

  init(_ rule: String, zh chinese: String, en english: String) {
    self.rule = rule
    text = Wording(zh: chinese, en: english)
  }

  /// The first sentence alone.
  package var summary: Wording {
    Wording(
      zh: text.chinese.prefix { $0 != "。" } + "。",
      en: (text.english.firstRange(of: ". ").map { text.english[..<$0.lowerBound] + "." })
        .map(String.init) ?? text.english)
  }
}

/// Every rule that a message can carry, by name.
package let ruleExplanations: [RuleExplanation] =
  (allChecks.map {
    RuleExplanation($0.rule, zh: $0.explanation.chinese, en: $0.explanation.english)
  } + fileRules + planRules + planTextRules + markdownRules + tableRules + settingsRules
  + templateRules + importRules)
  .sorted { $0.rule.utf8.lexicographicallyPrecedes($1.rule.utf8) }

/// What a rule is about; nothing when no message carries the name.
package func explanation(of rule: String) -> RuleExplanation? {
  ruleExplanations.first { $0.rule == rule }
}
