import PlanModel

extension DataField {
  /// The type of the field in Table Schema, which knows no lists: they are text.
  package var tableType: String {
    switch kind {
    case .text, .list: "string"
    case .whole: "integer"
    case .number: "number"
    case .truth: "boolean"
    case .day: "date"
    case .year: "year"
    }
  }

  /// The field in Table Schema. `titleEn`, `descriptionEn`, `unit`, `labels` and `separator` are
  /// ours: the standard has no place for them, and allows further members.
  var tableSchema: JSONValue {
    var members: [(String, JSONValue)] = [
      ("name", .string(name)), ("type", .string(tableType)),
      ("title", .string(title.chinese)), ("titleEn", .string(title.english)),
      ("description", .string(description.chinese)),
      ("descriptionEn", .string(description.english)),
    ]
    switch kind {
    case .day: members.append(("format", "default"))
    case .truth: members += [("trueValues", ["true"]), ("falseValues", ["false"])]
    case .list: members.append(("separator", .string(listSeparator)))
    case .text, .whole, .number, .year: break
    }
    if let unit { members.append(("unit", .wording(unit))) }
    if !choices.isEmpty {
      members.append(("labels", .object(choices.map { ($0.word, .wording($0.meaning)) })))
    }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private var constraints: [(String, JSONValue)] {
    var constraints: [(String, JSONValue)] = []
    if isRequired { constraints.append(("required", true)) }
    if isUnique { constraints.append(("unique", true)) }
    if let pattern { constraints.append(("pattern", .string(pattern))) }
    if let minimum { constraints.append(("minimum", .integer(minimum))) }
    if let maximum { constraints.append(("maximum", .integer(maximum))) }
    if !choices.isEmpty { constraints.append(("enum", .strings(choices.map(\.word)))) }
    return constraints
  }
}

extension OpenData {
  /// The Table Schema of a data set: fields, keys, and the keys of other data sets it refers to.
  /// Those of data sets without rows are left out, as no file holds them.
  func tableSchema(of dataSet: DataSet) -> JSONValue {
    let keys = dataSet.heading.foreignKeys.filter(isPublished)
    var members: [(String, JSONValue)] = [
      ("fields", .array(dataSet.fields.map(\.tableSchema))),
      ("missingValues", [""]),
      ("primaryKey", .strings(dataSet.heading.primaryKey)),
    ]
    if !keys.isEmpty {
      members.append(
        (
          "foreignKeys",
          .array(
            keys.map { key in
              [
                "fields": .strings(key.fields),
                "reference": ["resource": .string(key.dataSet), "fields": .strings(key.key)],
              ]
            })
        ))
    }
    return .object(members)
  }
}
