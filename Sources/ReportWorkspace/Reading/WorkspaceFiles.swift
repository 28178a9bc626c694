import PlanModel

/// Which files of a workspace mean what; anything else is named, never passed over in silence.
struct WorkspaceFiles {
  /// The files of one plan year.
  struct Year {
    let number: Int
    let folder: String
    /// plan.md or plan.yaml, or both when they say the same.
    var plans: [String] = []
    var observations: [String] = []
    var reports: [String] = []
    var duties: [String] = []
    var calendar: String?
    var overrides: String?
    var projects: String?
    var inspections: String?
    var findings: String?
  }

  private(set) var years: [Year] = []
  private(set) var profiles: [String] = []
  private(set) var has: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  static let settings = "content/site.yaml"
  static let schools = "content/schools.csv"
  static let units = "content/units.csv"

  /// Lists the content of a workspace; what cannot be listed becomes a message.
  init(in files: FileReading) {
    guard files.kind(of: "content") == .folder else {
      diagnostics = [
        Diagnostic(
          .error, rule: "unreadable-file", at: FilePosition(file: "content"),
          Wording(
            zh: "这里没有 content 文件夹，不是 Milepost 工作区",
            en: "there is no 'content' folder here, so this is no Milepost workspace"),
          hint: Wording(
            zh: "用 -C 指定工作区，或运行 milepost init . 新建一个",
            en: "name the workspace with -C, or make one with milepost init ."))
      ]
      return
    }
    for name in names(in: "content", files) {
      let path = "content/" + name
      switch name {
      case "site.yaml", "schools.csv", "units.csv": has.insert(path)
      case "schools": profiles = list(path, ending: ".md", files)
      case "news", "pages", "README.md", "README": break
      default:
        if name.utf8.count == 4, let number = Int(name), files.kind(of: path) == .folder {
          years.append(year(number, path, files))
        } else {
          warnUnknown(name, in: "content", known: Self.topNames)
        }
      }
    }
    years.sort { $0.number > $1.number }
  }

  private static let topNames = [
    "site.yaml", "schools.csv", "schools", "units.csv", "news", "pages",
  ]
  private static let yearNames = [
    "plan.md", "plan.yaml", "observations", "reports", "duties", "projects.csv",
    "inspections.csv", "findings.csv", "calendar.yaml", "overrides.csv",
  ]

  private mutating func year(_ number: Int, _ folder: String, _ files: FileReading) -> Year {
    var year = Year(number: number, folder: folder)
    for name in names(in: folder, files) {
      let path = folder + "/" + name
      switch name {
      case "plan.md", "plan.yaml": year.plans.append(path)
      case "observations": year.observations = list(path, ending: ".csv", files)
      case "reports": year.reports = list(path, ending: ".csv", files)
      case "duties": year.duties = list(path, ending: ".csv", files)
      case "calendar.yaml": year.calendar = path
      case "overrides.csv": year.overrides = path
      case "projects.csv": year.projects = path
      case "inspections.csv": year.inspections = path
      case "findings.csv": year.findings = path
      default: warnUnknown(name, in: folder, known: Self.yearNames)
      }
    }
    if year.plans.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, rule: "no-plan", at: FilePosition(file: folder),
          Wording(
            zh: "“\(folder)”里没有 plan.md 或 plan.yaml",
            en: "there is no plan.md or plan.yaml in '\(folder)'"),
          hint: Wording(
            zh: "用 milepost import 文件 --into . 导入已发布的要点",
            en: "import the published plan: milepost import FILE --into .")))
    }
    return year
  }

  private mutating func list(
    _ folder: String, ending: String, _ files: FileReading
  ) -> [String] {
    var paths: [String] = []
    for name in names(in: folder, files) {
      if name.hasSuffix(ending) {
        paths.append(folder + "/" + name)
      } else {
        diagnostics.append(
          Diagnostic(
            .warning, rule: "unknown-file", at: FilePosition(file: folder + "/" + name),
            Wording(
              zh: "“\(name)”没有被读取：这里只读 \(ending) 文件",
              en: "'\(name)' is not read: only \(ending) files are, here")))
      }
    }
    return paths
  }

  private mutating func names(in folder: String, _ files: FileReading) -> [String] {
    do throws(Diagnostic) {
      return try files.names(in: folder)
    } catch {
      diagnostics.append(error)
      return []
    }
  }

  private mutating func warnUnknown(_ name: String, in folder: String, known: [String]) {
    let near = nearest(to: name, among: known)
    diagnostics.append(
      Diagnostic(
        .warning, rule: "unknown-file", at: FilePosition(file: folder + "/" + name),
        Wording(zh: "“\(name)”没有被读取", en: "'\(name)' is not read"),
        hint: near.map {
          Wording(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?")
        }))
  }
}
