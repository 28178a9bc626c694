import Glibc
import PlanModel

/// Writes one file at once: the bytes are there whole or not at all once the call returns.
///
/// Foundation's writer waits for the disk after each file, which makes a site of ten thousand
/// pages take seconds longer; a site can be built again, so it needs no such wait.
func writeFile(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
  guard descriptor >= 0 else { throw cannotWrite(path) }
  var written = 0
  let failed = bytes.withUnsafeBytes { buffer -> Bool in
    while written < buffer.count {
      let count = write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        return true
      }
      written += count
    }
    return false
  }
  guard !failed else {
    let error = cannotWrite(path)
    close(descriptor)
    throw error
  }
  // A full disk may show only here.
  guard close(descriptor) == 0 else { throw cannotWrite(path) }
}

/// Puts new bytes in the place of a file; whoever opens it sees the old ones or the new ones.
func replaceFile(_ bytes: [UInt8], at path: String) throws(Diagnostic) {
  let new = path + ".milepost-new"
  unlink(new)
  try writeFile(bytes, to: new)
  guard rename(new, path) == 0 else {
    let error = cannotWrite(path)
    unlink(new)
    throw error
  }
}

/// Makes a folder and those above it; nothing happens when it is there.
func makeFolder(_ path: String) throws(Diagnostic) {
  if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
    throw cannotWrite(path)
  }
  try makeFolder(String(path[..<slash]))
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw cannotWrite(path) }
}

/// The error of the system call that failed last, about `path`.
func cannotWrite(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, rule: "cannot-write", at: FilePosition(file: path),
    Wording(
      zh: "写不了“\(path)”：\(systemErrorText())", en: "cannot write '\(path)': \(systemErrorText())"))
}
