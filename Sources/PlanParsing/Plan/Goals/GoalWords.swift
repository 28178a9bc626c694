/// A part that words play in a goal, beside its number and its unit.
enum GoalWord: Hashable, Sendable {
  /// 力争, 确保: how firmly the plan binds itself.
  case hedge
  case atLeast
  case atMost
  /// 超过, 高于: at least, before a number; more than before, before a base.
  case above
  /// 低于, 少于: at most, before a number; less than before, before a base.
  case below
  case about
  /// 达到: a level to attain, more is welcome.
  case attain
  /// 提高到: a level above today's.
  case riseTo
  /// 降到: a level below today's.
  case fallTo
  /// 提高: by so much.
  case increase
  /// 下降: by so much.
  case decrease
  case keep
  /// 零, 杜绝: none at all.
  case none
  /// 全覆盖: every one.
  case all
  /// 100%到位: every one.
  case inPlace
  /// 在2022年基础上, 比上年: what a change is measured from.
  case base
  /// 持平: as much as the base.
  case level
  /// 前八, 第一: a place in an order.
  case rank
  /// Binds words together and says nothing about the number.
  case filler
}

extension GoalWord {
  typealias Vocabulary = [(part: GoalWord, words: [String])]

  /// Words that come before the number or stand without one; the longest that fits is taken.
  static let leading: Vocabulary = [
    (
      .hedge,
      [
        "力争", "确保", "争创", "争取", "力求", "努力", "基本", "原则上", "预计", "计划", "有望", "必须", "务必", "坚决", "全力",
        "保证", "aim for", "aim at", "aim to", "strive for", "strive to", "ensure", "must",
      ]
    ),
    (
      .atLeast,
      [
        "至少", "不少于", "不低于", "不小于", "不差于", "最少", "最低", "≥", ">=", "at least", "no less than",
        "no fewer than", "not less than", "not fewer than", "minimum",
      ]
    ),
    (
      .above,
      [
        "超过", "超", "突破", "破", "多于", "大于", "高于", "好于", "优于", ">", "more than", "over", "above",
        "exceed",
        "higher than", "better than",
      ]
    ),
    (
      .atMost,
      [
        "不超过", "不超", "不高于", "不多于", "不大于", "至多", "最多", "最高", "控制在", "限制在", "控制到", "压在", "≤", "<=",
        "at most", "no more than", "not more than", "no higher than", "up to", "within", "maximum",
      ]
    ),
    (
      .below,
      ["低于", "少于", "不足", "小于", "<", "less than", "fewer than", "lower than", "under", "below"]
    ),
    (
      .about,
      ["大约", "约", "接近", "近", "≈", "~", "about", "around", "roughly", "approximately", "nearly"]
    ),
    (.attain, ["达到", "达成", "达", "实现", "reach", "achieve", "attain"]),
    (
      .riseTo,
      [
        "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "扩大到", "扩大至",
        "扩充到", "扩充至", "increase to", "raise to", "rise to",
      ]
    ),
    (
      .fallTo,
      [
        "降到", "降至", "降为", "降低到", "降低至", "下降到", "下降至", "减少到", "减少至", "减到", "减至", "压减到", "压减至",
        "压降到", "压降至", "缩减到", "缩减至", "缩小到", "缩小至", "缩短到", "缩短至", "reduce to", "decrease to",
        "cut to", "lower to", "fall to",
      ]
    ),
    (
      .increase,
      [
        "提高", "提升", "新的突破", "新突破", "更大突破", "增加", "增长", "上升", "扩大", "改善", "增强", "+", "increase by",
        "increase", "raise by",
        "rise by", "improve by", "improve", "improvement", "growth of",
      ]
    ),
    (
      .decrease,
      [
        "下降", "降低", "减少", "压减", "压降", "缩减", "缩小", "缩短", "decrease by", "decrease", "reduce by",
        "reduce", "cut by", "fall by",
      ]
    ),
    (
      .keep,
      [
        "保持在", "稳定在", "维持在", "巩固在", "保持", "稳定", "维持", "巩固", "keep at", "keep", "stay at", "stay",
        "remain at", "remain", "maintain", "hold at", "hold",
      ]
    ),
    (
      .none,
      [
        "零", "〇", "清零", "归零", "无一", "没有一", "无", "没有", "杜绝", "不发生", "不得发生", "不得出现", "不出现", "清除",
        "消除", "消灭", "zero", "none", "no",
      ]
    ),
    (
      .all,
      [
        "全覆盖", "全部覆盖", "全面覆盖", "全部完成", "全部达标", "全部到位", "全部", "全员", "全到位", "全达标", "全完成", "全纳入",
        "所有", "配齐", "家家到", "家家有", "人人", "校校", "一个不少", "一个都不能少", "不漏一", "不落一", "一人不落",
        "full coverage", "fully covered", "complete coverage", "all", "every", "universal",
      ]
    ),
    (.level, ["持平", "same as", "equal to"]),
    (.rank, ["前", "第", "名次", "位次", "top", "rank", "place"]),
    (
      .filler,
      [
        "建成", "建设", "完成", "新建", "新增", "改建", "扩建", "改扩建", "改造", "培训", "培养", "培育", "招聘", "引进", "选派",
        "创建", "打造", "评选", "开展", "举办", "组织", "投入", "投资", "资助", "惠及", "学会", "掌握", "累计", "全年", "全县",
        "总数", "总计",
        "共",
        "再", "不断", "有", "有所", "新的", "为", "是", "在", "明显", "显著", "稳步", "逐步", "持续", "进一步", "逐年", "大幅",
        "进入", "跻身", "位居", "位列", "名列", "排名", "排在", "列", "居", "全国", "全省", "全市", "全区", "among",
        "配备", "配", "建立", "设立", "开设", "参加", "阅读", "学会", "掌握", "拥有", "在校期间", "在校", "平均", "均", "都",
        "要", "应",
        "创成", "组建", "组成", "招录", "招收", "认定",
        "=", "介于", "between", "exactly", "build", "train", "complete", "a", "an", "the", "at", "to",
        "or", "be", "further", "steadily",
      ]
    ),
  ]

