import PlanModel

/// The assignments in round brackets that close a paragraph:
/// `（责任单位：安全办；配合单位：各学校；完成时限：2023年12月）`.
struct AssignmentWords {
  /// The paragraph as its author wrote it, without the brackets.
  let before: String
  let assignment: PlanDocument.AssignmentEntry

  /// Absent when the paragraph closes with no assignment.
  ///
  /// `words` are those of the parsed paragraph and settle what is said; `source` is the same
  /// paragraph as typed, from which the brackets are cut.
  init?(words: String, source: String, position: (String) -> FilePosition) {
    var assignment = PlanDocument.AssignmentEntry()
    var before = source
    var rest = onOneLine(words)
    var isFound = false
    while let bracket = ClosingBracket(of: rest), let cut = ClosingBracket(of: before),
      let parts = namedParts(
        of: bracket.inside, names: PlanColumns.assignment, separators: ";；", needsColon: true),
      parts.allSatisfy({ assignment[$0.name] == nil })
    {
      for part in parts { assignment[part.name] = Written(part.value, at: position(part.value)) }
      before = cut.before
      rest = bracket.before
      isFound = true
    }
    guard isFound else { return nil }
    self.before = before
    self.assignment = assignment
  }
}

extension PlanDocument.AssignmentEntry {
  /// By the canonical names: lead, partners, due.
  subscript(_ name: String) -> Written? {
    get {
      switch name {
      case "lead": lead
      case "partners": partners
      default: due
      }
    }
    set {
      switch name {
      case "lead": lead = newValue
      case "partners": partners = newValue
      default: due = newValue
      }
    }
  }

  var isEmpty: Bool { lead == nil && partners == nil && due == nil }
}
