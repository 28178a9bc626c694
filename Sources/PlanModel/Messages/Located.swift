/// A value together with the place where its author wrote it.
///
/// Two located values are equal when their values are: the same plan written as Markdown and as
/// YAML is the same plan.
package struct Located<Value> {
  package let value: Value
  package let position: FilePosition

  package init(_ value: Value, at position: FilePosition) {
    self.value = value
    self.position = position
  }

  /// The same place with another reading of what stands there.
  package func map<Other, Failure: Error>(
    _ transform: (Value) throws(Failure) -> Other
  ) throws(Failure) -> Located<Other> {
    Located<Other>(try transform(value), at: position)
  }
}

extension Located: Sendable where Value: Sendable {}

extension Located: Equatable where Value: Equatable {
  package static func == (a: Located, b: Located) -> Bool { a.value == b.value }
}

extension Located: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// Words exactly as the author wrote them, blanks at both ends removed.
package typealias Written = Located<String>
