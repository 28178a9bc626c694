import PlanAnalysis
import PlanModel

extension DataTable<DataSource.Year> {
  /// One row for each plan.
  static var plans: Self {
    Self(
      heading: DataSet.Heading(
        id: "plans", title: Wording(zh: "年度计划", en: "Plans"),
        description: Wording(
          zh: "每个年度一行：计划的名称、发布机构、日期和原文地址。",
          en: "One row for each year's plan: title, issuer, days and address of the original."),
        area: .plan, renewal: .withPlan, primaryKey: ["year"]),
      columns: [
        .year(\.year),
        .text(
          "period", ("计划期", "Period"), zh: "原文写的年度或学年", en: "Year or school year, as written",
          .required
        ) { $0.content.plan.period },
        .text("title", ("名称", "Title"), zh: "计划的名称", en: "Title of the plan", .required) {
          $0.content.plan.title
        },
        .text("issuer", ("发布机构", "Issuer"), zh: "发布计划的机构", en: "Who issued it", .required) {
          $0.content.plan.issuer
        },
        .text("number", ("文号", "Number"), zh: "公文的文号", en: "Number of the document") {
          $0.content.plan.documentNumber
        },
        .text("framework", ("总体思路", "Framework"), zh: "计划对自身结构的称呼", en: "Name of the structure") {
          $0.content.plan.framework
        },
        .text("link", ("原文地址", "Link"), zh: "原文发布在哪里", en: "Where the original was published") {
          $0.content.plan.link
        },
        .day("published", ("发布日期", "Published"), zh: "计划发布的日期", en: "Day of publication") {
          $0.content.plan.published
        },
        .day(
          "first_day", ("起始日", "First day"), zh: "计划期的第一天", en: "First day of its time", .required
        ) {
          $0.content.plan.firstDay
        },
        .day("last_day", ("截止日", "Last day"), zh: "计划期的最后一天", en: "Last day of its time", .required)
        {
          $0.content.plan.lastDay
        },
        .day(
          "data_until", ("数据截至", "Data until"), zh: "本站数字计算到哪一天", en: "Cut-off of the figures",
          .required
        ) { $0.asOf },
      ] + DataColumn.source { $0.content.plan.source },
      each: { source, body in source.years.forEach(body) })
  }
}

/// A pillar of a year's plan.
struct PillarRow {
  let year: Int
  let pillar: Pillar
  let group: String?
  /// From 1, in the order of the plan.
  let place: Int
}

extension DataTable<PillarRow> {
  static var pillars: Self {
    Self(
      heading: DataSet.Heading(
        id: "pillars", title: Wording(zh: "板块", en: "Pillars"),
        description: Wording(
          zh: "计划的各个部分，每部分一行。", en: "The top-level sections of each plan, one row each."),
        area: .plan, renewal: .withPlan, primaryKey: ["year", "id"], foreignKeys: [.plan]),
      columns: [
        .year(\.year),
        .id(zh: "板块的固定编号", en: "Permanent id of the pillar") { $0.pillar.id },
        .whole(
          "place", ("次序", "Place"), zh: "在计划中的次序，从1起", en: "Place in the plan, from 1", .required,
          .atLeast(1)
        ) { $0.place },
        .text("number", ("序号", "Number"), zh: "原文印的序号", en: "The number as printed") {
          $0.pillar.label
        },
        .text("title", ("标题", "Title"), zh: "板块标题", en: "Title", .required) { $0.pillar.title },
        .text("group", ("所属分组", "Group"), zh: "计划把几个板块归为一组时的组名", en: "Group of pillars") {
          $0.group
        },
        .text("text", ("正文", "Text"), zh: "板块开头的文字，不含格式", en: "Opening text, without marks") {
          $0.pillar.text?.plain
        },
      ] + DataColumn.source { $0.pillar.source },
      each: { source, body in
        for year in source.years {
          let plan = year.content.plan
          for (index, pillar) in plan.pillars.enumerated() {
            let group = plan.groups.first { $0.pillars.contains(pillar.id) }
            body(
              PillarRow(year: year.year, pillar: pillar, group: group?.name, place: index + 1))
          }
        }
      })
  }
}

/// A task with the pillar it stands under.
struct TaskRow {
  let year: Int
  let pillar: String
  let task: PlanTask
  /// From 1, in the order of the plan.
  let place: Int
}

