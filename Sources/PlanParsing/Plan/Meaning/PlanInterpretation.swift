package import PlanModel

/// Says what the words of a plan mean: days, goals, units, who is in which group.
///
/// Every problem of the document is reported in one run. After an error the plan is a best guess
/// for further checks, and nothing should be built from it; it is absent when the document has no
/// pillar at all. Names of units become ids of `units` where one has that id or name.
package func interpret(
  _ document: PlanDocument, folderYear: Int, units: [ResponsibleUnit]
) -> (Plan?, [Diagnostic]) {
  var interpreter = PlanInterpreter(
    document: document, folderYear: folderYear, units: UnitRegister(units))
  let plan = interpreter.plan()
  return (plan, interpreter.diagnostics)
}

/// Reads one document; each question of meaning is an extension in a file of its own.
struct PlanInterpreter {
  let document: PlanDocument
  let units: UnitRegister
  let period: PlanPeriod
  var ids: IDRegister
  var diagnostics: [Diagnostic]

  init(document: PlanDocument, folderYear: Int, units: UnitRegister) {
    self.document = document
    self.units = units
    var diagnostics: [Diagnostic] = []
    period = PlanPeriod(document.matter, folderYear: folderYear, &diagnostics)
    ids = IDRegister(document, &diagnostics)
    self.diagnostics = diagnostics
  }

  mutating func plan() -> Plan? {
    let matter = document.matter
    guard !document.pillars.isEmpty else {
      report(
        .error, rule: "plan-without-pillars", at: matter.position,
        Wording(zh: "计划没有板块", en: "the plan has no pillars"),
        hint: Wording(zh: "每个板块一行：## 一、名称 {#p1}", en: "one line for each: ## 1. Name {#p1}"))
      return nil
    }
    let pillars = document.pillars.enumerated().map { pillar($0.element, number: $0.offset) }
    return Plan(
      year: period.folderYear, period: period.words, firstDay: period.firstDay,
      lastDay: period.lastDay, issuer: required("issuer", "发布单位"), title: required("title", "标题"),
      published: matter["published"].flatMap { exactDay($0) },
      framework: matter["framework"]?.value, documentNumber: matter["number"]?.value,
      link: link(), groups: groups(), opening: prose(of: document.opening, owner: "opening"),
      pillars: pillars, pace: planPace(), source: matter.position)
  }

  private mutating func pillar(_ entry: PlanDocument.PillarEntry, number: Int) -> Pillar {
    let id = ids.pillar(number)
    reportPromises(in: entry.body, title: entry.title)
    return Pillar(
      id: id, label: entry.label?.value, title: entry.title.value,
      text: prose(of: entry.body, owner: id),
      tasks: entry.tasks.enumerated().map { task($0.element, pillar: number, number: $0.offset) },
      source: entry.position)
  }

  private mutating func required(_ name: String, _ chinese: String) -> String {
    if let words = document.matter[name] { return words.value }
    report(
      .error, rule: "missing-key", at: document.matter.position,
      Wording(zh: "没有写“\(chinese)”（\(name)）", en: "'\(name)' is missing"),
      hint: Wording(zh: "在文件开头写 \(name): …", en: "write \(name): … at the top of the file"))
    return ""
  }

  private mutating func link() -> String? {
    guard let link = document.matter["link"] else { return nil }
    guard link.value.hasPrefix("https://") || link.value.hasPrefix("http://") else {
      report(
        .error, rule: "unsafe-link", at: link.position,
        Wording(zh: "“\(link.value)”不是网址", en: "'\(link.value)' is not an address"),
        hint: Wording(zh: "以 https:// 开头", en: "start it with https://"))
      return nil
    }
    return link.value
  }

  /// Promises can be measured only below a task.
  private mutating func reportPromises(in blocks: [PlanDocument.Block], title: Written) {
    for block in blocks {
      let position: FilePosition? =
        switch block {
        case .prose: nil
        case .targets(let records), .duties(let records), .projects(let records):
          records.first?.position
        case .milestones(let entries): entries.first?.position
        }
      guard let position else { continue }
      report(
        .error, rule: "promise-outside-task", at: position,
        Wording(
          zh: "“\(title.value)”下的目标、职责、项目或节点不属于任何任务",
          en: "promises under '\(title.value)' belong to no task"),
        hint: Wording(zh: "放到一个“### ”任务下面", en: "put them below a '### ' task"))
    }
  }

  mutating func report(
    _ severity: Diagnostic.Severity, rule: String, at position: FilePosition,
    _ message: Wording, hint: Wording? = nil
  ) {
    diagnostics.append(Diagnostic(severity, rule: rule, at: position, message, hint: hint))
  }
}

// MARK: Groups

extension PlanInterpreter {
  fileprivate mutating func groups() -> [PillarGroup] {
    let known = ids.pillars
    var groupOf: [String: Written] = [:]
    return document.groups.map { group in
      var members: [String] = []
      for pillar in group.pillars {
        guard known.contains(pillar.value) else {
          report(
            .error, rule: "unknown-pillar", at: pillar.position,
            Wording(
              zh: "分组“\(group.name.value)”里的“\(pillar.value)”不是板块编号",
              en: "'\(pillar.value)' in the group '\(group.name.value)' is no pillar's id"),
            hint: nearest(to: pillar.value, among: known).map {
              Wording(zh: "是否应为“\($0)”", en: "did you mean '\($0)'")
            })
          continue
        }
        if let other = groupOf[pillar.value] {
          report(
            .error, rule: "pillar-in-two-groups", at: pillar.position,
            Wording(
              zh: "板块“\(pillar.value)”已在分组“\(other.value)”里",
              en: "the pillar '\(pillar.value)' is already in the group '\(other.value)'"))
          continue
        }
        groupOf[pillar.value] = group.name
        members.append(pillar.value)
      }
      // Pages show pillars in the order of the plan, whatever the order of the list.
      return PillarGroup(name: group.name.value, pillars: known.filter(members.contains))
    }
  }
}
