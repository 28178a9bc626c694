import FoundationEssentials
import PlanModel

extension Explaining {
  /// Counts by status of a pillar's tasks, never an average.
  func explanation(of figures: PillarFigures) -> Explanation {
    let pillar = figures.pillar
    return Explanation(
      of: .pillar, pillar.id, title: pillar.title, in: self.figures,
      [
        Explanation.Section(.parts, figures.tasks.map(part)),
        Explanation.Section(.counts, counts(figures.counts)),
        Explanation.Section(.formulas, completionRate(figures.counts)),
        Explanation.Section(.coverage, [count(of: figures.coverage)]),
        Explanation.Section(.rounding, Explanation.rounding.entries + [remainders]),
      ])
  }

  /// Counts by status of all tasks.
  func explanation(of figures: PlanFigures) -> Explanation {
    Explanation(
      of: .plan, String(figures.plan.year), title: figures.plan.title, in: figures,
      [
        Explanation.Section(.parts, figures.tasks.map(part)),
        Explanation.Section(.counts, counts(figures.counts)),
        Explanation.Section(.formulas, completionRate(figures.counts)),
        Explanation.Section(.coverage, [count(of: figures.coverage)]),
        Explanation.Section(.rounding, Explanation.rounding.entries + [remainders]),
      ])
  }

  private func part(_ figures: TaskFigures) -> Explanation.Entry {
    .part(
      Explanation.Part(
        subject: .task, id: figures.task.id, title: figures.task.title, status: figures.status,
        isDecisive: false, reason: nil, source: figures.task.source))
  }

  /// Each status that anything has, with its count and its share of all.
  private func counts(_ counts: StatusCounts) -> [Explanation.Entry] {
    let all = Status.allCases.map { counts[$0] }
    return zip(Status.allCases, shares(of: all)).compactMap { status, share in
      let count = counts[status]
      guard count > 0, let exact = Ratio(Decimal(count * 100), over: Decimal(counts.total)) else {
        return nil
      }
      let percent = DecimalText.fixed(share, places: 1) + "%"
      return .formula(
        Explanation.Formula(
          status.wording, "k ÷ n × 100", "\(count) ÷ \(counts.total) × 100",
          exact: ExactText.digits(exact.quotient),
          printed: Wording(zh: "\(count)项，\(percent)", en: "\(count), \(percent)")))
    }
  }

  private func completionRate(_ counts: StatusCounts) -> [Explanation.Entry] {
    let (done, standing) = (counts[.completed], counts.standing)
    guard let rate = Ratio(Decimal(done), over: Decimal(standing)) else { return [] }
    let percent = ExactText.percent(rate.quotient)
    return [
      .formula(
        Explanation.Formula(
          Wording(zh: "完成率", en: "Completion rate"), "completed ÷ (all − discontinued)",
          "\(done) ÷ (\(counts.total) − \(counts[.discontinued]))", exact: ExactText.text(rate),
          printed: Wording(
            zh: "\(standing)项中完成\(done)项，\(percent)", en: "\(done) of \(standing), \(percent)")))
    ]
  }

  private var remainders: Explanation.Entry {
    .statement(
      Explanation.Statement(
        Wording(zh: "份额之和", en: "Shares add up"),
        Wording(
          zh: "各状态的份额先截到一位小数，余下的 0.1 依次分给被截去最多的（一样多时靠前的先得），所以加起来正好 100.0%",
          en: """
            shares are cut off after one decimal; what is left over goes in steps of 0.1 to those \
            that lost most, the earlier first, so that they add up to exactly 100.0%
            """)))
  }
}
