import Foundation

/// The root of the project, found from this file.
package let projectRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// Real documents kept beside a developer's clone; a user's clone has none, and tests that need
/// them are skipped.
package enum SharedMaterial {
  package static let path = URL(fileURLWithPath: projectRoot + "/../shared").standardized.path()
  package static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }
}
