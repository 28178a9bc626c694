import FoundationEssentials
package import PlanModel

/// How the figures of schools became one of the county.
struct SchoolFormulas {
  let rule: RollUp
  let wantsLow: Bool
  /// The schools that were open on the day of the value.
  let open: [School]
  /// Those of them that have a value.
  let reported: [(school: School, value: Decimal)]
  let county: DataPoint
  let goal: Goal

  private var values: [Decimal] { reported.map(\.value) }

  /// Nothing when the rule rolls nothing up, or when what stands here does not give the county's
  /// value: a formula that misses the figure would mislead.
  var formula: Explanation.Formula? {
    guard let (symbols, filled, result) = computation, result.quotient == county.value else {
      return nil
    }
    let text = goal.text(county.value)
    return Explanation.Formula(
      Wording(zh: "全县值 v", en: "The county's value v"), symbols, filled,
      exact: ExactText.text(result), printed: Wording(zh: text, en: text), note: note)
  }

  private var computation: (symbols: String, filled: String, result: Ratio)? {
    guard !values.isEmpty else { return nil }
    let sum = values.reduce(0, +)
    let count = Decimal(values.count)
    switch rule {
    case .sum: return total(sum)
    case .mean:
      return Ratio(sum, over: count).map {
        ("Σx ÷ n", "\(ExactText.operand(sum)) ÷ \(values.count)", $0)
      }
    case .weightedMean: return weighted
    case .shareOfSchools:
      let kept = values.count { $0 != 0 }
      let scale = goal.rateScale ?? 100
      return Ratio(Decimal(kept) * scale, over: Decimal(open.count)).map {
        ("k ÷ N × \(scale)", "\(kept) ÷ \(open.count) × \(scale)", $0)
      }
    case .all: return wantsLow ? extreme("max", values.max()) : extreme("min", values.min())
    case .min: return extreme("min", values.min())
    case .max: return extreme("max", values.max())
    case .latest: return nil
    }
  }

  private func extreme(_ name: String, _ value: Decimal?) -> (String, String, Ratio)? {
    guard let value else { return nil }
    let names = reported.filter { $0.value == value }.prefix(3).map(\.school.name)
    return ("\(name) x", names.joined(separator: "、"), Ratio(value))
  }

  /// A sum; of the counts of schools as a share of the whole, where the goal is a rate.
  private func total(_ sum: Decimal) -> (String, String, Ratio)? {
    guard let parts = county.parts, let scale = goal.rateScale else {
      return ("Σx", terms, Ratio(sum))
    }
    return Ratio(parts.part * scale, over: parts.whole).map {
      (
        "(Σx) ÷ N × \(scale)", "(\(terms)) ÷ \(ExactText.operand(parts.whole)) × \(scale)", $0
      )
    }
  }

  private var weighted: (String, String, Ratio)? {
    var sum: Decimal = 0
    var weights: Decimal = 0
    for (school, value) in reported {
      guard let enrolment = school.enrolment, enrolment > 0 else { continue }
      sum += value * Decimal(enrolment)
      weights += Decimal(enrolment)
    }
    return Ratio(sum, over: weights).map {
      ("Σ(x × w) ÷ Σw", "\(ExactText.operand(sum)) ÷ \(ExactText.operand(weights))", $0)
    }
  }

  /// A sum of up to twelve schools in full; of more, how many there are.
  private var terms: String {
    values.count <= 12
      ? values.map { ExactText.operand($0) }.joined(separator: " + ")
      : "x₁ + … + x₍\(values.count)₎"
  }

  private var note: Wording {
    let missing = open.count - reported.count
    return Wording(
      zh: "\(rule.wording.chinese)；在办\(open.count)所，有数的\(reported.count)所，没有数的\(missing)所不按零算"
        + (rule == .shareOfSchools ? "，但算在分母里" : ""),
      en: "\(rule.wording.english); \(open.count) schools open, \(reported.count) with a value; "
        + "the \(missing) without one are not taken as 0"
        + (rule == .shareOfSchools ? " but count in the denominator" : ""))
  }
}

extension Explaining {
  /// The roll-up formula and each school with its value or its absence.
  func schoolEntries(of figures: TargetFigures, _ measure: Measure) -> [Explanation.Entry] {
    guard let rule = figures.target.rollUp, let county = figures.points.last,
      !figures.schools.isEmpty
    else { return [] }
    let day = county.day
    let goal = figures.target.goal
    let rows = measuring.newestRecords(of: figures, asOf: asOf)
    let bySource = Dictionary(rows.map { ($0.source, $0) }) { first, _ in first }
    let counts = rule == .sum && goal.isRate
    let open = measuring.schools(of: figures.target).filter { $0.isOpen(on: day) }
    let reported = figures.schools.compactMap { figure in
      figure.school.isOpen(on: day)
        ? (counts ? figure.parts?.part ?? figure.value : figure.value).map { (figure.school, $0) }
        : nil
    }
    let formula = SchoolFormulas(
      rule: rule, wantsLow: measure.wantsLow, open: open, reported: reported, county: county,
      goal: goal
    ).formula
    let schools = figures.schools.map { figure in
      let row = figure.source.flatMap { bySource[$0] }
      let remark = remark(on: figure.school, rule, day)
      return Explanation.Entry.input(
        Explanation.Input(
          Wording(
            zh: figure.school.name + remark.chinese, en: figure.school.name + remark.english),
          value(of: figure), day: figure.day, note: row?.note,
          evidence: row?.evidence, reporter: row?.reporter, verifier: row?.verifier,
          source: row?.value.position ?? figure.source))
    }
    return (formula.map { [.formula($0)] } ?? []) + schools
  }
}

/// "1", or "23/28 = 82.142857143…" for a share with its two numbers.
private func value(of figure: SchoolFigure) -> String? {
  guard let value = figure.value.map(ExactText.digits) else { return nil }
  guard let parts = figure.parts else { return value }
  return "\(ExactText.digits(parts.part))/\(ExactText.digits(parts.whole)) = \(value)"
}

/// What counts of a school beside its value: its weight, or that it is out.
private func remark(on school: School, _ rule: RollUp, _ day: Day) -> Wording {
  guard school.isOpen(on: day) else {
    return Wording(zh: "（\(day)不在办，不计入）", en: " (not open on \(day), not counted)")
  }
  guard rule == .weightedMean else { return Wording(zh: "", en: "") }
  return Wording(
    zh: "（在校生 w = \(school.enrolment.map(String.init) ?? "未填报，不计入")）",
    en: " (enrolment w = \(school.enrolment.map(String.init) ?? "not given, not counted"))")
}

extension RollUp {
  package var wording: Wording {
    switch self {
    case .sum: Wording(zh: "各校之和", en: "sum of schools")
    case .mean: Wording(zh: "各校平均", en: "mean of schools")
    case .weightedMean: Wording(zh: "按在校生数加权平均", en: "mean weighted by enrolment")
    case .shareOfSchools: Wording(zh: "已做到的学校占比", en: "share of schools that did it")
    case .all: Wording(zh: "每所学校都要达到，取最差", en: "every school, so the worst counts")
    case .min: Wording(zh: "各校最低", en: "lowest of schools")
    case .max: Wording(zh: "各校最高", en: "highest of schools")
    case .latest: Wording(zh: "全县另行报送", en: "reported for the county as a whole")
    }
  }
}
