package import PlanAnalysis
package import PlanModel

/// What the pages of one year's tasks, targets and schools look up, computed once for all of them.
package struct YearSurroundings: Sendable {
  package let site: SiteContext
  package let figures: PlanFigures
  package let mentions: SchoolMentions
  /// In the order of the plan.
  let tasks: [TaskPlace]

  private let schoolNames: [String: String]
  private let taskIndices: [String: Int]
  private let figuresBySchool: [String: [SchoolTarget]]
  private let projectsBySchool: [String: [SchoolProject]]
  private let milestonesBySchool: [String: [SchoolMilestone]]
  private let dutiesBySchool: [String: [SchoolDuty]]
  private let sharedNames: Set<String>
  private let projectFigures: [String: ProjectFigures]
  private let findingsBySchool: [String: [FindingFigures]]

  /// A task with the pillar it stands under.
  struct TaskPlace: Sendable {
    let task: TaskFigures
    let pillar: Pillar
  }

  /// A target with the figure of one school.
  struct SchoolTarget: Sendable {
    let task: TaskFigures
    let target: TargetFigures
    let figure: SchoolFigure
  }

  /// A duty with the row of one school.
  struct SchoolDuty: Sendable {
    let duty: DutyFigures
    let row: DutyRow
  }

  /// A deliverable that names one school.
  struct SchoolMilestone: Sendable {
    let task: TaskFigures
    let milestone: MilestoneFigures
  }

  /// A project that belongs to one school.
  struct SchoolProject: Sendable {
    let task: TaskFigures
    let project: Project
  }

  /// The figures of a project; absent in a year that reports on none.
  func figures(of project: Project) -> ProjectFigures? { projectFigures[project.id] }

  package init(_ figures: PlanFigures, in site: SiteContext) {
    self.site = site
    self.figures = figures
    let content = site.content
    mentions = SchoolMentions(of: content.schools, in: figures.plan)
    tasks = figures.pillars.flatMap { pillar in
      pillar.tasks.map { TaskPlace(task: $0, pillar: pillar.pillar) }
    }
    schoolNames = Dictionary(content.schools.map { ($0.id, $0.name) }) { first, _ in first }
    taskIndices = Dictionary(
      tasks.enumerated().map { ($0.element.task.task.id, $0.offset) }
    ) { first, _ in first }
    var bySchool: [String: [SchoolTarget]] = [:]
    var projects: [String: [SchoolProject]] = [:]
    var duties: [String: [SchoolDuty]] = [:]
    for task in figures.tasks {
      for target in task.targets {
        for figure in target.schools {
          bySchool[figure.school.id, default: []]
            .append(SchoolTarget(task: task, target: target, figure: figure))
        }
      }
      for duty in task.duties where duty.status != nil {
        for row in duty.rows {
          guard let school = row.school else { continue }
          duties[school.id, default: []].append(SchoolDuty(duty: duty, row: row))
        }
      }
      for project in task.task.projects {
        guard let school = project.school?.value else { continue }
        projects[school, default: []].append(SchoolProject(task: task, project: project))
      }
    }
    figuresBySchool = bySchool
    projectsBySchool = projects
    projectFigures = Dictionary(figures.projects.map { ($0.project.id, $0) }) { first, _ in first }
    findingsBySchool = Dictionary(grouping: figures.findings) { $0.finding.school?.value ?? "" }
    dutiesBySchool = duties
    milestonesBySchool = Self.milestones(of: figures, bySchool: mentions)
    var seen: Set<String> = []
    sharedNames = Set(content.schools.map(\.name).filter { !seen.insert($0).inserted })
  }

  /// A deliverable belongs to a school when it names the school or a project of it.
  private static func milestones(
    of figures: PlanFigures, bySchool mentions: SchoolMentions
  ) -> [String: [SchoolMilestone]] {
    var found: [String: [SchoolMilestone]] = [:]
    for task in figures.tasks {
      for milestone in task.milestones {
        let title = milestone.milestone.title
        var owners = mentions.schools(namedIn: title)
        for project in task.task.projects where title.contains(project.title) {
          guard let school = project.school?.value, !owners.contains(school) else { continue }
          owners.append(school)
        }
        for owner in owners {
          found[owner, default: []].append(SchoolMilestone(task: task, milestone: milestone))
        }
      }
    }
    return found
  }

  package var words: Words { site.words }
  package var frame: SiteFrame { site.frame }
  package var plan: Plan { figures.plan }
  package var year: Int { figures.plan.year }

  func task(_ id: String) -> TaskPlace? { taskIndices[id].map { tasks[$0] } }

  /// The tasks before and after, in the order of the plan.
  func neighbours(of task: String) -> (previous: TaskPlace?, next: TaskPlace?) {
    guard let index = taskIndices[task] else { return (nil, nil) }
    return (
      index > 0 ? tasks[index - 1] : nil, index + 1 < tasks.count ? tasks[index + 1] : nil
    )
  }

  func targets(of school: School) -> [SchoolTarget] { figuresBySchool[school.id] ?? [] }
  func duties(of school: School) -> [SchoolDuty] { dutiesBySchool[school.id] ?? [] }
  func findings(in school: School) -> [FindingFigures] { findingsBySchool[school.id] ?? [] }
  func projects(of school: School) -> [SchoolProject] { projectsBySchool[school.id] ?? [] }

  /// The names by which the plan may call a school: its own, and those of its projects.
  func names(of school: School) -> [String] {
    mentions.names(of: school) + projects(of: school).map(\.project.title)
  }

  /// The deliverables whose words name the school, in the order of the plan.
  func milestones(naming school: School) -> [SchoolMilestone] {
    milestonesBySchool[school.id] ?? []
  }

  /// The name of a school, with its code where another school has the same name.
  func titleName(of school: School) -> String {
    sharedNames.contains(school.name) ? "\(school.name)（\(school.code ?? school.id)）" : school.name
  }

  /// The names of units given by id, or as the author wrote them; nothing when none is named.
  func unitNames(_ written: [Located<String>]) -> String? { site.unitNames(written) }

  func schoolName(_ id: String) -> String { schoolNames[id] ?? id }

  // MARK: Names and ways

  func name(of task: PlanTask) -> String { site.name(of: task) }
  func name(of pillar: Pillar) -> String { site.name(of: pillar) }

  func crumbs(to pillar: Pillar) -> [(label: String, page: PageAddress)] {
    [
      (words(.yearNamed, ["year": String(year)]), .plan(year)),
      (name(of: pillar), .pillar(pillar.id, in: year)),
    ]
  }

  func crumb(to task: PlanTask) -> (label: String, page: PageAddress) {
    (name(of: task), .task(task.id, in: year))
  }

  func link(to task: PlanTask, from links: LinkRoot) -> LinkView {
    LinkView(
      name(of: task), href: links.link(to: .task(task.id, in: year)),
      note: task.label == nil ? nil : task.title)
  }

  /// A link to a school of the register; nothing for an id that is not on it.
  func link(toSchool id: String, from links: LinkRoot) -> LinkView? {
    schoolNames[id].map { LinkView($0, href: links.link(to: .school(id))) }
  }
}
