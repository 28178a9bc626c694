package import PlanModel

/// What a JSON document holds, said once: its JSON Schema is made from it, and tests hold every
/// document of a site against that schema.
package indirect enum JSONShape: Sendable {
  case text
  /// A decimal number as text: plain digits, no exponent.
  case decimal
  case whole
  case truth
  /// ISO 8601.
  case day
  /// "2023-Q3", "2023-09", "2023".
  case period
  /// Relative to the document that holds it.
  case address
  case word([String])
  case list(JSONShape)
  case object([JSONMember])
  /// Null, or the other.
  case maybe(JSONShape)
  /// Anything: described by a standard of its own.
  case foreign
}

/// A member of an object. It is always there; what is not known is null.
package struct JSONMember: Sendable {
  package let name: String
  package let shape: JSONShape
  package let meaning: Wording
  /// Whether it may be missing altogether.
  package let isOptional: Bool

  package init(
    _ name: String, _ shape: JSONShape, zh: String, en: String, isOptional: Bool = false
  ) {
    self.name = name
    self.shape = shape
    meaning = Wording(zh: zh, en: en)
    self.isOptional = isOptional
  }
}

extension JSONShape {
  /// The shape as JSON Schema, draft 2020-12, without its head.
  package var schema: [(String, JSONValue)] {
    switch self {
    case .text: [("type", "string")]
    case .decimal: [("type", "string"), ("pattern", "^-?[0-9]+(\\.[0-9]+)?$")]
    case .whole: [("type", "integer")]
    case .truth: [("type", "boolean")]
    case .day:
      [("type", "string"), ("format", "date"), ("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    case .period:
      [("type", "string"), ("pattern", "^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$")]
    case .address: [("type", "string"), ("format", "uri-reference")]
    case .word(let words): [("type", "string"), ("enum", .strings(words))]
    case .list(let item): [("type", "array"), ("items", .object(item.schema))]
    case .maybe(let shape): [("anyOf", [.object(shape.schema), ["type": "null"]])]
    case .foreign: [("type", "object")]
    case .object(let members):
      [
        ("type", "object"),
        (
          "properties",
          .object(
            members.map { member in
              (
                member.name,
                .object(
                  member.shape.schema + [("description", .string(member.meaning.chinese))])
              )
            })
        ),
        ("required", .strings(members.filter { !$0.isOptional }.map(\.name))),
      ]
    }
  }
}
