import PlanModel

/// The words in which plans say how often something comes back.
enum FrequencyWords {
  /// Of each period, the usual words first. The longest that stands at a place is taken.
  static let periods: [(period: Frequency.Period, words: [String])] = [
    (
      .day,
      [
        "每日", "每天", "每个工作日", "每个教学日", "每个上学日", "每工作日", "每教学日", "每上学日", "一日", "一天", "日日", "天天",
        "按日", "日", "daily", "every day", "each day", "per day", "a day", "every school day",
      ]
    ),
    (
      .week,
      [
        "每周", "每星期", "每个星期", "每一周", "一周", "一星期", "周周", "按周", "周", "weekly", "every week",
        "each week",
        "per week", "a week",
      ]
    ),
    (
      .twoWeeks,
      [
        "每两周", "每二周", "每2周", "每两个星期", "每2个星期", "两周", "2周", "双周", "隔周", "每隔一周", "fortnightly",
        "every two weeks", "every 2 weeks", "every other week", "every second week", "a fortnight",
      ]
    ),
    (
      .month,
      [
        "每月", "每个月", "每月度", "每一个月", "一月", "一个月", "月月", "按月", "月度", "月", "monthly", "every month",
        "each month", "per month", "a month",
      ]
    ),
    (
      .twoMonths,
      [
        "每两个月", "每两月", "每2个月", "每二个月", "两个月", "两月", "2个月", "双月", "隔月", "每隔一月", "每隔一个月",
        "every two months", "every 2 months", "every other month", "every second month",
      ]
    ),
    (
      .quarter,
      [
        "每季度", "每季", "每个季度", "每三个月", "每3个月", "一季度", "一季", "按季度", "按季", "季度", "quarterly",
        "every quarter",
        "each quarter", "per quarter", "a quarter", "every three months",
      ]
    ),
    (
      .halfYear,
      [
        "每半年", "每半年度", "半年", "每六个月", "每6个月", "half-yearly", "every half-year", "every six months",
        "every half year",
      ]
    ),
    (
      .term,
      [
        "每学期", "每个学期", "每一学期", "一学期", "一个学期", "按学期", "学期", "termly", "every term", "each term",
        "per term",
        "a term", "every semester", "each semester", "per semester", "a semester",
      ]
    ),
    (
      .schoolYear,
      [
        "每学年", "每个学年", "每一学年", "一学年", "一个学年", "全学年", "学年", "every school year", "each school year",
        "per school year", "a school year",
      ]
    ),
    (
      .year,
      [
        "每年", "每年度", "每一年", "一年", "全年", "年度", "年内", "年", "yearly", "annually", "annual",
        "every year",
        "each year", "per year", "a year",
      ]
    ),
  ]

  /// What may stand before the period and says nothing about it.
  static let leading = [
    "坚持", "继续", "原则上", "做到", "落实", "实行", "执行", "严格执行", "严格", "确保", "力争", "每校", "每所学校", "各校", "各学校",
    "，",
    ",", "、",
  ]

  static let atLeast = [
    "至少", "不少于", "不低于", "最少", "≥", ">=", "at least", "no less than", "no fewer than",
    "not less than", "not fewer than", "以上", "及以上", "或以上", "or more",
  ]

  /// An amount under such words is not what has to be done, or not in every case.
  static let unfit = [
    "不超", "至多", "最多", "不多于", "以内", "控制在", "左右", "上下", "大约", "约", "每班", "每人", "每生", "每师", "每名", "每位",
    "人均", "生均", "师均", "about", "at most", "no more than", "up to", "除外", "except",
  ]

  /// What is counted of a duty; 日 and 月 are not here: 每月5日 names a day.
  static let units = [
    "次", "回", "遍", "趟", "节", "堂", "讲", "课时", "学时", "周", "天", "个工作日", "个教学日", "小时", "分钟", "场", "场次",
    "期",
    "轮", "篇", "份", "件", "个", "项", "人次", "批", "批次", "lessons", "lesson", "hours", "hour", "weeks",
    "week",
    "days", "day", "sessions", "session", "visits", "visit",
  ]

  /// Units that only say how many times.
  static let times = ["times", "time"]

  static let englishNumbers: [(word: String, value: Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
  ]
}
