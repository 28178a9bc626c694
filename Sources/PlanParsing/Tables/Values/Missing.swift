/// Whether a cell says that there is no value: empty, a dash, "无", "未填报". That is never 0.
package func isMissing(_ text: String) -> Bool {
  let word = trimmed(halfWidth(text)).lowercased()
  return word.isEmpty || missingWords.contains(word)
}

private let missingWords: Set<String> = [
  "-", "--", "—", "——", "–", "/", "\\", "无", "暂无", "空", "未填", "未填报", "未报", "未上报", "未报送", "待报", "缺",
  "缺报", "n/a", "na", "#n/a", "none", "null", "nil", "missing",
]
