/// How large a file of each kind may be, in bytes: far above anything a county needs, far below
/// what would exhaust a machine.
enum FileLimit {
  static let table = 128 << 20
  static let settings = 4 << 20
  static let plan = 8 << 20
  static let template = 1 << 20
  static let published = 16 << 20
}
