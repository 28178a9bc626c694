/// A school, kindergarten or other place of learning.
///
/// It never changes. It is a class because the figures of many targets name the same school: tens
/// of thousands of copies of its words would be most of what a measuring costs.
package final class School: Sendable {
  /// A permanent address: lower-case ASCII, digits, hyphen.
  package let id: String
  /// The ten-digit code, as text: leading zeros count.
  package let code: String?
  package let name: String
  /// 幼儿园, 小学, 九年一贯制 …, as written.
  package let level: String?
  /// 公办, 民办 …, as written.
  package let nature: String?
  package let township: String?
  /// 教育集团 or 共同体.
  package let group: String?
  /// Pupils.
  package let enrolment: Int?
  package let address: String?
  package let phone: String?
  package let opened: Day?
  package let closed: Day?
  /// Words by which a scope may choose schools: 供餐, 寄宿.
  package let tags: [String]
  /// `schools/<id>.md`, when there is one.
  package let profile: Prose?
  package let source: FilePosition

  package init(
    id: String, code: String?, name: String, level: String?, nature: String?, township: String?,
    group: String?, enrolment: Int?, address: String?, phone: String?, opened: Day?,
    closed: Day?, tags: [String] = [], profile: Prose? = nil, source: FilePosition
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.level = level
    self.nature = nature
    self.township = township
    self.group = group
    self.enrolment = enrolment
    self.address = address
    self.phone = phone
    self.opened = opened
    self.closed = closed
    self.tags = tags
    self.profile = profile
    self.source = source
  }

  /// The same school with its profile.
  package func with(profile: Prose) -> School {
    School(
      id: id, code: code, name: name, level: level, nature: nature, township: township,
      group: group, enrolment: enrolment, address: address, phone: phone, opened: opened,
      closed: closed, tags: tags, profile: profile, source: source)
  }

  /// Whether the school is open on a day; the first and the last day count as open.
  package func isOpen(on day: Day) -> Bool {
    (opened.map { $0 <= day } ?? true) && (closed.map { day <= $0 } ?? true)
  }
}

/// An office or body that leads or supports tasks.
package struct ResponsibleUnit: Sendable {
  /// A permanent address: lower-case ASCII, digits, hyphen.
  package let id: String
  package let name: String
  /// 股室, 直属单位 …, as written.
  package let kind: String?
  package let phone: String?
  package let source: FilePosition

  package init(id: String, name: String, kind: String?, phone: String?, source: FilePosition) {
    self.id = id
    self.name = name
    self.kind = kind
    self.phone = phone
    self.source = source
  }
}
