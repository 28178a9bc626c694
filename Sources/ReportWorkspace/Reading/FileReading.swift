import Glibc
import PlanModel

/// Reads files below one folder and never anything outside it.
///
/// Content is untrusted: a symbolic link may point anywhere, a name may hold `..`, a device or a
/// pipe may stand where a file is expected. Every path is resolved by the system first and must
/// still lie below the root.
struct FileReading: Sendable {
  /// The resolved path of the workspace.
  let root: String

  /// Fails when the folder does not exist.
  init(root: String) throws(Diagnostic) {
    guard let resolved = resolvedPath(root) else {
      throw Diagnostic(
        .error, rule: "unreadable-file", at: FilePosition(file: root),
        Wording(
          zh: "打不开文件夹“\(root)”：\(systemErrorText())",
          en: "cannot open the folder '\(root)': \(systemErrorText())"),
        hint: Wording(
          zh: "用 -C 指定工作区，或先运行 milepost init \(root)",
          en: "name the workspace with -C, or run milepost init \(root) first"))
    }
    self.root = resolved
  }

  /// What stands at a path: nothing, a file or a folder.
  enum Kind { case absent, file, folder, other }

  func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(root + "/" + path, &status) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The names in a folder, sorted bytewise; hidden ones and editors' left-overs are left out.
  /// Empty when there is no such folder.
  func names(in folder: String) throws(Diagnostic) -> [String] {
    guard kind(of: folder) == .folder else { return [] }
    try requireInside(folder)
    guard let directory = opendir(root + "/" + folder) else { throw unreadable(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), !name.hasSuffix("~"), !name.hasPrefix("~$") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file of at most `limit` bytes.
  func bytes(of path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
    try requireInside(path)
    // Without O_NONBLOCK, opening a pipe would wait for ever.
    let descriptor = open(root + "/" + path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Diagnostic(
        .error, rule: "not-a-file", at: FilePosition(file: path),
        Wording(zh: "“\(path)”不是普通文件", en: "'\(path)' is not an ordinary file"))
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw tooLarge(path, size: size, limit: limit) }
    var bytes: [UInt8] = []
    var failed = false
    bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0 { failed = true }
        if got <= 0 { break }
        count += got
      }
    }
    if failed { throw unreadable(path) }
    return bytes
  }

  private func requireInside(_ path: String) throws(Diagnostic) {
    guard let resolved = resolvedPath(root + "/" + path) else { throw unreadable(path) }
    guard resolved == root || resolved.hasPrefix(root == "/" ? "/" : root + "/") else {
      throw Diagnostic(
        .error, rule: "outside-workspace", at: FilePosition(file: path),
        Wording(
          zh: "“\(path)”是指向工作区以外的链接",
          en: "'\(path)' is a link that leads out of the workspace"),
        hint: Wording(
          zh: "把文件本身放进工作区", en: "put the file itself into the workspace"))
    }
  }

  private func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "unreadable-file", at: FilePosition(file: path),
      Wording(
        zh: "读不出“\(path)”：\(systemErrorText())",
        en: "cannot read '\(path)': \(systemErrorText())"))
  }

  private func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
    let (have, most) = (megabytes(size), megabytes(limit))
    return Diagnostic(
      .error, rule: "file-too-large", at: FilePosition(file: path),
      Wording(
        zh: "“\(path)”有 \(have) MB，这类文件最多 \(most) MB",
        en: "'\(path)' has \(have) MB, a file of this kind may have \(most) MB"),
      hint: Wording(
        zh: "分成几个文件，例如每季度一个", en: "split it, for example into one file a quarter"))
  }

  private func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + (1 << 19)) >> 20
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

/// The real path behind links and `..`, or nothing when there is no such file.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// What the system says of the call that failed last.
func systemErrorText() -> String { String(cString: strerror(errno)) }
