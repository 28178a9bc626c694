import PlanModel

/// Warns of reports that say something was launched which counts as not started.
struct LaunchedButNotStarted: Check {
  static let rule = "launched-but-not-started"
  static let explanation = Wording(
    zh: """
      最新的进展文字写着“已启动”“已开工”一类的话，而任务的状态是“未启动”，或 projects.csv 中没有一个项目到了开工阶段。\
      页面上文字和状态会互相矛盾。请更正状态、补报数据或项目阶段，或改写文字；“拟于10月启动”一类的计划不在此列。
      """,
    en: """
      The newest report says that something was launched or is under construction, but its task \
      counts as not started, or no project of it has reached that stage in projects.csv. The page \
      would contradict itself. Mend the status, record a figure or a stage, or change the words; \
      plans for later are left alone.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.years.flatMap { year in
      year.figures.tasks.compactMap { task -> Diagnostic? in
        guard let report = task.reports.first else { return nil }
        return statusMessage(task, report)
          ?? projectMessage(task, report, year.records.projects, asOf: input.asOf)
      }
    }
  }

  private func statusMessage(_ task: TaskFigures, _ report: Report) -> Diagnostic? {
    let saysNotStarted = report.assessment?.value == .notStarted
    guard saysNotStarted || task.computedStatus == .notStarted,
      let claim = Self.claim(in: report.text, Self.launched)
    else { return nil }
    let id = task.task.id
    return Diagnostic(
      .warning, rule: Self.rule, at: report.assessment?.position ?? report.source,
      saysNotStarted
        ? Wording(
          zh: "任务“\(id)”报的状态是“未启动”，文字却说“\(claim)”",
          en: "task '\(id)' is reported as not started, but the text says '\(claim)'")
        : Wording(
          zh: "任务“\(id)”按数据尚未启动，文字却说“\(claim)”",
          en: "task '\(id)' has not started by its figures, but the text says '\(claim)'"))
  }

  private func projectMessage(
    _ task: TaskFigures, _ report: Report, _ records: [ProjectRecord], asOf: Day
  ) -> Diagnostic? {
    let ids = task.task.projects.map(\.id)
    let known = records.filter { ids.contains($0.project.value) && $0.day.value <= asOf }
    let isBuilding = known.contains { record in
      guard let stage = record.stage?.value, let actual = record.actual?.value else { return false }
      return stage >= .started && actual <= asOf
    }
    guard !known.isEmpty, !isBuilding, let claim = Self.claim(in: report.text, Self.underWay)
    else { return nil }
    return Diagnostic(
      .warning, rule: Self.rule, at: report.source,
      Wording(
        zh: "文字说“\(claim)”，但任务“\(task.task.id)”的项目都还没有开工记录",
        en: "the text says '\(claim)', but no project of task '\(task.task.id)' has started"))
  }

  private static let underWay = [
    "已开工", "已经开工", "已动工", "已经动工", "全面开工", "under construction", "broke ground",
  ]
  private static let launched =
    underWay + [
      "已启动", "已经启动", "已全面启动", "正式启动", "全面启动", "已开始实施", "已全面铺开",
      "was launched", "were launched", "been launched", "has started", "have started",
    ]

  private static func claim(in text: String, _ words: [String]) -> String? {
    for clause in WordsOfText.clauses(of: text) where !WordsOfText.isUnfulfilled(clause) {
      let folded = clause.lowercased()
      if let word = words.first(where: { folded.contains($0) }) { return word }
    }
    return nil
  }
}
