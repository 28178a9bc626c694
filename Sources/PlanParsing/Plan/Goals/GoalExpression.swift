import FoundationEssentials
package import PlanModel

/// Reads what a target asks for: `5所`, `95%以上`, `3—4所`, `不超过2%`, `零辍学`, `全覆盖`,
/// `在2022年基础上提高`, `at least 5`.
///
/// Reports `unreadable-goal` (error, no goal) for words that cannot be understood, and
/// `unit-without-number` (warning) where only the unit is left of a number.
package func goal(from written: Written, _ diagnostics: inout [Diagnostic]) -> Goal? {
  var expression = GoalExpression(written.value)
  guard expression.read(), let goal = expression.goal(words: written.value) else {
    diagnostics.append(unreadable(written, from: expression.rest))
    return nil
  }
  if goal.value == nil, !goal.unit.isEmpty {
    diagnostics.append(
      Diagnostic(
        .warning, rule: "unit-without-number", at: written.position,
        Wording(
          zh: "目标“\(written.value)”只有单位“\(goal.unit)”，没有数字",
          en: "goal '\(written.value)' has the unit '\(goal.unit)' but no number"),
        hint: Wording(
          zh: "补上数字，如 300\(goal.unit)；原文就缺数字时，本目标按“无法计算”显示",
          en: "write the number, such as 300\(goal.unit); without it the target cannot be measured")
      ))
  }
  return goal
}

private func unreadable(_ written: Written, from rest: String) -> Diagnostic {
  let isPart = !rest.isEmpty && rest != written.value
  return Diagnostic(
    .error, rule: "unreadable-goal", at: written.position,
    Wording(
      zh: "看不懂目标“\(written.value)”" + (isPart ? "，从“\(rest)”起" : ""),
      en: "cannot read the goal '\(written.value)'" + (isPart ? ", from '\(rest)' on" : "")),
    hint: Wording(
      zh: "可写：5所、≥95%、95%以上、3—4所、400人左右、不超过2%、零、全覆盖、保持在95%以上、在2022年基础上提高、前8名、每校1名",
      en:
        "write it like one of: 5 schools, ≥95%, 95% or more, 3-4, about 400, no more than 2%, zero, "
        + "full coverage, keep at 95% or more, increase by 2%, top 8, 1 per school"))
}

/// The words of a goal taken apart: numbers, unit, and the parts that other words play.
struct GoalExpression {
  private var text: GoalText
  private var parts: Set<GoalWord> = []
  private var hedges: [String] = []
  private var first: Decimal?
  /// The other end of a range.
  private var second: Decimal?
  /// What stands after ±.
  private var spread: Decimal?
  private var spreadIsShare = false
  private var unit = ""
  /// What the value is for each of: "校".
  private var per: String?
  /// By how many per cent of the base a doubling rises.
  private var growth: Decimal?
  /// The thing that is counted, as far as it stands behind the number.
  private var noun = ""

  init(_ words: String) { text = GoalText(words) }

  /// What could not be read.
  var rest: String { text.rest }

  /// Takes the words apart; false when some of them are not known.
  mutating func read() -> Bool {
    while !text.isAtEnd {
      skipMarks()
      if text.isAtEnd { break }
      if readBase() { continue }
      if text.readCoverageIdiom() {
        parts.insert(.all)
        if text.isAtEnd || ",，、".contains(text.next ?? "。") { continue }
        return readNoun()
      }
      if let each = text.readAverage() ?? text.readEach() {
        per = each
        continue
      }
      if readNumberInWords() { return readNoun() }
      if readLeadingWord() {
        if parts.contains(.none) || parts.contains(.all), !text.startsNumber { return readNoun() }
        continue
      }
      if text.startsNumber || text.next == "±" { return readQuantity() }
      if readUnitWithoutNumber() { return readNoun() }
      return false
    }
    return !parts.isEmpty
  }

  private mutating func skipMarks() {
    while let mark = text.next, mark.isWhitespace || ",，、:：".contains(mark) { text.advance() }
  }

  private mutating func readLeadingWord() -> Bool {
    guard let found = text.read(GoalWord.leading) else { return false }
    if found.part == .hedge { hedges.append(found.word) }
    if found.part != .filler, found.part != .hedge { parts.insert(found.part) }
    return true
  }

