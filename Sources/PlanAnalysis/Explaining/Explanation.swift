package import PlanModel

/// How a figure came about, so that anyone can recompute it with pencil and paper.
///
/// The page of a target, its twin and `milepost explain` print this one value; none of them adds a
/// number of its own.
package struct Explanation: Sendable {
  package enum Subject: String, Sendable, CaseIterable {
    case plan, pillar, task, target, milestone, duty, project
  }

  package let subject: Subject
  /// The year for a plan.
  package let id: String
  package let title: String
  package let year: Int
  /// The cut-off (数据截至).
  package let asOf: Day
  /// What is shown; absent for what has no status.
  package let status: Status?
  package let computedStatus: Status?
  package let reason: Wording?
  /// In the order in which they are read; none is empty.
  package let sections: [Section]

  package init(
    of subject: Subject, _ id: String, title: String, in figures: PlanFigures,
    status: Status? = nil, computedStatus: Status? = nil, reason: Wording? = nil,
    _ sections: [Section]
  ) {
    self.subject = subject
    self.id = id
    self.title = title
    year = figures.plan.year
    asOf = figures.asOf
    self.status = status
    self.computedStatus = computedStatus
    self.reason = reason
    self.sections = sections.filter { !$0.entries.isEmpty }
  }
}

extension Explanation {
  /// A group of entries under one heading.
  package struct Section: Sendable {
    package enum Key: String, Sendable, CaseIterable {
      case promise, kind, formulas, paces, rules, parts, counts, inputs, schools, coverage
      case corrections, overrides, rounding
    }

    package let key: Key
    package let entries: [Entry]

    init(_ key: Key, _ entries: [Entry]) {
      self.key = key
      self.entries = entries
    }
  }

  package enum Entry: Sendable {
    case statement(Statement)
    case formula(Formula)
    case rule(RuleTrial)
    case input(Input)
    case part(Part)
  }

  /// Something that holds, and where it is written.
  package struct Statement: Sendable {
    package let label: Wording
    package let text: Wording
    package let sources: [FilePosition]

    init(_ label: Wording, _ text: Wording, _ sources: [FilePosition] = []) {
      self.label = label
      self.text = text
      self.sources = sources
    }
  }

  /// A computation: in letters, with the values put in, exactly, and as printed.
  package struct Formula: Sendable {
    /// What is computed.
    package let label: Wording
    /// "P = (v − b) ÷ (g − b)"
    package let symbols: String
    /// "(6 − 0) ÷ (10 − 0)"
    package let filled: String
    /// "6/10 = 0.6"; an ellipsis where digits go on.
    package let exact: String
    /// "60%"; rounded as the section on rounding says.
    package let printed: Wording
    package let note: Wording?

    init(
      _ label: Wording, _ symbols: String, _ filled: String, exact: String, printed: Wording,
      note: Wording? = nil
    ) {
      self.label = label
      self.symbols = symbols
      self.filled = filled
      self.exact = exact
      self.printed = printed
      self.note = note
    }
  }

  /// One rule of the order in which a status is decided, held against the facts.
  package struct RuleTrial: Sendable {
    package enum Outcome: String, Sendable {
      /// It does not fit, so the next one is asked.
      case passedOver = "passed-over"
      /// It fits and decides.
      case decides
      /// An earlier one has decided.
      case notAsked = "not-asked"
    }

    /// From 1.
    package let number: Int
    package let status: Status
    package let condition: Wording
    package let outcome: Outcome
    /// The facts it was held against; absent where it was not asked.
    package let why: Wording?
  }

  /// A number or a day that went in: the words of its row, and where they stand.
  package struct Input: Sendable {
    package let label: Wording
    /// As reported, with its unit; absent where nothing was reported.
    package let value: String?
    package let day: Day?
    package let note: String?
    package let evidence: String?
    package let reporter: String?
    package let verifier: String?
    package let source: FilePosition?

    init(
      _ label: Wording, _ value: String?, day: Day? = nil, note: String? = nil,
      evidence: String? = nil, reporter: String? = nil, verifier: String? = nil,
      source: FilePosition?
    ) {
      self.label = label
      self.value = value
      self.day = day
      self.note = note
      self.evidence = evidence
      self.reporter = reporter
      self.verifier = verifier
      self.source = source
    }
  }

  /// One of the things that a task, a pillar or a plan is made of.
  package struct Part: Sendable {
    package let subject: Subject
    package let id: String?
    package let title: String
    package let status: Status?
    /// Whether the status of the whole comes from it.
    package let isDecisive: Bool
    package let reason: Wording?
    package let source: FilePosition?
  }
}

extension Explanation.Section.Key {
  package var title: Wording {
    switch self {
    case .promise: Wording(zh: "承诺", en: "The promise")
    case .kind: Wording(zh: "怎样计量", en: "How it is measured")
    case .formulas: Wording(zh: "算式", en: "Computation")
    case .paces: Wording(zh: "换一种序时", en: "Under another pace")
    case .rules: Wording(zh: "判定次序", en: "The rules, in order")
    case .parts: Wording(zh: "由哪些组成", en: "What it is made of")
    case .counts: Wording(zh: "各状态的数目", en: "Counts by status")
    case .inputs: Wording(zh: "用到的数和出处", en: "What went in, and from where")
    case .schools: Wording(zh: "各校汇总", en: "From schools")
    case .coverage: Wording(zh: "报送情况", en: "Reporting")
    case .corrections: Wording(zh: "更正", en: "Corrections")
    case .overrides: Wording(zh: "人工改定", en: "Set by hand")
    case .rounding: Wording(zh: "舍入", en: "Rounding")
    }
  }
}

extension Explanation.Subject {
  package var wording: Wording {
    switch self {
    case .plan: Wording(zh: "要点", en: "plan")
    case .pillar: Wording(zh: "板块", en: "pillar")
    case .task: Wording(zh: "任务", en: "task")
    case .target: Wording(zh: "目标", en: "target")
    case .milestone: Wording(zh: "节点", en: "milestone")
    case .duty: Wording(zh: "职责", en: "duty")
    case .project: Wording(zh: "项目", en: "project")
    }
  }
}
