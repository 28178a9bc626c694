import PlanModel
import PlanParsing

/// Reads everything a bureau wrote and says all that is wrong with it.
///
/// One bad file never hides the next: what cannot be read is left out and the rest is read on.
struct ContentReading {
  private let files: FileReading
  private(set) var diagnostics: [Diagnostic] = []

  init(in files: FileReading) { self.files = files }

  /// The content, as far as it could be read; nothing when there is no plan or no settings.
  mutating func content() -> WorkspaceContent? {
    let listed = WorkspaceFiles(in: files)
    diagnostics += listed.diagnostics
    let settings = self.settings(listed)
    let units = table(WorkspaceFiles.units, listed, reading: readUnits)
    var schools = table(WorkspaceFiles.schools, listed, reading: readSchools)
    addProfiles(listed.profiles, to: &schools)
    var years: [YearContent] = []
    for year in listed.years {
      let (observations, targetsLeftOut) = self.observations(of: year.observations)
      let reports = rows(of: year.reports, reading: readReports)
      let duties = rows(of: year.duties, reading: readDutyRecords)
      let overrides = rows(of: year.overrides, reading: readOverrides)
      let projects = rows(of: year.projects, reading: readProjectRecords)
      let inspections = rows(of: year.inspections, reading: readInspections)
      let findings = rows(of: year.findings) { [units, schools] text, file in
        readFindings(text, file: file, units: units, schools: schools)
      }
      let calendar = year.calendar.flatMap { self.calendar($0) }
      guard let plan = plan(of: year, units: units) else { continue }
      years.append(
        YearContent(
          plan: plan, observations: observations, targetsLeftOut: targetsLeftOut,
          reports: reports, duties: duties, projects: projects, inspections: inspections,
          findings: findings, overrides: overrides, calendar: calendar))
    }
    if listed.years.isEmpty, files.kind(of: "content") == .folder {
      diagnostics.append(
        Diagnostic(
          .error, rule: "no-plan", at: FilePosition(file: "content"),
          Wording(
            zh: "content 里没有任何年份的要点", en: "there is no plan of any year in 'content'"),
          hint: Wording(
            zh: "建立例如 content/2023/plan.md",
            en: "make a file such as content/2023/plan.md")))
    }
    guard let settings, !years.isEmpty else { return nil }
    return WorkspaceContent(settings: settings, schools: schools, units: units, years: years)
  }

  // MARK: - Site and registry

  private mutating func settings(_ listed: WorkspaceFiles) -> SiteSettings? {
    guard listed.has.contains(WorkspaceFiles.settings) else {
      if files.kind(of: "content") == .folder {
        diagnostics.append(
          Diagnostic(
            .error, rule: "no-settings", at: FilePosition(file: WorkspaceFiles.settings),
            Wording(zh: "缺少网站设置 site.yaml", en: "site.yaml, the site's settings, is missing"),
            hint: Wording(
              zh: "至少写上两行：name: 网站名称 和 organisation: 发布机构",
              en: "two lines will do: name: … and organisation: …")))
      }
      return nil
    }
    guard let text = text(of: WorkspaceFiles.settings, limit: FileLimit.settings) else {
      return nil
    }
    let (settings, problems) = readSettings(text, file: WorkspaceFiles.settings)
    diagnostics += problems
    return settings
  }

  private mutating func addProfiles(_ paths: [String], to schools: inout [School]) {
    let places = Dictionary(
      schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(path: String, place: Int)] = []
    for path in paths {
      let name = Self.name(of: path)
      guard let place = places[name] else {
        let near = nearest(to: name, among: schools.map(\.id))
        diagnostics.append(
          Diagnostic(
            .error, rule: "unknown-school", at: FilePosition(file: path),
            Wording(
              zh: "schools.csv 里没有编号为“\(name)”的学校",
              en: "schools.csv has no school with the id '\(name)'"),
            hint: near.map { Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }))
        continue
      }
      found.append((path, place))
    }
    let profiles = inParallel(found.map(\.path)) { [files] path in
      let (text, problems) = Self.text(of: path, limit: FileLimit.plan, in: files)
      guard let text else { return (prose: Prose?.none, problems) }
      let (prose, further) = prose(
        fromMarkdown: text, position: FilePosition(file: path, line: 1, column: 1),
        idPrefix: Self.name(of: path) + "-")
      return (prose, problems + further)
    }
    for (profile, (_, place)) in zip(profiles, found) {
      diagnostics += profile.1
      if let prose = profile.prose { schools[place] = schools[place].with(profile: prose) }
    }
  }