  /// 破百, 过半, 翻一番: numbers that are not written as such.
  private mutating func readNumberInWords() -> Bool {
    if let found = text.readSpokenNumber() {
      (first, unit) = (found.value, found.unit)
      if found.isAtLeast { parts.insert(.atLeast) }
      return true
    }
    if let found = text.readRoundNumber() {
      first = found.value
      unit = readUnit()
      parts.insert(found.isAbout ? .about : .atLeast)
      return true
    }
    guard let found = text.readDoubling() else { return false }
    growth = found
    parts.insert(.increase)
    return true
  }

  /// 在2022年基础上, 比上年, 不低于2022年水平.
  private mutating func readBase() -> Bool {
    let start = text.place
    if text.read(GoalWord.bases) == nil {
      _ = text.read(GoalWord.baseOpenings)
      text.skipBlanks()
      guard text.read(GoalWord.bases) != nil || readYear(opened: text.place > start) else {
        text.goBack(to: start)
        return false
      }
    }
    text.skipBlanks()
    while text.read(GoalWord.baseClosings) != nil {}
    parts.insert(.base)
    return true
  }

  /// 2022年; in English a year counts as a base only after a word like "than".
  private mutating func readYear(opened: Bool) -> Bool {
    let digits = (0..<4).compactMap { text.character(after: $0) }
    guard digits.count == 4, digits.allSatisfy(\.isASCIIDigit),
      String(digits).hasPrefix("20") || String(digits).hasPrefix("19"),
      text.character(after: 4)?.isASCIIDigit != true
    else { return false }
    if text.character(after: 4) == "年" {
      text.advance(by: 5)
      return true
    }
    guard opened, text.character(after: 4) == nil || text.character(after: 4) == " " else {
      return false
    }
    text.advance(by: 4)
    return true
  }

  private mutating func readUnitWithoutNumber() -> Bool {
    guard let found = knownUnit() else { return false }
    unit = found
    return true
  }

  /// A number with its unit, perhaps a second one, and the words that close them.
  private mutating func readQuantity() -> Bool {
    if text.next != "±" {
      // 一批 and 几所 only sound like numbers.
      guard !["一批", "一系列", "一些", "一定"].contains(where: { text.stands($0) }),
        readNumber(into: \.first)
      else { return false }
      let end = text.place
      text.skipBlanks()
      if text.next != "±" {
        guard let mark = text.read(GoalWord.rangeMarks) else {
          text.goBack(to: end)
          return readNoun()
        }
        text.skipBlanks()
        guard text.startsNumber else {
          // 达到 after a number is no range: 5到位.
          text.goBack(to: end)
          return mark == "到" && readNoun()
        }
        return readNumber(into: \.second) && readNoun()
      }
    }
    text.advance()
    text.skipBlanks()
    let unitOfValue = unit
    unit = ""
    guard readNumber(into: \.spread) else { return false }
    spreadIsShare = unit == "%" && unitOfValue != "%" && first != nil
    if !unitOfValue.isEmpty || spreadIsShare { unit = unitOfValue }
    return readNoun()
  }

  private mutating func readNumber(into end: WritableKeyPath<GoalExpression, Decimal?>) -> Bool {
    guard let number = text.readNumber() else { return false }
    self[keyPath: end] = number.value
    if let found = text.read(GoalWord.afterDigits) { parts.insert(found.part) }
    let found = number.unit ?? readUnit()
    if !found.isEmpty { unit = found }
    return true
  }

  private mutating func readUnit() -> String {
    let start = text.place
    text.skipBlanks()
    // In "2 per school" no unit stands behind the number.
    var ahead = text
    if ahead.readEach() != nil {
      text.goBack(to: start)
      return ""
    }
    if let known = knownUnit() {
      if known.count == 1, let found = text.read(GoalWord.afterDigits) { parts.insert(found.part) }
      return known
    }
    let wordStart = text.place
    while let character = text.next, character.isLetter, !text.startsNumber,
      !closesUnit(at: text)
    {
      text.advance()
    }
    let word = text.printed(from: wordStart)
    if word.isEmpty { text.goBack(to: start) }
    return word
  }

  private func closesUnit(at text: GoalText) -> Bool {
    var copy = text
    if copy.read(GoalWord.trailing) != nil { return true }
    guard copy.read(GoalWord.rangeMarks) != nil else { return false }
    copy.skipBlanks()
    return copy.startsNumber
  }

