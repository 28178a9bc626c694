import PlanAnalysis
import PlanModel

/// An explanation laid out for a terminal: a heading, then each section with its entries indented.
struct ExplanationText {
  private let language: MessageLanguage
  private var lines: [String] = []

  init(_ explanation: Explanation, in language: MessageLanguage) {
    self.language = language
    let subject = explanation.subject.wording[language]
    add(0, "\(subject) \(explanation.id)  \(explanation.title)")
    add(
      0,
      say("数据截至", "data up to") + " \(explanation.asOf), " + say("年度", "plan of")
        + " \(explanation.year)")
    if let status = explanation.status { add(0, standing(status, explanation)) }
    for section in explanation.sections {
      lines.append("")
      add(0, section.key.title[language])
      section.entries.forEach { add($0) }
    }
  }

  /// Ends with a newline.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private func standing(_ status: Status, _ explanation: Explanation) -> String {
    var line = say("状态：", "Status: ") + status.wording[language]
    if let computed = explanation.computedStatus, computed != status {
      line +=
        say("（按规则计算为", " (computed: ") + computed.wording[language] + say("）", ")")
    }
    return line + (explanation.reason.map { say("——", " — ") + $0[language] } ?? "")
  }

  private mutating func add(_ entry: Explanation.Entry) {
    switch entry {
    case .statement(let statement):
      add(1, statement.label[language] + colon + statement.text[language])
      statement.sources.forEach { add(2, $0.description) }
    case .formula(let formula): add(formula)
    case .rule(let rule): add(rule)
    case .input(let input): add(input)
    case .part(let part): add(part)
    }
  }

  private mutating func add(_ formula: Explanation.Formula) {
    add(1, formula.label[language])
    add(2, formula.symbols)
    add(2, "= " + formula.filled)
    if formula.exact != formula.filled { add(2, "= " + formula.exact) }
    if formula.printed[language] != formula.exact { add(2, "→ " + formula.printed[language]) }
    if let note = formula.note { add(2, note[language]) }
  }

  private mutating func add(_ rule: Explanation.RuleTrial) {
    let outcome =
      switch rule.outcome {
      case .passedOver: say("不符合", "no")
      case .decides: say("符合，以此为准", "yes, this decides")
      case .notAsked: say("不再比较", "not asked")
      }
    let condition = rule.condition[language]
    add(1, "\(rule.number). \(rule.status.wording[language])\(colon)\(condition)")
    add(2, outcome + (rule.why.map { colon + $0[language] } ?? ""))
  }

  private mutating func add(_ input: Explanation.Input) {
    let value = input.value ?? say("没有", "none")
    add(
      1, input.label[language] + colon + value + (input.day.map { "  \($0)" } ?? ""))
    let words = [
      input.note, input.evidence.map { say("佐证：", "evidence: ") + $0 },
      input.reporter.map { say("填报：", "reported by ") + $0 },
      input.verifier.map { say("核验：", "checked by ") + $0 },
    ].compactMap { $0 }
    if !words.isEmpty { add(2, words.joined(separator: say("；", "; "))) }
    if let source = input.source { add(2, source.description) }
  }

  private mutating func add(_ part: Explanation.Part) {
    let mark = part.isDecisive ? say("（以此为准）", " (this decides)") : ""
    let status = part.status.map { colon + $0.wording[language] } ?? ""
    add(1, (part.id.map { $0 + "  " } ?? "") + part.title + status + mark)
    if let reason = part.reason { add(2, reason[language]) }
    if let source = part.source { add(2, source.description) }
  }

  private var colon: String { say("：", ": ") }

  private func say(_ chinese: String, _ english: String) -> String {
    Wording(zh: chinese, en: english)[language]
  }

  /// A line at a depth; lines inside an author's text keep it.
  private mutating func add(_ depth: Int, _ text: String) {
    let indent = String(repeating: "  ", count: depth)
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      lines.append(indent + line)
    }
  }
}
