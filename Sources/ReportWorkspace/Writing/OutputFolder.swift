import CRenameExchange
import FoundationEssentials
import Glibc
package import PlanModel
package import SiteRendering

/// The folder readers see, replaced as a whole.
///
/// A new site is written into a folder beside the old one and the two change places in one step,
/// so at every moment the address holds one whole site, whatever happens to this process. What
/// Milepost did not write (a `.gitignore`, a portal's own file) is carried over; what an earlier
/// build wrote and this one does not is gone.
package struct OutputFolder: Sendable {
  let path: String
  /// Where the next site is written, on the same disk as `path`.
  private let staging: String
  /// The folder both stand in.
  private let parent: String

  /// The list of files a build wrote, kept in the site itself.
  static let manifestName = "manifest.json"

  /// Takes an existing folder, or one that is still to be made. A symbolic link is followed: the
  /// site goes where it points.
  package init(path: String) throws(Diagnostic) {
    var whole = path
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    if let resolved = resolvedPath(whole) {
      var status = stat()
      guard stat(resolved, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw Diagnostic(
          .error, rule: "cannot-write", at: FilePosition(file: path),
          Wording(zh: "“\(path)”不是文件夹", en: "'\(path)' is not a folder"),
          hint: Wording(
            zh: "用 --output 指定另一个文件夹", en: "name another folder with --output"))
      }
      whole = resolved
    }
    if !whole.hasPrefix("/") { whole = FileManager.default.currentDirectoryPath + "/" + whole }
    self.path = whole
    let slash = whole.lastIndex(of: "/") ?? whole.startIndex
    parent = slash == whole.startIndex ? "/" : String(whole[..<slash])
    staging = whole[...slash] + ".milepost-" + whole[whole.index(after: slash)...]
  }

  /// The folder that a build fills when nobody names another one. A workspace is not trusted to
  /// choose any folder of the machine, so here a link may not lead out of it.
  package init(publicFolderOf workspace: String) throws(Diagnostic) {
    let path = workspace + "/public"
    if let resolved = resolvedPath(path), !resolved.hasPrefix(workspace + "/") {
      throw Diagnostic(
        .error, rule: "outside-workspace", at: FilePosition(file: "public"),
        Wording(
          zh: "“public”是指向工作区以外的链接：\(resolved)",
          en: "'public' is a link that leads out of the workspace, to \(resolved)"),
        hint: Wording(
          zh: "确实要放在那里就写 --output \(resolved)",
          en: "if that is meant, say so: --output \(resolved)"))
    }
    try self.init(path: path)
  }

  /// Puts a new site in the place of the old one.
  ///
  /// `render` makes the files of one page; pages are made and written by `workers` at once, and
  /// the result does not depend on how many there are. `progress` hears of each page.
  package func replace<Page: Sendable>(
    with pages: [Page], workers: Int, render: @escaping @Sendable (Page) -> [RenderedFile],
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(Diagnostic) -> Int {
    try makeFolder(parent)
    let lock = try FolderLock(on: parent)
    defer { withExtendedLifetime(lock) {} }
    try clearStaging()
    do {
      let files = try await write(pages, workers: workers, render: render, progress: progress)
      try carryOverForeignFiles(besides: Set(files.map(\.path)))
      try writeFile(manifest(of: files), to: staging + "/" + Self.manifestName)
      try swap()
      return files.count
    } catch {
      // The old site stands as it was; a half-written one is of no use to anybody.
      try? FileManager.default.removeItem(atPath: staging)
      throw error
    }
  }

  // MARK: - Writing the new site

  private func clearStaging() throws(Diagnostic) {
    try remove(staging)
    try makeFolder(staging)
  }

  private func write<Page: Sendable>(
    _ pages: [Page], workers: Int, render: @escaping @Sendable (Page) -> [RenderedFile],
    progress: @escaping @Sendable (Int) -> Void
  ) async throws(Diagnostic) -> [WrittenFile] {
    let staging = staging
    let step = 16
    let chunks = stride(from: 0, to: pages.count, by: step).map {
      pages[$0..<min($0 + step, pages.count)]
    }
    var done = 0
    var written: [WrittenFile] = []
    var failure: Diagnostic?
    await withTaskGroup(of: (Int, Result<[WrittenFile], Diagnostic>).self) { group in
      var waiting = chunks.makeIterator()
      func startNext() {
        guard failure == nil, let chunk = waiting.next() else { return }
        group.addTask {
          do throws(Diagnostic) {
            return (chunk.count, .success(try writeChunk(chunk, render, staging)))
          } catch {
            return (chunk.count, .failure(error))
          }
        }
      }
      for _ in 0..<max(1, workers) { startNext() }
      for await (count, result) in group {
        switch result {
        case .success(let files): written += files
        case .failure(let diagnostic): failure = min(failure ?? diagnostic, diagnostic)
        }
        done += count
        progress(done)
        startNext()
      }
    }
    if let failure { throw failure }
    return written.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func manifest(of files: [WrittenFile]) -> [UInt8] {
    var text = "{\"files\":[\n"
    for (index, file) in files.enumerated() {
      let name = quoted(file.path)
      text += " {\"path\":\(name),\"size\":\(file.size)}"
      text += index + 1 < files.count ? ",\n" : "\n"
    }
    return Array((text + "]}\n").utf8)
  }

  private func quoted(_ path: String) -> String {
    "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  // MARK: - What others put there

  /// Links every file that no build wrote into the new site, folders and symbolic links too.
  private func carryOverForeignFiles(besides new: Set<String>) throws(Diagnostic) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let ours = try writtenBefore()
    for name in try names(below: path) where !ours.contains(name) && name != Self.manifestName {
      var status = stat()
      guard lstat(path + "/" + name, &status) == 0 else { throw cannotWrite(path + "/" + name) }
      if status.st_mode & S_IFMT == S_IFDIR {
        // A folder that held only pages of an old site disappears with them.
        if try !holdsOnlyOurs(name, ours) { try makeFolder(staging + "/" + name) }
        continue
      }
      guard !new.contains(name) else { throw notOurs(name) }
      if let slash = name.lastIndex(of: "/") {
        try makeFolder(staging + "/" + String(name[..<slash]))
      }
      guard linkat(AT_FDCWD, path + "/" + name, AT_FDCWD, staging + "/" + name, 0) == 0 else {
        throw cannotWrite(path + "/" + name)
      }
    }
  }

  private func holdsOnlyOurs(_ folder: String, _ ours: Set<String>) throws(Diagnostic) -> Bool {
    var isEmpty = true
    for name in try names(below: path + "/" + folder) {
      isEmpty = false
      var status = stat()
      guard lstat(path + "/" + folder + "/" + name, &status) == 0 else { continue }
      if status.st_mode & S_IFMT != S_IFDIR, !ours.contains(folder + "/" + name) { return false }
    }
    return !isEmpty
  }

  /// Everything in a folder and in the folders below it; links are named, not followed.
  private func names(below folder: String) throws(Diagnostic) -> [String] {
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    } catch {
      throw unreadableFolder(folder, error)
    }
  }

  private func unreadableFolder(_ folder: String, _ error: any Error) -> Diagnostic {
    Diagnostic(
      .error, rule: "unreadable-file", at: FilePosition(file: folder),
      Wording(zh: "打不开文件夹“\(folder)”：\(error)", en: "cannot open the folder '\(folder)': \(error)"))
  }

  /// The files of the site that stands there now, by its own manifest.
  private func writtenBefore() throws(Diagnostic) -> Set<String> {
    let manifest = path + "/" + Self.manifestName
    guard FileManager.default.fileExists(atPath: manifest) else { return [] }
    struct Manifest: Decodable {
      struct File: Decodable { let path: String }
      let files: [File]
    }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: manifest))
      return Set(try JSONDecoder().decode(Manifest.self, from: data).files.map(\.path))
    } catch {
      throw Diagnostic(
        .error, rule: "cannot-write", at: FilePosition(file: manifest),
        Wording(
          zh: "读不懂“\(manifest)”，无法分清哪些文件是 Milepost 写的",
          en: "'\(manifest)' is damaged, so what Milepost wrote cannot be told apart"),
        hint: Wording(
          zh: "清空这个文件夹，或用 --output 另选一个",
          en: "empty the folder, or name another one with --output"))
    }
  }

  private func notOurs(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "not-written-by-milepost", at: FilePosition(file: path + "/" + name),
      Wording(
        zh: "“\(name)”不是 Milepost 写的，不能覆盖",
        en: "'\(name)' was not written by Milepost and is not overwritten"),
      hint: Wording(
        zh: "移走这个文件，或用 --output 另选文件夹",
        en: "move the file away, or name another folder with --output"))
  }

  // MARK: - The swap

  private func swap() throws(Diagnostic) {
    if !FileManager.default.fileExists(atPath: path) {
      guard rename(staging, path) == 0 else { throw cannotWrite(path) }
      return
    }
    if renameat2(AT_FDCWD, staging, AT_FDCWD, path, UInt32(RENAME_EXCHANGE_FLAG)) != 0 {
      guard errno == EINVAL || errno == ENOSYS else { throw cannotWrite(path) }
      // Few file systems cannot exchange two folders. Then there is a moment without a site, but
      // never a mixed one.
      let aside = staging + "-old"
      try remove(aside)
      guard rename(path, aside) == 0 else { throw cannotWrite(path) }
      guard rename(staging, path) == 0 else {
        let error = cannotWrite(path)
        rename(aside, path)
        throw error
      }
      try remove(aside)
      return
    }
    try remove(staging)
  }

  private func remove(_ folder: String) throws(Diagnostic) {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return }
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      throw Diagnostic(
        .error, rule: "cannot-write", at: FilePosition(file: folder),
        Wording(
          zh: "删不掉“\(folder)”：\(error)",
          en: "cannot remove '\(folder)': \(error)"))
    }
  }
}

/// A page is rendered and written by one worker, so that no stage holds all pages in memory.
private func writeChunk<Page>(
  _ pages: ArraySlice<Page>, _ render: (Page) -> [RenderedFile], _ folder: String
) throws(Diagnostic) -> [WrittenFile] {
  var written: [WrittenFile] = []
  for page in pages {
    for file in render(page) {
      let target = folder + "/" + file.path
      if let slash = target.lastIndex(of: "/") { try makeFolder(String(target[..<slash])) }
      try writeFile(file.bytes, to: target)
      written.append(WrittenFile(path: file.path, size: file.bytes.count))
    }
  }
  return written
}

private struct WrittenFile: Sendable {
  let path: String
  let size: Int
}
