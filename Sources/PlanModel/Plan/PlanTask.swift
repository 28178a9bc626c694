/// A numbered item under a pillar.
///
/// It never changes; it is a class because pages of thousands of schools name it.
package final class PlanTask: Sendable {
  /// A permanent address: "t7".
  package let id: String
  /// The number as printed ("7"); absent when the plan prints none.
  package let label: String?
  package let title: String
  package let text: Prose?
  /// Ids of `units.csv`, or the name as written where no unit has it.
  package let leads: [Located<String>]
  package let partners: [Located<String>]
  package let due: Due?
  package let targets: [Target]
  package let milestones: [Milestone]
  package let duties: [Duty]
  package let projects: [Project]
  package let source: FilePosition

  package init(
    id: String, label: String?, title: String, text: Prose?, leads: [Located<String>],
    partners: [Located<String>], due: Due?, targets: [Target], milestones: [Milestone],
    duties: [Duty], projects: [Project], source: FilePosition
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.text = text
    self.leads = leads
    self.partners = partners
    self.due = due
    self.targets = targets
    self.milestones = milestones
    self.duties = duties
    self.projects = projects
    self.source = source
  }

  /// The task's own address and those of all that it promises: whatever has a status.
  package var promiseIDs: [String] {
    var ids = [id]
    ids += targets.map(\.id)
    ids += milestones.compactMap(\.id)
    ids += duties.map(\.id)
    ids += projects.map(\.id)
    return ids
  }

  /// Whether the plan promises nothing here that can be counted or dated.
  package var isQualitative: Bool { targets.isEmpty && milestones.isEmpty }
}

/// A time limit: the words and the last day on which the promise can be kept.
package struct Due: Hashable, Sendable {
  /// As written: "2023年12月", "年底", "2023-12-31".
  package let words: String
  package let day: Day
  package let source: FilePosition

  package init(words: String, day: Day, source: FilePosition) {
    self.words = words
    self.day = day
    self.source = source
  }
}
