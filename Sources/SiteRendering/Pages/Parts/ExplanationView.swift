import PlanAnalysis
import PlanModel

/// A section of an explanation on a page: 这个数怎么来的.
struct ExplanationView: TemplateView {
  let title: String
  /// What decides is open from the start; paper shows all.
  let isOpen: Bool
  let statements: [StatementView]
  let formulas: [FormulaView]
  let rules: [RuleView]
  let inputs: [InputView]
  let parts: [PartView]

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title }, .flag("is-open") { $0.isOpen },
    .list("statements") { $0.statements }, .flag("has-statements") { !$0.statements.isEmpty },
    .list("formulas") { $0.formulas }, .flag("has-formulas") { !$0.formulas.isEmpty },
    .list("rules") { $0.rules }, .flag("has-rules") { !$0.rules.isEmpty },
    .list("inputs") { $0.inputs }, .flag("has-inputs") { !$0.inputs.isEmpty },
    .list("parts") { $0.parts }, .flag("has-parts") { !$0.parts.isEmpty },
  ]

  /// The sections that the page does not show elsewhere: the sentence, other paces, the series, the
  /// corrections and the values school by school have places of their own on it.
  static func all(of explanation: Explanation, words: Words) -> [ExplanationView] {
    explanation.sections.compactMap { section in
      let elsewhere: Set<Explanation.Section.Key> = [.promise, .paces, .parts, .corrections]
      guard !elsewhere.contains(section.key) else { return nil }
      let view = ExplanationView(section, words: words)
      return view.isEmpty ? nil : view
    }
  }

  private init(_ section: Explanation.Section, words: Words) {
    title = section.key.title.chinese
    isOpen = [.formulas, .rules, .inputs, .overrides].contains(section.key)
    var statements: [StatementView] = []
    var formulas: [FormulaView] = []
    var rules: [RuleView] = []
    var inputs: [InputView] = []
    var parts: [PartView] = []
    for entry in section.entries {
      switch entry {
      case .statement(let statement): statements.append(StatementView(statement))
      case .formula(let formula): formulas.append(FormulaView(formula))
      case .rule(let rule): rules.append(RuleView(rule, words: words))
      case .input(let input):
        if section.key != .schools { inputs.append(InputView(input, words: words)) }
      case .part(let part): parts.append(PartView(part, words: words))
      }
    }
    self.statements = statements
    self.formulas = formulas
    self.rules = rules
    self.inputs = inputs
    self.parts = parts
  }

  private var isEmpty: Bool {
    statements.isEmpty && formulas.isEmpty && rules.isEmpty && inputs.isEmpty && parts.isEmpty
  }
}

struct StatementView: TemplateView {
  let statement: Explanation.Statement

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.statement.label.chinese }, .text("text") { $0.statement.text.chinese },
    .list("sources") { $0.statement.sources.map(SourceView.init) },
  ]

  init(_ statement: Explanation.Statement) { self.statement = statement }
}

struct SourceView: TemplateView {
  let position: FilePosition
  static let fields: [TemplateField<Self>] = [.html("place") { breakableSource($0.position) }]
}

struct FormulaView: TemplateView {
  let formula: Explanation.Formula

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.formula.label.chinese }, .text("symbols") { $0.formula.symbols },
    .text("filled") { $0.formula.filled }, .optionalText("exact") { $0.exact },
    .text("printed") { $0.formula.printed.chinese },
    .optionalText("note") { $0.formula.note?.chinese },
  ]

  init(_ formula: Explanation.Formula) { self.formula = formula }

  /// Left out where it says no more than the line above.
  private var exact: String? {
    let words = ["true", "false", formula.filled]
    return words.contains(formula.exact) ? nil : formula.exact
  }
}

struct RuleView: TemplateView {
  let rule: Explanation.RuleTrial
  let status: StatusView
  let outcome: String

  static let fields: [TemplateField<Self>] = [
    .text("number") { String($0.rule.number) }, .view("status") { $0.status },
    .text("condition") { $0.rule.condition.chinese }, .text("outcome") { $0.outcome },
    .flag("decides") { $0.rule.outcome == .decides },
    .optionalText("why") { $0.rule.why?.chinese },
  ]

  init(_ rule: Explanation.RuleTrial, words: Words) {
    self.rule = rule
    status = StatusView(rule.status, words: words)
    outcome =
      switch rule.outcome {
      case .passedOver: words[DetailPhrase.rulePassedOver]
      case .decides: words[DetailPhrase.ruleDecides]
      case .notAsked: words[DetailPhrase.ruleNotAsked]
      }
  }
}

/// A number that went into the computation, the words of its row, and where it was written.
struct InputView: TemplateView {
  let input: Explanation.Input
  let value: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.input.label.chinese }, .text("value") { $0.value },
    .optionalText("day") { $0.input.day.map(printed) }, .optionalText("row") { $0.row },
    .optionalHTML("source") { $0.input.source.map(breakableSource) },
  ]

  init(_ input: Explanation.Input, words: Words) {
    self.input = input
    value = input.value ?? words[Phrase.noData]
  }

  /// Note, evidence, who reported and who checked it.
  private var row: String? {
    let words = [input.note, input.evidence, input.reporter, input.verifier].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "；")
  }
}

struct PartView: TemplateView {
  let part: Explanation.Part
  let status: StatusView?

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.part.title }, .view("status") { $0.status },
    .flag("decides") { $0.part.isDecisive }, .optionalText("reason") { $0.part.reason?.chinese },
  ]

  init(_ part: Explanation.Part, words: Words) {
    self.part = part
    status = part.status.map { StatusView($0, words: words) }
  }
}
