import ArgumentParser
import PlanModel

@main
struct Milepost: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milepost",
    abstract: say(
      zh: "把年度工作要点变成一个网站：每一项承诺走到了哪一步",
      en:
        "Turns a public body's annual plan into a website: promise by promise, how far it has come."
    ),
    discussion: say(
      zh: """
        第一次使用：
          milepost init my-county --sample
          milepost build -C my-county
        退出码：
          0   正常
          1   内容有错误
          2   归档或核验失败
          64  用法不对
          74  读写失败
        """,
      en: """
        The first time:
          milepost init my-county --sample
          milepost build -C my-county
        Exit codes:
          0   fine
          1   the content has errors
          2   the archive or a verification failed
          64  wrong usage
          74  input or output failed
        """),
    version: softwareVersion,
    subcommands: [
      InitCommand.self, ImportCommand.self, CheckCommand.self, BuildCommand.self,
      ExplainCommand.self,
    ])
}
