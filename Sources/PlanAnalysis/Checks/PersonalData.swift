import PlanModel

/// Reports numbers of identity cards and mobile telephones in what would be published.
///
/// Looked through are the free texts: reports, notes, evidence, reporters, profiles of schools and
/// the plan. The columns made for telephones of schools and offices are left alone. Messages never
/// repeat the number.
struct PersonalData: Check {
  static let rule = "personal-data"
  static let explanation = Wording(
    zh: "公开的文字里出现了身份证号或手机号码。公开页面不得含有个人信息：请删去，或改为单位的办公电话。",
    en: """
      A text to be published holds the number of an identity card or of a mobile telephone. Take it \
      out, or give the office's number instead.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func look(_ text: String?, at position: FilePosition) {
      guard let text else { return }
      for number in PersonalNumber.all(in: text) {
        found.append(
          Diagnostic(
            .error, rule: Self.rule, at: position,
            Wording(
              zh: "文字里有\(number.kind.wording.chinese)“\(number.masked)”",
              en: "the text holds \(number.kind.wording.english) '\(number.masked)'"),
            hint: Wording(zh: "删去，或改为办公电话", en: "take it out, or give the office's number")))
      }
    }
    func look(_ prose: Prose?) {
      if let prose { look(prose.plain, at: prose.source) }
    }

    for school in input.content.schools { look(school.profile) }
    for year in input.content.years {
      look(year.plan.opening)
      for pillar in year.plan.pillars { look(pillar.text) }
      for task in year.plan.tasks {
        look(task.text)
        for milestone in task.milestones { look(milestone.title, at: milestone.source) }
        for target in task.targets { look(target.note, at: target.source) }
      }
      let rows = year.observations
      for row in rows.indices {
        look(rows[row].note, at: rows[row].source)
        look(rows[row].evidence, at: rows[row].source)
        look(rows[row].reporter, at: rows[row].source)
      }
      for record in year.duties {
        look(record.note, at: record.source)
        look(record.evidence, at: record.source)
      }
      for report in year.reports {
        look(report.text, at: report.source)
        look(report.evidence, at: report.source)
      }
    }
    return found
  }
}
