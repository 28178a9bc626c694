package import PlanAnalysis
import PlanModel

/// How a figure came about, for machines: `explanation` in twins, and all that
/// `milepost explain --format json` prints.
///
/// `sections` has a member for each section that says anything, in the order of reading. An entry
/// names its `type`: statement, formula, rule, input or part. Decimals are text; what is not known
/// is null.
///
/// - Parameter withSchools: whether the values of single schools are told again; a target's twin has
///   them as its `schools`, which may be thousands.
package func explanationTwin(
  of explanation: Explanation, withSchools: Bool = true
) -> JSONValue {
  [
    "subject": .string(explanation.subject.rawValue),
    "id": .string(explanation.id),
    "title": .string(explanation.title),
    "year": .integer(explanation.year),
    "asOf": .day(explanation.asOf),
    "status": .optional(explanation.status?.rawValue),
    "computedStatus": .optional(explanation.computedStatus?.rawValue),
    "reason": .optional(explanation.reason),
    "sections": .object(
      explanation.sections.map { section in
        let entries =
          withSchools || section.key != .schools
          ? section.entries
          : section.entries.filter { if case .input = $0 { false } else { true } }
        return (section.key.rawValue, .array(entries.map(entry)))
      }),
  ]
}

private func entry(_ entry: Explanation.Entry) -> JSONValue {
  switch entry {
  case .statement(let statement):
    [
      "type": "statement", "label": .wording(statement.label), "text": .wording(statement.text),
      "sources": .array(statement.sources.map { .source($0) }),
    ]
  case .formula(let formula):
    [
      "type": "formula", "label": .wording(formula.label), "symbols": .string(formula.symbols),
      "filled": .string(formula.filled), "exact": .string(formula.exact),
      "printed": .wording(formula.printed), "remark": .optional(formula.note),
    ]
  case .rule(let rule):
    [
      "type": "rule", "number": .integer(rule.number), "status": .string(rule.status.rawValue),
      "condition": .wording(rule.condition), "outcome": .string(rule.outcome.rawValue),
      "why": .optional(rule.why),
    ]
  case .input(let input):
    [
      "type": "input", "label": .wording(input.label), "value": .optional(input.value),
      "day": .day(input.day), "note": .optional(input.note),
      "evidence": .optional(input.evidence), "reporter": .optional(input.reporter),
      "verifier": .optional(input.verifier),
      "source": input.source.map { .source($0) } ?? .null,
    ]
  case .part(let part):
    [
      "type": "part", "subject": .string(part.subject.rawValue), "id": .optional(part.id),
      "title": .string(part.title), "status": .optional(part.status?.rawValue),
      "isDecisive": .bool(part.isDecisive), "reason": .optional(part.reason),
      "source": part.source.map { .source($0) } ?? .null,
    ]
  }
}

extension JSONValue {
  fileprivate static func optional(_ wording: Wording?) -> JSONValue {
    wording.map { .wording($0) } ?? .null
  }
}
