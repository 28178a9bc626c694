import FoundationEssentials
import PlanModel

extension MessageLanguage {
  /// From `--language`, else from the environment: English where it asks for it, else Chinese.
  ///
  /// Help texts are made before options are parsed, hence the look at the raw arguments.
  static let chosen: MessageLanguage = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        if let language = MessageLanguage(rawValue: arguments[index + 1]) { return language }
      } else if argument.hasPrefix("--language=") {
        if let language = MessageLanguage(rawValue: String(argument.dropFirst(11))) {
          return language
        }
      }
    }
    let environment = ProcessInfo.processInfo.environment
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment[name], !value.isEmpty {
        return value.hasPrefix("en") ? .english : .chinese
      }
    }
    return .chinese
  }()
}

/// A text in the language of this run.
func say(zh chinese: String, en english: String) -> String {
  Wording(zh: chinese, en: english)[.chosen]
}
