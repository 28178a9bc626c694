package import PlanModel

/// Where a plan names its schools, found in one pass over the text.
///
/// A plan says 河湾幼儿园 for 柳溪镇河湾幼儿园: the name without the place in front counts too, as
/// long as only one school can be meant. A name inside a longer one does not count: 第一小学 is not
/// named by a sentence about 第一小学附属幼儿园 when both are on the register.
package struct SchoolMentions: Sendable {
  package struct Mention: Hashable, Sendable {
    /// The id of the task in whose text the sentence stands.
    package let task: String
    package let sentence: String

    package init(task: String, sentence: String) {
      self.task = task
      self.sentence = sentence
    }
  }

  /// By the id of the school, in the order of the plan.
  private var mentions: [String: [Mention]] = [:]
  private let register: NameRegister

  package init(of schools: [School], in plan: Plan) {
    register = NameRegister(schools, plan: plan)
    for task in plan.tasks {
      for sentence in Self.words(of: task) {
        for id in register.schools(namedIn: sentence) {
          let mention = Mention(task: task.id, sentence: sentence)
          if mentions[id]?.contains(mention) != true { mentions[id, default: []].append(mention) }
        }
      }
    }
  }

  package subscript(school: String) -> [Mention] { mentions[school] ?? [] }

  /// The names by which the plan may call a school, the full one first.
  package func names(of school: School) -> [String] { register.names(of: school) }

  /// The ids of the schools that a text names, in the order of the text.
  package func schools(namedIn text: String) -> [String] { register.schools(namedIn: text) }

  /// What a task says: its title, its text sentence by sentence, and the words its targets stand
  /// on where the text does not hold them.
  private static func words(of task: PlanTask) -> [String] {
    let text = task.text?.plain ?? ""
    let further = task.targets.map(\.quote).filter { !text.contains($0) }
    return [task.title] + sentences(of: text) + further
  }
}

/// The names of schools, ready to be looked for in a text.
private struct NameRegister {
  private var ids: [[UInt8]: [String]] = [:]
  private var shortNames: [String: String] = [:]
  /// How names begin, so that most places of a text need no further look.
  private var beginnings: Set<[UInt8]> = []
  /// Longest first.
  private var lengths: [Int] = []
  /// The bytes of one Han character.
  private static let beginning = 3
  /// 初中 and 小学 name a kind, not a school.
  private static let shortestShortName = 4

  init(_ schools: [School], plan: Plan) {
    let places = Self.places(of: schools, plan: plan)
    var claims: [String: [String]] = [:]
    for school in schools {
      guard let short = Self.short(of: school, places: places) else { continue }
      claims[short, default: []].append(school.id)
    }
    let fullNames = Set(schools.map(\.name))
    for (short, owners) in claims where owners.count == 1 && !fullNames.contains(short) {
      shortNames[owners[0]] = short
    }
    for school in schools {
      for name in names(of: school).map({ Array($0.utf8) }) {
        // One character names nothing: it would be found in every second word.
        guard name.count > Self.beginning else { continue }
        ids[name, default: []].append(school.id)
        beginnings.insert(Array(name.prefix(Self.beginning)))
      }
    }
    lengths = Set(ids.keys.map(\.count)).sorted(by: >)
  }

  func names(of school: School) -> [String] {
    [school.name] + (shortNames[school.id].map { [$0] } ?? [])
  }

  func schools(namedIn sentence: String) -> [String] {
    let text = Array(sentence.utf8)
    var found: [String] = []
    var place = 0
    while place + Self.beginning <= text.count {
      guard beginnings.contains(Array(text[place..<place + Self.beginning])),
        let length = lengths.first(where: {
          place + $0 <= text.count && ids[Array(text[place..<place + $0])] != nil
        })
      else {
        place += 1
        continue
      }
      for id in ids[Array(text[place..<place + length])] ?? [] where !found.contains(id) {
        found.append(id)
      }
      place += length
    }
    return found
  }

  /// The county, as the issuer's name begins, and the towns of the register.
  private static func places(of schools: [School], plan: Plan) -> Set<String> {
    var places = Set(schools.compactMap(\.township))
    if let end = plan.issuer.firstIndex(where: { "县市区旗州".contains($0) }) {
      places.insert(String(plan.issuer[...end]))
    }
    return places
  }

  private static func short(of school: School, places: Set<String>) -> String? {
    let name = school.name
    let fronts = places.filter { !$0.isEmpty && name.hasPrefix($0) }
    guard let front = fronts.max(by: { $0.count < $1.count }) else { return nil }
    let short = String(name.dropFirst(front.count))
    return short.count >= shortestShortName ? short : nil
  }
}