  /// Words that close the number.
  static let trailing: Vocabulary = [
    (
      .atLeast,
      [
        "及以上", "或以上", "以上", "之上", "or more", "or above", "or higher", "or better", "and above",
        "and over", "at least", "minimum",
      ]
    ),
    (
      .atMost,
      [
        "及以下", "或以下", "以下", "之下", "及以内", "以内", "之内", "封顶", "or less", "or below", "or fewer",
        "or lower", "and below", "at most", "maximum",
      ]
    ),
    (.about, ["左右", "上下", "or so"]),
    (.inPlace, ["到位", "覆盖", "全覆盖", "coverage", "in place", "covered"]),
    (.above, ["more than", "higher than", "above", "up"]),
    (.below, ["less than", "lower than", "below", "down"]),
    (.filler, ["(含)", "之间", "的", "水平", "in total", "altogether"]),
  ]

  /// 400余人, 400多人.
  static let afterDigits: Vocabulary = [(.about, ["余", "多", "来"])]

  /// What joins the two ends of a range.
  static let rangeMarks = ["--", "-", "~", "至", "到", "to", "and", "或"]

  /// What a change may be measured from, besides a year such as 2022年.
  static let bases = [
    "上一年度", "上一学年", "上年同期", "去年同期", "上年末", "上年度", "上学年", "上一年", "上年", "去年底", "去年", "年初", "往年",
    "同期", "同比", "环比", "last year", "the year before", "the previous year", "the base year",
  ]
  /// What may stand before and after a base.
  static let baseOpenings = [
    "在", "比", "较", "与", "同", "从", "than", "on", "over", "from", "as", "in",
  ]
  static let baseClosings = [
    "的基础上", "基础上", "基础", "的水平", "水平", "相比", "同期", "底", "末", "度", "'s level",
  ]
}
