import FoundationEssentials
import Glibc
import PlanModel

/// What the person who typed the command sees.
///
/// Results go to standard output; messages and progress to standard error, so that either can be
/// sent elsewhere.
struct Terminal: Sendable {
  let language: MessageLanguage
  private let isQuiet: Bool
  private let isVerbose: Bool
  private let usesColor: Bool
  private let showsProgress: Bool

  init(options: SharedOptions) {
    language = options.language
    isQuiet = options.quiet
    isVerbose = options.verbose
    usesColor =
      switch options.color {
      case .always: true
      case .never: false
      case .auto: isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil
      }
    showsProgress = isatty(STDERR_FILENO) == 1 && !options.quiet
  }

  /// All messages of a run, sorted by place; warnings only where they are wanted.
  func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.sorted()
    where diagnostic.severity == .error || !isQuiet {
      writeError(colored(diagnostic) + "\n")
    }
  }

  /// The line that says what a command has done.
  func summary(_ wording: Wording) {
    if !isQuiet { writeOutput(wording[language] + "\n") }
  }

  /// What only `--verbose` says.
  func detail(_ wording: Wording) {
    if isVerbose { writeError(wording[language] + "\n") }
  }

  /// A bar that fills as pages are written; nothing where nobody looks.
  func progress(total: Int) -> @Sendable (Int) -> Void {
    guard showsProgress, total > 0 else { return { _ in } }
    return { done in
      let width = 32
      let filled = done * width / total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      let end = done >= total ? "\r\u{1B}[K" : ""
      writeError("\r\(bar) \(done)/\(total)" + end)
    }
  }

  func output(_ text: String) { writeOutput(text) }

  private func colored(_ diagnostic: Diagnostic) -> String {
    let text = diagnostic.text(in: language)
    guard usesColor else { return text }
    let color = diagnostic.severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
    let head = "\(diagnostic.position): "
    return "\u{1B}[1m\(head)\u{1B}[0m\(color)" + text.dropFirst(head.count) + "\u{1B}[0m"
  }
}

private func writeOutput(_ text: String) { write(text, to: STDOUT_FILENO) }
private func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

/// A reader that has gone (a closed pipe) is no error of ours.
private func write(_ text: String, to descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    if count <= 0 { return }
    bytes = bytes.dropFirst(count)
  }
}