extension DataTable<TaskRow> {
  static var tasks: Self {
    Self(
      heading: DataSet.Heading(
        id: "tasks", title: Wording(zh: "任务", en: "Tasks"),
        description: Wording(
          zh: "计划列出的任务，每项一行，附原文。", en: "The tasks of each plan, one row each, with their text."),
        area: .plan, renewal: .withPlan, primaryKey: ["year", "id"],
        foreignKeys: [.plan, .ofYear("pillar", "pillars")]),
      columns: [
        .year(\.year),
        .id(zh: "任务的固定编号", en: "Permanent id of the task") { $0.task.id },
        .whole(
          "place", ("次序", "Place"), zh: "在计划中的次序，从1起", en: "Place in the plan, from 1", .required,
          .atLeast(1)
        ) { $0.place },
        .id("pillar", ("板块", "Pillar"), zh: "所属板块的编号", en: "Id of its pillar") { $0.pillar },
        .text("number", ("序号", "Number"), zh: "原文印的序号", en: "The number as printed") {
          $0.task.label
        },
        .text("title", ("标题", "Title"), zh: "任务标题", en: "Title", .required) { $0.task.title },
        .text("text", ("原文", "Text"), zh: "任务的原文，不含格式", en: "Its words, without marks") {
          $0.task.text?.plain
        },
        .leads { $0.task.leads },
        .list(
          "partners", ("配合单位", "Partners"), zh: "配合单位的编号或原文名称",
          en: "Ids or names of the units that help"
        ) { $0.task.partners.map(\.value) },
        .day("due", ("期限", "Due"), zh: "最晚完成的日期", en: "Last day") { $0.task.due?.day },
        .text("due_words", ("期限原文", "Due as written"), zh: "原文怎样写期限", en: "How the plan says it") {
          $0.task.due?.words
        },
        .truth(
          "is_qualitative", ("定性任务", "Qualitative"), zh: "没有可计量的目标，也没有交付节点",
          en: "Whether it promises nothing that can be counted or dated", .required
        ) { $0.task.isQualitative },
      ] + DataColumn.source { $0.task.source },
      each: { source, body in
        for year in source.years {
          var place = 0
          for pillar in year.content.plan.pillars {
            for task in pillar.tasks {
              place += 1
              body(TaskRow(year: year.year, pillar: pillar.id, task: task, place: place))
            }
          }
        }
      })
  }
}

/// Something a task promises.
struct PromiseRow<Promise> {
  let year: Int
  let task: PlanTask
  let promise: Promise
  /// From 1, within the task.
  let place: Int
}

extension DataSource {
  /// Every promise of one kind, in the order of the plans.
  func eachPromise<Promise>(
    _ promises: (PlanTask) -> [Promise], _ body: (PromiseRow<Promise>) -> Void
  ) {
    for year in years {
      for pillar in year.content.plan.pillars {
        for task in pillar.tasks {
          for (index, promise) in promises(task).enumerated() {
            body(PromiseRow(year: year.year, task: task, promise: promise, place: index + 1))
          }
        }
      }
    }
  }
}

