import ArgumentParser
import PlanModel
import ReportWorkspace

/// What decides the content of a site, for `check` and `build` alike.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        zh: "数据截至哪一天，例如 2023-09-30（默认：最新一条记录）",
        en: "The cut-off day, such as 2023-09-30 (default: the newest record's)."),
      valueName: "day"),
    transform: cutOffDay)
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      say(
        zh: "网站地址，代替 site.yaml 里的 base-url",
        en: "The site's address, instead of base-url in site.yaml."),
      valueName: "url"),
    transform: address)
  var baseURL: String?

  @Flag(help: ArgumentHelp(say(zh: "有警告就停下", en: "Stop at warnings too.")))
  var strict = false

  @Option(
    help: ArgumentHelp(
      say(
        zh: "消息的格式：text 给人看；json、sarif 给程序，写到标准输出",
        en: "The form of messages: text for people; json or sarif for programs, on standard output."
      )))
  var format = MessageReport.Format.text

  /// Whether people read standard output; a program wants nothing there but its document.
  var saysSummary: Bool { format == .text }

  func request(in workspace: String) -> SiteRequest {
    SiteRequest(workspace: workspace, asOf: asOf, baseURL: baseURL)
  }

  /// Shows the messages of a run in the form that was asked for.
  func show(
    _ checked: (site: ReadySite?, diagnostics: [Diagnostic]), in workspace: String,
    on terminal: Terminal
  ) {
    guard format != .text else { return terminal.show(checked.diagnostics) }
    let report = MessageReport(
      checked.diagnostics, in: terminal.language, asOf: checked.site?.asOf, workspace: workspace)
    terminal.output(report.text(as: format))
  }
}

extension MessageReport.Format: ExpressibleByArgument {}

@Sendable func cutOffDay(_ text: String) throws -> Day {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
  if parts.count == 3, text.utf8.count == 10, let year = parts[0], let month = parts[1],
    let number = parts[2], let day = Day(year: year, month: month, day: number)
  {
    return day
  }
  throw ValidationError(
    say(zh: "“\(text)”不是一个日子，应写成 2023-09-30", en: "'\(text)' is no day; write it as 2023-09-30"))
}

@Sendable private func address(_ text: String) throws -> String {
  guard text.hasPrefix("https://") || text.hasPrefix("http://"),
    !text.contains(where: { $0.isWhitespace || "\"<>".contains($0) })
  else {
    throw ValidationError(
      say(
        zh: "“\(text)”不是网站地址，应以 https:// 开头",
        en: "'\(text)' is no address of a site; it begins with https://"))
  }
  return text.hasSuffix("/") ? text : text + "/"
}
