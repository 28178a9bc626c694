import PlanModel

/// CSV files: columns, cells and what stands in them.
let tableRules: [RuleExplanation] = [
  RuleExplanation(
    "part-above-whole",
    zh: "“完成数/总数”里的完成数大于总数，覆盖率不可能超过 100%。请核对两个数有没有写反。",
    en: """
      In a value such as 23/28 the part is larger than the whole, and no share exceeds 100%. Check \
      that the two have not changed places.
      """),
  RuleExplanation(
    "bad-day",
    zh: "这一格不是日期。写作 2023-09-30、2023/9/30 或 2023年9月30日；Excel 显示为五位数时，请把该列设为日期或文本格式再保存。",
    en: """
      A cell holds no day. Write 2023-09-30, 2023/9/30 or 2023年9月30日; where Excel shows five \
      digits, give the column the format of a date or of text and save again.
      """),
  RuleExplanation(
    "bad-id",
    zh: "编号的写法不能作地址。只用小写英文字母、数字和连字符，例如 yunling-1。",
    en: """
      An id is written in a way that cannot be an address. Use lower-case letters, digits \
      and hyphens only, such as yunling-1.
      """),
  RuleExplanation(
    "bad-number",
    zh: "这一格不是可用的数。写阿拉伯数字，可带小数点、千分位逗号和百分号；不写“约”“多”等字，也不要把两个数放在一格。",
    en: """
      A cell holds no number that can be used. Write digits, with a decimal point, thousands \
      separators or a percent sign where needed; no words such as 'about', and one number in \
      a cell.
      """),
  RuleExplanation(
    "bad-period",
    zh: "这一格不是报告期。写作 2023-Q3、2023年三季度、2023-09 或 2023。",
    en: "A cell holds no reporting period. Write 2023-Q3, 2023-09 or 2023."),
  RuleExplanation(
    "bad-unit",
    zh: "数字后面的单位用在这里不对。资金用元、万元、亿元，面积用平方米、万平方米，学位用个；也可以写在表头的括号里，如“批复资金（亿元）”。",
    en: """
      The unit behind a number does not belong here. Money is written in 元, 万元 or 亿元, area in \
      平方米 or 万平方米. The unit may also stand in the header, in brackets.
      """),
  RuleExplanation(
    "closed-before-opened",
    zh: "学校的停办日期早于开办日期。请核对这两列。",
    en: "A school closed before it opened. Check both columns."),
  RuleExplanation(
    "delimiter",
    zh: "各格不是用半角逗号分隔的。制表符和分号可以照读；全角逗号不行。请另存为以逗号分隔的 CSV。",
    en: """
      Cells are not separated by commas. Tabs and semicolons are read as such, full-width \
      commas are not. Save the table as comma-separated CSV.
      """),
  RuleExplanation(
    "duplicate-column",
    zh: "同一列出现了两次。读取时无法判断以哪一列为准；请删去或改名其中一列。",
    en: """
      A column comes twice, and nobody can tell which one counts. Remove or rename one of \
      them.
      """),
  RuleExplanation(
    "missing-column",
    zh: "表头缺少必需的列。列的顺序随意，中文或英文列名都可以；请补上这一列。",
    en: """
      The header lacks a column that is needed. Columns may stand in any order, with Chinese \
      or English names. Add it.
      """),
  RuleExplanation(
    "missing-value",
    zh: "这一行少了内容。缺数据的行不计算，也绝不当作 0；有数据请补填，没有数据可以删去这一行。",
    en: """
      A row lacks a value. It is not counted and never taken for 0. Fill it in, or remove \
      the row when there is nothing to record.
      """),
  RuleExplanation(
    "no-such-day",
    zh: "日历上没有这一天。例如2月30日；请核对。",
    en: "The calendar has no such day, such as 30 February. Check it."),
  RuleExplanation(
    "stage-missing",
    zh: "项目的一行写了计划日期或实际日期，没有写是哪个阶段的。请在阶段一列写前期、开工、主体、竣工或投用。",
    en: """
      A line of a project gives a planned or an actual day, but not the stage it is about. Write \
      preparation, started, structure, completed or in-use.
      """),
  RuleExplanation(
    "text-after-quote",
    zh: "引号闭合之后还有文字。整格加引号；格内的引号写作两个。",
    en: "Text follows a closing quote. Quote the whole cell, and double a quote inside it."),
  RuleExplanation(
    "too-many-cells",
    zh: "一行的格数比表头的列数多。多半是格内有逗号：给整格加英文双引号。",
    en: """
      A row has more cells than the header has columns. Mostly a cell holds a comma: put it \
      into double quotes.
      """),
  RuleExplanation(
    "unclosed-quote",
    zh: "引号没有闭合，此后各行都读进了同一格。在该格末尾加引号；格内的引号写作两个。",
    en: """
      A quote is never closed and takes in all lines below. Close it at the end of the cell, \
      and double a quote inside one.
      """),
  RuleExplanation(
    "unknown-column",
    zh: "不认识这一列，它的内容不会使用。请核对列名；自己备用的列可以删去。",
    en: """
      A column is not known and will not be used. Check its name; a column of your own can \
      go.
      """),
  RuleExplanation(
    "unknown-stage",
    zh: "不认识项目的阶段。可写：前期、开工、主体、竣工、投用；主体封顶、交付使用等说法也认识。",
    en: """
      The stage of a project is not known. Write preparation, started, structure, completed or \
      in-use.
      """),
  RuleExplanation(
    "unknown-status",
    zh: "不认识报告里的状态。可写：已完成、正常推进、进度偏慢、未启动、不再实施。",
    en: """
      The status in a report is not known. Write completed, on-track, behind, not-started or \
      discontinued.
      """),
]
