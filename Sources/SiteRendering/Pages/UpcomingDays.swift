import PlanAnalysis
import PlanModel

/// A day after the cut-off on which something falls due.
struct UpcomingDay: TemplateView {
  let day: Day
  let title: String
  let note: String?
  let href: String?

  static let fields: [TemplateField<Self>] = [
    .text("month") { "\($0.day.month)月" }, .text("day") { "\($0.day.day)日" },
    .text("iso") { $0.day.description }, .text("title") { $0.title },
    .optionalText("note") { $0.note }, .optionalText("href") { $0.href },
  ]

  /// The next days, oldest first. Where many promises end on one day, as on the last of a year,
  /// their number stands for them.
  static func list(
    after year: PlanFigures, limit: Int, in site: SiteContext, links: LinkRoot
  ) -> [UpcomingDay] {
    var shown: [UpcomingDay] = []
    var rest = nextDates(in: year)[...]
    while let day = rest.first?.day, shown.count < limit {
      let dates = rest.prefix { $0.day == day }
      shown += entries(of: Array(dates), in: year, site: site, links: links)
      rest = rest.dropFirst(dates.count)
    }
    return Array(shown.prefix(limit))
  }

  /// What falls due on one day.
  private static func entries(
    of dates: [NextDate], in year: PlanFigures, site: SiteContext, links: LinkRoot
  ) -> [UpcomingDay] {
    let words = site.words
    let number = year.plan.year
    var reports: [UpcomingDay] = []
    var deliverables: [UpcomingDay] = []
    var others: [UpcomingDay] = []
    for date in dates {
      switch date.occasion {
      case .reports(let period):
        reports.append(
          UpcomingDay(
            day: date.day, title: words(.reportsDue, ["period": printedShort(period)]),
            note: words(.tasksCounted, ["n": String(year.tasks.count)]), href: nil))
      case .milestone(let milestone, let task):
        deliverables.append(
          UpcomingDay(
            day: date.day, title: milestone.title, note: site.name(of: task),
            href: links.link(to: .task(task.id, in: number))))
      case .target(let target, let task):
        others.append(
          UpcomingDay(
            day: date.day, title: target.indicator,
            note: site.name(of: task) + "·" + target.goal.words,
            href: links.link(to: .target(target.id, in: number))))
      case .task(let task):
        others.append(
          UpcomingDay(
            day: date.day, title: task.title, note: site.name(of: task),
            href: links.link(to: .task(task.id, in: number))))
      }
    }
    func few(_ list: [UpcomingDay], phrase: Phrase, part: String) -> [UpcomingDay] {
      guard list.count > 2, let first = list.first else { return list }
      return [
        UpcomingDay(
          day: first.day, title: words(phrase, ["n": String(list.count)]),
          note: list.prefix(2).map(\.title).joined(separator: "、") + "…",
          href: links.link(to: .plan(number), part: part))
      ]
    }
    return reports + few(deliverables, phrase: .milestonesDue, part: "milestones")
      + few(others, phrase: .promisesDue, part: "pillars")
  }
}
