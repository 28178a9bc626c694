/// What the markup of a prose says to readers who do not see it, in the language of the prose.
struct ProseWords {
  let done: String
  let open: String
  let table: String
  let between: String
  let backToText: String

  /// Chinese when there is a wide character in the prose, English otherwise.
  init(for prose: String) {
    let isChinese = prose.unicodeScalars.contains(where: Script.isWide)
    done = isChinese ? "已完成" : "done"
    open = isChinese ? "未完成" : "not done"
    table = isChinese ? "表格：" : "Table: "
    between = isChinese ? "、" : ", "
    backToText = isChinese ? "返回正文" : "back to the text"
  }
}
