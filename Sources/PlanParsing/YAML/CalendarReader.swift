package import PlanModel

/// Returns the calendar of `calendar.yaml`, or nothing when its syntax is broken or it says nothing.
///
///     terms:
///       - {name: 春季学期, starts: 2023-02-13, ends: 2023-07-07}
///     holidays:
///       - {name: 端午节, starts: 2023-06-22, ends: 2023-06-24}
///       - {name: 清明节, day: 2023-04-05}
///     workdays: [2023-06-25]
///     report-days: {2023-Q3: 2023-10-10}
///
/// Entries with an error are left out. A period without a year lies in the year of the file's
/// folder.
package func readCalendar(_ text: String, file: String) -> (SchoolCalendar?, [Diagnostic]) {
  let (node, problems) = parseYAML(text, file: file)
  guard let node else {
    let empty = Diagnostic(
      .warning, rule: "empty-calendar", at: FilePosition(file: file, line: 1, column: 1),
      Wording(zh: "校历是空的", en: "the calendar is empty"),
      hint: Wording(
        zh: "写上 terms、holidays、workdays 或 report-days，或删去这个文件",
        en: "give terms, holidays, workdays or report-days, or remove the file"))
    return (nil, problems.isEmpty ? [empty] : problems)
  }
  var reader = CalendarReader(problems, folderYear: yearOfFolder(in: file))
  let calendar = reader.calendar(from: node)
  return (calendar, reader.diagnostics)
}

extension ColumnNames {
  /// The keys of `calendar.yaml`.
  fileprivate static let calendar = ColumnNames([
    Column("terms", ["学期", "term"]),
    Column("holidays", ["假期", "节假日", "放假", "holiday"]),
    Column("workdays", ["调休", "调休上班", "补班", "workday"]),
    Column("report-days", ["报送日", "报送日期", "公开日期", "report-day"]),
  ])
  fileprivate static let span = ColumnNames([
    Column("name", ["名称"], isRequired: true),
    Column("starts", ["开始", "起始", "开学", "start", "from"]),
    Column("ends", ["结束", "放假", "end", "to"]),
    Column("day", ["日期", "date"]),
  ])
}

private struct CalendarReader {
  private(set) var diagnostics: [Diagnostic]
  private let folderYear: Int?

  init(_ diagnostics: [Diagnostic], folderYear: Int?) {
    self.diagnostics = diagnostics
    self.folderYear = folderYear
  }

  mutating func calendar(from node: YAMLNode) -> SchoolCalendar {
    let section = YAMLSection(
      node, named: Wording(zh: "校历", en: "the calendar"), keys: .calendar)
    diagnostics += section.diagnostics
    let terms = items(of: section.node("terms"), "terms").compactMap { span($0) }
    let holidays = items(of: section.node("holidays"), "holidays").compactMap { span($0) }
    let workdays = items(of: section.node("workdays"), "workdays").compactMap { workday($0) }
    return SchoolCalendar(
      terms: apart(terms), holidays: holidays, workdays: workdays,
      reportDays: reportDays(section.node("report-days")), source: node.position)
  }

  // MARK: Spans

  private mutating func span(_ node: YAMLNode) -> SchoolCalendar.Span? {
    let section = YAMLSection(
      node, named: Wording(zh: "时间段", en: "a stretch of days"), keys: .span)
    diagnostics += section.diagnostics
    guard let name = section.text("name") else { return nil }
    let single = section.text("day")
    guard let starts = single ?? section.text("starts") else {
      report(missingDay("starts", of: name))
      return nil
    }
    guard let ends = single ?? section.text("ends") else {
      report(missingDay("ends", of: name))
      return nil
    }
    guard let first = day(starts), let last = single == nil ? day(ends) : first else { return nil }
    guard first <= last else {
      report(
        Diagnostic(
          .error, rule: "ends-before-start", at: ends.position,
          Wording(
            zh: "“\(name.value)” \(last) 结束，早于 \(first) 开始",
            en: "'\(name.value)' ends on \(last), before it starts on \(first)")))
      return nil
    }
    return SchoolCalendar.Span(
      name: name.value, firstDay: first, lastDay: last, source: node.position)
  }

