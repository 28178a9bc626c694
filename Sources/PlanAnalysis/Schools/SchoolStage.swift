import PlanModel

/// A stage of schooling (学段); a school may have several.
enum SchoolStage: Hashable, Sendable, CaseIterable {
  case kindergarten, primary, junior, senior, vocational, special

  /// What the level of a school says it teaches. The first row found in the level decides: 普通高中
  /// is no 高中阶段职业学校, 九年一贯制 no 小学.
  private static let levels: [(words: [String], stages: Set<SchoolStage>)] = [
    (["特殊教育", "特教", "盲", "聋", "培智", "special"], [.special]),
    (["职业", "中职", "职高", "职教", "中专", "技工", "vocational"], [.vocational]),
    (["幼儿", "幼教", "幼稚", "学前", "kindergarten", "preschool", "nursery"], [.kindergarten]),
    (["十二年", "12年", "twelve-year", "12-year"], [.primary, .junior, .senior]),
    (["九年", "9年", "一贯", "nine-year", "9-year"], [.primary, .junior]),
    (["完全中学", "完中"], [.junior, .senior]),
    (["初中", "初级中学", "junior", "middle"], [.junior]),
    (["高中", "高级中学", "senior", "high"], [.senior]),
    (["小学", "教学点", "primary", "elementary"], [.primary]),
    (["中学", "secondary"], [.junior, .senior]),
  ]

  /// What each school teaches; nothing where its level is missing or its words are none of ours.
  static func stages(of schools: [School]) -> [Set<SchoolStage>] {
    var byLevel: [String: Set<SchoolStage>] = [:]
    return schools.map { school in
      guard let level = school.level else { return [] }
      if let known = byLevel[level] { return known }
      let stages = stages(of: level.lowercased())
      byLevel[level] = stages
      return stages
    }
  }

  private static func stages(of level: String) -> Set<SchoolStage> {
    levels.first { row in row.words.contains { level.contains($0) } }?.stages ?? []
  }
}
