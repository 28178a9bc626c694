import ArgumentParser
import PlanModel
import ReportWorkspace

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say(zh: "说明一个数是怎么来的", en: "Says how a figure came about."),
    discussion: say(
      zh: """
        例：
          milepost explain t29-b                    一个目标
          milepost explain t7 --as-of 2023-06-30    一项任务在那一天
          milepost explain 2023 --format json       全年的计数
        编号可以是目标、任务、节点、职责、项目、板块，或年份。
        """,
      en: """
        Examples:
          milepost explain t29-b                    a target
          milepost explain t7 --as-of 2023-06-30    a task as of that day
          milepost explain 2023 --format json       the counts of a year
        An id is that of a target, task, milestone, duty, project or pillar, or a year.
        """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp(
      say(zh: "要说明的编号", en: "What to explain."), valueName: "id"))
  var id: String

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
        zh: "哪一年的要点（默认：有这个编号的最新一年）",
        en: "The plan of which year (default: the newest that has the id)."), valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      say(zh: "text 供人读，json 供程序读", en: "text for people, json for programs.")))
  var format = Format.text

  @OptionGroup var options: SharedOptions

  func run() throws {
    let terminal = options.terminal
    let request = ExplainRequest(
      SiteRequest(workspace: options.workspace, asOf: asOf), id: id, year: year)
    switch explained(request) {
    case .explained(let told):
      terminal.output(format == .json ? told.json : told.text(in: terminal.language))
    case .refused(let messages):
      terminal.show(messages)
      throw ExitStatus.code(for: messages)
    case .unknownYear(let known):
      let years = known.map(String.init).joined(separator: ", ")
      throw ValidationError(
        say(
          zh: "没有 \(year ?? 0) 年的要点；有的是：\(years)",
          en: "there is no plan of that year, only of \(years)"))
    case .unknownID(let nearest):
      throw ValidationError(
        say(zh: "没有编号“\(id)”", en: "nothing has the id '\(id)'")
          + (nearest.map { say(zh: "；是不是“\($0)”？", en: "; did you mean '\($0)'?") } ?? ""))
    }
  }
}