  private func missingDay(_ key: String, of name: Written) -> Diagnostic {
    Diagnostic(
      .error, rule: "missing-key", at: name.position,
      Wording(zh: "“\(name.value)”没有写“\(key)”", en: "'\(name.value)' has no '\(key)'"),
      hint: Wording(
        zh: "写 starts: 和 ends:，只有一天时写 day:", en: "give starts: and ends:, or day: for a single one")
    )
  }

  /// The terms oldest first; one that reaches into another is reported and left out.
  private mutating func apart(_ terms: [SchoolCalendar.Span]) -> [SchoolCalendar.Span] {
    var kept: [SchoolCalendar.Span] = []
    for term in terms.sorted(by: { $0.firstDay < $1.firstDay }) {
      guard let last = kept.last, term.firstDay <= last.lastDay else {
        kept.append(term)
        continue
      }
      report(
        Diagnostic(
          .error, rule: "terms-overlap", at: term.source,
          Wording(
            zh: "学期“\(term.name)”（\(term.firstDay) 起）与“\(last.name)”（到 \(last.lastDay)）重叠",
            en: "the term '\(term.name)' (from \(term.firstDay)) overlaps "
              + "'\(last.name)' (to \(last.lastDay))")))
    }
    return kept
  }

  // MARK: Days

  private mutating func workday(_ node: YAMLNode) -> Day? {
    guard case .scalar(let text) = node else {
      report(
        Diagnostic(
          .error, rule: "not-text", at: node.position,
          Wording(zh: "“workdays”里应是日期", en: "'workdays' must be a list of days")))
      return nil
    }
    return day(text)
  }

  private mutating func reportDays(_ node: YAMLNode?) -> [SchoolCalendar.ReportDay] {
    guard let node else { return [] }
    guard case .mapping(let entries, _) = node else {
      report(
        Diagnostic(
          .error, rule: "not-a-map", at: node.position,
          Wording(
            zh: "“report-days”应由“报告期: 日期”组成", en: "'report-days' must consist of 'period: day'"),
          hint: Wording(zh: "写作 2023-Q3: 2023-10-10", en: "write 2023-Q3: 2023-10-10")))
      return []
    }
    return entries.compactMap { reportDay($0) }
  }

  private mutating func reportDay(_ entry: YAMLNode.Entry) -> SchoolCalendar.ReportDay? {
    let year = folderYear
    let read = read(entry.key) { key throws(Diagnostic) in try reportPeriod(key, year: year) }
    guard let period = read else { return nil }
    guard case .scalar(let text) = entry.value, let day = day(text) else { return nil }
    guard day >= period.firstDay else {
      report(
        Diagnostic(
          .error, rule: "report-day-before-period", at: text.position,
          Wording(
            zh: "“\(entry.key.value)”的报送日 \(day) 早于该期开始 \(period.firstDay)",
            en: "the report day \(day) of '\(entry.key.value)' is before the period starts on "
              + "\(period.firstDay)")))
      return nil
    }
    return SchoolCalendar.ReportDay(period: period, day: day, source: entry.key.position)
  }

  private mutating func day(_ text: Written) -> Day? {
    read(text) { text throws(Diagnostic) in try PlanParsing.day(text) }
  }

  // MARK: Reading

  private mutating func items(of node: YAMLNode?, _ name: String) -> [YAMLNode] {
    switch node {
    case .sequence(let items, _): return items
    case nil: return []
    case .scalar(let text) where text.value.isEmpty: return []
    case .scalar(let text):
      report(notAList(name, at: text.position))
    case .mapping(_, let position):
      report(notAList(name, at: position))
    }
    return []
  }

  private func notAList(_ name: String, at position: FilePosition) -> Diagnostic {
    Diagnostic(
      .error, rule: "not-a-list", at: position,
      Wording(zh: "“\(name)”应是一个列表", en: "'\(name)' must be a list"),
      hint: Wording(zh: "每项一行，以“- ”开头", en: "one line for each, starting with '- '"))
  }

  private mutating func read<Value>(
    _ text: Written, _ reading: (Written) throws(Diagnostic) -> Value?
  ) -> Value? {
    do throws(Diagnostic) {
      return try reading(text)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
