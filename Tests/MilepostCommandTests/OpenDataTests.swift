import Foundation
import TestSupport
import Testing

@Suite("The open data of the sample site")
struct OpenDataTests {
  /// Built once for all tests.
  private static let built = Result<TemporaryFolder, any Error> {
    let folder = try TemporaryFolder()
    try #require(try Tool.run("init", folder.path, "--sample").status == 0)
    try #require(try Tool.run("build", "-C", folder.path).status == 0)
    return folder
  }

  private let site: TemporaryFolder

  init() throws { site = try Self.built.get() }

  private struct Target: Decodable {
    struct Point: Decodable {
      let day: String
      let value: String
      let numerator: String?
      let denominator: String?
    }
    let id: String
    let unit: String
    let value: String?
    let valueDay: String?
    let progress: String?
    let expected: String?
    let gap: String?
    let status: String
    let rollUp: String?
    let points: [Point]
  }

  private struct Collection<Row: Decodable>: Decodable { let rows: [Row] }

  private struct Figures: Decodable {
    let target: String
    let value: String?
    let progress: String?
    let gap: String?
    let status: String
  }

  /// Rows of a file without quoted line ends, by column.
  private func table(_ path: String) throws -> [[String: String]] {
    let text = try site.text(of: "public/data/" + path)
    let lines = text.dropFirst(text.hasPrefix("\u{FEFF}") ? 1 : 0).split(separator: "\r\n")
    let rows = lines.map { line in
      var cells = [""]
      var isQuoted = false
      for character in line {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  private func twin(of target: String) throws -> Target {
    try JSONDecoder().decode(
      Target.self,
      from: Data(try site.text(of: "public/2023/targets/\(target)/index.json").utf8))
  }

  /// A value as pages print it: one with more than four decimal places is a quotient and shown
  /// with one.
  private func shown(_ digits: String, unit: String) throws -> String {
    let halves = digits.split(separator: ".")
    guard halves.count == 2, halves[1].count > 4 else {
      return grouped(String(halves[0])) + (halves.count == 2 ? "." + halves[1] : "") + unit
    }
    let number = try #require(Double(digits))
    let text = String((number * 10).rounded() / 10)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + unit
  }

  private func grouped(_ whole: String) -> String {
    var text = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  @Test("has for each target one value in CSV, JSON, twin, table, chart and bar")
  func values() throws {
    let rows = try table("target-figures/target-figures.csv")
    let collection = try JSONDecoder().decode(
      Collection<Figures>.self,
      from: Data(try site.text(of: "public/api/v1/target-figures.json").utf8)
    ).rows
    #expect(rows.count > 20)
    #expect(collection.map(\.target) == rows.map { $0["target"] })
    for (row, member) in zip(rows, collection) {
      let id = try #require(row["target"])
      let target = try twin(of: id)
      #expect(row["value"] == target.value ?? "", "\(id)")
      #expect(row["value_day"] == target.valueDay ?? "", "\(id)")
      #expect(row["progress"] == target.progress ?? "", "\(id)")
      #expect(row["expected"] == target.expected ?? "", "\(id)")
      #expect(row["gap"] == target.gap ?? "", "\(id)")
      #expect(row["status"] == target.status, "\(id)")
      #expect(member.value == target.value && member.progress == target.progress, "\(id)")
      #expect(member.gap == target.gap && member.status == target.status, "\(id)")

      let page = try site.text(of: "public/2023/targets/\(id)/index.html")
      let fact = try #require(page.firstMatch(of: /<dt>最新值<\/dt><dd class="[^"]*">([^<]*)/)).1
      let printed = try target.value.map { try shown($0, unit: target.unit) } ?? "尚无数据"
      #expect(fact.trimmingCharacters(in: .whitespaces) == printed, "\(id)")
      guard target.value != nil else { continue }
      let bar = try #require(page.firstMatch(of: /<svg class="bullet[^>]*aria-label="([^"]*)"/)).1
      #expect(bar.contains("实际" + printed), "\(id): \(bar)")
    }
  }

  @Test("has in the table and the chart of a target the points of its twin, and those its records")
  func points() throws {
    let observations = try table("observations/observations-2023.csv")
    for row in try table("target-figures/target-figures.csv") {
      let id = try #require(row["target"])
      let target = try twin(of: id)
      let page = try site.text(of: "public/2023/targets/\(id)/index.html")
      if let section = page.firstMatch(of: /<section class="blk" id="points">[\s\S]*?<\/section>/) {
        let values = section.output.matches(of: /<td class="r state">([^<]*)<\/td>/).map {
          String($0.output.1)
        }
        // The sample counts schools; both numbers stand beside the share.
        let expected = try target.points.reversed().map { point in
          let share = try shown(point.value, unit: target.unit)
          guard let part = point.numerator, let whole = point.denominator else { return share }
          return "\(share)（\(whole)所中\(part)所）"
        }
        #expect(values == expected, "\(id)")
      } else {
        #expect(target.points.isEmpty, "\(id)")
      }
      // A value rolled up from schools stands on many records; the county's own is one.
      let own = observations.filter { $0["target"] == id && $0["school"] == "" }
      guard !own.isEmpty else { continue }
      var latest: [String: String] = [:]
      for record in own { latest[record["day"] ?? ""] = record["value"] }
      for point in target.points { #expect(latest[point.day] == point.value, "\(id) \(point.day)") }
      #expect(latest.count == target.points.count, "\(id)")
    }
  }

  @Test("has a page for each data set, linked from the menu of every page")
  func pages() throws {
    let index = try site.text(of: "public/data/index.html")
    let sets = try FileManager.default.contentsOfDirectory(atPath: site.path + "/public/data")
      .filter { !$0.contains(".") && $0 != "api" }
    #expect(sets.count > 12)
    for set in sets {
      #expect(index.contains("href=\"../data/\(set)/index.html\""), "\(set)")
      #expect(site.exists("public/data/\(set)/index.html"), "\(set)")
    }
    #expect(try site.text(of: "public/index.html").contains("href=\"data/index.html\""))
  }

  @Test(
    "is a data package that an independent validator accepts",
    .enabled(if: Validators.areInstalled, "scripts/validators has not been run"))
  func dataPackage() throws {
    let said = try Self.validated(site.path + "/public/data")
    #expect(said == "")
  }

  @Test(
    "is refused by that validator when one cell is changed",
    .enabled(if: Validators.areInstalled, "scripts/validators has not been run"))
  func spoilt() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in try site.files(in: "public/data") { try folder.write(bytes, to: name) }
    let path = "target-figures/target-figures.csv"
    let text = try folder.text(of: path)
    try folder.write(text.replacing("on-track", with: "on-trick"), to: path)
    let said = try Self.validated(folder.path)
    #expect(said.contains("on-trick"))
  }

  /// What frictionless has to say of a data package; nothing when it is valid.
  private static func validated(_ folder: String) throws -> String {
    try Validators.python(
      """
      import os, sys
      from frictionless import Package
      os.chdir(sys.argv[1])
      report = Package.from_descriptor("datapackage.json").validate()
      for error in [*report.errors, *(e for task in report.tasks for e in task.errors)]:
          print(error.message)
      if not report.valid or len(report.tasks) < 12:
          print("not valid:", len(report.tasks), "tables")
      """, folder)
  }

  @Test(
    "holds to its JSON schemas in the eyes of an independent validator",
    .enabled(if: Validators.areInstalled, "scripts/validators has not been run"))
  func schemas() throws {
    let said = try Validators.python(
      #"""
      import json, re, sys
      from pathlib import Path
      from jsonschema import Draft202012Validator
      root = Path(sys.argv[1])
      api = root / "api/v1"
      read = lambda path: json.loads(path.read_text(encoding="utf-8"))
      entrance, checked, seen = read(api / "index.json"), 0, set()
      def check(path, schema):
          global checked
          rules = read(api / schema)
          Draft202012Validator.check_schema(rules)
          for error in Draft202012Validator(rules).iter_errors(read(path)):
              print(path.relative_to(root), list(error.path), error.message[:200])
          checked += 1
      for kind in entrance["documents"]:
          form = re.sub(r"\{[a-z]+\}", "[^/]+", kind["template"].replace("{year}", "[0-9]+"))
          for path in sorted(root.rglob("index.json")):
              name = path.relative_to(root).as_posix()
              if name not in seen and re.fullmatch(form, name):
                  seen.add(name)
                  check(path, kind["schema"])
      for collection in entrance["collections"]:
          for file in collection["files"]:
              check(api / file["href"], collection["schema"])
      if checked < 100:
          print("only", checked, "documents")
      """#, site.path + "/public")
    #expect(said == "")
  }
}