  /// "content/schools/a.md" is about "a".
  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
  }

  private mutating func calendar(_ path: String) -> SchoolCalendar? {
    guard let text = text(of: path, limit: FileLimit.settings) else { return nil }
    let (calendar, problems) = readCalendar(text, file: path)
    diagnostics += problems
    return calendar
  }

  // MARK: - Plans

  /// A plan may stand there as Markdown, as YAML, or as both when both say the same.
  private mutating func plan(
    of year: WorkspaceFiles.Year, units: [ResponsibleUnit]
  ) -> Plan? {
    var documents: [(path: String, document: PlanDocument)] = []
    for path in year.plans {
      guard let text = text(of: path, limit: FileLimit.plan) else { continue }
      let (document, problems) =
        path.hasSuffix(".md")
        ? planDocument(fromMarkdown: text, file: path) : planDocument(fromYAML: text, file: path)
      diagnostics += problems
      if let document { documents.append((path, document)) }
    }
    guard let first = documents.first else { return nil }
    for other in documents.dropFirst() where other.document != first.document {
      diagnostics.append(
        Diagnostic(
          .error, rule: "two-plans", at: difference(between: first.document, and: other.document),
          Wording(
            zh: "“\(first.path)”和“\(other.path)”说的不一样",
            en: "'\(first.path)' and '\(other.path)' do not say the same"),
          hint: Wording(
            zh: "只留一份，或把这里改成一致", en: "keep one of them, or make them agree here")))
    }
    let (plan, problems) = interpret(first.document, folderYear: year.number, units: units)
    diagnostics += problems
    return plan
  }

  /// The first place in `other` that has no equal in `one`.
  private func difference(
    between one: PlanDocument, and other: PlanDocument
  ) -> FilePosition {
    for (a, b) in zip(one.pillars, other.pillars) where a != b {
      for (c, d) in zip(a.tasks, b.tasks) where c != d { return d.position }
      return b.position
    }
    if other.pillars.count > one.pillars.count {
      return other.pillars[one.pillars.count].position
    }
    return other.matter.position
  }

  // MARK: - Files

  private typealias Rows<Value> = @Sendable (String, String) -> ([Value], [Diagnostic])

  private mutating func table<Value: Sendable>(
    _ path: String, _ listed: WorkspaceFiles, reading read: Rows<Value>
  ) -> [Value] {
    listed.has.contains(path) ? rows(of: [path], reading: read) : []
  }

  /// The rows of several files as if they were one, in the order of the paths.
  private mutating func rows<Value: Sendable>(
    of paths: [String], reading read: Rows<Value>
  ) -> [Value] {
    let tables = inParallel(paths) { [files] path in
      let (text, problems) = Self.text(of: path, limit: FileLimit.table, in: files)
      guard let text else { return ([Value](), problems) }
      let (values, further) = read(text, path)
      return (values, problems + further)
    }
    diagnostics += tables.flatMap(\.1)
    return tables.count == 1 ? tables[0].0 : Array(tables.map(\.0).joined())
  }

  /// The rows of a file that a year may have.
  private mutating func rows<Value: Sendable>(
    of path: String?, reading read: Rows<Value>
  ) -> [Value] {
    rows(of: [path].compactMap { $0 }, reading: read)
  }

  /// Observations of several files, and the targets of rows that were left out.
  private mutating func observations(
    of paths: [String]
  ) -> (read: [Observation], targetsLeftOut: [Located<String>]) {
    let tables = inParallel(paths) { [files] path in
      let (text, problems) = Self.text(of: path, limit: FileLimit.table, in: files)
      guard let text else { return (table: ObservationTable?.none, problems: problems) }
      return (table: readObservations(text, file: path), problems: problems)
    }
    diagnostics += tables.flatMap { $0.problems + ($0.table?.diagnostics ?? []) }
    let read = tables.compactMap(\.table)
    return (
      read.count == 1 ? read[0].observations : Array(read.map(\.observations).joined()),
      read.flatMap(\.targetsLeftOut)
    )
  }

  private mutating func text(of path: String, limit: Int) -> String? {
    let (text, problems) = Self.text(of: path, limit: limit, in: files)
    diagnostics += problems
    return text
  }

  private static func text(
    of path: String, limit: Int, in files: FileReading
  ) -> (String?, [Diagnostic]) {
    do throws(Diagnostic) {
      let decoded = decodeText(try files.bytes(of: path, limit: limit), file: path)
      let isReadable = !decoded.diagnostics.contains { $0.severity == .error }
      return (isReadable ? decoded.text : nil, decoded.diagnostics)
    } catch {
      return (nil, [error])
    }
  }
}
