package import PlanModel

/// That a school opened or closed while a target ran.
package struct SchoolChange: Sendable {
  package enum Kind: String, Sendable { case opened, closed }

  package let school: School
  package let kind: Kind
  /// Its first day, or its last.
  package let day: Day
}

/// Returns the schools that opened or closed in a time, in the order of the register; one that did
/// both comes twice.
///
/// A school that was open on the first day has not opened in that time.
func changes(of schools: [School], from first: Day, to last: Day) -> [SchoolChange] {
  schools.flatMap { school -> [SchoolChange] in
    var found: [SchoolChange] = []
    if let day = school.opened, day > first, day <= last {
      found.append(SchoolChange(school: school, kind: .opened, day: day))
    }
    // The last day counts as open, so whoever closes on the cut-off is still there.
    if let day = school.closed, day >= first, day < last {
      found.append(SchoolChange(school: school, kind: .closed, day: day))
    }
    return found
  }
}
