import PlanModel

/// Reports findings that were closed, or were to be mended, before the day they were found.
struct ClosedBeforeFound: Check {
  static let rule = "closed-before-found"
  static let explanation = Wording(
    zh: "问题的销号日期或整改时限早于发现日期。用时会算错，请核对这几个日期。",
    en: """
      A finding was closed, or was to be mended, before the day it was found. The days it was open \
      cannot be right. Check the three days.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    input.content.years.flatMap { year in
      year.findings.flatMap { finding -> [Diagnostic] in
        let found = finding.day.value
        return [
          finding.closed.flatMap { closed in
            closed.value < found
              ? problem(
                closed,
                Wording(
                  zh: "“\(finding.id)”\(closed.value)销号，早于发现日期 \(found)",
                  en:
                    "'\(finding.id)' was closed on \(closed.value), before it was found on \(found)"
                ))
              : nil
          },
          finding.deadline.flatMap { deadline in
            deadline.value < found
              ? problem(
                deadline,
                Wording(
                  zh: "“\(finding.id)”的整改时限 \(deadline.value) 早于发现日期 \(found)",
                  en:
                    "'\(finding.id)' was due on \(deadline.value), before it was found on \(found)")
              )
              : nil
          },
        ].compactMap { $0 }
      }
    }
  }

  private func problem(_ day: Located<Day>, _ phrase: Wording) -> Diagnostic {
    Diagnostic(.error, rule: Self.rule, at: day.position, phrase)
  }
}
