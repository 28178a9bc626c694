import ArgumentParser
import PlanModel
import ReportWorkspace

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: say(zh: "列出全部问题，不生成网站", en: "Shows all messages and builds nothing."),
    discussion: say(
      zh: """
        例：
          milepost check -C my-county
          milepost check --strict          有警告也算不通过
          milepost check --format sarif    给代码托管平台和编辑器（也可以是 json）
          milepost check --explain value-jump
          milepost check --explain         列出全部规则
        """,
      en: """
        Examples:
          milepost check -C my-county
          milepost check --strict          warnings count as errors
          milepost check --format sarif    for code hosts and editors (or json)
          milepost check --explain value-jump
          milepost check --explain         lists all rules
        """))

  @OptionGroup var site: SiteOptions
  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      say(
        zh: "说明一条规则是什么意思；不写名称就列出全部",
        en: "Say what a rule is about; without a name, list them all."), valueName: "name"))
  var explain: String?
  @OptionGroup var options: SharedOptions

  func run() throws {
    let terminal = options.terminal
    if let explain { return try show(explanationOf: explain, on: terminal) }
    let outcome = checkedSite(site.request(in: options.workspace))
    site.show(outcome, in: options.workspace, on: terminal)
    let errors = outcome.diagnostics.filter { $0.severity == .error }.count
    let warnings = outcome.diagnostics.count - errors
    if site.saysSummary {
      terminal.summary(
        Wording(
          zh: "错误 \(errors) 个，警告 \(warnings) 个",
          en: "\(counted(errors, "error")), \(counted(warnings, "warning"))"))
    }
    if errors > 0 { throw ExitStatus.code(for: outcome.diagnostics) }
    if site.strict, warnings > 0 { throw ExitStatus.contentHasErrors }
  }

  private func show(explanationOf name: String, on terminal: Terminal) throws {
    guard !name.isEmpty else { return list(on: terminal) }
    guard let known = explanation(of: name) else {
      let near = nearest(to: name, among: ruleExplanations.map(\.rule))
      throw ValidationError(
        say(zh: "没有名为“\(name)”的规则；", en: "there is no rule named '\(name)'; ")
          + (near.map { say(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
            ?? say(
              zh: "milepost check --explain 列出全部", en: "milepost check --explain lists them all")))
    }
    terminal.output(known.text[terminal.language] + "\n")
  }

  private func list(on terminal: Terminal) {
    for known in ruleExplanations {
      terminal.output("\(known.rule)\n  \(known.summary[terminal.language])\n")
    }
  }
}

/// "1 page", "2 pages".
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)" + (number == 1 ? "" : "s")
}
