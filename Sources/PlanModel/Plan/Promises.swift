/// A one-off deliverable with a due day.
package struct Milestone: Sendable {
  /// What is delivered, as far as its title says.
  package enum Kind: String, Sendable, CaseIterable {
    /// Something to read: 印发, 出台, 方案.
    case document
    /// A name or a prize that others give: 获评, 创建, 争创.
    case award
    /// People come together: 举办, 召开, 比赛.
    case event
    /// A step of building: 开工, 封顶, 竣工, 投用.
    case works
    case other
  }

  package let id: String?
  package let title: String
  package let kind: Kind
  /// 力争, 争创 …, as the title has them; kept and shown.
  package let hedge: String?
  package let due: Due?
  package let isTicked: Bool
  /// The day it was delivered; absent when open or when the author gave none.
  package let finished: Day?
  package let source: FilePosition

  package init(
    id: String?, title: String, kind: Kind = .other, hedge: String? = nil, due: Due?,
    isTicked: Bool, finished: Day?, source: FilePosition
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.hedge = hedge
    self.due = due
    self.isTicked = isTicked
    self.finished = finished
    self.source = source
  }
}

/// A recurring promise, such as a drill every month.
package struct Duty: Sendable {
  package let id: String
  package let title: String
  /// As written: "每月1次".
  package let frequency: String
  /// What the words mean; absent when they cannot be counted.
  package let rhythm: Frequency?
  /// Who has it, as written: "全部学校".
  package let scope: Located<String>?
  /// When the duty starts and ends; the plan's time where the author names none.
  package let start: Day?
  package let due: Due?
  package let leads: [Located<String>]
  package let note: String?
  package let source: FilePosition

  package init(
    id: String, title: String, frequency: String, rhythm: Frequency? = nil,
    scope: Located<String>?, start: Day? = nil, due: Due? = nil, leads: [Located<String>],
    note: String? = nil, source: FilePosition
  ) {
    self.id = id
    self.title = title
    self.frequency = frequency
    self.rhythm = rhythm
    self.scope = scope
    self.start = start
    self.due = due
    self.leads = leads
    self.note = note
    self.source = source
  }
}
