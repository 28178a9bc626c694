import PlanModel

/// The addresses of a plan's parts: given by the author, unique, fit for a path.
///
/// Where one is missing or unfit, an error proposes one, and the proposal stands in so that the
/// rest of the plan can still be checked.
struct IDRegister {
  /// Of the pillars, in order.
  private(set) var pillars: [String] = []
  /// Of the tasks, by pillar.
  private var tasks: [[String]] = []
  private var firstPlace: [String: FilePosition] = [:]
  private let isMarkdown: Bool

  /// Takes in every address the author gave, so that proposals keep clear of all of them.
  init(_ document: PlanDocument, _ diagnostics: inout [Diagnostic]) {
    isMarkdown = !document.matter.position.file.hasSuffix("ml")
    let given = document.pillars.flatMap { pillar in
      [pillar.id]
        + pillar.tasks.flatMap { task in [task.id] + task.body.flatMap(Self.ids) }
    }
    for case let id? in given { enter(id, &diagnostics) }

    var taskNumber = 0
    for (index, pillar) in document.pillars.enumerated() {
      pillars.append(
        usable(pillar.id)
          ?? propose(
            "p", from: index + 1, for: pillar.title, given: pillar.id, isHeading: true,
            &diagnostics))
      tasks.append(
        pillar.tasks.map { task in
          taskNumber += 1
          return usable(task.id)
            ?? propose(
              "t", from: task.label.flatMap { Int($0.value) } ?? taskNumber, for: task.title,
              given: task.id, isHeading: true, &diagnostics)
        })
    }
  }

  func pillar(_ index: Int) -> String { pillars[index] }
  func task(_ index: Int, ofPillar pillar: Int) -> String { tasks[pillar][index] }

  /// The address of a row of a table: `t7-a` for targets, `t7-d1` for duties, `t7-p1` for projects.
  mutating func row(
    _ record: Record, title: Written?, task: String, series: Series,
    _ diagnostics: inout [Diagnostic]
  ) -> String {
    if let id = usable(record["id"]) { return id }
    let name = title ?? Written("", at: record.position)
    let place = Written(name.value, at: record["id"]?.position ?? record.position)
    return propose(
      task + "-" + series.rawValue, from: 1, for: place, given: record["id"], isHeading: false,
      &diagnostics)
  }

  enum Series: String {
    case targets = ""
    case duties = "d"
    case projects = "p"
  }

  /// Whether an address can be part of a path on every disk and server.
  static func isFit(_ id: String) -> Bool {
    guard let first = id.utf8.first, first != UInt8(ascii: "-"), id.utf8.count <= 60 else {
      return false
    }
    return id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private static func ids(of block: PlanDocument.Block) -> [Written?] {
    switch block {
    case .prose: []
    case .targets(let records), .duties(let records), .projects(let records):
      records.map { $0["id"] }
    case .milestones(let entries): entries.map(\.id)
    }
  }

  private mutating func enter(_ id: Written, _ diagnostics: inout [Diagnostic]) {
    guard Self.isFit(id.value) else {
      let proposal = Self.fitted(id.value)
      diagnostics.append(
        Diagnostic(
          .error, rule: "unfit-id", at: id.position,
          Wording(
            zh: "编号“\(id.value)”不能用作网址", en: "the id '\(id.value)' cannot be part of an address"),
          hint: proposal.isEmpty
            ? Wording(
              zh: "只用小写字母、数字和连字符，如 t7-a", en: "use lower-case letters, digits and hyphens: t7-a")
            : Wording(zh: "写作 \(proposal)", en: "write it as \(proposal)")))
      return
    }
    if let first = firstPlace[id.value] {
      diagnostics.append(
        Diagnostic(
          .error, rule: "duplicate-id", at: id.position,
          Wording(
            zh: "编号“\(id.value)”已用在 \(first)",
            en: "the id '\(id.value)' is already used at \(first)"),
          hint: Wording(zh: "每个编号只用一次", en: "use every id once")))
    } else {
      firstPlace[id.value] = id.position
    }
  }

  private func usable(_ id: Written?) -> String? {
    guard let id, Self.isFit(id.value) else { return nil }
    return id.value
  }

  private mutating func propose(
    _ prefix: String, from number: Int, for title: Written, given: Written?, isHeading: Bool,
    _ diagnostics: inout [Diagnostic]
  ) -> String {
    var number = max(1, number)
    var id = prefix + Self.counted(number, letters: prefix.hasSuffix("-"))
    while firstPlace[id] != nil, number < Int.max {
      number += 1
      id = prefix + Self.counted(number, letters: prefix.hasSuffix("-"))
    }
    firstPlace[id] = title.position
    // An unfit address has its own message.
    guard given == nil else { return id }
    let hint: Wording =
      if !isMarkdown {
        Wording(zh: "加一行 id: \(id)", en: "add a line id: \(id)")
      } else if isHeading {
        Wording(zh: "在标题末尾写 {#\(id)}", en: "end the heading with {#\(id)}")
      } else {
        Wording(zh: "在“编号”一栏写 \(id)", en: "write \(id) in the column 'id'")
      }
    diagnostics.append(
      Diagnostic(
        .error, rule: "missing-id", at: title.position,
        Wording(zh: "“\(title.value)”没有编号", en: "'\(title.value)' has no id"), hint: hint))
    return id
  }

  /// 1, 2, 3 or a, b, c … z, 27.
  private static func counted(_ number: Int, letters: Bool) -> String {
    guard letters, number <= 26, let letter = Unicode.Scalar(UInt32(0x60 + number)) else {
      return String(number)
    }
    return String(letter)
  }

  private static func fitted(_ id: String) -> String {
    var fitted = ""
    for character in halfWidth(id).lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        fitted.append(character)
      } else if !fitted.isEmpty, fitted.last != "-" {
        fitted.append("-")
      }
    }
    while fitted.last == "-" { fitted.removeLast() }
    return isFit(fitted) ? fitted : ""
  }
}
