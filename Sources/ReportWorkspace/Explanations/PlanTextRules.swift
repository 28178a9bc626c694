import PlanModel

/// How the text of a plan is laid out: headings, tables and front matter.
let planTextRules: [RuleExplanation] = [
  RuleExplanation(
    "broken-link",
    zh: """
      正文里的链接或图片不通向本站的任何页面。链接到任务、目标写 #t7、#t7-a，到学校写 ../schools/编号.md，\
      到往年写 ../2022/plan.md#t7，到其他页面从 / 写起，如 /methodology/；图片和附件这一版不随网站发布。
      """,
    en: """
      A link or picture in a text leads to no page of the site. Write #t7 or #t7-a for a task or \
      target, ../schools/ID.md for a school, ../2022/plan.md#t7 for another year, and start with / \
      for any other page, such as /methodology/. Pictures and attachments are not published yet.
      """),
  RuleExplanation(
    "cell-without-column",
    zh: "表格里有内容的列没有名称。没有名称就不知道它是什么；请给表头补上列名。",
    en: """
      A cell with content stands in a column without a name, so nobody knows what it is. \
      Name the column in the header.
      """),
  RuleExplanation(
    "code-block-not-closed",
    zh: "代码块没有结束，后面的内容都被当成代码。请在最后加一行同样的标记。",
    en: """
      A code block is never closed and takes in all that follows. End it with a line of the \
      same mark.
      """),
  RuleExplanation(
    "comment-not-closed",
    zh: "注释没有结束，后面的内容都不显示。请在注释末尾写 -->。",
    en: "A comment is never closed and hides all that follows. End it with -->."),
  RuleExplanation(
    "empty-table",
    zh: "表格只有表头，没有内容。请补上各行，或删去表格。",
    en: "A table has a header but no rows. Fill it in, or remove it."),
  RuleExplanation(
    "formatting-not-kept",
    zh: "表格或标题里的加粗、链接等格式不会保留，只保留文字。需要格式的内容请写进任务正文。",
    en: """
      Bold, links and the like are not kept in tables and headings, only the words. Put what \
      needs them into the task's text.
      """),
  RuleExplanation(
    "front-matter-not-closed",
    zh: "文件开头的“---”没有结束。请在文件信息之后另起一行写 ---。",
    en: """
      The '---' at the top of the file is never closed. Put a line --- below the facts about \
      the plan.
      """),
  RuleExplanation(
    "heading-in-text",
    zh: "正文里的标题级别太高，会与板块、任务混淆。正文小标题用“#### ”。",
    en: """
      A heading inside a text stands too high and looks like a pillar or task. Use '#### ' \
      inside texts.
      """),
  RuleExplanation(
    "heading-level-skipped",
    zh: "板块下直接用了更低一级的标题，它不是任务。任务用“### ”。",
    en: "A heading right under a pillar is too low to be a task. Tasks start with '### '."),
  RuleExplanation(
    "heading-without-title",
    zh: "标题没有文字。请写明板块或任务的名称。",
    en: "A heading has no words. Give the name of the pillar or task."),
  RuleExplanation(
    "missing-anchor",
    zh: "链接里“#”后面的编号或标题不存在。编号是否写错，或那一节的标题已经改了；标题后写 {#名称} 可以固定地址。",
    en: """
      The id or heading behind '#' in a link does not exist. It may be misspelt, or the heading has \
      changed; write {#name} behind a heading to keep its address.
      """),
  RuleExplanation(
    "second-title",
    zh: "文中还有一个一级标题，与计划标题不同，不会显示。板块用“## ”，任务用“### ”。",
    en: """
      A second top heading differs from the plan's title and is not shown. Pillars start \
      with '## ', tasks with '### '.
      """),
  RuleExplanation(
    "table-taken-as-text",
    zh: "表格像目标、职责或项目的表格，但缺少关键的一列，只能按正文显示，其中的数字不会计算。请核对表头。",
    en: """
      A table looks like one of targets, duties or projects but lacks a column, so it is \
      shown as text and nothing in it is measured. Check its header.
      """),
  RuleExplanation(
    "task-before-pillar",
    zh: "任务前面没有板块。请先写一行“## 一、板块名称 {#p1}”。",
    en: "A task stands before any pillar. Write '## 1. Name {#p1}' first."),
  RuleExplanation(
    "text-in-front-matter",
    zh: "这段文字应写在“---”下面的正文里，不是文件信息。",
    en: "This text belongs into the body below '---', not among the facts about the file."),
  RuleExplanation(
    "unbalanced-brackets",
    zh: "括号不成对，责任单位和时限无法读出。请补上另一半括号。",
    en: """
      Brackets do not match, so units and time limits in them cannot be read. Add the \
      missing half.
      """),
  RuleExplanation(
    "underlined-heading",
    zh: "文字下面紧跟一行横线，会被 Markdown 当成标题。是标题就用“## ”开头；是分隔线就在前面空一行。",
    en: """
      A line of dashes right below a text makes it a heading in Markdown. Start a heading \
      with '## ', or put a blank line before a rule.
      """),
  RuleExplanation(
    "wrong-shape",
    zh: "YAML 的层次不对。这里应是“名称: 内容”或一段文字；请对照示例的缩进。",
    en: """
      The YAML has another shape here than it should: 'name: value' or plain text. Compare \
      the indentation with the sample.
      """),
]