  /// A unit of the list, with 万 or 亿 before it or alone: 人次, 万元, 亿.
  private mutating func knownUnit() -> String? {
    let start = text.place
    let whole = text.longest(of: MeasureWords.words)
    if let multiplier = text.read(MeasureWords.multipliers) {
      _ = text.read(MeasureWords.words)
      let combined = text.printed(from: start)
      if combined.count > multiplier.count || text.isAtEnd || closesUnit(at: text) {
        if combined.count >= whole?.count ?? 0 { return combined }
      }
      text.goBack(to: start)
    }
    guard let whole else { return nil }
    text.advance(by: whole.count)
    return text.printed(from: start)
  }

  /// The rest: words that close the number, and the thing that is counted. A further number
  /// would change the meaning, so it is refused.
  private mutating func readNoun() -> Bool {
    let start = text.place
    while !text.isAtEnd {
      text.skipBlanks()
      if text.isAtEnd { break }
      if let found = text.read(GoalWord.trailing) {
        if found.part != .filler { parts.insert(found.part) }
        continue
      }
      if readBaseAfterNumber() { continue }
      if per == nil, let each = text.readEachBehindStroke() ?? text.readEach() {
        per = each
        continue
      }
      guard let character = text.next, character.isLetter || marksInNoun.contains(character),
        !character.isASCIIDigit, character != "几"
      else {
        text.goBack(to: max(start, text.place))
        return isClosingMark(text.next)
      }
      noun.append(character)
      text.advance()
    }
    return true
  }

  /// Where no number was read, a pause or bracket cannot part one number from another.
  private var marksInNoun: String {
    let isInWords = first == nil && spread == nil && (has(.all) || has(.none))
    return isInWords ? "·“”\"'、,:()《》-" : "·“”\"'"
  }

  private mutating func readBaseAfterNumber() -> Bool {
    guard GoalWord.baseOpenings.contains(where: { text.stands($0) }) || text.stands("last year")
    else { return false }
    return readBase()
  }

  private func isClosingMark(_ character: Character?) -> Bool {
    text.rest.allSatisfy { "。.;；".contains($0) } && character != nil
  }
}

// MARK: - What the parts mean together

extension GoalExpression {
  fileprivate func has(_ part: GoalWord) -> Bool { parts.contains(part) }

  private var isAtLeast: Bool { has(.atLeast) || has(.above) }
  private var isAtMost: Bool { has(.atMost) || has(.below) }

  /// The goal that the words describe; absent when they do not make one.
  func goal(words: String) -> Goal? {
    guard let reading, !(reading.kind == .relative && namesPlace(words)) else { return nil }
    // 每校零事故 stays a promise of none at all.
    let isPerUnit =
      per != nil && [.reach, .ceiling].contains(reading.kind) && reading.value != 0
    let step = reading.kind == .relative ? shareOfBase(reading.value) : nil
    return Goal(
      words: words, kind: isPerUnit ? .perUnit : reading.kind, comparator: reading.comparator,
      value: step ?? reading.value, upper: reading.upper,
      unit: step == nil ? reading.unit ?? unit : "",
      hedge: hedges.isEmpty ? nil : hedges.joined(separator: "、"), per: per,
      isShareOfBase: step != nil)
  }

  private var reading: Reading? {
    if has(.rank) { return rankReading }
    return spreadReading ?? rangeReading ?? valueReading ?? wordReading
  }

  /// In per cent of the base: 翻一番, 增长2倍.
  private func shareOfBase(_ step: Decimal?) -> Decimal? {
    growth ?? (["倍", "times"].contains(unit) ? step.map { $0 * 100 } : nil)
  }

  /// A place that rises has a number that falls: 位次上升2位 would be measured the wrong way round.
  private func namesPlace(_ words: String) -> Bool {
    ["名次", "位次", "排名", "rank"].contains { words.lowercased().contains($0) }
  }

  private struct Reading {
    var kind: Goal.Kind
    var comparator: Goal.Comparator
    var value: Decimal?
    var upper: Decimal? = nil
    /// Where it differs from the unit in the words.
    var unit: String? = nil
  }

  /// 前八, 第一; to keep a place is to keep it. 第一批 and 前三季度 are no places.
  private var rankReading: Reading? {
    guard second == nil, spread == nil, let first, first >= 1, isPlace,
      !has(.base), !has(.increase), !has(.decrease)
    else { return nil }
    return Reading(kind: has(.keep) ? .keep : .rank, comparator: .atMost, value: first)
  }

