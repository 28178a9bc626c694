package import PlanAnalysis
package import PlanModel

/// What the pages of one year's tasks, targets and schools look up, computed once for all of them.
package struct YearSurroundings: Sendable {
  package let site: SiteContext
  package let figures: PlanFigures
  package let mentions: SchoolMentions
  /// In the order of the plan.
  let tasks: [TaskPlace]

  private let unitNames: [String: String]
  private let schoolNames: [String: String]
  private let taskIndices: [String: Int]
  private let figuresBySchool: [String: [SchoolTarget]]
  private let projectsBySchool: [String: [SchoolProject]]

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

  /// A project that belongs to one school.
  struct SchoolProject: Sendable {
    let task: TaskFigures
    let project: Project
  }

  package init(_ figures: PlanFigures, in site: SiteContext) {
    self.site = site
    self.figures = figures
    let content = site.content
    mentions = SchoolMentions(of: content.schools, in: figures.plan)
    tasks = figures.pillars.flatMap { pillar in
      pillar.tasks.map { TaskPlace(task: $0, pillar: pillar.pillar) }
    }
    unitNames = Dictionary(content.units.map { ($0.id, $0.name) }) { first, _ in first }
    schoolNames = Dictionary(content.schools.map { ($0.id, $0.name) }) { first, _ in first }
    taskIndices = Dictionary(
      tasks.enumerated().map { ($0.element.task.task.id, $0.offset) }
    ) { first, _ in first }
    var bySchool: [String: [SchoolTarget]] = [:]
    var projects: [String: [SchoolProject]] = [:]
    for task in figures.tasks {
      for target in task.targets {
        for figure in target.schools {
          bySchool[figure.school.id, default: []]
            .append(SchoolTarget(task: task, target: target, figure: figure))
        }
      }
      for project in task.task.projects {
        guard let school = project.school?.value else { continue }
        projects[school, default: []].append(SchoolProject(task: task, project: project))
      }
    }
    figuresBySchool = bySchool
    projectsBySchool = projects
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
  func projects(of school: School) -> [SchoolProject] { projectsBySchool[school.id] ?? [] }

  /// The name of a unit given by id, or as the author wrote it.
  func unitName(_ written: String) -> String { unitNames[written] ?? written }

  /// The names of several units in one text; nothing when there are none.
  func unitNames(_ written: [Located<String>]) -> String? {
    written.isEmpty
      ? nil
      : written.map { unitName($0.value) }.joined(separator: words[DetailPhrase.nameSeparator])
  }

  func schoolName(_ id: String) -> String { schoolNames[id] ?? id }

  // MARK: Names and ways

  /// "任务7", or the title where the plan prints no number.
  func name(of task: PlanTask) -> String {
    task.label.map { words(.taskNamed, ["label": $0]) } ?? task.title
  }

  /// "第二部分", or the title where the plan prints no number.
  func name(of pillar: Pillar) -> String {
    pillar.label.map { words(.pillarNamed, ["label": $0]) } ?? pillar.title
  }

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
