import Foundation

/// Programs and schemas of others that `scripts/validators` installs; a fresh clone has none, and
/// tests that need them are skipped.
package enum Validators {
  package static let path = projectRoot + "/.build/validators"

  /// Whether they are those that the list asks for now.
  package static var areInstalled: Bool {
    FileManager.default.contentsEqual(
      atPath: path + "/validators.txt", andPath: projectRoot + "/scripts/validators.txt")
  }

  /// Runs a Python program with the installed packages.
  ///
  /// - Returns: What it printed; empty when it ended well without a word.
  package static func python(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path + "/bin/python")
    process.arguments = ["-c", program] + arguments
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    return process.terminationStatus == 0
      ? text : text + "ended with \(process.terminationStatus)"
  }
}
