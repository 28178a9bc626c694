import PlanAnalysis
import PlanModel

/// Shapes and members that many documents share.
extension JSONShape {
  static let status = JSONShape.word(Status.allCases.map(\.rawValue))
  static let reportingState = JSONShape.word(ReportingState.allCases.map(\.rawValue))
  static let basis = JSONShape.word(Basis.allCases.map(\.rawValue))

  static let wording = JSONShape.object([
    JSONMember("zh", .text, zh: "中文", en: "Chinese"),
    JSONMember("en", .text, zh: "英文", en: "English"),
  ])

  static let source = JSONShape.object([
    JSONMember("file", .text, zh: "文件", en: "File"),
    JSONMember("line", .whole, zh: "行号，从1起", en: "Line, from 1"),
    JSONMember("column", .whole, zh: "列号，按字节从1起", en: "Column in bytes, from 1"),
    JSONMember("quote", .text, zh: "原句", en: "The sentence there", isOptional: true),
  ])

  static let due = JSONShape.object([
    JSONMember("words", .text, zh: "原文", en: "As written"),
    JSONMember("day", .maybe(.day), zh: "最晚的日期", en: "Last day"),
    JSONMember("source", .source, zh: "出处", en: "Where it stands"),
  ])

  static let counts = JSONShape.object(
    Status.shown.map { status in
      JSONMember(
        status.rawValue, .whole, zh: "处于此状态的任务数", en: "Tasks that have this status")
    })

  static let coverage = JSONShape.object([
    JSONMember("reported", .whole, zh: "已报", en: "Records that came"),
    JSONMember("due", .whole, zh: "应报", en: "Records that were due"),
  ])

  static let licence = JSONShape.object([
    JSONMember("name", .text, zh: "名称", en: "Name"),
    JSONMember("url", .address, zh: "地址", en: "Address"),
  ])
}

extension JSONMember {
  static let year = JSONMember("year", .whole, zh: "年度", en: "Year of the plan")
  static let asOf = JSONMember("asOf", .day, zh: "数据截至日", en: "The cut-off")
  static let source = JSONMember("source", .source, zh: "出处", en: "Where it was written")
  static let href = JSONMember("href", .address, zh: "这一项的文档", en: "Its own document")
  static let number = JSONMember("number", .maybe(.text), zh: "原文印的序号", en: "Number as printed")
  static let title = JSONMember("title", .text, zh: "标题", en: "Title")
  static let counts = JSONMember("counts", .counts, zh: "各状态的任务数", en: "Tasks by status")
  static let coverage = JSONMember(
    "coverage", .coverage, zh: "报送情况", en: "Records that came and were due")
  static let leads = JSONMember(
    "leads", .list(.text), zh: "责任单位", en: "Lead units, by id or name")
  static let evidence = JSONMember("evidence", .maybe(.text), zh: "佐证", en: "Evidence")
  static let note = JSONMember("note", .maybe(.text), zh: "说明", en: "Note")
  static let licence = JSONMember(
    "licence", .maybe(.licence), zh: "开放条件；没有声明的为空", en: "Terms of use; null when none are stated")
  static let publisher = JSONMember("publisher", .text, zh: "提供方", en: "Who publishes")

  static func id(_ zh: String, _ en: String) -> JSONMember {
    JSONMember("id", .text, zh: zh, en: en)
  }

  /// The two numbers behind a share.
  static let parts = [
    JSONMember("numerator", .maybe(.decimal), zh: "占比的分子", en: "The part behind a share"),
    JSONMember("denominator", .maybe(.decimal), zh: "占比的分母", en: "The whole behind a share"),
  ]

  /// How a promise stands.
  static let standing = [
    JSONMember("status", .status, zh: "状态", en: "Status"),
    JSONMember("reporting", .reportingState, zh: "报送情况", en: "Whether its records have come"),
    JSONMember("basis", .basis, zh: "判定依据", en: "Who says so"),
  ]
  static let withheld = JSONMember(
    "withheld", .maybe(.text), zh: "数目太小不公开的写作 <10，能推出它的写作 suppressed；公开的为空",
    en: "\"<10\" for a small number, \"suppressed\" where one could be found from it; else null")
  static let reason = JSONMember("reason", .wording, zh: "为什么是这个状态", en: "Why it stands so")
}
