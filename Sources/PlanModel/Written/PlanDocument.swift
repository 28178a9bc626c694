/// A plan as its author wrote it: every word in place, nothing yet interpreted.
///
/// Markdown and YAML plans are both read into this form and can both be written from it, so
/// changing the form of a plan loses nothing. What the words mean is `Plan`'s matter.
package struct PlanDocument: Hashable, Sendable {
  /// Names of the front matter, canonical: issuer, year, title, published, framework, number
  /// (文号), link (address of the published original), starts, ends.
  package var matter: Record
  package var groups: [GroupEntry]
  /// The text before the first pillar.
  package var opening: [Block]
  package var pillars: [PillarEntry]

  package init(
    matter: Record, groups: [GroupEntry] = [], opening: [Block] = [], pillars: [PillarEntry] = []
  ) {
    self.matter = matter
    self.groups = groups
    self.opening = opening
    self.pillars = pillars
  }
}

extension PlanDocument {
  /// A named group of pillars (一个统领, 两项保障 …).
  package struct GroupEntry: Hashable, Sendable {
    package var name: Written
    /// Ids of pillars, such as "p2".
    package var pillars: [Written]

    package init(name: Written, pillars: [Written]) {
      self.name = name
      self.pillars = pillars
    }
  }

  /// A top-level section of the plan.
  package struct PillarEntry: Hashable, Sendable {
    /// The address given by the author, such as "p2".
    package var id: Written?
    /// The number as printed, without its mark: "二".
    package var label: Written?
    package var title: Written
    package var body: [Block]
    package var tasks: [TaskEntry]
    package var position: FilePosition { title.position }

    package init(
      id: Written? = nil, label: Written? = nil, title: Written, body: [Block] = [],
      tasks: [TaskEntry] = []
    ) {
      self.id = id
      self.label = label
      self.title = title
      self.body = body
      self.tasks = tasks
    }
  }

  /// A numbered item under a pillar.
  package struct TaskEntry: Hashable, Sendable {
    /// The address given by the author, such as "t7".
    package var id: Written?
    /// The number as printed, without its mark: "7".
    package var label: Written?
    package var title: Written
    package var body: [Block]
    package var position: FilePosition { title.position }

    package init(
      id: Written? = nil, label: Written? = nil, title: Written, body: [Block] = []
    ) {
      self.id = id
      self.label = label
      self.title = title
      self.body = body
    }
  }

  /// A piece of a plan's text, in document order.
  package enum Block: Hashable, Sendable {
    case prose(ProseEntry)
    /// Columns: id indicator goal baseline due start rollup lead kind quote note.
    case targets([Record])
    /// Columns: id duty frequency scope start due lead note.
    case duties([Record])
    /// Columns: id project kind school place money area places start due stage lead note.
    case projects([Record])
    case milestones([MilestoneEntry])
  }

  /// Markdown text, and the assignment in round brackets that closed it.
  package struct ProseEntry: Hashable, Sendable {
    /// The source lines, the assignment cut out; may be empty when that was all.
    package var markdown: Written
    package var assignment: AssignmentEntry?

    package init(markdown: Written, assignment: AssignmentEntry? = nil) {
      self.markdown = markdown
      self.assignment = assignment
    }
  }

  /// (责任单位:安全办;配合单位:各学校;完成时限:2023年12月)
  package struct AssignmentEntry: Hashable, Sendable {
    package var lead: Written?
    package var partners: Written?
    package var due: Written?

    package init(lead: Written? = nil, partners: Written? = nil, due: Written? = nil) {
      self.lead = lead
      self.partners = partners
      self.due = due
    }
  }

  /// A task-list item: `- [x] 印发实施方案(期限 2023-03-31,完成 2023-03-28) {#t7-m1}`.
  package struct MilestoneEntry: Hashable, Sendable {
    package var isTicked: Bool
    package var id: Written?
    package var title: Written
    package var due: Written?
    package var finished: Written?
    package var position: FilePosition { title.position }

    package init(
      isTicked: Bool, id: Written? = nil, title: Written, due: Written? = nil,
      finished: Written? = nil
    ) {
      self.isTicked = isTicked
      self.id = id
      self.title = title
      self.due = due
      self.finished = finished
    }
  }
}
