package import PlanModel

/// A status set by hand that holds on the cut-off; always shown beside the computed one.
package struct Override: Hashable, Sendable {
  package let status: Status
  /// Who answers for it.
  package let author: String
  /// The day from which it holds.
  package let day: Day
  package let reason: String
  package let source: FilePosition

  package init(status: Status, author: String, day: Day, reason: String, source: FilePosition) {
    self.status = status
    self.author = author
    self.day = day
    self.reason = reason
    self.source = source
  }
}

extension Override {
  /// The day from which nothing more needs to be reported; absent while something remains to do.
  var closingDay: Day? { status.isOpen ? nil : day }

  /// "督导室9月30日改定为“已完成”：复评已过；按数据为“进度偏慢”".
  package func wording(computed: Status?, asOf: Day) -> Wording {
    let day = day.wording(besides: asOf)
    let set = Wording(
      zh: "\(author)\(day.chinese)改定为“\(status.wording.chinese)”：\(reason)",
      en: "set to '\(status.wording.english)' by \(author) on \(day.english): \(reason)")
    guard let computed = computed?.wording else { return set }
    return Wording(
      zh: "\(set.chinese)；按规则计算为“\(computed.chinese)”",
      en: "\(set.english); computed: '\(computed.english)'")
  }
}

extension Status {
  /// The usual word; sites may print another.
  package var wording: Wording {
    switch self {
    case .discontinued: Wording(zh: "不再实施", en: "discontinued")
    case .completed: Wording(zh: "已完成", en: "completed")
    case .onTrack: Wording(zh: "正常推进", en: "on track")
    case .behind: Wording(zh: "进度偏慢", en: "behind")
    case .notStarted: Wording(zh: "未启动", en: "not started")
    case .notReported: Wording(zh: "未报送", en: "not reported")
    case .farBehind: Wording(zh: "严重滞后", en: "far behind")
    case .overdue: Wording(zh: "已逾期", en: "overdue")
    }
  }

  init(_ chosen: StatusOverride.Chosen) {
    self =
      switch chosen {
      case .discontinued: .discontinued
      case .completed: .completed
      case .onTrack: .onTrack
      case .behind: .behind
      case .farBehind: .farBehind
      case .overdue: .overdue
      case .notStarted: .notStarted
      case .notReported: .notReported
      }
  }
}