extension DataTable<PromiseRow<Target>> {
  static var targets: Self {
    Self(
      heading: DataSet.Heading(
        id: "targets", title: Wording(zh: "量化目标", en: "Targets"),
        description: Wording(
          zh: "计划承诺的数量，每项一行：指标、目标值、单位、基线和期限。完成情况见“目标测算结果”。",
          en:
            "The quantities a plan promises, one row each: indicator, goal, unit, baseline, due day. How far each has come stands in target-figures."
        ), area: .plan, renewal: .withPlan, primaryKey: ["year", "id"],
        foreignKeys: [.ofYear("task", "tasks")]),
      columns: [
        .year(\.year),
        .id(zh: "目标的固定编号", en: "Permanent id of the target") { $0.promise.id },
        .id("task", ("任务", "Task"), zh: "所属任务的编号", en: "Id of its task") { $0.task.id },
        .text(
          "indicator", ("指标", "Indicator"), zh: "计什么，用计划的原话", en: "What is counted, as written",
          .required
        ) { $0.promise.indicator },
        .text(
          "words", ("目标原文", "Goal as written"), zh: "原文怎样写目标", en: "How the plan says it", .required
        ) {
          $0.promise.goal.words
        },
        .text(
          "kind", ("种类", "Kind"), zh: "按哪条规则计量", en: "Which rule measures it", .required, .goalKinds
        ) {
          $0.promise.goal.kind.rawValue
        },
        .text(
          "comparator", ("比较", "Comparator"), zh: "怎样与目标值比", en: "How it binds itself", .required,
          .comparators
        ) { $0.promise.goal.comparator.rawValue },
        .number("goal", ("目标值", "Goal"), zh: "目标值，单位见 unit", en: "The value to reach, in unit") {
          $0.promise.goal.value
        },
        .number("upper", ("上界", "Upper bound"), zh: "区间的上界", en: "Upper bound of a range, in unit")
        {
          $0.promise.goal.upper
        },
        .text("unit", ("单位", "Unit"), zh: "目标值、基线和进展数据的单位", en: "Unit of goal, baseline and values")
        {
          $0.promise.goal.unit
        },
        .text("hedge", ("承诺用语", "Hedge"), zh: "力争、确保、争创等原话", en: "力争, 确保, 争创 as written") {
          $0.promise.goal.hedge
        },
        .number(
          "baseline", ("基线", "Baseline"), zh: "计划发布时的值；未公布的留空",
          en: "Value when the plan was adopted"
        ) {
          $0.promise.baseline?.value
        },
        .day("start", ("开始日", "Start"), zh: "从哪一天起计", en: "First day that counts", .required) {
          $0.promise.start
        },
        .day("due", ("期限", "Due"), zh: "最晚达到的日期", en: "Last day", .required) { $0.promise.dueDay },
        .text(
          "roll_up", ("汇总方式", "Roll-up"), zh: "各校的值怎样变成全县的值", en: "How school values become one",
          .rollUps
        ) { $0.promise.rollUp?.rawValue },
        .leads { $0.promise.leads },
        .truth(
          "is_sensitive", ("敏感", "Sensitive"), zh: "小数目可能指向个人，不逐条公开",
          en: "Whether small numbers could point at persons and are kept back", .required
        ) { $0.promise.isSensitive },
        .text(
          "quote", ("出处原句", "Quote"), zh: "目标所依据的原句", en: "The sentence it stands on", .required
        ) {
          $0.promise.quote
        },
        .note(\.promise.note),
      ] + DataColumn.source { $0.promise.source },
      each: { source, body in source.eachPromise(\.targets, body) })
  }
}

extension DataTable<PromiseRow<Milestone>> {
  static var milestones: Self {
    Self(
      heading: DataSet.Heading(
        id: "milestones", title: Wording(zh: "交付与节点", en: "Milestones"),
        description: Wording(
          zh: "有期限的一次性交付，每项一行。", en: "One-off deliverables with a due day, one row each."),
        area: .plan, renewal: .eachPeriod, primaryKey: ["year", "task", "place"],
        foreignKeys: [.ofYear("task", "tasks")]),
      columns: [
        .year(\.year),
        .id("task", ("任务", "Task"), zh: "所属任务的编号", en: "Id of its task") { $0.task.id },
        .whole(
          "place", ("次序", "Place"), zh: "在任务中的次序，从1起", en: "Place within the task, from 1",
          .required,
          .atLeast(1)
        ) { $0.place },
        .text("id", ("编号", "Id"), zh: "节点的固定编号，没有编号的留空", en: "Permanent id, where it has one") {
          $0.promise.id
        },
        .text("title", ("内容", "Title"), zh: "要交付什么", en: "What is to be delivered", .required) {
          $0.promise.title
        },
        .text(
          "kind", ("种类", "Kind"), zh: "交付的是什么", en: "What is delivered", .required,
          .milestoneKinds
        ) { $0.promise.kind.rawValue },
        .text("hedge", ("承诺用语", "Hedge"), zh: "力争、争创等原话", en: "力争, 争创 as written") {
          $0.promise.hedge
        },
        .day("due", ("期限", "Due"), zh: "最晚交付的日期", en: "Last day") { $0.promise.due?.day },
        .truth("is_done", ("已交付", "Done"), zh: "计划文件中已打勾", en: "Whether it is ticked", .required) {
          $0.promise.isTicked
        },
        .day(
          "finished", ("完成日期", "Finished"), zh: "交付的日期，未记的留空", en: "Day of delivery, where given"
        ) {
          $0.promise.finished
        },
      ] + DataColumn.source { $0.promise.source },
      each: { source, body in source.eachPromise(\.milestones, body) })
  }
}

