import PlanModel

/// What a plan says: its promises, ids, days and units.
let planRules: [RuleExplanation] = [
  RuleExplanation(
    "bad-denominator",
    zh: "分母不是大于 0 的数。份额是完成数除以公布的总数；请写总数和单位，如 28所。",
    en: """
      The denominator is not a number above 0. A share is what is done divided by the published \
      whole: write the whole with its unit, such as 28所.
      """),
  RuleExplanation(
    "bad-series",
    zh: "分项的名称重复或含有“/”。进展数据用“目标编号/分项”指明分项，所以名称应各不相同，也不能含“/”。",
    en: """
      A series comes twice or its name contains '/'. Observations name a series behind the \
      target's id ('t6-a/name'), so names must differ and hold no '/'.
      """),
  RuleExplanation(
    "pace-out-of-order",
    zh: "序时的各步没有按先后排列，或者百分数变小了。请按日期从早到晚写，每一步不少于前一步。",
    en: """
      The steps of a pace are not in the order of their days, or a per cent falls. Write them from \
      early to late, none lower than the one before.
      """),
  RuleExplanation(
    "pace-outside-time",
    zh: "序时里的日子不在目标的起始日和期限之间。请核对年份，或改动起始日、期限。",
    en: """
      A step of a pace lies outside of the target's time, from its start to its due day. Check the \
      year, or change start or due day.
      """),
  RuleExplanation(
    "unreadable-pace",
    zh: "序时里有一步看不懂。每一步写日子和应达到的数值或百分比，如 6月30日 30所 或 6月30日 40%。",
    en: """
      A step of a pace cannot be read. Each step has a day and the value, or per cent of the way, \
      to be reached by it: 2023-06-30 30 or 2023-06-30 40%.
      """),
  RuleExplanation(
    "baseline-in-other-unit",
    zh: "基线与目标的单位不同，两者无法比较。请把基线换算成目标的单位。",
    en: """
      The baseline is not in the goal's unit, so the two cannot be compared. Convert it to \
      the unit of the goal.
      """),
  RuleExplanation(
    "due-before-start",
    zh: "期限早于起始日。请核对年份和月份；跨年的任务请写明起始日。",
    en: """
      The time limit lies before the start. Check year and month; give the start of a \
      promise that takes more than a year.
      """),
  RuleExplanation(
    "due-outside-plan",
    zh: "期限不在计划的时间之内。可能是年份写错；如果承诺确实跨年，请写成“3年内”或给出起始日。",
    en: """
      The time limit lies outside of the plan's time. The year may be mistyped; for a \
      promise of several years say so, or give its start.
      """),
  RuleExplanation(
    "due-without-day",
    zh: "期限的文字里看不出是哪一天。没有日子就无法判断是否逾期；可写 2023-12-31、2023年12月、12月底前、年底。",
    en: """
      The words of the time limit name no day, so nobody can tell when it is overdue. Write \
      2023-12-31, December 2023 or end of year.
      """),
  RuleExplanation(
    "duplicate-id",
    zh: "同一个编号用了两次。编号是页面的永久地址，在一年的计划或一份名册中只能用一次；请给其中一个另取编号。",
    en: """
      An id is used twice. Ids are permanent addresses of pages and are unique within a \
      year's plan or a register. Give one of the two an id of its own.
      """),
  RuleExplanation(
    "empty-plan",
    zh: "计划文件是空的。请写入要点，或用 milepost import 导入已发布的文本。",
    en: """
      The file of the plan is empty. Write the plan, or import it as published with milepost \
      import.
      """),
  RuleExplanation(
    "finished-but-not-ticked",
    zh: "节点写了完成日期，却没有打勾。两者说法不一；完成了请写“- [x]”，没有完成请删去日期。",
    en: """
      A milestone has a day of completion but no tick, so it says two things. Write '- [x]' \
      when it is done, or remove the day.
      """),
  RuleExplanation(
    "goal-equals-baseline",
    zh: "目标与基线相同，没有要走的路，因此按“保持”计算。如果本意就是保持，请写“保持在…”；如果数字抄错了，请更正。",
    en: """
      The goal equals its baseline, so there is no way to go and it is measured as one to \
      keep. Write 'keep at …' if that is meant, or correct the number.
      """),
  RuleExplanation(
    "group-without-name",
    zh: "分组没有名称。写作 {name: 一个统领, pillars: [p1]}。",
    en: "A group of pillars has no name. Write {name: One guide, pillars: [p1]}."),
  RuleExplanation(
    "kind-does-not-fit",
    zh: "目标的写法与指定的类型对不上。区间要有两个数，全覆盖要写“全覆盖”或100%；也可以不写类型，由写法决定。",
    en: """
      The words of the goal do not fit the kind given for it. A range has two numbers, a \
      coverage says full coverage or 100%. Leave the kind out and the words decide.
      """),
  RuleExplanation(
    "milestone-too-long",
    zh: "节点下面还有段落或列表。节点只能是一句话；请把其余内容移到任务正文，或各写成一个节点。",
    en: """
      A milestone holds more than one paragraph. It is a single sentence: move the rest into \
      the task's text, or make each item a milestone of its own.
      """),
  RuleExplanation(
    "milestone-without-day",
    zh: "节点没有期限，只能按所属任务或计划的最后一天计算。请在末尾写（期限 2023-12-31）。",
    en: """
      A milestone has no day, so that of its task or the plan's last day counts. End it with \
      (due 2023-12-31).
      """),
  RuleExplanation(
    "milestone-without-title",
    zh: "节点只有勾选框，没有文字。请写明要交付什么。",
    en: "A milestone has a box but no words. Say what is to be delivered."),
  RuleExplanation(
    "missing-cell",
    zh: "一行里少了必填的内容。没有它这一项就无法计算；请补填。",
    en: "A row lacks a cell that is needed, and cannot be measured without it. Fill it in."),
  RuleExplanation(
    "missing-id",
    zh: "目标、职责或项目没有编号。编号是网页的永久地址，一经公布不再更改；请给它写一个，例如 t7-a。",
    en: """
      A target, duty or project has no id. The id is its permanent address and never changes \
      once published. Give it one, such as t7-a.
      """),
  RuleExplanation(
    "not-a-milestone",
    zh: "写法像节点，却按正文显示。节点要自成一个列表，每项以“- [ ] ”或“- [x] ”开头，不放在引用或其他列表项里。",
    en: """
      A line looks like a milestone but is shown as text. Milestones form a list of their \
      own, each starting with '- [ ] ' or '- [x] ', outside of quotes and other lists.
      """),
  RuleExplanation(
    "pillar-in-two-groups",
    zh: "一个板块列入了两个分组。每个板块只属于一组。",
    en: "A pillar stands in two groups. It belongs to one only."),
  RuleExplanation(
    "plan-ends-before-start",
    zh: "计划的结束日早于开始日。请核对 starts 和 ends。",
    en: "The plan ends before it starts. Check its first and last day."),
  RuleExplanation(
    "plan-without-pillars",
    zh: "计划里没有板块。每个板块一行“## 一、名称 {#p1}”，下面是任务“### 1. 名称 {#t1}”。",
    en: """
      The plan has no pillars. Each is a line '## 1. Name {#p1}', with its tasks '### 1. \
      Name {#t1}' below.
      """),
  RuleExplanation(
    "promise-outside-task",
    zh: "目标、职责、项目或节点不属于任何任务。请移到一个“### ”任务下面。",
    en: """
      Targets, duties, projects or milestones belong to no task. Move them below a '### ' \
      task.
      """),
  RuleExplanation(
    "quote-not-found",
    zh: "“原文”里的话在任务正文中找不到。读者要能从数字追到原话，所以原文应逐字抄自本任务。",
    en: """
      The quoted sentence does not stand in the task's text. Readers trace a number to its \
      sentence, so copy the words as they are.
      """),
  RuleExplanation(
    "second-due",
    zh: "同一任务写了两个完成时限，只按第一个计算。请删去一个；分步的期限可以写成节点。",
    en: """
      A task has two time limits, and only the first counts. Remove one; steps with days of \
      their own can be milestones.
      """),
  RuleExplanation(
    "unfit-id",
    zh: "编号不能用作网址。只用小写英文字母、数字和连字符，例如 t7-a。",
    en: """
      The id cannot be part of an address. Use lower-case letters, digits and hyphens, such \
      as t7-a.
      """),
  RuleExplanation(
    "unknown-kind",
    zh: "不认识目标类型。可写：达到、保持、上限、区间、左右、全覆盖、相对；不写时由目标的写法决定。",
    en: """
      The kind of the target is not known. Write reach, keep, ceiling, range, about, \
      coverage or relative; without one the words of the goal decide.
      """),
  RuleExplanation(
    "unknown-pillar",
    zh: "分组里的编号不是任何板块的编号。请写板块标题后花括号里的编号，例如 p1。",
    en: """
      A group names a pillar that the plan does not have. Write the id behind the pillar's \
      heading, such as p1.
      """),
  RuleExplanation(
    "unknown-rollup",
    zh: "不认识汇总方式。可写：求和、平均、加权平均、学校占比、全部、最小、最大、最新。",
    en: """
      The way of rolling up is not known. Write sum, mean, weighted-mean, share-of-schools, \
      all, min, max or latest.
      """),
  RuleExplanation(
    "unreadable-frequency",
    zh: "看不出职责多久做几次，因此不会计次。可写：每月1次、每两周1节、每学期至少1周、一年四次。",
    en: """
      The words do not say how often the duty is due, so it is not counted. Write monthly, \
      twice a year or at least 12 lessons per term.
      """),
  RuleExplanation(
    "unreadable-goal",
    zh: "看不懂目标的写法。可写：5所、≥95%、95%以上、3—4所、400人左右、不超过2%、零、全覆盖、保持在95%以上、在2022年基础上提高。",
    en: """
      The words of the goal cannot be read. Write them like 5 schools, ≥95%, 95% or more, \
      3-4, about 400, no more than 2%, zero, full coverage, keep at 95%, or above 2022.
      """),
  RuleExplanation(
    "unreadable-number",
    zh: "看不懂序号。可写：二、7、1.2、第一部分。",
    en: "The number of a heading cannot be read. Write 2, 1.2, 二 or A."),
  RuleExplanation(
    "unreadable-quantity",
    zh: "看不出项目的投资、面积或学位是多少。原文照样显示，只是不能与报送的数字对照；请写一个数和单位，例如 1.92亿元。",
    en: """
      The money, area or places of a project cannot be read. The words are shown, but nothing \
      can be compared with them. Write one number and its unit, such as 1.92亿元.
      """),
  RuleExplanation(
    "unreadable-year",
    zh: "看不懂年度。写 2023，或 2023-2024学年。",
    en: "The year of the plan cannot be read. Write 2023, or 2023-2024 school year."),
  RuleExplanation(
    "year-differs-from-folder",
    zh: "计划里的年度与所在文件夹不一致。网址用文件夹的年份；请核对是不是复制了上一年的文件。",
    en: """
      The year of the plan is not that of its folder. Addresses use the folder's; check that \
      the file was not copied from another year.
      """),
]