  private var isPlace: Bool {
    let isLatin = (unit + noun).allSatisfy { $0.isASCII }
    return isLatin
      || (["", "名", "位", "强", "%"].contains(unit) && ["", "行列", "之列", "位次", "名次"].contains(noun))
  }

  /// 500±10, 400人±10%, ±5%.
  private var spreadReading: Reading? {
    guard let spread, spread >= 0 else { return nil }
    let middle = first ?? 0
    let reach = spreadIsShare ? middle * spread / 100 : spread
    return Reading(kind: .range, comparator: .between, value: middle - reach, upper: middle + reach)
  }

  /// 3—4所.
  private var rangeReading: Reading? {
    guard let first, let second, first < second else { return nil }
    return Reading(kind: .range, comparator: .between, value: first, upper: second)
  }

  /// One number.
  private var valueReading: Reading? {
    guard let first, second == nil, spread == nil, !(isAtLeast && isAtMost) || has(.base) else {
      return nil
    }
    if has(.base) || has(.increase) || has(.decrease), !has(.attain) {
      return Reading(kind: .relative, comparator: direction, value: first)
    }
    if has(.inPlace), first == 100, unit == "%" { return wholeReading }
    if first == 0, !isAtLeast {
      return has(.fallTo)
        ? Reading(kind: .reach, comparator: .atMost, value: 0)
        : Reading(kind: .ceiling, comparator: .exactly, value: 0)
    }
    if has(.about) { return Reading(kind: .about, comparator: .about, value: first) }
    if has(.fallTo) { return Reading(kind: .reach, comparator: .atMost, value: first) }
    if isAtMost { return Reading(kind: .ceiling, comparator: .atMost, value: first) }
    if has(.keep) { return Reading(kind: .keep, comparator: .atLeast, value: first) }
    let binds = isAtLeast || has(.attain)
    return Reading(kind: .reach, comparator: binds ? .atLeast : .exactly, value: first)
  }

  /// No number.
  private var wordReading: Reading? {
    guard first == nil, spread == nil else { return nil }
    if growth != nil { return Reading(kind: .relative, comparator: .increaseBy) }
    // 基本清除: nearly none.
    if has(.none), hedges.contains("基本") {
      return Reading(kind: .about, comparator: .about, value: 0)
    }
    if has(.none) {
      return has(.fallTo)
        ? Reading(kind: .reach, comparator: .atMost, value: 0)
        : Reading(kind: .ceiling, comparator: .exactly, value: 0)
    }
    if has(.all) { return wholeReading }
    if !unit.isEmpty { return lostReading }
    guard has(.base) || has(.increase) || has(.decrease) else { return nil }
    // 不低于上年: no step is asked for, only no step back.
    let holdsBase = has(.level) || has(.atLeast) || has(.atMost) || has(.keep)
    guard holdsBase || has(.above) || has(.below) || has(.increase) || has(.decrease) else {
      return nil
    }
    let step: Decimal? = holdsBase && !has(.increase) && !has(.decrease) ? 0 : nil
    return Reading(kind: .relative, comparator: direction, value: step)
  }

  private var wholeReading: Reading {
    has(.keep)
      ? Reading(kind: .keep, comparator: .atLeast, value: 100, unit: "%")
      : Reading(kind: .coverage, comparator: .fullCoverage, value: 100, unit: "%")
  }

  /// 万元: the number is gone, the direction may be left.
  private var lostReading: Reading {
    if has(.increase) || has(.decrease) || has(.base) {
      return Reading(kind: .relative, comparator: direction)
    }
    if has(.about) { return Reading(kind: .about, comparator: .about) }
    if has(.fallTo) { return Reading(kind: .reach, comparator: .atMost) }
    if isAtMost { return Reading(kind: .ceiling, comparator: .atMost) }
    if has(.keep) { return Reading(kind: .keep, comparator: .atLeast) }
    return Reading(
      kind: .reach, comparator: isAtLeast || has(.attain) ? .atLeast : .exactly)
  }

  private var direction: Goal.Comparator {
    if has(.decrease) { return .decreaseBy }
    if has(.increase) { return .increaseBy }
    return has(.below) || has(.atMost) ? .decreaseBy : .increaseBy
  }
}
