import PlanModel

/// Warns of targets whose number stands in no sentence of their task.
struct TargetWithoutQuote: Check {
  static let rule = "target-without-quote"
  static let explanation = Wording(
    zh: """
      任务正文里找不到这个目标的数字，读者无法从数字追到原话，页面上只能引用表格的一行。\
      请核对表格与正文是否一致，或在“原文”列抄上依据的那句话。没有正文的任务不在此列。
      """,
    en: """
      No sentence of the task has the number of a target, so a reader cannot trace it, and the page \
      quotes the row of the table instead. Check that table and text agree, or copy the sentence it \
      rests on into the quote column. Tasks without a text are left alone.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap(\.plan.tasks).flatMap { task -> [Diagnostic] in
      guard let text = task.text?.plain, !text.isEmpty else { return [] }
      return task.targets.filter { Self.quotesItsRow($0) }.map { target in
        Diagnostic(
          .warning, rule: Self.rule, at: target.source,
          Wording(
            zh: "任务“\(task.id)”的正文里没有目标“\(target.id)”的“\(target.goal.words)”",
            en:
              "no sentence of task '\(task.id)' has '\(target.goal.words)' of target '\(target.id)'"
          ),
          hint: Wording(zh: "在“原文”列抄上依据的那句话", en: "copy the sentence into the quote column"))
      }
    }
  }

  /// A sentence of the text holds no id.
  private static func quotesItsRow(_ target: Target) -> Bool {
    target.quote.contains(target.id) && target.quote.contains(target.indicator)
  }
}
