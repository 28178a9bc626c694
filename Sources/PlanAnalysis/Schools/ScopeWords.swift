/// The words in which plans say which schools they mean.
///
/// Words are read from the left, the longest that fits first; what stands in the register (names,
/// townships, groups, natures, levels, tags) is added to them.
enum ScopeWords {
  /// What a word asks of a school.
  enum Meaning: Hashable, Sendable {
    /// Nothing: the word only links others.
    case glue
    /// Nothing, but it makes clear that schools are meant.
    case school
    /// To teach one of these stages.
    case stages(Set<SchoolStage>)
    case isPrivate(Bool)
    case township(String), group(String), tag(String), level(String)
    /// To be the school at this place of the register.
    case place(Int)
  }

  static let fixed: [String: Meaning] = Dictionary(
    [
      (glue, Meaning.glue), (schools, .school),
      (["幼儿园", "学前教育", "学前", "kindergartens", "kindergarten"], .stages([.kindergarten])),
      (["小学", "primary", "elementary"], .stages([.primary])),
      (["初中", "初级中学", "junior secondary", "junior", "middle"], .stages([.junior])),
      (
        ["高中", "普通高中", "高级中学", "senior secondary", "senior", "high"],
        .stages([.senior])
      ),
      (["中学", "普通中学", "secondary"], .stages([.junior, .senior])),
      (["中小学", "中小学校"], .stages([.primary, .junior, .senior])),
      (
        ["义务教育", "九年义务教育", "compulsory education", "compulsory"],
        .stages([.primary, .junior])
      ),
      (
        ["职业学校", "中职", "中等职业", "中等职业教育", "职业高中", "职业教育", "职教中心", "vocational"],
        .stages([.vocational])
      ),
      (
        ["特殊教育", "特教", "特校", "special education", "special needs", "special"],
        .stages([.special])
      ),
      (["公办", "公立", "public"], .isPrivate(false)),
      (["民办", "私立", "private"], .isPrivate(true)),
    ].flatMap { words, meaning in words.map { ($0, meaning) } },
    uniquingKeysWith: { first, _ in first })

  private static let glue = [
    "全县", "全市", "全区", "全州", "全旗", "县域内", "辖区内", "境内", "本县", "我县", "全体", "全部", "所有",
    "各级各类", "各类", "各级", "各个", "各", "每一所", "每所", "每个", "每", "一切", "成员", "在册", "的", "内",
    "阶段", "制", "类", "共", "the", "of", "in", "with", "all", "every", "each", "any", " ",
  ]

  private static let schools = [
    "学校", "院校", "校园", "校", "园", "园所", "所", "schools", "school",
  ]

  /// Whole phrases that mean every school, though they name none.
  static let everything: Set<String> = ["全部", "所有", "全体", "all", "everyone", "every school"]

  /// What most scopes say, for "did you mean".
  static let usual = [
    "全部学校", "中小学", "义务教育学校", "小学", "初中", "普通高中", "幼儿园", "公办学校", "民办学校", "公办幼儿园", "民办幼儿园",
    "特殊教育学校", "职业学校",
  ]

  /// Ends of phrases that are about people or bodies and no school.
  static let others = [
    "学生", "教师", "老师", "儿童", "幼儿", "少年", "青年", "家长", "家庭", "校长", "园长", "班主任", "班子", "干部",
    "人员", "职工", "教职工", "党员", "群众", "居民", "机构", "企业", "单位", "部门", "股室", "科室", "乡镇", "街道",
    "村", "社区", "领导", "成员", "班", "班级", "年级", "教师培训", "students", "pupils", "teachers", "parents",
    "children",
    "families", "staff", "principals", "heads", "units", "offices", "townships", "classes",
  ]

  /// Words that show that schools are meant even if nobody knows which.
  static let signs = [
    "学校", "院校", "中学", "小学", "幼儿园", "初中", "高中", "中职", "教学点", "集团", "共同体", "学区", "中心校", "分校",
    "各校", "各园", "村小", "school", "kindergarten",
  ]

  /// Between the parts of a list, for certain; the second kind may also be part of a name.
  static let separators: Set<Character> = ["、", "，", ",", "；", ";", "/", "\n"]
  static let conjunctions = ["以及", "及其", "及", "和", "与", "或", "&", " and ", " or "]

  /// Characters; nothing a register holds is longer.
  private static let longestWord = 100

  /// The meanings of a phrase's words, the longest word first at each place; nothing when one is
  /// unknown.
  static func meanings(in phrase: String, known: [String: Meaning]) -> [Meaning]? {
    var found: [Meaning] = []
    var rest = phrase[...]
    while !rest.isEmpty {
      guard
        let length = stride(from: rest.prefix(longestWord).count, to: 0, by: -1)
          .first(where: { known[String(rest.prefix($0))] != nil }),
        let meaning = known[String(rest.prefix(length))]
      else { return nil }
      found.append(meaning)
      rest = rest.dropFirst(length)
    }
    return found
  }
}
