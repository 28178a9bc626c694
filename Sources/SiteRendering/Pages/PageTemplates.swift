package import PlanModel

/// The compiled template of every kind of page. When one of these exists, no page can fail.
package struct PageTemplates: Sendable {
  let home: CompiledTemplate<HomePage>
  let plan: CompiledTemplate<PlanPage>
  let pillar: CompiledTemplate<PillarPage>
  let attention: CompiledTemplate<AttentionPage>
  let corrections: CompiledTemplate<CorrectionsPage>
  let task: CompiledTemplate<TaskPage>
  let target: CompiledTemplate<TargetPage>
  let duties: CompiledTemplate<DutyIndexPage>
  let duty: CompiledTemplate<DutyPage>
  let schools: CompiledTemplate<SchoolIndexPage>
  let school: CompiledTemplate<SchoolPage>
  let projects: CompiledTemplate<ProjectIndexPage>
  let project: CompiledTemplate<ProjectPage>
  let inspections: CompiledTemplate<InspectionIndexPage>
  let inspection: CompiledTemplate<InspectionPage>
  let findings: CompiledTemplate<FindingsPage>
  let finding: CompiledTemplate<FindingPage>
  let data: CompiledTemplate<DataIndexPage>
  let dataSet: CompiledTemplate<DataSetPage>
  let dataAPI: CompiledTemplate<DataAPIPage>
  let methodology: CompiledTemplate<MethodologyPage>
  let notFound: CompiledTemplate<NotFoundPage>

  /// Compiles all, so that every error in any template is found in one run; nothing when there
  /// is an error.
  package init?(
    _ set: TemplateSet, words: Words, reportingTo diagnostics: inout [Diagnostic]
  ) {
    diagnostics += words.missing(
      from: Phrase.allCases.map(\.declared) + DetailPhrase.allCases.map(\.declared)
        + DataPhrase.allCases.map(\.declared) + DutyPhrase.allCases.map(\.declared)
        + RecordPhrase.allCases.map(\.declared))
    var used: Set<String> = []
    func compiled<View: TemplateView>(
      _ name: String, _ view: View.Type, _ diagnostics: inout [Diagnostic]
    ) -> CompiledTemplate<View>? {
      let template = set.compile(name, for: view, words: words, reportingTo: &diagnostics)
      used.formUnion(template?.files ?? [])
      return template
    }
    let home = compiled("home", HomePage.self, &diagnostics)
    let plan = compiled("plan", PlanPage.self, &diagnostics)
    let pillar = compiled("pillar", PillarPage.self, &diagnostics)
    let attention = compiled("attention", AttentionPage.self, &diagnostics)
    let corrections = compiled("corrections", CorrectionsPage.self, &diagnostics)
    let task = compiled("task", TaskPage.self, &diagnostics)
    let target = compiled("target", TargetPage.self, &diagnostics)
    let duties = compiled("duties", DutyIndexPage.self, &diagnostics)
    let duty = compiled("duty", DutyPage.self, &diagnostics)
    let schools = compiled("school-index", SchoolIndexPage.self, &diagnostics)
    let school = compiled("school", SchoolPage.self, &diagnostics)
    let projects = compiled("project-index", ProjectIndexPage.self, &diagnostics)
    let project = compiled("project", ProjectPage.self, &diagnostics)
    let inspections = compiled("inspection-index", InspectionIndexPage.self, &diagnostics)
    let inspection = compiled("inspection", InspectionPage.self, &diagnostics)
    let findings = compiled("findings", FindingsPage.self, &diagnostics)
    let finding = compiled("finding", FindingPage.self, &diagnostics)
    let data = compiled("data", DataIndexPage.self, &diagnostics)
    let dataSet = compiled("data-set", DataSetPage.self, &diagnostics)
    let dataAPI = compiled("data-api", DataAPIPage.self, &diagnostics)
    let methodology = compiled("methodology", MethodologyPage.self, &diagnostics)
    let notFound = compiled("not-found", NotFoundPage.self, &diagnostics)

    guard let home, let plan, let pillar, let attention, let corrections, let task, let target,
      let duties, let duty, let schools, let school, let projects, let project, let inspections,
      let inspection, let findings, let finding, let data, let dataSet, let dataAPI,
      let methodology, let notFound,
      !diagnostics.contains(where: { $0.severity == .error })
    else { return nil }
    self.home = home
    self.plan = plan
    self.pillar = pillar
    self.attention = attention
    self.corrections = corrections
    self.task = task
    self.target = target
    self.duties = duties
    self.duty = duty
    self.schools = schools
    self.school = school
    self.projects = projects
    self.project = project
    self.inspections = inspections
    self.inspection = inspection
    self.findings = findings
    self.finding = finding
    self.data = data
    self.dataSet = dataSet
    self.dataAPI = dataAPI
    self.methodology = methodology
    self.notFound = notFound
    set.reportUnused(besides: used, reportingTo: &diagnostics)
  }
}
