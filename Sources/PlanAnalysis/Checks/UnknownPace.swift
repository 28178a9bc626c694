import PlanModel

/// Reports paces that a plan or a target names and `site.yaml` does not declare.
struct UnknownPace: Check {
  static let rule = "unknown-pace"
  static let explanation = Wording(
    zh: """
      计划或目标选用的序时方案在 site.yaml 的 measuring.profiles 里没有。请改成 linear（按时间）、quarterly（按季）、\
      annual-only（年底一次）或已有方案的名称。
      """,
    en: """
      A plan or a target chooses a pace that measuring.profiles of site.yaml does not have. Write \
      linear, quarterly, annual-only or the name of a profile.
      """)

  func diagnostics(for input: CheckInput) -> [Diagnostic] {
    let settings = input.content.settings.measuring
    let names = settings.profiles.map(\.name)
    var chosen = input.content.years.flatMap { year in
      [year.plan.pace] + year.plan.tasks.flatMap(\.targets).map(\.pace)
    }
    chosen.append(Located(settings.pace, at: FilePosition(file: "content/site.yaml")))
    return chosen.compactMap { choice -> Diagnostic? in
      guard let choice, case .named(let name) = choice.value, !names.contains(name) else {
        return nil
      }
      let known = names + ["linear", "quarterly", "annual-only"]
      return Diagnostic(
        .error, rule: Self.rule, at: choice.position,
        Wording(zh: "没有名为“\(name)”的序时方案", en: "there is no pace named '\(name)'"),
        hint: didYouMean(nearest(to: name, among: known))
          ?? Wording(
            zh: "可写：\(known.joined(separator: "、"))", en: "write \(known.joined(separator: ", "))"))
    }
  }
}
