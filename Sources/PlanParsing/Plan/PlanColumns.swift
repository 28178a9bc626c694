/// The names of everything a plan writes down: columns of its tables, keys of its YAML form and
/// of its front matter, in the order in which they are written.
enum PlanColumns {
  static let matter = ColumnNames([
    .init("issuer", ["发布单位", "发布机构", "制定单位", "单位"]),
    .init("year", ["年度", "年份", "学年"]),
    .init("title", ["标题", "名称"]),
    .init("published", ["发布日期", "发布时间", "印发日期", "印发时间"]),
    .init("framework", ["框架", "思路"]),
    .init("number", ["文号", "发文字号"]),
    .init("link", ["链接", "原文链接", "网址", "url"]),
    .init("starts", ["开始", "起始", "开始日期", "start"]),
    .init("ends", ["结束", "截止", "结束日期", "end"]),
    .init("pace", ["序时", "进度安排"]),
    .init("groups", ["分组", "组"]),
    .init("opening", ["开头", "前言", "导语"]),
    .init("pillars", ["板块"]),
  ])

  static let group = ColumnNames([
    .init("name", ["名称"]), .init("pillars", ["板块"]),
  ])

  static let pillar = ColumnNames([
    .init("id", ["编号"]),
    .init("number", ["序号", "label"]),
    .init("title", ["标题", "名称"]),
    .init("tasks", ["任务"]),
  ])

  static let task = ColumnNames([
    .init("id", ["编号"]),
    .init("number", ["序号", "label"]),
    .init("title", ["标题", "名称", "任务"]),
  ])

  /// What a body consists of, in the order in which the short form is read.
  static let body = ColumnNames([
    .init("text", ["正文", "文字", "内容"]),
    .init("lead", assignmentSpellings.lead),
    .init("partners", assignmentSpellings.partners),
    .init("due", assignmentSpellings.due),
    .init("targets", ["量化目标", "目标"]),
    .init("duties", ["常规职责", "职责"]),
    .init("projects", ["重点项目", "项目"]),
    .init("milestones", ["节点", "交付"]),
    .init("body", ["段落"]),
  ])

  static let assignment = ColumnNames([
    .init("lead", assignmentSpellings.lead),
    .init("partners", assignmentSpellings.partners),
    .init("due", assignmentSpellings.due),
  ])

  static let milestone = ColumnNames([
    .init("title", ["标题", "名称", "节点", "交付"]),
    .init("due", milestoneSpellings.due),
    .init("done", milestoneSpellings.done),
    .init("ticked", ["勾选"]),
    .init("id", ["编号"]),
  ])

  /// What the round brackets of a milestone may name.
  static let milestoneDays = ColumnNames([
    .init("due", milestoneSpellings.due), .init("done", milestoneSpellings.done),
  ])

  static let targets = ColumnNames([
    .init("id", ["编号"]),
    .init("indicator", ["指标", "指标名称"], isRequired: true),
    .init("goal", ["目标", "目标值"], isRequired: true),
    .init("baseline", ["基线", "基数", "基期值"]),
    .init("due", ["期限", "完成时限", "完成时间", "时限", "deadline"]),
    .init("start", ["起始", "开始", "起始日期"]),
    .init("rollup", ["汇总", "汇总方式", "roll-up"]),
    .init("scope", ["对象", "范围", "统计范围"]),
    .init("series", ["分项", "分项指标"]),
    .init("denominator", ["分母", "总数", "应达总数", "whole"]),
    .init("pace", ["序时", "进度安排"]),
    .init("sensitive", ["敏感", "涉及个人"]),
    .init("lead", ["责任单位", "牵头单位", "负责单位"]),
    .init("kind", ["类型", "目标类型"]),
    .init("quote", ["原文", "出处"]),
    .init("note", ["备注", "说明"]),
  ])

  static let duties = ColumnNames([
    .init("id", ["编号"]),
    .init("duty", ["职责", "常规职责", "工作"], isRequired: true),
    .init("frequency", ["频次", "频率"], isRequired: true),
    .init("scope", ["对象", "范围"]),
    .init("start", ["起始", "开始", "起始日期"]),
    .init("due", ["期限", "完成时限", "完成时间", "时限", "deadline"]),
    .init("lead", ["责任单位", "牵头单位", "负责单位"]),
    .init("note", ["备注", "说明"]),
  ])

  static let projects = ColumnNames([
    .init("id", ["编号"]),
    .init("project", ["项目", "项目名称", "重点项目"], isRequired: true),
    .init("kind", ["类型", "性质"]),
    .init("school", ["学校"]),
    .init("place", ["地点", "位置"]),
    .init("money", ["投资", "总投资", "资金"]),
    .init("area", ["面积", "建筑面积"]),
    .init("places", ["学位", "新增学位"]),
    .init("start", ["开工", "开工时间", "起始"]),
    .init("due", ["期限", "完成时限", "完成时间", "竣工", "竣工时间", "deadline"]),
    .init("stage", ["阶段", "进度"]),
    .init("lead", ["责任单位", "牵头单位", "负责单位"]),
    .init("note", ["备注", "说明"]),
  ])

  private static let assignmentSpellings = (
    lead: [
      "责任单位", "牵头单位", "负责单位", "主责单位", "责任科室", "牵头科室", "责任股室", "牵头股室", "责任部门", "牵头部门",
      "责任处室", "牵头处室", "leads", "lead unit",
    ],
    partners: [
      "配合单位", "协办", "协办单位", "配合", "协同单位", "参与单位", "配合部门", "配合科室", "配合股室", "partner", "with",
    ],
    due: ["完成时限", "完成时间", "时限", "期限", "完成期限", "办结时限", "deadline"]
  )

  private static let milestoneSpellings = (
    due: ["期限", "完成时限", "完成时间", "完成期限", "时限", "截止", "deadline"],
    done: ["完成", "办结", "完成于", "已完成", "finished", "completed"]
  )
}

extension ColumnNames {
  /// The spelling a plan is written with: Chinese where there is one, else the canonical name.
  func spelling(of name: String, isChinese: Bool) -> String {
    guard isChinese, let column = columns.first(where: { $0.name == name }) else { return name }
    return column.synonyms.first ?? name
  }
}
