import PlanModel

/// What a status may be called in a table, the usual word first in either language.
private let statusWords: [(status: StatusOverride.Chosen, words: [String])] = [
  (.completed, ["已完成", "completed", "完成", "全部完成", "已办结", "办结", "done"]),
  (.onTrack, ["正常推进", "on-track", "按期推进", "有序推进", "推进中", "进行中", "正常"]),
  (.behind, ["进度偏慢", "behind", "偏慢", "滞后", "进度滞后", "delayed"]),
  (.farBehind, ["严重滞后", "far-behind"]),
  (.overdue, ["已逾期", "overdue", "逾期"]),
  (.notStarted, ["未启动", "not-started", "未开始", "尚未启动"]),
  (.notReported, ["未报送", "not-reported"]),
  (.discontinued, ["不再实施", "discontinued", "终止", "取消", "已取消", "cancelled"]),
]

private let statusNames = ColumnNames(
  statusWords.map { ColumnNames.Column($0.status.rawValue, $0.words) })

/// Reads a word for a status, or throws `unknown-status` with the words that may stand there.
///
/// - Parameter allowed: the statuses that may stand there, by the names of `StatusOverride.Chosen`.
func status<Chosen: RawRepresentable<String>>(
  _ text: Written, as allowed: Chosen.Type
) throws(Diagnostic) -> Located<Chosen> {
  if let name = statusNames.canonicalName(of: text.value), let status = Chosen(rawValue: name) {
    return Located(status, at: text.position)
  }
  let choices = statusWords.filter { Chosen(rawValue: $0.status.rawValue) != nil }
  let chinese = choices.map { $0.words[0] }.joined(separator: "、")
  let english = choices.map { $0.words[1] }.joined(separator: ", ")
  throw Diagnostic(
    .error, rule: "unknown-status", at: text.position,
    Wording(zh: "不认识状态“\(text.value)”", en: "the status '\(text.value)' is not known"),
    hint: Wording(zh: "写作 \(chinese) 之一", en: "write one of \(english)"))
}
