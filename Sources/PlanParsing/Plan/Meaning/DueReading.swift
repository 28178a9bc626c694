import PlanModel

extension PlanInterpreter {
  /// What a time limit's words and day are; absent, with a word to the author, when they name no
  /// day.
  mutating func due(_ words: Written?, from start: Day? = nil) -> Due? {
    guard let words else { return nil }
    guard let day = dayOfDue(words) else {
      return nil
    }
    if let start, day < start {
      report(
        .error, rule: "due-before-start", at: words.position,
        Wording(
          zh: "期限“\(words.value)”（\(day)）早于起始 \(start)",
          en: "due '\(words.value)' (\(day)) is before the start on \(start)"))
    } else if !period.contains(day), !isLaterYear(day) {
      report(
        .warning, rule: "due-outside-plan", at: words.position,
        Wording(
          zh: "期限“\(words.value)”（\(day)）不在计划时间 \(period.firstDay) 至 \(period.lastDay) 之内",
          en: "due '\(words.value)' (\(day)) is outside the plan's time, "
            + "\(period.firstDay) to \(period.lastDay)"))
    }
    return Due(words: words.value, day: day, source: words.position)
  }

  /// A yearly plan also promises what takes years (3年内); further off, a mistyped year is likelier.
  private func isLaterYear(_ day: Day) -> Bool {
    day > period.lastDay && day.year <= period.lastDay.year + 5
  }

  private mutating func dayOfDue(_ words: Written) -> Day? {
    do throws(Diagnostic) {
      if let day = try day(words) { return day }
    } catch {
      // "2023年12月" is no day but names one; 30 February is a day that cannot be meant.
      if error.rule != "bad-day" {
        diagnostics.append(error)
        return nil
      }
    }
    if let day = dayInPlan(words.value) { return day }
    report(
      .warning, rule: "due-without-day", at: words.position,
      Wording(
        zh: "期限“\(words.value)”里看不出哪一天", en: "'\(words.value)' names no day to be due on"),
      hint: Wording(
        zh: "可写：2023-12-31、2023年12月、12月底前、年底", en: "write 2023-12-31, December 2023 or end of year")
    )
    return nil
  }

  /// In a school year, 6月 is of the second calendar year.
  func dayInPlan(_ words: String) -> Day? {
    guard let day = dueDay(words, planYear: period.firstYear) else { return nil }
    if period.contains(day) || Self.namesYear(words) { return day }
    guard let later = dueDay(words, planYear: period.firstYear + 1), period.contains(later) else {
      return day
    }
    return later
  }

  private static func namesYear(_ words: String) -> Bool {
    halfWidth(words).split { !$0.isASCIIDigit }.contains { $0.count >= 4 }
  }

  /// A day that must be written in full.
  mutating func exactDay(_ words: Written) -> Day? {
    do throws(Diagnostic) {
      return try day(words)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
