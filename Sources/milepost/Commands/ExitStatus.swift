import ArgumentParser
import PlanModel

/// The exit codes of every command, as the manual lists them.
enum ExitStatus {
  static let contentHasErrors = ExitCode(1)
  static let verificationFailed = ExitCode(2)
  /// Said by the argument parser.
  static let usage = ExitCode(64)
  static let inputOutput = ExitCode(74)

  /// Names of the rules that speak of disks and rights, not of what somebody wrote.
  private static let systemRules: Set<String> = [
    "unreadable-file", "cannot-write", "not-written-by-milepost", "build-running",
  ]

  /// The code for a run that ended with these messages: trouble with files outweighs trouble with
  /// words.
  static func code(for diagnostics: [Diagnostic]) -> ExitCode {
    let errors = diagnostics.filter { $0.severity == .error }
    return errors.contains { systemRules.contains($0.rule) } ? inputOutput : contentHasErrors
  }
}
