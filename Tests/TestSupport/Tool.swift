import Foundation

/// The built `milepost`, run as a user runs it.
package enum Tool {
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: String
    package let messages: String
  }

  /// Runs the tool with messages in English, without colour, far from the project's folder.
  package static func run(_ arguments: String..., language: String = "en") throws -> Outcome {
    let folder = try TemporaryFolder()
    let process = Process()
    // Test bundle and tool are built into one folder.
    let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.executableURL = here.deletingLastPathComponent().appending(path: "milepost")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": language + ".UTF-8"]
    process.standardInput = FileHandle.nullDevice
    // Files instead of pipes: a full pipe would stop the tool for good.
    try folder.write("", to: "out")
    try folder.write("", to: "err")
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: folder.path + "/out"))
    process.standardError = try FileHandle(
      forWritingTo: URL(fileURLWithPath: folder.path + "/err"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: try folder.text(of: "out"), messages: try folder.text(of: "err"))
  }
}
