package import PlanModel
import Synchronization

/// A piece of a data set: one CSV file, and one JSON file with the same rows.
package struct DataPart: Sendable {
  /// Unique among all parts: "targets", "observations-2023", "observations-2023-2".
  package let name: String
  package let dataSet: DataSet
  package let rowCount: Int
  /// The cut-off of the newest year, as the JSON file says it.
  package let asOf: Day
  let source: DataSource
  private let facts: Facts

  /// What is said of a file beside its content.
  package struct FileFacts: Sendable {
    package let bytes: Int
    package let sha256: String
  }

  /// Records of one year that go into one file: some five megabytes.
  static let mostRecords = 50_000

  init(_ name: String, of dataSet: DataSet, from source: DataSource, rowCount: Int, asOf: Day) {
    self.name = name
    self.dataSet = dataSet
    self.rowCount = rowCount
    self.asOf = asOf
    self.source = source
    facts = Facts()
  }

  package func path(_ format: DataFormat) -> String {
    switch format {
    case .csv: "data/\(dataSet.id)/\(name).csv"
    case .json: "api/v1/\(name).json"
    }
  }

  package func bytes(_ format: DataFormat) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(256 + rowCount * (format == .csv ? 128 : 320))
    switch format {
    case .csv:
      // Excel and WPS take a file without the mark for one of the old encodings.
      output += [0xEF, 0xBB, 0xBF]
      output += dataSet.fields.map(\.name).joined(separator: ",").utf8
      output += "\r\n".utf8
    case .json:
      output += "{\"dataset\":\"\(dataSet.id)\",\"part\":\"\(name)\",\"asOf\":\"\(asOf)\"".utf8
      output += ",\"count\":\(rowCount),\"rows\":[\n".utf8
    }
    dataSet.appendRows(of: source, as: format, to: &output)
    if format == .json { output += "\n]}\n".utf8 }
    return output
  }

  /// Makes a file, and keeps its size and digest for the pages that name them.
  func file(_ format: DataFormat) -> RenderedFile {
    let bytes = bytes(format)
    _ = facts.of(format) { bytes }
    return RenderedFile(path: path(format), bytes: bytes)
  }

  /// Size and digest of a file. Whoever asks first makes the file; as the files themselves are made
  /// before the pages that ask, that is seldom somebody else.
  package func facts(_ format: DataFormat) -> FileFacts { facts.of(format) { bytes(format) } }

  private final class Facts: Sendable {
    private let csv = Mutex<FileFacts?>(nil)
    private let json = Mutex<FileFacts?>(nil)

    func of(_ format: DataFormat, _ bytes: () -> [UInt8]) -> FileFacts {
      switch format {
      case .csv: Self.known(csv, bytes)
      case .json: Self.known(json, bytes)
      }
    }

    /// Threads that ask while one computes wait for it.
    private static func known(
      _ facts: borrowing Mutex<FileFacts?>, _ bytes: () -> [UInt8]
    ) -> FileFacts {
      facts.withLock { known in
        if let known { return known }
        let bytes = bytes()
        let made = FileFacts(bytes: bytes.count, sha256: sha256(of: bytes))
        known = made
        return made
      }
    }
  }
}
