import PlanAnalysis
import PlanModel

/// How a goal may stand in the sentences of its plan, for marking it there: as written (争创10所),
/// without the hedge before it, and as the bare quantity (10所).
func promisedWords(of goal: Goal) -> [String] {
  var phrases = [goal.words]
  if let hedge = goal.hedge, goal.words.hasPrefix(hedge) {
    phrases.append(String(goal.words.dropFirst(hedge.count)))
  }
  // A number without its unit could be any number.
  if let value = goal.value, !goal.unit.isEmpty {
    phrases.append(DecimalText.plain(value) + goal.unit)
  }
  return phrases
}
