package import PlanModel

/// Where a plan names its schools, found in one pass over the text.
///
/// A name inside a longer one does not count: 第一小学 is not named by a sentence about
/// 第一小学附属幼儿园 when both are on the register.
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

  package init(of schools: [School], in plan: Plan) {
    let register = NameRegister(schools)
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

  /// What a task says: its text sentence by sentence, else its title; the promises of its tables.
  private static func words(of task: PlanTask) -> [String] {
    [task.title] + sentences(of: task.text?.plain ?? "") + task.targets.map(\.quote)
  }
}

/// The names of schools, ready to be looked for in a text.
private struct NameRegister {
  private var ids: [[UInt8]: [String]] = [:]
  /// How names begin, so that most places of a text need no further look.
  private var beginnings: Set<[UInt8]> = []
  /// Longest first.
  private let lengths: [Int]
  private static let beginning = 3

  init(_ schools: [School]) {
    for school in schools {
      let name = Array(school.name.utf8)
      // One character names nothing: it would be found in every second word.
      guard name.count > Self.beginning else { continue }
      ids[name, default: []].append(school.id)
      beginnings.insert(Array(name.prefix(Self.beginning)))
    }
    lengths = Set(ids.keys.map(\.count)).sorted(by: >)
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
}
