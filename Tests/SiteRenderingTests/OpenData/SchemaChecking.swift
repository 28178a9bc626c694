import Foundation

/// Holds a JSON document against the part of JSON Schema that our schemas use.
struct SchemaChecking {
  /// What does not hold, each with its place.
  private(set) var faults: [String] = []
  /// Members that the schema does not describe.
  private(set) var undescribed: Set<String> = []

  init(_ document: JSONTree, against schema: JSONTree) { check(document, schema, at: "") }

  private mutating func check(_ value: JSONTree, _ rules: JSONTree, at place: String) {
    if let choices = rules["anyOf"]?.list {
      let wanted = choices.first { ($0["type"]?.text == "null") == (value == .null) }
      if let wanted { check(value, wanted, at: place) } else { faults.append("\(place): anyOf") }
      return
    }
    if let type = rules["type"]?.text, type != Self.type(of: value) {
      faults.append("\(place): is \(value), no \(type)")
      return
    }
    switch value {
    case .text(let text):
      if let pattern = rules["pattern"]?.text,
        text.range(of: pattern, options: .regularExpression) == nil
      {
        faults.append("\(place): '\(text)' does not match \(pattern)")
      }
      if let words = rules["enum"]?.list, !words.contains(value) {
        faults.append("\(place): '\(text)' is no word of the list")
      }
    case .list(let items):
      guard let rules = rules["items"] else { return }
      for item in items { check(item, rules, at: place + "[]") }
    case .object(let members):
      guard let known = rules["properties"] else { return }
      for name in rules["required"]?.list.compactMap(\.text) ?? [] where members[name] == nil {
        faults.append("\(place).\(name): is missing")
      }
      for (name, member) in members {
        guard let rules = known[name] else {
          undescribed.insert("\(place).\(name)")
          continue
        }
        check(member, rules, at: "\(place).\(name)")
      }
    case .null, .truth, .whole: break
    }
  }

  private static func type(of value: JSONTree) -> String {
    switch value {
    case .null: "null"
    case .truth: "boolean"
    case .whole: "integer"
    case .text: "string"
    case .list: "array"
    case .object: "object"
    }
  }
}
