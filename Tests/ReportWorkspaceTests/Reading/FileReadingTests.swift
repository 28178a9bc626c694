import Foundation
import PlanModel
import TestSupport
import Testing

@testable import ReportWorkspace

@Suite("Reading below a folder")
struct FileReadingTests {
  @Test("returns the bytes of a file")
  func bytes() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\r\nb", to: "content/x.csv")
    let files = try FileReading(root: folder.path)
    #expect(try files.bytes(of: "content/x.csv", limit: 10) == Array("a\r\nb".utf8))
  }

  @Test("lists names sorted by their bytes, without hidden files and editors' left-overs")
  func names() throws {
    let folder = try TemporaryFolder()
    for name in ["b.md", "a.md", "Z.md", "文.md", ".hidden", "a.md~", "~$a.md"] {
      try folder.write("", to: name)
    }
    let files = try FileReading(root: folder.path)
    #expect(try files.names(in: ".") == ["Z.md", "a.md", "b.md", "文.md"])
    #expect(try files.names(in: "nowhere") == [])
  }

  struct Escape: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var path: String
    var link: String?
  }

  @Test(
    "never leaves the folder",
    arguments: [
      Escape(testDescription: "by ..", path: "../secret.txt"),
      Escape(testDescription: "by .. in the middle", path: "content/../../secret.txt"),
      Escape(testDescription: "by a link", path: "content/a", link: "../../secret.txt"),
      Escape(testDescription: "by an absolute link", path: "content/a", link: "/etc/passwd"),
      Escape(testDescription: "by a link to a folder", path: "content/a/secret.txt", link: "../.."),
    ])
  func containment(_ c: Escape) throws {
    let folder = try TemporaryFolder()
    try folder.write("secret", to: "secret.txt")
    try folder.write("", to: "root/content/x")
    if let link = c.link {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/root/content/a", withDestinationPath: link)
    }
    let files = try FileReading(root: folder.path + "/root")
    #expect {
      try files.bytes(of: c.path, limit: 1_000)
    } throws: {
      ($0 as? Diagnostic)?.rule == "outside-workspace"
    }
  }

  @Test("follows a link that stays inside")
  func innerLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "content/a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/b", withDestinationPath: "a")
    let files = try FileReading(root: folder.path)
    #expect(try files.bytes(of: "content/b", limit: 10) == Array("x".utf8))
  }

  @Test("refuses a file above its limit, and says how large it is")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "x", count: 3_000_000), to: "x")
    let files = try FileReading(root: folder.path)
    #expect {
      try files.bytes(of: "x", limit: 1 << 20)
    } throws: {
      ($0 as? Diagnostic)?.message.english == "'x' has 2.9 MB, a file of this kind may have 1 MB"
    }
  }
}
