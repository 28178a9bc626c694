import FoundationEssentials
import PlanAnalysis
import PlanModel

/// How figures and statuses come about, by the settings in force: `templates/methodology.html`.
struct MethodologyPage: TemplateView {
  /// One rule of the order in which a status is decided.
  struct Rule: TemplateView {
    let number: Int
    let status: StatusView
    let text: String
    let example: String
    /// A promise of the newest plan that stands so today.
    let instance: Instance?
    static let fields: [TemplateField<Self>] = [
      .text("number") { String($0.number) }, .view("status") { $0.status },
      .text("text") { $0.text }, .text("example") { $0.example }, .view("instance") { $0.instance },
    ]
  }

  struct Instance: TemplateView {
    let name: String
    let href: String
    let why: String
    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name }, .text("href") { $0.href }, .text("why") { $0.why },
    ]
  }

  /// A word and what it means here: kinds of targets, terms.
  struct Entry: TemplateView {
    let term: String
    let meaning: String
    static let fields: [TemplateField<Self>] = [
      .text("term") { $0.term }, .text("meaning") { $0.meaning },
    ]
  }

  let frame: FrameView
  let settings: MeasuringSettings
  let rhythm: String
  let paces: [MethodologyPace]
  /// The name of the pace of all targets that choose none.
  let paceDefault: String
  let rules: [Rule]
  let kinds: [Entry]
  let terms: [Entry]
  let cutOff: String
  let elapsed: String
  let planTitle: String
  let planHref: String

  static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .text("behind") { printed($0.settings.behindFrom) },
    .text("far") { printed($0.settings.farBehindAbove) },
    .text("far-days") { String($0.settings.farBehindDays) },
    .text("tolerance") { printed($0.settings.tolerance) + "%" }, .text("rhythm") { $0.rhythm },
    .text("grace") { String($0.settings.daysToReport) },
    .flag("has-grace") { $0.settings.daysToReport > 0 },
    .list("paces") { $0.paces }, .text("pace-default") { $0.paceDefault },
    .list("rules") { $0.rules }, .list("kinds") { $0.kinds }, .list("terms") { $0.terms },
    .text("cut-off") { $0.cutOff }, .text("elapsed") { $0.elapsed },
    .text("plan-title") { $0.planTitle }, .text("plan-href") { $0.planHref },
    .text("version") { _ in softwareVersion },
  ]
}

extension SiteContext {
  func methodologyPage() -> PlannedPage? {
    guard let year = figures.first else { return nil }
    return page(
      at: .methodology, source: FilePosition(file: "content/site.yaml"),
      template: templates.methodology, twin: { _ in methodologyTwin(of: measuring) }
    ) { links in
      let head = PageHead(
        .methodology, kind: "methodology", title: words[.methodology],
        description: words[.methodologyDescription], section: .methodology,
        column: PageHead.Column(
          name: words[.methodology], keywords: words[.keywords], type: words[.columnType]),
        cutOff: year.asOf)
      let rhythm: Phrase =
        switch measuring.reporting {
        case .month: .rhythmMonth
        case .quarter: .rhythmQuarter
        case .year: .rhythmYear
        }
      return MethodologyPage(
        frame: frame.view(for: head), settings: measuring, rhythm: words[rhythm],
        paces: paces(in: year), paceDefault: words.name(of: measuring.pace),
        rules: rules(year, links: links), kinds: kinds(), terms: terms(),
        cutOff: printed(year.asOf), elapsed: printedPercent(year.elapsed),
        planTitle: year.plan.title, planHref: links.link(to: .plan(year.plan.year)))
    }
  }

  /// The order of `StatusRule`: the first that fits decides.
  private func rules(_ year: PlanFigures, links: LinkRoot) -> [MethodologyPage.Rule] {
    let order: [(Status, rule: Phrase, example: Phrase)] = [
      (.discontinued, .ruleStop, .exampleStop), (.completed, .ruleDone, .exampleDone),
      (.overdue, .ruleLate, .exampleLate), (.notReported, .ruleNone, .exampleNone),
      (.notStarted, .ruleWait, .exampleWait), (.farBehind, .ruleFar, .exampleFar),
      (.behind, .ruleSlow, .exampleSlow), (.onTrack, .ruleOn, .exampleOn),
    ]
    // The examples follow the thresholds in force: half of the time has passed, and the work is
    // just as far back as the rule asks.
    let half: Decimal = 50
    let values = [
      "behind": printed(measuring.behindFrom), "far": printed(measuring.farBehindAbove),
      "slow-done": printed(half - measuring.behindFrom),
      "far-done": printed(half - measuring.farBehindAbove - 1),
      "far-gap": printed(measuring.farBehindAbove + 1),
    ]
    return order.enumerated().map { index, entry in
      MethodologyPage.Rule(
        number: index + 1, status: StatusView(entry.0, words: words),
        text: words(entry.rule, values), example: words(entry.example, values),
        instance: instance(of: entry.0, in: year, links: links))
    }
  }

  private func instance(
    of status: Status, in year: PlanFigures, links: LinkRoot
  ) -> MethodologyPage.Instance? {
    if let target = year.targets.first(where: { $0.status == status }) {
      return MethodologyPage.Instance(
        name: target.target.indicator,
        href: links.link(to: .target(target.target.id, in: year.plan.year)),
        why: target.reason.chinese)
    }
    return year.tasks.first { $0.status == status }.map {
      MethodologyPage.Instance(
        name: name(of: $0.task) + "·" + $0.task.title,
        href: links.link(to: .task($0.task.id, in: year.plan.year)), why: $0.reason.chinese)
    }
  }

  private func kinds() -> [MethodologyPage.Entry] {
    let kinds: [(Phrase, Phrase)] = [
      (.kindReach, .kindReachText), (.kindKeep, .kindKeepText),
      (.kindCeiling, .kindCeilingText), (.kindRange, .kindRangeText),
      (.kindAbout, .kindAboutText), (.kindCoverage, .kindCoverageText),
      (.kindRelative, .kindRelativeText), (.kindRank, .kindRankText),
      (.kindPerUnit, .kindPerUnitText), (.kindMilestone, .kindMilestoneText),
      (.kindProse, .kindProseText),
    ]
    return kinds.map {
      MethodologyPage.Entry(
        term: words[$0.0],
        meaning: words($0.1, ["tolerance": printed(measuring.tolerance) + "%"]))
    }
  }

  private func terms() -> [MethodologyPage.Entry] {
    let terms: [(Phrase, Phrase)] = [
      (.termCutOff, .termCutOffText), (.termPace, .termPaceText), (.termGap, .termGapText),
      (.termCoverage, .termCoverageText), (.termCompletion, .termCompletionText),
      (.termBasis, .termBasisText), (.termOrigin, .termOriginText),
    ]
    return terms.map { MethodologyPage.Entry(term: words[$0.0], meaning: words[$0.1]) }
  }
}
