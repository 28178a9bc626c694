import PlanModel

extension DataTable<School> {
  static var schools: Self {
    Self(
      heading: DataSet.Heading(
        id: "schools", title: Wording(zh: "学校名录", en: "Schools"),
        description: Wording(
          zh: "登记在册的学校和幼儿园，每所一行，停办的也保留。",
          en: "Schools and kindergartens on the register, one row each; closed ones stay."),
        area: .register, renewal: .whenChanged, primaryKey: ["id"]),
      columns: [
        .text(
          "id", ("编号", "Id"), zh: "学校的固定编号，也是网址的一部分", en: "Permanent id, part of its address",
          .required, .unique
        ) {
          $0.id
        },
        .text(
          "code", ("学校标识码", "Code"), zh: "十位标识码，按文字读，前面的0不能丢",
          en: "Ten-digit code; text, leading zeros count"
        ) {
          $0.code
        },
        .text("name", ("名称", "Name"), zh: "学校名称", en: "Name", .required) { $0.name },
        .text("level", ("类型", "Level"), zh: "幼儿园、小学、初中等", en: "As written") { $0.level },
        .text("nature", ("举办者", "Nature"), zh: "公办、民办等", en: "Public or private, as written") {
          $0.nature
        },
        .text("township", ("乡镇", "Township"), zh: "所在乡镇", en: "Township") { $0.township },
        .text("group", ("教育集团", "Group"), zh: "所属教育集团或共同体", en: "Group of schools") { $0.group },
        .whole(
          "enrolment", ("在校生", "Enrolment"), zh: "在校生数", en: "Pupils", .atLeast(0),
          .unit(Wording(zh: "人", en: "pupils"))
        ) {
          $0.enrolment
        },
        .text("address", ("地址", "Address"), zh: "学校地址", en: "Address") { $0.address },
        .text("phone", ("联系电话", "Phone"), zh: "办公电话", en: "Office phone") { $0.phone },
        .day("opened", ("开办", "Opened"), zh: "开办的日期", en: "Day of opening") { $0.opened },
        .day("closed", ("停办", "Closed"), zh: "停办的日期；在办的留空", en: "Day of closing; empty while open")
        { $0.closed },
        .list(
          "tags", ("标签", "Tags"), zh: "供餐、寄宿等，职责的对象按它选取", en: "Words by which duties choose schools"
        ) { $0.tags },
      ] + DataColumn.source(\.source),
      each: { source, body in source.schools.forEach(body) })
  }
}

extension DataTable<ResponsibleUnit> {
  static var units: Self {
    Self(
      heading: DataSet.Heading(
        id: "units", title: Wording(zh: "责任单位", en: "Units"),
        description: Wording(
          zh: "承担任务的股室和单位，每个一行。", en: "Offices and bodies that lead or support tasks, one row each."
        ),
        area: .register, renewal: .whenChanged, primaryKey: ["id"]),
      columns: [
        .text("id", ("编号", "Id"), zh: "单位的固定编号", en: "Permanent id", .required, .unique) { $0.id },
        .text("name", ("名称", "Name"), zh: "单位名称", en: "Name", .required) { $0.name },
        .text("kind", ("性质", "Kind"), zh: "股室、直属单位等", en: "As written") { $0.kind },
        .text("phone", ("联系电话", "Phone"), zh: "办公电话", en: "Office phone") { $0.phone },
      ] + DataColumn.source(\.source),
      each: { source, body in source.units.forEach(body) })
  }
}
