/// One issuer's plan for one year or school year, understood.
package struct Plan: Sendable {
  /// The folder of the plan in the workspace and in every address of its pages: 2023.
  package let year: Int
  /// "2023" or "2023-2024学年", as written.
  package let period: String
  /// First and last day of the plan's time; both are part of it.
  package let firstDay: Day
  package let lastDay: Day
  package let issuer: String
  package let title: String
  package let published: Day?
  /// The name of the whole structure, such as "1246".
  package let framework: String?
  /// The number of the official document (文号).
  package let documentNumber: String?
  /// Where the original was published.
  package let link: String?
  package let groups: [PillarGroup]
  package let opening: Prose?
  package let pillars: [Pillar]
  /// The pace of all targets that choose none; that of `site.yaml` when absent.
  package let pace: Located<PaceChoice>?
  package let source: FilePosition

  package init(
    year: Int, period: String, firstDay: Day, lastDay: Day, issuer: String, title: String,
    published: Day?, framework: String?, documentNumber: String?, link: String?,
    groups: [PillarGroup], opening: Prose?, pillars: [Pillar],
    pace: Located<PaceChoice>? = nil, source: FilePosition
  ) {
    self.year = year
    self.period = period
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.issuer = issuer
    self.title = title
    self.published = published
    self.framework = framework
    self.documentNumber = documentNumber
    self.link = link
    self.groups = groups
    self.opening = opening
    self.pillars = pillars
    self.pace = pace
    self.source = source
  }

  /// All tasks in the order of the plan.
  package var tasks: [PlanTask] { pillars.flatMap(\.tasks) }
}

/// A named group of pillars, such as 两项保障.
package struct PillarGroup: Hashable, Sendable {
  package let name: String
  /// Ids, in the order of the plan.
  package let pillars: [String]

  package init(name: String, pillars: [String]) {
    self.name = name
    self.pillars = pillars
  }
}

/// A top-level section of a plan.
package struct Pillar: Sendable {
  /// A permanent address: "p2".
  package let id: String
  /// The number as printed ("二"); absent when the plan prints none.
  package let label: String?
  package let title: String
  package let text: Prose?
  package let tasks: [PlanTask]
  package let source: FilePosition

  package init(
    id: String, label: String?, title: String, text: Prose?, tasks: [PlanTask],
    source: FilePosition
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.text = text
    self.tasks = tasks
    self.source = source
  }
}
