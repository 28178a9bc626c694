import PlanModel

/// The names a table knows its columns by: one canonical English name and the spellings people
/// use, Chinese and English.
///
/// The same list serves CSV headers, header rows of Markdown tables and YAML keys.
package struct ColumnNames: Sendable {
  package struct Column: Sendable {
    /// The name records use: "indicator".
    package let name: String
    /// Other spellings: "指标". Case, blanks, hyphens and full-width forms need not be listed.
    package let synonyms: [String]
    package let isRequired: Bool

    package init(_ name: String, _ synonyms: [String] = [], isRequired: Bool = false) {
      self.name = name
      self.synonyms = synonyms
      self.isRequired = isRequired
    }
  }

  package let columns: [Column]
  private let nameBySpelling: [String: String]

  /// When two columns claim a spelling, the first has it.
  package init(_ columns: [Column]) {
    self.columns = columns
    var nameBySpelling: [String: String] = [:]
    for column in columns {
      for spelling in [column.name] + column.synonyms {
        let key = folded(spelling)
        if nameBySpelling[key] == nil { nameBySpelling[key] = column.name }
      }
    }
    self.nameBySpelling = nameBySpelling
  }

  /// Returns the canonical name of the column that `header` names, or nothing when none does.
  package func canonicalName(of header: String) -> String? {
    nameBySpelling[folded(header)]
  }

  /// Every spelling as listed, canonical names first.
  package var allSpellings: [String] {
    columns.map(\.name) + columns.flatMap(\.synonyms)
  }

  /// The spelling nearest to a header that is not known, for "did you mean".
  package func nearestSpelling(to header: String) -> String? {
    nearest(to: trimmed(halfWidth(header)), among: allSpellings)
  }
}

/// What two spellings of one name have in common: half-width, lower case, no blanks, hyphens or
/// underscores.
private func folded(_ header: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in header.unicodeScalars {
    let narrow = scalar.halfWidth
    if narrow.isBlank || narrow == "-" || narrow == "_" { continue }
    result.append(narrow.properties.isUppercase ? lowercased(narrow) : narrow)
  }
  return String(result)
}

private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let mapped = scalar.properties.lowercaseMapping.unicodeScalars
  return mapped.count == 1 ? mapped.first ?? scalar : scalar
}
