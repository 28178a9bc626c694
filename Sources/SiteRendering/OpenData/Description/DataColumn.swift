import FoundationEssentials
import PlanAnalysis
import PlanModel

/// A field together with where its value comes from.
struct DataColumn<Row>: Sendable {
  let field: DataField
  let value: @Sendable (Row) -> DataValue
}

/// Columns by the kind of their value. `zh` and `en` say what the column holds.
extension DataColumn {
  private init(
    _ name: String, _ kind: DataField.Kind, _ titles: (String, String), _ zh: String,
    _ en: String, _ rules: [DataField.Rule], value: @escaping @Sendable (Row) -> DataValue
  ) {
    field = DataField(
      name: name, title: Wording(zh: titles.0, en: titles.1), description: Wording(zh: zh, en: en),
      kind: kind, rules: rules)
    self.value = value
  }

  static func text(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    Self(name, .text, titles, zh, en, rules) { row in
      guard let text = value(row), !text.isEmpty else { return .none }
      return .text(text)
    }
  }

  static func whole(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(name, .whole, titles, zh, en, rules) { value($0).map { .whole($0) } ?? .none }
  }

  /// A number as its author wrote it.
  static func number(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> Decimal?
  ) -> Self {
    Self(name, .number, titles, zh, en, rules) { row in
      guard let number = value(row), !number.isNaN else { return .none }
      return .number(number)
    }
  }

  /// A number that was computed: the same digits as in the twins of pages.
  static func figure(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> Decimal?
  ) -> Self {
    Self(name, .number, titles, zh, en, rules) { row in
      guard let number = value(row), !number.isNaN else { return .none }
      return .number(rounded(number, places: twinPlaces))
    }
  }

  static func truth(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> Bool?
  ) -> Self {
    Self(name, .truth, titles, zh, en, rules) { value($0).map { .truth($0) } ?? .none }
  }

  static func day(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> Day?
  ) -> Self {
    Self(name, .day, titles, zh, en, rules) { value($0).map { .day($0) } ?? .none }
  }

  static func list(
    _ name: String, _ titles: (String, String), zh: String, en: String,
    _ rules: DataField.Rule..., value: @escaping @Sendable (Row) -> [String]
  ) -> Self {
    Self(name, .list, titles, zh, en, rules) { row in
      let texts = value(row)
      return texts.isEmpty ? .none : .list(texts)
    }
  }
}

/// Columns that many data sets have.
extension DataColumn {
  static func year(_ value: @escaping @Sendable (Row) -> Int) -> Self {
    Self(
      "year", .year, ("年度", "Year"), "计划所属年度，也是网址中的年份",
      "Year of the plan, as in the addresses of its pages", [.required]
    ) { .whole(value($0)) }
  }

  /// The permanent id of what a row is about, or of what it belongs to.
  static func id(
    _ name: String = "id", _ titles: (String, String) = ("编号", "Id"), zh: String, en: String,
    value: @escaping @Sendable (Row) -> String
  ) -> Self {
    text(name, titles, zh: zh, en: en, .required, value: value)
  }

  static func note(_ value: @escaping @Sendable (Row) -> String?) -> Self {
    text("note", ("说明", "Note"), zh: "填报人写的说明", en: "What the author adds", value: value)
  }

  static func evidence(_ value: @escaping @Sendable (Row) -> String?) -> Self {
    text(
      "evidence", ("佐证", "Evidence"), zh: "证明材料的名称或地址",
      en: "The document behind the record, by name or address", value: value)
  }

  static func leads(_ value: @escaping @Sendable (Row) -> [Located<String>]) -> Self {
    list(
      "leads", ("责任单位", "Lead units"), zh: "牵头单位在“责任单位”名录中的编号；名录中没有的写原文名称",
      en: "Ids of the units that lead, or names as written where no unit has them"
    ) { value($0).map(\.value) }
  }

  /// Where a row was written, so that anyone can look it up.
  static func source(_ value: @escaping @Sendable (Row) -> FilePosition) -> [Self] {
    [
      text(
        "source_file", ("出处文件", "Source file"), zh: "写下这一行内容的文件",
        en: "The file in which this was written", .required
      ) { value($0).file },
      whole(
        "source_line", ("出处行号", "Source line"), zh: "文件中的行号，从1起；0表示整个文件",
        en: "The line in that file, from 1; 0 for the whole file", .required, .atLeast(0)
      ) { Int(value($0).line) },
    ]
  }
}
