import ArgumentParser
import Glibc
import PlanModel
import ReportWorkspace

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: say(
      zh: "新建一个马上能生成网站的工作区", en: "Makes a workspace that builds at once."),
    discussion: say(
      zh: """
        例：
          milepost init my-county             一份空白的要点
          milepost init my-county --sample    虚构的云岭县，完整的一年
        已有的文件一个也不覆盖。
        """,
      en: """
        Examples:
          milepost init my-county             a blank plan
          milepost init my-county --sample    the fictional 云岭县, a full year
        Nothing that exists is written over.
        """))

  @Argument(help: ArgumentHelp(say(zh: "新工作区的文件夹", en: "The folder of the new workspace.")))
  var dir: String

  @Flag(help: ArgumentHelp(say(zh: "放入示例内容", en: "Put the sample content in.")))
  var sample = false

  @Option(
    help: ArgumentHelp(say(zh: "空白要点的年份（默认：今年）", en: "The blank plan's year (default: this year)."))
  )
  var year: Int?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let year, !(1949...2999).contains(year) {
      throw ValidationError(
        say(zh: "--year 应为四位年份，例如 2024", en: "--year takes a year of four digits, such as 2024"))
    }
  }

  func run() throws {
    let terminal = options.terminal
    do throws(DiagnosticList) {
      let paths = try makeWorkspace(in: dir, year: year ?? thisYear(), withSample: sample)
      for path in paths { terminal.detail(Wording(zh: path, en: path)) }
      terminal.summary(
        Wording(
          zh: "已新建 \(dir)（\(paths.count) 个文件）。下一步：milepost build -C \(dir)",
          en: "Made \(dir) (\(paths.count) files). Next: milepost build -C \(dir)"))
    } catch {
      terminal.show(error.diagnostics)
      throw ExitStatus.code(for: error.diagnostics)
    }
  }

  /// The one place that asks the clock: a new plan is most often this year's. The year is then
  /// written into the files, and nothing built from them depends on the day.
  private func thisYear() -> Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Int(parts.tm_year) + 1900
  }
}
