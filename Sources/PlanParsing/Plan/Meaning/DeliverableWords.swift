import PlanModel

/// What the title of a milestone says beside itself: which kind of thing is delivered, and how
/// firmly it is promised.
///
/// The first word of doing decides (举办《方案》解读会 is an event); a title without one is known by
/// the thing it names (校园艺术节). What neither says is `other`, never guessed.
struct DeliverableWords {
  let kind: Milestone.Kind
  /// 力争, or 力争、争创.
  let hedge: String?

  init(_ title: String) {
    var text = GoalText(title)
    var deed: Milestone.Kind?
    var thing: Milestone.Kind?
    var hedges: [String] = []
    var opensClause = true
    while let next = text.next {
      deed = deed ?? Self.kind(at: text, in: Self.deeds)
      thing = thing ?? Self.kind(at: text, in: Self.things)
      // 计划 and 基本 are hedges only where a clause begins: 印发培训计划 promises a document.
      if let hedge = text.read(opensClause ? Self.hedges : Self.firmHedges) {
        hedges.append(hedge)
      } else {
        text.skipWord()
        opensClause = ",，、;；:： ".contains(next)
      }
    }
    kind = deed ?? thing ?? .other
    hedge = hedges.isEmpty ? nil : hedges.joined(separator: "、")
  }

  private typealias Vocabulary = [(kind: Milestone.Kind, words: [String])]

  private static func kind(at text: GoalText, in words: Vocabulary) -> Milestone.Kind? {
    words.compactMap { entry in text.longest(of: entry.words).map { (entry.kind, $0.count) } }
      .max { $0.1 < $1.1 }?.0
  }

  private static let hedges = GoalWord.leading.first { $0.part == .hedge }?.words ?? []
  private static let firmHedges = ["力争", "争创", "争取", "力求", "确保", "务必", "必须", "保证"]

  private static let deeds: Vocabulary = [
    (
      .document,
      [
        "印发", "出台", "发布", "公布", "公开", "制定", "制订", "修订", "编制", "起草", "下发", "发文", "报送", "签订", "签署",
        "issue", "publish", "adopt", "draft", "sign",
      ]
    ),
    (
      .award,
      [
        "获评", "获得", "争创", "创建", "创成", "创评", "评为", "入选", "被命名", "命名为", "授牌", "认定为", "通过省级", "通过市级",
        "通过国家", "win", "be named", "be awarded",
      ]
    ),
    (
      .event,
      [
        "举办", "召开", "举行", "承办", "组织召开", "召集", "hold", "host", "organise", "organize",
      ]
    ),
    (
      .works,
      [
        "开工", "封顶", "竣工", "投用", "投入使用", "交付使用", "动工", "完工", "奠基", "破土", "启用", "迁建", "新建", "扩建",
        "改扩建", "改建", "续建", "start of works", "break ground", "top out", "open the building",
      ]
    ),
  ]

  private static let things: Vocabulary = [
    (
      .document,
      [
        "《", "方案", "办法", "细则", "意见", "规划", "制度", "清单", "通知", "报告", "台账", "汇编", "plan", "report",
        "guidelines",
      ]
    ),
    (.award, ["示范县", "示范区", "达标县", "称号", "prize", "award"]),
    (
      .event,
      [
        "会议", "座谈会", "研讨会", "推进会", "运动会", "艺术节", "大赛", "比赛", "大会", "活动", "演练", "培训班", "宣传周", "宣传月",
        "conference", "meeting", "contest",
      ]
    ),
    (.works, ["工程", "主体", "选址", "可行性研究", "前期工作", "建设项目", "building works"]),
  ]
}
