import Glibc
import PlanModel

/// The right of one process alone to replace what stands in a folder.
///
/// The lock is on the folder itself, so nothing is left behind, and the system takes it back when
/// the process ends, however it ends.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Fails at once when another process holds the lock.
  init(on folder: String) throws(Diagnostic) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotWrite(folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // Some network file systems have no locks; without one, a build is as safe as its user's
      // habits, and refusing to build there would help nobody.
      if errno != EWOULDBLOCK { return }
      throw Diagnostic(
        .error, rule: "build-running", at: FilePosition(file: folder),
        Wording(
          zh: "另一个 milepost 正在往这里写网站",
          en: "another milepost is writing a site here"),
        hint: Wording(
          zh: "等它结束后再运行一次", en: "run this again when it has finished"))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
