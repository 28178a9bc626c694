/// The words of a milestone taken apart: `印发实施方案(期限 2023-03-31,完成 2023-03-28) {#t7-m1}`.
struct MilestoneWords {
  let title: String
  let id: String?
  let due: String?
  let finished: String?

  init(_ words: String) {
    let parts = ExplicitID(onOneLine(words))
    id = parts.id
    guard let bracket = ClosingBracket(of: parts.words), !bracket.before.isEmpty,
      let days = namedParts(
        of: bracket.inside, names: PlanColumns.milestoneDays, separators: ",，;；、",
        needsColon: false)
    else {
      (title, due, finished) = (parts.words, nil, nil)
      return
    }
    title = bracket.before
    due = days.first { $0.name == "due" }?.value
    finished = days.first { $0.name == "done" }?.value
  }
}
