import Foundation
import PlanModel
import PlanParsing
import Testing

/// The files of the sample county hold every trap at once: GB18030, a byte order mark, CRLF,
/// Chinese headers in another order, full-width digits.
@Suite("The tables of the sample county")
struct SampleTablesTests {
  static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  private func text(_ path: String) throws -> String {
    let bytes = [UInt8](try Data(contentsOf: Self.content.appending(path: path)))
    let decoded = decodeText(bytes, file: path)
    #expect(decoded.diagnostics == [])
    return decoded.text
  }

  private func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Self.content.appending(path: folder).path
    ).filter { $0.hasSuffix(".csv") }.sorted().map { folder + "/" + $0 }
  }

  @Test("are read without a message")
  func noMessages() throws {
    #expect(readSettings(try text("site.yaml"), file: "site.yaml").1 == [])
    let (schools, schoolProblems) = readSchools(try text("schools.csv"), file: "schools.csv")
    #expect(schoolProblems == [])
    #expect(schools.count > 10)
    let (units, unitProblems) = readUnits(try text("units.csv"), file: "units.csv")
    #expect(unitProblems == [])
    #expect(units.count > 5)
  }

  @Test("lose no row", arguments: ["2023/observations", "2023/reports"])
  func noRowLost(folder: String) throws {
    for file in try files(in: folder) {
      let text = try text(file)
      let isReports = folder.hasSuffix("reports")
      let columns: ColumnNames = isReports ? .reports : .observations
      let written = records(text, file: file, columns: columns).records.count
      let reports = isReports ? readReports(text, file: file) : nil
      let observations = isReports ? nil : readObservations(text, file: file)
      let read = reports?.0.count ?? observations?.observations.count ?? 0
      let problems = reports?.1 ?? observations?.diagnostics ?? []
      #expect(problems.filter { $0.severity == .error } == [])
      #expect(read + problems.count { $0.rule == "missing-value" } == written)
      #expect(written > 10)
    }
  }
}
