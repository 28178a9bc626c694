/// The documents of schools and of open data.
extension JSONShape {
  private static let schoolMembers: [JSONMember] = [
    .id("学校编号", "Id of the school"),
    JSONMember("code", .maybe(.text), zh: "学校标识码", en: "Ten-digit code"),
    JSONMember("name", .text, zh: "名称", en: "Name"),
    JSONMember("level", .maybe(.text), zh: "类型", en: "Level, as written"),
    JSONMember("nature", .maybe(.text), zh: "举办者", en: "Public or private, as written"),
    JSONMember("township", .maybe(.text), zh: "乡镇", en: "Township"),
    JSONMember("group", .maybe(.text), zh: "教育集团", en: "Group of schools"),
    JSONMember("enrolment", .maybe(.whole), zh: "在校生", en: "Pupils"),
    JSONMember("address", .maybe(.text), zh: "地址", en: "Address"),
    JSONMember("phone", .maybe(.text), zh: "联系电话", en: "Office phone"),
    JSONMember("opened", .maybe(.day), zh: "开办", en: "Day of opening"),
    JSONMember("closed", .maybe(.day), zh: "停办", en: "Day of closing"),
    JSONMember("isOpen", .truth, zh: "数据截至日是否在办", en: "Whether it is open at the cut-off"), .source,
  ]

  static let schoolIndex = JSONShape.object([
    .asOf, JSONMember("count", .whole, zh: "学校数", en: "Number of schools"),
    JSONMember("schools", .list(.object(schoolMembers + [.href])), zh: "学校", en: "Schools"),
  ])

  static let school = JSONShape.object(
    schoolMembers + [
      .year, .asOf,
      JSONMember(
        "targets",
        .list(
          .object([
            JSONMember("target", .text, zh: "目标编号", en: "Id of the target"),
            JSONMember("indicator", .text, zh: "指标", en: "What is counted"),
            JSONMember("unit", .text, zh: "单位", en: "Unit of the values"),
            JSONMember("rollUp", .maybe(.text), zh: "汇总方式", en: "Roll-up"),
            JSONMember("county", .maybe(.decimal), zh: "全县值", en: "Value of the county"),
            JSONMember("value", .maybe(.decimal), zh: "本校值", en: "Value of the school"),
            .withheld,
            JSONMember("day", .maybe(.day), zh: "日期", en: "Day of the value"),
            JSONMember("source", .maybe(.source), zh: "出处", en: "Where it was written"), .href,
          ])), zh: "由各校报数的目标", en: "Targets with school figures"),
      JSONMember(
        "mentions",
        .list(
          .object([
            JSONMember("task", .text, zh: "任务编号", en: "Id of the task"),
            JSONMember("sentence", .text, zh: "原句", en: "The sentence"),
          ])), zh: "计划中点名的句子", en: "Sentences of the plan that name it"),
      JSONMember("duties", .list(schoolDuty), zh: "常规职责", en: "Duties"),
      JSONMember("projects", .list(project), zh: "重点项目", en: "Projects"),
    ])

  private static let dataSetMembers: [JSONMember] = [
    .id("数据集编号", "Id of the data set"),
    JSONMember("title", .wording, zh: "名称", en: "Title"),
    JSONMember("description", .wording, zh: "说明", en: "Description"),
    JSONMember("area", .word(DataSet.Area.allCases.map(\.rawValue)), zh: "领域", en: "Area"),
    JSONMember("rows", .whole, zh: "行数", en: "Number of rows"),
    JSONMember(
      "files",
      .list(
        .object([
          JSONMember("name", .text, zh: "文件名，不含扩展名", en: "Name"),
          JSONMember("format", .text, zh: "媒体类型", en: "Media type"),
          JSONMember("rows", .whole, zh: "行数", en: "Number of rows"),
          JSONMember("bytes", .whole, zh: "字节数", en: "Size in bytes"),
          JSONMember("sha256", .text, zh: "SHA-256 摘要", en: "SHA-256 digest"), .href,
        ])), zh: "文件", en: "Files"),
  ]

  static let api = JSONShape.object([
    JSONMember("version", .text, zh: "接口版本", en: "Version of the interface"),
    JSONMember("api", .address, zh: "接口入口", en: "Entrance for programs"),
  ])

  static let dataIndex = JSONShape.object([
    .asOf, .publisher, .licence,
    JSONMember("sets", .list(.object(dataSetMembers + [.href])), zh: "数据集", en: "Data sets"),
    JSONMember("package", .address, zh: "数据包说明", en: "The data package"),
    JSONMember("catalog", .address, zh: "DCAT 目录", en: "The catalogue"),
    JSONMember("api", .address, zh: "接口入口", en: "Entrance for programs"),
  ])

  static let dataSet = JSONShape.object(
    dataSetMembers + [
      .asOf, .publisher, .licence,
      JSONMember("remarks", .list(.wording), zh: "使用须知", en: "What to know before use"),
      JSONMember("schema", .foreign, zh: "数据字典（Table Schema）", en: "The dictionary"),
    ])
}
