package import PlanModel

/// Which schools of the register a promise is about.
package struct SchoolScope: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// The schools that `contains` says; possibly none.
    case schools
    /// The words name no school: 不能到校的残疾学生.
    case noSchool
    /// Nobody knows which schools this part of the words means.
    case unknown(String)
  }

  package let meaning: Meaning
  /// How many schools the register has.
  private let registered: Int
  /// For each school of the register whether it is meant; absent when all are.
  private let isMember: [Bool]?

  /// - Parameter members: for each school of the register whether it is meant; all when absent.
  init(_ meaning: Meaning = .schools, members: [Bool]? = nil, registered: Int) {
    self.meaning = meaning
    self.registered = registered
    isMember = members?.contains(false) == true ? members : nil
  }

  /// Whether the promise is one of schools.
  ///
  /// Words that name no school, or cannot be read, shut no school out: figures of schools then
  /// count whoever they come from.
  package var isAboutSchools: Bool { meaning == .schools }

  /// - Parameter place: the place of a school in the register.
  package func contains(_ place: Int) -> Bool { isMember?[place] ?? true }

  /// The places of all schools that are meant, in the order of the register.
  package var places: [Int] { (0..<registered).filter(contains) }

  /// Whether every school of the register is meant.
  package var isEverySchool: Bool { isMember == nil }
}

/// Returns which schools each of the targets is about.
package func scopes(of targets: [Target], in schools: [School]) -> [SchoolScope] {
  guard targets.contains(where: { $0.scope != nil }) else {
    return targets.map { _ in SchoolScope(registered: schools.count) }
  }
  let reading = ScopeReading(schools)
  return targets.map { reading.scope($0.scope?.value) }
}
