/// The documents of a plan and its parts.
extension JSONShape {
  private static let standingOfYear = [
    JSONMember.asOf,
    JSONMember(
      "elapsed", .maybe(.decimal), zh: "计划期已过的份额", en: "Share of its time that has passed"),
    .counts, .coverage,
  ]

  private static let taskEntry: [JSONMember] =
    [.id("任务编号", "Id of the task"), .number, .title] + JSONMember.standing + [.href]

  private static let pillarEntry: [JSONMember] = [
    .id("板块编号", "Id of the pillar"), .number, .title, .counts, .coverage,
  ]

  static let targetEntry = JSONShape.object([
    .id("目标编号", "Id of the target"),
    JSONMember("indicator", .text, zh: "指标", en: "What is counted"),
    JSONMember("words", .text, zh: "目标原文", en: "Goal as written"),
    JSONMember("value", .maybe(.decimal), zh: "最新值", en: "Newest value"),
    JSONMember("valueDay", .maybe(.day), zh: "最新值的日期", en: "Day of the value"),
    JSONMember("progress", .maybe(.decimal), zh: "完成度，1为全部", en: "Progress, 1 is all"),
    JSONMember("expected", .maybe(.decimal), zh: "序时，1为全部", en: "Expected share, 1 is all"),
    JSONMember("status", .status, zh: "状态", en: "Status"), .href,
  ])

  static let home = JSONShape.object([
    JSONMember("site", .text, zh: "网站名称", en: "Name of the site"),
    JSONMember("organisation", .text, zh: "发布机构", en: "Who publishes"),
    JSONMember("isSample", .truth, zh: "是否虚构的示例", en: "Whether all figures are invented"),
    JSONMember("baseURL", .maybe(.text), zh: "网址", en: "Address of the site"),
    JSONMember(
      "years",
      .list(
        .object(
          [.year, .title] + standingOfYear + [
            JSONMember("tasks", .list(.object(taskEntry)), zh: "任务", en: "Tasks"), .href,
          ])), zh: "各年度，最新的在前", en: "Years, the newest first"),
    JSONMember("schools", .address, zh: "学校名录", en: "All schools"),
    JSONMember("methodology", .address, zh: "判定方法", en: "The rules in force"),
  ])

  static let plan = JSONShape.object(
    [
      .year,
      JSONMember("period", .text, zh: "计划期原文", en: "Its time, as written"), .title,
      JSONMember("issuer", .text, zh: "发布机构", en: "Issuer"),
      JSONMember("published", .maybe(.day), zh: "发布日期", en: "Day of publication"),
      JSONMember("number", .maybe(.text), zh: "文号", en: "Number of the document"),
      JSONMember("framework", .maybe(.text), zh: "总体思路", en: "Name of its structure"),
      JSONMember("link", .maybe(.text), zh: "原文地址", en: "Where the original was published"),
      JSONMember("firstDay", .day, zh: "计划期第一天", en: "First day"),
      JSONMember("lastDay", .day, zh: "计划期最后一天", en: "Last day"),
    ] + standingOfYear + [
      JSONMember(
        "groups",
        .list(
          .object([
            JSONMember("name", .text, zh: "组名", en: "Name"),
            JSONMember("pillars", .list(.text), zh: "板块编号", en: "Ids of pillars"),
          ])), zh: "板块的分组", en: "Groups of pillars"),
      JSONMember("pillars", .list(.object(pillarEntry + [.href])), zh: "板块", en: "Pillars"),
      JSONMember("tasks", .list(.object(taskEntry)), zh: "任务", en: "Tasks"), .source,
    ])

  static let pillar = JSONShape.object(
    [.year, .asOf] + pillarEntry + [
      JSONMember("tasks", .list(.object(taskEntry)), zh: "任务", en: "Tasks"),
      JSONMember("targets", .list(targetEntry), zh: "量化目标", en: "Targets"), .source,
    ])

  static let attention = JSONShape.object([
    .year, .asOf, .counts,
    JSONMember(
      "tasks",
      .list(
        .object(
          taskEntry + [
            JSONMember("due", .maybe(.due), zh: "期限", en: "Due day"), .reason,
            JSONMember(
              "missingPeriods", .list(.period), zh: "未报送的报告期", en: "Periods without report"),
          ])), zh: "按页面的次序", en: "In the order of the page"),
  ])

  static let methodology = JSONShape.object([
    JSONMember("behindFrom", .decimal, zh: "偏慢的起点，百分点", en: "Points from which behind"),
    JSONMember("farBehindAbove", .decimal, zh: "严重滞后的界限，百分点", en: "Points above which far behind"),
    JSONMember(
      "farBehindDays", .whole, zh: "项目严重滞后的界限，天", en: "Days above which a project is far behind"),
    JSONMember("tolerance", .decimal, zh: "“左右”的允许范围，%", en: "Tolerance of about, %"),
    JSONMember("reporting", .word(["month", "quarter", "year"]), zh: "报送节奏", en: "Rhythm"),
    JSONMember("daysToReport", .whole, zh: "期末后几天内报送", en: "Days to report after a period"),
    JSONMember("pace", .text, zh: "全站的序时", en: "The pace of the site; a profile's name behind ':'"),
    JSONMember(
      "profiles",
      .list(
        .object([
          JSONMember("name", .text, zh: "名称", en: "Name"),
          JSONMember(
            "steps",
            .list(
              .object([
                JSONMember("month", .whole, zh: "月", en: "Month, 1 to 12"),
                JSONMember("day", .whole, zh: "日", en: "Day of the month"),
                JSONMember("percent", .decimal, zh: "到这一天应达的百分数", en: "Per cent by then"),
              ])), zh: "各步", en: "Steps in the order of the year"),
        ])), zh: "自定的序时", en: "Profiles of the site's own"),
    JSONMember(
      "rounding",
      .object([
        JSONMember("rule", .text, zh: "规则", en: "Rule"),
        JSONMember("twins", .whole, zh: "数据文件的小数位", en: "Places in documents"),
        JSONMember("pages", .whole, zh: "页面的小数位", en: "Places on pages"),
        JSONMember("numbers", .text, zh: "数怎样写", en: "How numbers are written"),
      ]), zh: "舍入", en: "Rounding"),
    JSONMember("missing", .text, zh: "缺数怎样写", en: "What missing looks like"),
    JSONMember("statuses", .list(.text), zh: "状态", en: "Statuses"),
    JSONMember("firstMatch", .list(.text), zh: "判定次序", en: "Order of the rules"),
    JSONMember("kinds", .list(.text), zh: "目标的种类", en: "Kinds of target"),
    JSONMember("rollUps", .list(.text), zh: "汇总方式", en: "Roll-ups"),
  ])
}
