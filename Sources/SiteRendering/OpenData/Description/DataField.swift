package import PlanModel

/// One column of a data set, described once: the header of the CSV file, the Table Schema, the JSON
/// schema and the dictionary on the page are made from it.
package struct DataField: Sendable {
  package enum Kind: Sendable {
    case text, whole, number, truth, day, year
    /// Several texts: separated by ";" in CSV, a list in JSON.
    case list
  }

  /// A word that may stand in the column, and what it means.
  package struct Choice: Sendable {
    package let word: String
    package let meaning: Wording

    package init(_ word: String, _ meaning: Wording) {
      self.word = word
      self.meaning = meaning
    }
  }

  /// What must hold for each value.
  package enum Rule: Sendable {
    /// A value is always there.
    case required
    /// No value comes twice.
    case unique
    case atLeast(Int)
    case atMost(Int)
    /// A regular expression for the whole value, as XML Schema and JSON Schema read it.
    case pattern(String)
    case oneOf([Choice])
    /// What a number counts; a unit that differs from row to row stands in a column of its own.
    case unit(Wording)
  }

  /// Lower-case ASCII and underscores: the header in CSV, the member in JSON.
  package let name: String
  package let title: Wording
  package let description: Wording
  package let kind: Kind
  package let rules: [Rule]

  package var isRequired: Bool {
    rules.contains { if case .required = $0 { true } else { false } }
  }
  package var isUnique: Bool { rules.contains { if case .unique = $0 { true } else { false } } }

  /// None where any value may stand.
  package var choices: [Choice] {
    for case .oneOf(let choices) in rules { return choices }
    return []
  }

  package var unit: Wording? {
    for case .unit(let unit) in rules { return unit }
    return nil
  }

  package var pattern: String? {
    for case .pattern(let pattern) in rules { return pattern }
    return nil
  }

  package var minimum: Int? {
    for case .atLeast(let least) in rules { return least }
    return nil
  }

  package var maximum: Int? {
    for case .atMost(let most) in rules { return most }
    return nil
  }
}
