import ArgumentParser
import PlanModel
import ReportWorkspace

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(zh: "把已发布的要点变成 plan.md", en: "Turns a plan as published into plan.md."),
    discussion: say(
      zh: """
        例：
          milepost import 要点.txt --into my-county
          milepost import 要点.txt > plan.md
        这一版认得带编号的要点：板块写作“一、”，任务写作“1.”。只整理结构，文字原样保留。
        """,
      en: """
        Examples:
          milepost import plan.txt --into my-county
          milepost import plan.txt > plan.md
        This version knows numbered plans: sections as '一、', tasks as '1.'. It finds the \
        structure and keeps the words.
        """))

  @Argument(help: ArgumentHelp(say(zh: "要点的文本文件", en: "The text of the plan.")))
  var file: String

  @Option(
    help: ArgumentHelp(
      say(zh: "写进这个工作区；没有就新建", en: "Write into this workspace; it is made if need be."),
      valueName: "dir"))
  var into: String?

  @Flag(help: ArgumentHelp(say(zh: "覆盖已有的 plan.md", en: "Write over an existing plan.md.")))
  var force = false

  @OptionGroup var options: SharedOptions

  func run() throws {
    let terminal = options.terminal
    do throws(DiagnosticList) {
      let imported = try importPlan(from: file)
      terminal.show(imported.diagnostics)
      guard let into else { return terminal.output(imported.markdown) }
      let path = try place(imported, in: into, overwriting: force)
      terminal.summary(
        Wording(
          zh: "已写入 \(path)：板块 \(imported.pillars) 个，任务 \(imported.tasks) 项，略去网页文字 "
            + "\(imported.dropped) 行。下一步：milepost build -C \(into)",
          en: "Wrote \(path): \(counted(imported.pillars, "pillar")), "
            + "\(counted(imported.tasks, "task")), left out "
            + "\(counted(imported.dropped, "line")) of the web page. Next: milepost build -C "
            + "\(into)"))
    } catch {
      terminal.show(error.diagnostics)
      throw ExitStatus.code(for: error.diagnostics)
    }
  }
}
