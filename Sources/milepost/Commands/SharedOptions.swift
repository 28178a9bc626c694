import ArgumentParser
import PlanModel

/// What every command understands.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customShort("C"),
    help: ArgumentHelp(
      say(zh: "在这个工作区里运行（默认：当前文件夹）", en: "Run in this workspace (default: here)."),
      valueName: "dir"))
  var workspace = "."

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(say(zh: "只说错误", en: "Say nothing but errors.")))
  var quiet = false

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(say(zh: "多说一些", en: "Say more.")))
  var verbose = false

  @Option(help: ArgumentHelp(say(zh: "彩色输出", en: "Colour the output.")))
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp(
      say(
        zh: "消息语言（默认：系统设为英文时用英文，否则用中文）",
        en: "The language of messages (default: English where the system says so, else Chinese).")))
  var language = MessageLanguage.chosen

  var terminal: Terminal { Terminal(options: self) }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension MessageLanguage: ExpressibleByArgument {}