extension DataTable<PromiseRow<Duty>> {
  static var duties: Self {
    Self(
      heading: DataSet.Heading(
        id: "duties", title: Wording(zh: "常规职责", en: "Duties"),
        description: Wording(
          zh: "按频次反复要做的事，每项一行。", en: "Promises that come back, one row each."),
        area: .plan, renewal: .withPlan, primaryKey: ["year", "id"],
        foreignKeys: [.ofYear("task", "tasks")]),
      columns: [
        .year(\.year),
        .id(zh: "职责的固定编号", en: "Permanent id of the duty") { $0.promise.id },
        .id("task", ("任务", "Task"), zh: "所属任务的编号", en: "Id of its task") { $0.task.id },
        .text("title", ("职责", "Title"), zh: "要做什么", en: "What is to be done", .required) {
          $0.promise.title
        },
        .text(
          "frequency", ("频次原文", "Frequency"), zh: "原文怎样写频次", en: "How often, as written", .required
        ) {
          $0.promise.frequency
        },
        .text(
          "period", ("周期", "Period"), zh: "每多久一轮；读不出的留空", en: "The stretch of time", .frequencies
        ) {
          $0.promise.rhythm?.period.rawValue
        },
        .number(
          "amount", ("每轮数量", "Amount"), zh: "每轮要做多少，单位见 unit", en: "How much in each, in unit"
        ) {
          $0.promise.rhythm?.amount
        },
        .text("unit", ("单位", "Unit"), zh: "每轮数量的单位", en: "Unit of the amount") {
          $0.promise.rhythm?.unit
        },
        .text("scope", ("对象", "Scope"), zh: "由谁做，用原文的话", en: "Who has it, as written") {
          $0.promise.scope?.value
        },
        .leads { $0.promise.leads },
        .note(\.promise.note),
      ] + DataColumn.source { $0.promise.source },
      each: { source, body in source.eachPromise(\.duties, body) })
  }
}

extension DataTable<PromiseRow<Project>> {
  static var projects: Self {
    /// A cell of the plan's table, as its author wrote it.
    func fact(
      _ name: String, _ titles: (String, String), zh: String, en: String
    ) -> DataColumn<PromiseRow<Project>> {
      .text(name, titles, zh: zh, en: en) { row in
        row.promise.facts.first { $0.name == name }?.text.value
      }
    }
    return Self(
      heading: DataSet.Heading(
        id: "projects", title: Wording(zh: "重点项目", en: "Projects"),
        description: Wording(
          zh: "计划列出的建设项目，每项一行。投资、面积等照录原文。",
          en: "Buildings and investments of the plan, one row each; money and area as written."),
        area: .plan, renewal: .withPlan, primaryKey: ["year", "id"],
        foreignKeys: [.ofYear("task", "tasks"), .school]),
      columns: [
        .year(\.year),
        .id(zh: "项目的固定编号", en: "Permanent id of the project") { $0.promise.id },
        .id("task", ("任务", "Task"), zh: "所属任务的编号", en: "Id of its task") { $0.task.id },
        .text("title", ("项目", "Title"), zh: "项目名称", en: "Name", .required) { $0.promise.title },
        .text("school", ("学校", "School"), zh: "项目所属学校的编号", en: "Id of its school") {
          $0.promise.school?.value
        },
        fact("kind", ("类型", "Kind"), zh: "新建、改扩建等", en: "New, extended …"),
        fact("place", ("地点", "Place"), zh: "建设地点", en: "Where it stands"),
        fact("money", ("投资", "Money"), zh: "总投资，照录原文", en: "All of the money, as written"),
        fact("area", ("面积", "Area"), zh: "建筑面积，照录原文", en: "Area, as written"),
        fact("places", ("学位", "Places"), zh: "新增学位，照录原文", en: "Places for pupils, as written"),
        fact("start", ("开工", "Start"), zh: "开工日期，照录原文", en: "Start of work, as written"),
        fact("stage", ("计划阶段", "Stage"), zh: "计划发布时所写的阶段", en: "Stage as the plan says it"),
        .day("due", ("期限", "Due"), zh: "最晚完成的日期", en: "Last day") { $0.promise.due?.day },
        .leads { $0.promise.leads },
        fact("note", ("说明", "Note"), zh: "说明", en: "Note"),
      ] + DataColumn.source { $0.promise.source },
      each: { source, body in source.eachPromise(\.projects, body) })
  }
}
