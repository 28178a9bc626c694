import ArgumentParser
import FoundationEssentials
import PlanModel
import ReportWorkspace

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: say(zh: "生成网站：要么全部换新，要么原样不动", en: "Builds the site: all of it or nothing."),
    discussion: say(
      zh: """
        例：
          milepost build
          milepost build -C my-county --as-of 2023-09-30
          milepost build --output /srv/www/jy --base-url https://www.example.gov.cn/jy/
        有错误时旧网站原样保留。Milepost 以外的文件不会被删除。
        """,
      en: """
        Examples:
          milepost build
          milepost build -C my-county --as-of 2023-09-30
          milepost build --output /srv/www/jy --base-url https://www.example.gov.cn/jy/
        An error leaves the old site as it was. Files that Milepost did not write stay.
        """))

  @OptionGroup var site: SiteOptions

  @Option(
    help: ArgumentHelp(
      say(
        zh: "网站放在哪里（默认：工作区里的 public）",
        en: "Where the site goes (default: public, in the workspace)."),
      valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      say(zh: "同时写几页（默认：处理器的核数）", en: "How many pages at once (default: one for each core)."),
      valueName: "n"))
  var jobs: Int?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(
        say(zh: "--jobs 应为 1 到 256", en: "--jobs takes a number from 1 to 256"))
    }
  }

  func run() async throws {
    let terminal = options.terminal
    let clock = ContinuousClock()
    let start = clock.now
    let checked = checkedSite(site.request(in: options.workspace))
    site.show(checked, in: options.workspace, on: terminal)
    let warnings = checked.diagnostics.filter { $0.severity == .warning }.count
    guard let ready = checked.site else { throw ExitStatus.code(for: checked.diagnostics) }
    if site.strict, warnings > 0 {
      if site.saysSummary {
        terminal.summary(
          Wording(
            zh: "--strict：有 \(warnings) 个警告，网站没有改动",
            en: "--strict: \(counted(warnings, "warning")), the site is unchanged"))
      }
      throw ExitStatus.contentHasErrors
    }
    do throws(Diagnostic) {
      let pages = try await write(
        ready, to: output,
        workers: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
        progress: terminal.progress(total: ready.pageCount))
      guard site.saysSummary else { return }
      let seconds = tenths(start.duration(to: clock.now))
      terminal.summary(
        Wording(
          zh: "\(pages) 页，\(seconds) 秒，\(warnings) 个警告，数据截至 \(ready.asOf)",
          en: "\(counted(pages, "page")) in \(seconds) s, \(counted(warnings, "warning")), "
            + "data up to \(ready.asOf)"))
    } catch {
      terminal.show([error])
      throw ExitStatus.code(for: [error])
    }
  }

  /// Seconds with two decimals.
  private func tenths(_ duration: Duration) -> String {
    let hundredths = duration / .milliseconds(10)
    let whole = Int(hundredths.rounded())
    let rest = whole % 100
    return "\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
