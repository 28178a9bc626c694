extension GoalText {
  /// 生均, 校均: the thing that a value is an average over.
  mutating func readAverage() -> String? {
    read(["生均", "校均", "班均", "园均", "人均", "师均", "户均"]).map { String($0.prefix(1)) }
  }

  /// 每校, 每个班级, 每100名学生, per school: what a value is for each of.
  ///
  /// Nothing for a time (每周1次 is a frequency, and a duty), and nothing where the words deny
  /// something (每校不到1名): a guess would turn the promise round.
  mutating func readEach() -> String? {
    let start = place
    guard read(["每一", "每", "per", "each", "for each", "for every"]) != nil else { return nil }
    skipBlanks()
    let amount = place
    let hasAmount = readNumber() != nil
    skipBlanks()
    let measure = read(["个", "所", "名", "位", "间", "家"])
    let noun = place
    if read(Self.bearers) == nil {
      while let next, next.isLetter, !startsNumber, !standsLeadingWord { advance() }
    }
    let word = printed(from: noun)
    let isDenied = word.contains { "不未无没".contains($0) }
    guard !Self.times.contains(word), !isDenied, !word.isEmpty || (measure != nil && !hasAmount)
    else {
      goBack(to: start)
      return nil
    }
    return hasAmount ? printed(from: amount) : word.isEmpty ? measure : word
  }

  /// 45人/班: what stands behind the stroke.
  mutating func readEachBehindStroke() -> String? {
    guard next == "/" else { return nil }
    let start = place
    advance()
    skipBlanks()
    if let bearer = read(Self.bearers) { return bearer }
    goBack(to: start)
    return nil
  }

  private var standsLeadingWord: Bool {
    var copy = self
    return copy.read(GoalWord.leading) != nil
  }

  /// Those who have so much each; named, because some begin with a word of another part (共).
  private static let bearers = [
    "校", "学校", "幼儿园", "园", "班", "班级", "教学班", "生", "学生", "孩子", "幼儿", "儿童", "人", "教师", "老师", "师", "县",
    "乡镇", "镇", "村", "社区", "共同体", "集团", "教育集团", "学区", "户", "家庭", "school", "class", "pupil",
    "student", "child", "teacher", "person",
  ]

  private static let times: Set<String> = [
    "年", "月", "周", "天", "日", "学期", "学年", "季度", "两周", "day", "week", "month", "term", "year",
    "quarter",
  ]
}
