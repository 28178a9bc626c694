import PlanModel

/// Markdown that would lose words, be unsafe, or take minutes to read.
let markdownRules: [RuleExplanation] = [
  RuleExplanation(
    "footnote-not-mentioned",
    zh: "没有正文提到这条脚注，它不会出现在网页上。请在正文中写上它的标记，或删去脚注。",
    en: """
      No text mentions the footnote, so it is not printed. Put its mark into the text, or \
      remove it.
      """),
  RuleExplanation(
    "line-read-as-table-row",
    zh: "紧接表格的一行被读作表格的一行。请在表格后空一行。",
    en: "A line directly under a table is read as a row of it. Put a blank line after the table."),
  RuleExplanation(
    "markdown-address-too-long",
    zh: "链接定义中的网址过长。请缩短网址。",
    en: "The address of a link definition is too long. Shorten it."),
  RuleExplanation(
    "markdown-block-too-long",
    zh: "一段文字过长，读取会非常慢。请用空行分段；大表格请放入 CSV 文件。",
    en: """
      A block of text is so long that reading it would take very long. Put blank lines in; \
      move large tables into a CSV file.
      """),
  RuleExplanation(
    "markdown-line-too-long",
    zh: "一行过长，读取会非常慢。请分段。",
    en: "A line is so long that reading it would take very long. Divide it by blank lines."),
  RuleExplanation(
    "markdown-reference-expansion",
    zh: "链接定义很长又可能被引用很多次，展开后过大。请缩短网址。",
    en: """
      A long link definition may be used so often that the page would grow out of bounds. \
      Shorten the address.
      """),
  RuleExplanation(
    "markdown-row-too-wide",
    zh: "一行里的“|”过多。列多的表格请放入 CSV 文件。",
    en: "A line holds too many '|'. Put wide tables into a CSV file."),
  RuleExplanation(
    "markdown-tables-too-large",
    zh: "表格合计过大。大表格请放入 CSV 文件。",
    en: "The tables of the text are too large in all. Put large ones into a CSV file."),
  RuleExplanation(
    "markdown-too-deep",
    zh: "引用或列表嵌套过深。请减少层数。",
    en: "Quotes or lists are nested too deep. Use fewer levels."),
  RuleExplanation(
    "markdown-too-long",
    zh: "整篇文字过长。请拆分为几个文件。",
    en: "The text as a whole is too long. Divide it into several files."),
  RuleExplanation(
    "markdown-too-many-openings",
    zh: "一段里的“<?”“<!”或“![”过多，读取会非常慢。请用空行分段。",
    en: """
      A block holds '<?', '<!' or '![' so often that reading it would take very long. Put \
      blank lines in.
      """),
  RuleExplanation(
    "raw-html",
    zh: "HTML 标记不会出现在网页上。为了安全，正文只认 Markdown；请改用 Markdown 写法。",
    en: """
      HTML in a text is not printed on the page. For safety, texts are Markdown only; write \
      it in Markdown.
      """),
  RuleExplanation(
    "table-row-too-long",
    zh: "一行的单元格比表头多，多出的内容没有对应的列。请核对表头，或转义单元格里的“|”。",
    en: """
      A row has more cells than the header, so some have no column. Check the header, or \
      escape a '|' inside a cell.
      """),
  RuleExplanation(
    "text-read-as-link-definition",
    zh: "这一行被读作链接定义，不会出现在网页上。请把半角冒号改为全角冒号“：”。",
    en: """
      A line is read as the definition of a link, so it is not printed. Use the full-width \
      colon '：' in place of the ASCII one.
      """),
  RuleExplanation(
    "unsafe-link",
    zh: "网址不安全或不完整，只印出文字，不作链接。可用 https://、http://、mailto:、tel: 或本站文件的地址。",
    en: """
      An address is not safe or not complete, so it is no link on the page. Use https://, \
      http://, mailto:, tel: or the address of a file of this site.
      """),
]
