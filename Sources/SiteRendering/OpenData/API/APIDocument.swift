package import PlanModel

/// A kind of document that programs read at addresses of one form.
///
/// Version 1 of the interface is these shapes: members may be added, none is taken away, renamed or
/// given another meaning. What would need that gets version 2 beside it.
package struct APIDocument: Sendable {
  /// Singular; the name of its schema.
  package let name: String
  package let title: Wording
  /// Below the root of the site, with what varies in braces: "{year}/targets/{target}/index.json".
  package let template: String
  package let shape: JSONShape

  package static let version = "1"

  /// Every kind there is. Of two whose templates fit an address the first is meant.
  package static let all: [APIDocument] = [
    APIDocument(
      name: "home", title: Wording(zh: "首页：各年度概况", en: "Home: every year at a glance"),
      template: "index.json", shape: .home),
    APIDocument(
      name: "plan", title: Wording(zh: "一个年度的计划", en: "The plan of a year"),
      template: "{year}/index.json", shape: .plan),
    APIDocument(
      name: "pillar", title: Wording(zh: "一个板块", en: "A pillar"),
      template: "{year}/pillars/{pillar}/index.json", shape: .pillar),
    APIDocument(
      name: "task", title: Wording(zh: "一项任务", en: "A task"),
      template: "{year}/tasks/{task}/index.json", shape: .task),
    APIDocument(
      name: "target", title: Wording(zh: "一项量化目标", en: "A target"),
      template: "{year}/targets/{target}/index.json", shape: .target),
    APIDocument(
      name: "duty-index", title: Wording(zh: "一个年度的常规职责", en: "The duties of a year"),
      template: "{year}/duties/index.json", shape: .duties),
    APIDocument(
      name: "duty", title: Wording(zh: "一项常规职责", en: "A duty"),
      template: "{year}/duties/{duty}/index.json", shape: .duty),
    APIDocument(
      name: "attention", title: Wording(zh: "需要关注的任务", en: "Tasks that need attention"),
      template: "{year}/attention/index.json", shape: .attention),
    APIDocument(
      name: "revisions", title: Wording(zh: "一个年度的更正", en: "What was corrected in a year"),
      template: "{year}/corrections/index.json", shape: .corrections),
    APIDocument(
      name: "project-index", title: Wording(zh: "重点项目目录", en: "All projects"),
      template: "{year}/projects/index.json", shape: .projectIndex),
    APIDocument(
      name: "project", title: Wording(zh: "一个重点项目", en: "A project"),
      template: "{year}/projects/{project}/index.json", shape: .projectPage),
    APIDocument(
      name: "inspection-index", title: Wording(zh: "督导目录", en: "All inspections"),
      template: "{year}/inspections/index.json", shape: .inspectionIndex),
    APIDocument(
      name: "inspection", title: Wording(zh: "一次督导", en: "An inspection"),
      template: "{year}/inspections/{inspection}/index.json", shape: .inspection),
    APIDocument(
      name: "finding-index", title: Wording(zh: "问题台账", en: "All findings"),
      template: "{year}/findings/index.json", shape: .findingIndex),
    APIDocument(
      name: "finding", title: Wording(zh: "一个问题", en: "A finding"),
      template: "{year}/findings/{finding}/index.json", shape: .finding),
    APIDocument(
      name: "school-index", title: Wording(zh: "学校名录", en: "All schools"),
      template: "schools/index.json", shape: .schoolIndex),
    APIDocument(
      name: "school", title: Wording(zh: "一所学校", en: "A school"),
      template: "schools/{school}/index.json", shape: .school),
    APIDocument(
      name: "methodology", title: Wording(zh: "判定方法", en: "The rules in force"),
      template: "methodology/index.json", shape: .methodology),
    APIDocument(
      name: "data-index", title: Wording(zh: "数据集目录", en: "All data sets"),
      template: "data/index.json", shape: .dataIndex),
    APIDocument(
      name: "api", title: Wording(zh: "接口入口的地址", en: "Where programs begin"),
      template: "data/api/index.json", shape: .api),
    APIDocument(
      name: "data-set", title: Wording(zh: "一个数据集", en: "A data set"),
      template: "data/{dataset}/index.json", shape: .dataSet),
  ]

  /// Whether a file of the site is a document of this kind.
  package func describes(_ path: String) -> Bool {
    let (parts, forms) = (path.split(separator: "/"), template.split(separator: "/"))
    guard parts.count == forms.count else { return false }
    return zip(parts, forms).allSatisfy { part, form in
      form == "{year}"
        ? part.utf8.allSatisfy { (0x30...0x39).contains($0) } : form.hasPrefix("{") || part == form
    }
  }

  /// The JSON Schema of the kind.
  package var schema: JSONValue {
    .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", .string(title.chinese)), ("x-titleEn", .string(title.english)),
      ] + shape.schema)
  }
}

extension DataSet {
  /// The JSON Schema of its JSON files.
  package var jsonSchema: JSONValue {
    let row = JSONShape.object(
      fields.map { field in
        JSONMember(
          field.name, field.isRequired ? field.jsonShape : .maybe(field.jsonShape),
          zh: field.description.chinese, en: field.description.english)
      })
    let file = JSONShape.object([
      JSONMember("dataset", .word([id]), zh: "数据集编号", en: "Id of the data set"),
      JSONMember("part", .text, zh: "文件名，不含扩展名", en: "Name of the file"),
      JSONMember("asOf", .day, zh: "数据截至日", en: "The cut-off"),
      JSONMember("count", .whole, zh: "行数", en: "Number of rows"),
      JSONMember("rows", .list(row), zh: "各行", en: "The rows"),
    ])
    return .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", .string(heading.title.chinese)), ("x-titleEn", .string(heading.title.english)),
      ] + file.schema)
  }
}

extension DataField {
  /// What the field is in JSON.
  var jsonShape: JSONShape {
    switch kind {
    case .text: choices.isEmpty ? .text : .word(choices.map(\.word))
    case .whole, .year: .whole
    case .number: .decimal
    case .truth: .truth
    case .day: .day
    case .list: .list(.text)
    }
  }
}
