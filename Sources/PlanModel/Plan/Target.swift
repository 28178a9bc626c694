package import FoundationEssentials

/// A promised quantity.
///
/// It never changes; like a task, it is a class because pages of thousands of schools name it.
package final class Target: Sendable {
  /// A permanent address: "t29-b".
  package let id: String
  /// What is counted, in the plan's own words.
  package let indicator: String
  package let goal: Goal
  /// The value when the plan was adopted, in `goal.unit`; never assumed when absent.
  package let baseline: Located<Decimal>?
  /// When counting starts; the plan's first day unless the author says otherwise.
  package let start: Day
  /// The last day on which the promise can be kept; the plan's last day when `due` is not
  /// written.
  package let dueDay: Day
  package let due: Due?
  /// How school figures become the county's; school figures without it are an error.
  package let rollUp: RollUp?
  package let leads: [Located<String>]
  /// The author's sentence the target stands on, else the table row.
  package let quote: String
  package let note: String?
  /// Parts that are observed one by one and must all hold, such as 封闭管理 and 一键报警; an
  /// observation names its part behind the id: "t6-a/封闭管理".
  package let series: [Located<String>]
  /// Which schools it is about, as written; all of them when absent.
  package let scope: Located<String>?
  /// What the whole of a share is, in the unit of what is counted; bare observations are then
  /// counts, and the share is computed.
  package let denominator: Located<Denominator>?
  /// The pace its author chose; the plan's when absent.
  package let pace: Located<PaceChoice>?
  /// Whether small numbers are not printed, because they could point at persons.
  package let isSensitive: Bool
  package let source: FilePosition

  /// The published whole of a share: 28所.
  package struct Denominator: Hashable, Sendable {
    /// Greater than 0.
    package let value: Decimal
    package let unit: String

    package init(value: Decimal, unit: String) {
      self.value = value
      self.unit = unit
    }
  }

  package init(
    id: String, indicator: String, goal: Goal, baseline: Located<Decimal>?, start: Day,
    dueDay: Day, due: Due?, rollUp: RollUp?, leads: [Located<String>], quote: String,
    note: String?, series: [Located<String>] = [], scope: Located<String>? = nil,
    denominator: Located<Denominator>? = nil, pace: Located<PaceChoice>? = nil,
    isSensitive: Bool = false, source: FilePosition
  ) {
    self.id = id
    self.indicator = indicator
    self.goal = goal
    self.baseline = baseline
    self.start = start
    self.dueDay = dueDay
    self.due = due
    self.rollUp = rollUp
    self.leads = leads
    self.quote = quote
    self.note = note
    self.series = series
    self.scope = scope
    self.denominator = denominator
    self.pace = pace
    self.isSensitive = isSensitive
    self.source = source
  }
}

/// What a target asks for, such as "95%以上" or "3—4所".
package struct Goal: Hashable, Sendable {
  /// Which rule measures the target.
  package enum Kind: String, Sendable, CaseIterable {
    case reach, keep, ceiling, range, about, coverage, relative
    /// A place in an order (前八); smaller is better. To keep a place (保持前八) is `keep` with
    /// `atMost`, which nothing else is.
    case rank
    /// So much for each class, school or pupil (每班, 每校, 生均).
    case perUnit = "per-unit"
  }

  /// How the plan binds itself.
  package enum Comparator: String, Sendable, CaseIterable {
    case atLeast = "at-least"
    case atMost = "at-most"
    case exactly
    case about
    case between
    case increaseBy = "increase-by"
    case decreaseBy = "decrease-by"
    case fullCoverage = "full-coverage"
  }

  /// As written: "力争95%以上".
  package let words: String
  package let kind: Kind
  package let comparator: Comparator
  /// In `unit`; absent when the words name none (有新的提升) or the number was lost (万元).
  package let value: Decimal?
  /// The upper bound of `between`.
  package let upper: Decimal?
  /// The measure word as printed ("所", "%", "亿元"); "" when there is none.
  package let unit: String
  /// 力争, 确保, 争创 …; kept and shown.
  package let hedge: String?
  /// What a `perUnit` value is for each of: "班", "校", "生".
  package let per: String?
  /// Whether the step of `relative` is per cent of the base (增长10%, 翻一番) and not in `unit`.
  package let isShareOfBase: Bool

  package init(
    words: String, kind: Kind, comparator: Comparator, value: Decimal?, upper: Decimal? = nil,
    unit: String, hedge: String? = nil, per: String? = nil, isShareOfBase: Bool = false
  ) {
    self.words = words
    self.kind = kind
    self.comparator = comparator
    self.value = value
    self.upper = upper
    self.unit = unit
    self.hedge = hedge
    self.per = per
    self.isShareOfBase = isShareOfBase
  }
}

/// How the figures of schools become one figure of the county.
package enum RollUp: String, Sendable, CaseIterable {
  case sum
  case mean
  /// By enrolment.
  case weightedMean = "weighted-mean"
  /// The share of schools whose value is not zero, in per cent of all that should report.
  case shareOfSchools = "share-of-schools"
  /// Every school must reach the goal: the lowest value counts.
  case all
  case min
  case max
  /// Only county-wide records count.
  case latest
}
