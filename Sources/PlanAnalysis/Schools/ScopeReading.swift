package import PlanModel

/// Reads the words of a scope against a register of schools.
///
/// A scope is a list (小学、初中) of which each part stands by itself: in "云岭镇小学、初中" the second
/// means all of them. Inside a part, what it asks must hold together (公办幼儿园), except that of
/// several stages, townships or schools one is enough (小学初中).
package struct ScopeReading: Sendable {
  private let schools: [School]
  private let stages: [Set<SchoolStage>]
  /// Words of the register and which schools have them.
  private let known: [String: ScopeWords.Meaning]

  package init(_ schools: [School]) {
    self.schools = schools
    stages = SchoolStage.stages(of: schools)
    var known = ScopeWords.fixed
    // What can be said of many wins over the name of one: a school may be called like its town.
    func add(_ word: String?, _ meaning: (String) -> ScopeWords.Meaning) {
      guard let word, !word.isEmpty else { return }
      let key = word.lowercased()
      if known[key] == nil { known[key] = meaning(word) }
    }
    for school in schools {
      add(school.township, ScopeWords.Meaning.township)
      add(school.group, ScopeWords.Meaning.group)
      school.tags.forEach { add($0, ScopeWords.Meaning.tag) }
    }
    for level in Set(schools.compactMap(\.level)).sorted()
    where ScopeWords.meanings(in: level.lowercased(), known: ScopeWords.fixed) == nil {
      add(level, ScopeWords.Meaning.level)
    }
    for place in schools.indices {
      add(schools[place].name) { _ in .place(place) }
      add(schools[place].id) { _ in .place(place) }
    }
    self.known = known
  }

  /// - Parameter words: as written; absent where a promise names no scope and means every school.
  package func scope(_ words: String?) -> SchoolScope {
    let written = (words ?? "")[...].trimmedForScope
    guard !written.isEmpty else { return SchoolScope(registered: schools.count) }
    guard written.utf8.count <= Self.longestScope else {
      return SchoolScope(.unknown(written.prefix(20) + "…"), registered: schools.count)
    }
    let exception = ScopeException(in: written)
    var read = members(of: exception.included)
    if case .schools(var members) = read, let excluded = exception.excluded {
      switch self.members(of: excluded) {
      case .schools(let out):
        for place in members.indices where out[place] { members[place] = false }
        read = .schools(members)
      case .unknown(let part): read = .unknown(part)
      case .noSchool: break
      }
    }
    return switch read {
    case .schools(let members): SchoolScope(members: members, registered: schools.count)
    case .noSchool: SchoolScope(.noSchool, registered: schools.count)
    case .unknown(let part): SchoolScope(.unknown(part), registered: schools.count)
    }
  }

  /// The words a scope may be made of, for "did you mean".
  package var vocabulary: [String] {
    var words = ScopeWords.usual
    for school in schools {
      words += school.tags + school.tags.map { $0 + "学校" }
      words += [school.township, school.group, school.name, school.id].compactMap { $0 }
    }
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// In bytes: some 80 names of schools; a pasted page must not cost time.
  private static let longestScope = 4000

  private enum Read {
    case schools([Bool])
    case noSchool
    case unknown(String)
  }

  private func members(of words: Substring) -> Read {
    let words = words.trimmedForScope
    if let whole = phrase(words) { return .schools(whole) }
    let parts = words.split { ScopeWords.separators.contains($0) }.flatMap(parts(of:))
      .map(\.trimmedForScope).filter { !$0.isEmpty }
    var members: [Bool]?
    for part in parts {
      if let found = phrase(part) {
        members = members.map { zip($0, found).map { $0 || $1 } } ?? found
      } else if !isAboutOthers(part) {
        return .unknown(String(part))
      }
    }
    return members.map(Read.schools) ?? .noSchool
  }

  /// Parted at words such as 和, which may also be part of a name: where what stands before them
  /// means schools, else at all of them.
  private func parts(of part: Substring) -> [Substring] {
    let part = part.trimmedForScope
    if phrase(part) != nil { return [part] }
    let joints = ScopeWords.conjunctions.flatMap { part.ranges(of: $0) }
      .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    if let joint = joints.first(where: { phrase(part[..<$0.lowerBound]) != nil }) {
      return [part[..<joint.lowerBound]] + parts(of: part[joint.upperBound...])
    }
    guard let joint = joints.first else { return [part] }
    return [part[..<joint.lowerBound]] + parts(of: part[joint.upperBound...])
  }

  /// Whether a part that is no set of schools is about something else.
  private func isAboutOthers(_ part: Substring) -> Bool {
    let words = part.lowercased()
    if ScopeWords.others.contains(where: words.hasSuffix) { return true }
    return !ScopeWords.signs.contains(where: words.contains)
      && nearest(to: String(part), among: vocabulary) == nil
  }

  /// The schools that one phrase means; nothing when it says anything that nobody knows, or
  /// nothing of schools at all.
  private func phrase(_ phrase: Substring) -> [Bool]? {
    let words = phrase.lowercased()
    guard !words.isEmpty else { return nil }
    if ScopeWords.everything.contains(words) { return schools.map { _ in true } }
    guard let meanings = ScopeWords.meanings(in: words, known: known),
      meanings.contains(where: { $0 != .glue })
    else { return nil }

    var demands = ScopeDemands()
    meanings.forEach { demands.add($0) }
    return schools.indices.map { demands.areMet(by: schools[$0], at: $0, stages[$0]) }
  }
}
