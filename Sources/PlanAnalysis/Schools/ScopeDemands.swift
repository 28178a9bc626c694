import PlanModel

/// What one phrase of a scope asks of a school.
///
/// Of several stages, townships, groups, levels or schools one is enough; all else must hold
/// together.
struct ScopeDemands {
  private var stages: Set<SchoolStage> = []
  private var townships: Set<String> = []
  private var groups: Set<String> = []
  private var levels: Set<String> = []
  private var places: Set<Int> = []
  private var tags: [String] = []
  private var isPrivate: Set<Bool> = []

  mutating func add(_ meaning: ScopeWords.Meaning) {
    switch meaning {
    case .glue, .school: break
    case .stages(let asked): stages.formUnion(asked)
    case .isPrivate(let asked): isPrivate.insert(asked)
    case .township(let name): townships.insert(name)
    case .group(let name): groups.insert(name)
    case .level(let name): levels.insert(name)
    case .tag(let name): tags.append(name)
    case .place(let place): places.insert(place)
    }
  }

  /// - Parameters:
  ///   - place: the school's place in the register.
  ///   - taught: the stages it teaches.
  func areMet(by school: School, at place: Int, _ taught: Set<SchoolStage>) -> Bool {
    func isOne(of names: Set<String>, _ name: String?) -> Bool {
      names.isEmpty || name.map(names.contains) == true
    }
    return (stages.isEmpty || !stages.isDisjoint(with: taught))
      && (places.isEmpty || places.contains(place))
      && isOne(of: townships, school.township) && isOne(of: groups, school.group)
      && isOne(of: levels, school.level) && tags.allSatisfy(school.tags.contains)
      && (isPrivate.isEmpty || school.isPrivate.map(isPrivate.contains) == true)
  }
}

extension School {
  /// Who runs it, as its nature says; absent where that is not written, or in words of its own.
  fileprivate var isPrivate: Bool? {
    guard let nature = nature?.lowercased() else { return nil }
    if ["民办", "私立", "private"].contains(where: nature.contains) { return true }
    return ["公办", "公立", "public"].contains(where: nature.contains) ? false : nil
  }
}
