import FoundationEssentials
import PlanModel

/// The cells of a target's row that say what is counted: its parts, its whole, who is meant.
extension PlanInterpreter {
  /// 封闭管理、专职保安: the names of series that are observed one by one.
  mutating func series(_ words: Written?) -> [Located<String>] {
    guard let words else { return [] }
    var names: [Located<String>] = []
    for part in words.value.split(whereSeparator: { "、，,;；\n".contains($0) }) {
      let name = trimmed(String(part))
      if name.isEmpty { continue }
      if name.contains("/") || names.contains(where: { $0.value == name }) {
        report(
          .error, rule: "bad-series", at: words.position,
          Wording(
            zh: "分项“\(name)”重复，或含有“/”", en: "the series '\(name)' comes twice or contains '/'"),
          hint: Wording(zh: "每个分项写一次，用顿号分开", en: "name each series once, commas between them"))
      } else {
        names.append(Located(name, at: words.position))
      }
    }
    return names
  }

  /// 28所: the published whole of a share.
  mutating func denominator(_ words: Written?) -> Located<Target.Denominator>? {
    guard let words else { return nil }
    do throws(Diagnostic) {
      guard let number = try number(words) else { return nil }
      if number.value > 0 {
        return Located(
          Target.Denominator(value: number.value, unit: number.unit), at: words.position)
      }
      report(
        .error, rule: "bad-denominator", at: words.position,
        Wording(
          zh: "分母“\(words.value)”应大于 0", en: "the denominator '\(words.value)' must be above 0"))
    } catch {
      diagnostics.append(error)
    }
    return nil
  }

  /// Whether small numbers of a target could point at persons.
  mutating func isSensitive(_ words: Written?) -> Bool {
    guard let words else { return false }
    do throws(Diagnostic) {
      return try truth(words) ?? false
    } catch {
      diagnostics.append(error)
      return false
    }
  }
}
