import Foundation
import PlanModel
import SiteRendering
import TestSupport
import Testing

@testable import ReportWorkspace

@Suite("The folder readers see")
struct OutputFolderTests {
  private func build(_ pages: [String: String], in folder: TemporaryFolder, workers: Int = 2)
    async throws
  {
    let output = try OutputFolder(path: folder.path + "/public")
    let names = pages.keys.sorted()
    _ = try await output.replace(
      with: names, workers: workers,
      render: { [RenderedFile(path: $0, bytes: Array((pages[$0] ?? "").utf8))] },
      progress: { _ in })
  }

  @Test("is made when it is not there yet")
  func created() async throws {
    let folder = try TemporaryFolder()
    try await build(["index.html": "a", "2023/tasks/t1/index.html": "b"], in: folder)
    #expect(try folder.text(of: "public/index.html") == "a")
    #expect(try folder.text(of: "public/2023/tasks/t1/index.html") == "b")
  }

  @Test("loses the pages of the build before that are no longer made, and their empty folders")
  func stalePages() async throws {
    let folder = try TemporaryFolder()
    try await build(["index.html": "a", "old/deep/index.html": "b"], in: folder)
    try await build(["index.html": "c"], in: folder)
    #expect(try folder.text(of: "public/index.html") == "c")
    #expect(!folder.exists("public/old"))
  }

  @Test("keeps what Milepost did not write: hidden files, empty folders, symbolic links")
  func foreignFiles() async throws {
    let folder = try TemporaryFolder()
    try folder.write("*", to: "public/.gitignore")
    try folder.write("portal", to: "public/portal/logo.svg")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/public/empty", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/public/link", withDestinationPath: "portal/logo.svg")
    for _ in 1...3 { try await build(["index.html": "a"], in: folder) }
    #expect(try folder.text(of: "public/.gitignore") == "*")
    #expect(try folder.text(of: "public/link") == "portal")
    #expect(folder.exists("public/empty"))
    #expect(!folder.exists(".milepost-public"))
  }

  @Test("is left as it was when a file of somebody else stands in the way")
  func clash() async throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "public/index.html")
    await #expect {
      try await build(["index.html": "a"], in: folder)
    } throws: {
      ($0 as? Diagnostic)?.rule == "not-written-by-milepost"
    }
    #expect(try folder.files() == ["public/index.html": Data("mine".utf8)])
  }

  @Test("is left as it was when a page cannot be written")
  func unwritable() async throws {
    let folder = try TemporaryFolder()
    try await build(["index.html": "old"], in: folder)
    let before = try folder.files()
    let tooLong = String(repeating: "x", count: 300)
    await #expect(throws: Diagnostic.self) {
      try await build(["index.html": "new", "\(tooLong)/index.html": "b"], in: folder)
    }
    #expect(try folder.files() == before)
  }

  @Test("holds the same bytes whatever the number of workers", arguments: [1, 2, 4, 7])
  func workers(count: Int) async throws {
    let pages = Dictionary(uniqueKeysWithValues: (0..<200).map { ("p\($0)/index.html", "\($0)") })
    let (one, many) = (try TemporaryFolder(), try TemporaryFolder())
    try await build(pages, in: one, workers: 1)
    try await build(pages, in: many, workers: count)
    #expect(try one.files() == many.files())
    #expect(try one.files().count == 201)
  }

  @Test("may be reached through a symbolic link, which stays")
  func linkedOutput() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/served", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/public", withDestinationPath: "served")
    try await build(["index.html": "a"], in: folder)
    #expect(try folder.text(of: "served/index.html") == "a")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/public")
        == "served")
  }

  @Test("says so when its own list of files is damaged, and touches nothing")
  func damagedManifest() async throws {
    let folder = try TemporaryFolder()
    try folder.write("{", to: "public/manifest.json")
    await #expect(throws: Diagnostic.self) { try await build(["index.html": "a"], in: folder) }
    #expect(try folder.text(of: "public/manifest.json") == "{")
  }

  @Test("is written by one build at a time; the other says so and touches nothing")
  func twoBuilds() async throws {
    let folder = try TemporaryFolder()
    try await build(["index.html": "old"], in: folder)
    let output = try OutputFolder(path: folder.path + "/public")
    let path = folder.path
    _ = try await output.replace(
      with: ["index.html"], workers: 1,
      render: {
        // The first build is in the middle of its work here.
        #expect(throws: Diagnostic.self) { try FolderLock(on: path) }
        return [RenderedFile(path: $0, bytes: Array("new".utf8))]
      }, progress: { _ in })
    #expect(try folder.text(of: "public/index.html") == "new")
    #expect(throws: Never.self) { _ = try FolderLock(on: path) }
  }
}
