import PlanModel

/// Reading a plan as published.
let importRules: [RuleExplanation] = [
  RuleExplanation(
    "no-pillars",
    zh: "没有找到“一、”这样编号的板块。这一版只能导入带编号的要点：板块用“一、”，任务用“1.”。",
    en: """
      No section numbered like '一、' was found. This version imports numbered plans only: \
      sections as '一、', tasks as '1.'.
      """),
  RuleExplanation(
    "year-not-found",
    zh: "标题和发布日期里都没有年份。请在标题前写上年份，例如“2023年”。",
    en: "Neither the title nor the date names a year. Write it into the title, such as '2023年'."),
]
