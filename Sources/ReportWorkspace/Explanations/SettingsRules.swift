import PlanModel

/// YAML files: settings, calendars and words.
let settingsRules: [RuleExplanation] = [
  RuleExplanation(
    "bad-character",
    zh: "文件里有 YAML 不允许的字符。请删去；多半是从 Word 或网页复制来的不可见字符。",
    en: """
      The file holds a character that YAML does not allow. Remove it; most are invisible and \
      come from Word or a web page.
      """),
  RuleExplanation(
    "bad-url",
    zh: "这里不是网址。以 https:// 开头，写到最后的斜杠。",
    en: "This is no web address. Start with https:// and end with a slash."),
  RuleExplanation(
    "duplicate-key",
    zh: "同一个键写了两次。请删去其中一处。",
    en: "A key is given twice. Remove one of the two."),
  RuleExplanation(
    "empty-calendar",
    zh: "校历文件是空的。写上 terms、holidays、workdays 或 report-days，或删去这个文件。",
    en: """
      The calendar is empty. Give terms, holidays, workdays or report-days, or remove the \
      file.
      """),
  RuleExplanation(
    "ends-before-start",
    zh: "一段时间的结束日早于开始日。请核对。",
    en: "A stretch of days ends before it starts. Check both days."),
  RuleExplanation(
    "full-width-colon",
    zh: "键后面是全角冒号“：”，YAML 认不出。改为半角冒号加一个空格。",
    en: """
      A key is followed by a full-width colon, which YAML does not take for one. Type an \
      ASCII colon and a blank.
      """),
  RuleExplanation(
    "missing-key",
    zh: "缺少必填的键。按提示在文件里补上一行。",
    en: "A key that is needed is missing. Add the line that the hint names."),
  RuleExplanation(
    "not-a-list",
    zh: "这里应是一个列表。每项一行，以“- ”开头，或写在方括号里。",
    en: """
      A list should stand here: one line for each item, starting with '- ', or all in square \
      brackets.
      """),
  RuleExplanation(
    "not-a-map",
    zh: "这里应由“名称: 内容”组成。请对照示例的写法。",
    en: "Lines of 'name: value' should stand here. Compare with the sample."),
  RuleExplanation(
    "report-day-before-period",
    zh: "报送日早于它所属报告期的开始。请核对年份。",
    en: "A report day lies before its period starts. Check the year."),
  RuleExplanation(
    "several-documents",
    zh: "一个文件里有几份 YAML 文档。删去“---”及其后的内容，或另存一个文件。",
    en: """
      A file holds several YAML documents. Remove '---' with what follows, or make it a file \
      of its own.
      """),
  RuleExplanation(
    "terms-overlap",
    zh: "两个学期重叠，后一个没有采用。请核对起止日期。",
    en: "Two terms overlap, and the later one is left out. Check their days."),
  RuleExplanation(
    "thresholds-crossed",
    zh: "“偏慢”的界限大于“严重滞后”的界限。前者必须不大于后者。",
    en: """
      The threshold for behind is above that for far behind. The first must not be greater \
      than the second.
      """),
  RuleExplanation(
    "too-large",
    zh: "YAML 文件过大或嵌套过深。上限远高于实际需要；请检查是不是放错了文件。",
    en: """
      A YAML file is too large or nested too deep. The limits are far above what is needed; \
      it may be the wrong file.
      """),
  RuleExplanation(
    "unknown-choice",
    zh: "这个值不在可选范围内。按提示写其中一个。",
    en: "The value is not one that can be chosen. Write one of those in the hint."),
  RuleExplanation(
    "unknown-key",
    zh: "不认识这个键，它的内容不会使用。请核对拼写。",
    en: "A key is not known and will not be used. Check its spelling."),
  RuleExplanation(
    "words-not-a-map",
    zh: "词表文件应由“键: 文字”组成。请对照 templates/words/ 里的文件。",
    en: "A file of words must consist of 'key: words' lines. Compare it with the one that ships."),
  RuleExplanation(
    "words-not-text",
    zh: "词表里一个键的值不是文字。请写成一段文字，必要时加引号。",
    en: "The value of a word is no text. Write words, in quotes where needed."),
  RuleExplanation(
    "yaml-alias",
    zh: "不支持 YAML 的别名“*…”。请在此处把内容再写一遍，并删去锚点“&…”。",
    en: "YAML aliases ('*…') are not supported. Write the value out, and remove the anchor '&…'."),
  RuleExplanation(
    "yaml-key",
    zh: "键必须是一个词，不能是列表或映射。",
    en: "A key must be one word, not a list or a map."),
  RuleExplanation(
    "yaml-syntax",
    zh: "YAML 的写法有误，无法读取。常见原因：缩进用了制表符、冒号后没有空格、引号没有闭合。",
    en: """
      The YAML cannot be read. Mostly a tab indents a line, a blank is missing after a \
      colon, or a quote is not closed.
      """),
]
