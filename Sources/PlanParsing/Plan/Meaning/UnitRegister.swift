import PlanModel

/// The units of `units.csv`, found by id or name.
struct UnitRegister {
  private let units: [ResponsibleUnit]

  init(_ units: [ResponsibleUnit]) { self.units = units }

  enum Role {
    /// Must be a unit of the register.
    case lead
    /// May be any body; bodies outside the register (县公安局) are common here.
    case partner
  }

  /// The units that words name, as ids where the register has them, else as written.
  func named(
    in words: Written?, as role: Role, _ diagnostics: inout [Diagnostic]
  ) -> [Located<String>] {
    guard let words else { return [] }
    return Self.names(in: words).map { name in
      if let id = id(of: name.value) ?? id(of: Self.withoutBracket(name.value)) {
        return Written(id, at: name.position)
      }
      if let problem = problem(with: name, role) { diagnostics.append(problem) }
      return name
    }
  }

  private func id(of name: String) -> String? {
    let name = trimmed(halfWidth(name))
    return units.first { $0.id == name || trimmed(halfWidth($0.name)) == name }?.id
  }

  private func problem(with name: Written, _ role: Role) -> Diagnostic? {
    guard !units.isEmpty, !Self.isCollective(name.value) else { return nil }
    let meant = nearest(to: Self.withoutBracket(name.value), among: units.map(\.name))
    guard role == .lead || meant != nil else { return nil }
    return Diagnostic(
      .warning, rule: "unknown-unit", at: name.position,
      Wording(
        zh: "units.csv 里没有“\(name.value)”", en: "units.csv has no unit '\(name.value)'"),
      hint: meant.map { Wording(zh: "是否应为“\($0)”", en: "did you mean '\($0)'") })
  }

  /// 各学校, 全县中小学: nobody in particular.
  private static func isCollective(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["各", "全县", "全市", "全区", "全体", "所有", "相关", "有关", "all ", "every ", "each "]
      .contains { name.hasPrefix($0) } || ["学校", "中小学", "schools"].contains(name)
  }

  /// 党建办（牵头） is 党建办.
  private static func withoutBracket(_ name: String) -> String {
    ClosingBracket(of: name)?.before ?? name
  }

  /// The names in a list, each at its own place.
  private static func names(in words: Written) -> [Written] {
    var names: [Written] = []
    var name = ""
    var start = 0
    var offset = 0
    func close() {
      let text = trimmed(name)
      guard !text.isEmpty else { return }
      let blanks = name.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let place = words.position
      let column = place.column == 0 ? 0 : Int(place.column) + start + blanks
      names.append(
        Written(text, at: FilePosition(file: place.file, line: Int(place.line), column: column)))
    }
    var depth = 0
    for character in words.value {
      if "(（".contains(character) { depth += 1 }
      if ")）".contains(character) { depth -= 1 }
      offset += character.utf8.count
      if depth <= 0, "、,，;；/".contains(character) {
        close()
        name = ""
        start = offset
      } else {
        name.append(character)
      }
    }
    close()
    return names
  }
}
