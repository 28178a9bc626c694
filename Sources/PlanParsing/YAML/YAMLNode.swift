package import PlanModel

/// A value of a YAML document. Scalars stay the text their author typed: `0012`, `no` and dates
/// are never reinterpreted.
package indirect enum YAMLNode: Sendable {
  case scalar(Written)
  case sequence([YAMLNode], FilePosition)
  case mapping([Entry], FilePosition)

  package struct Entry: Sendable {
    package let key: Written
    package let value: YAMLNode

    package init(key: Written, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  package var position: FilePosition {
    switch self {
    case .scalar(let text): text.position
    case .sequence(_, let position), .mapping(_, let position): position
    }
  }
}
