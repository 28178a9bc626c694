import PlanAnalysis
import PlanModel

/// The words that may stand in a column, in the order of their types, with what they mean.
extension DataField.Rule {
  private static func choices<Word: RawRepresentable<String>>(
    _ words: [Word], _ meaning: (Word) -> Wording
  ) -> Self {
    .oneOf(words.map { DataField.Choice($0.rawValue, meaning($0)) })
  }

  static var statuses: Self {
    choices(Status.shown) { status in
      switch status {
      case .completed: Wording(zh: "已完成", en: "completed")
      case .onTrack: Wording(zh: "正常推进", en: "on track")
      case .behind: Wording(zh: "进度偏慢", en: "behind")
      case .farBehind: Wording(zh: "严重滞后", en: "far behind")
      case .overdue: Wording(zh: "已逾期", en: "overdue")
      case .notStarted: Wording(zh: "未启动", en: "not started")
      case .notReported: Wording(zh: "未报送", en: "not reported")
      case .discontinued: Wording(zh: "不再实施", en: "discontinued")
      }
    }
  }

  static var reportingStates: Self {
    choices(ReportingState.allCases) { state in
      switch state {
      case .onTime: Wording(zh: "按时", en: "on time")
      case .late: Wording(zh: "迟报", en: "late")
      case .missing: Wording(zh: "有未报送", en: "something is missing")
      case .notDue: Wording(zh: "未到报送期", en: "nothing was due yet")
      }
    }
  }

  static var bases: Self {
    choices(Basis.allCases) { basis in
      switch basis {
      case .computed: Wording(zh: "按数据判定", en: "computed")
      case .selfAssessed: Wording(zh: "单位自评", en: "the unit says so")
      case .verified: Wording(zh: "已核验", en: "verified")
      }
    }
  }

  static var goalKinds: Self {
    choices(Goal.Kind.allCases) { kind in
      switch kind {
      case .reach: Wording(zh: "达到", en: "reach a value")
      case .keep: Wording(zh: "保持", en: "keep at a value")
      case .ceiling: Wording(zh: "上限", en: "never above a value")
      case .range: Wording(zh: "区间", en: "reach a range")
      case .about: Wording(zh: "左右", en: "about a value")
      case .coverage: Wording(zh: "全覆盖", en: "every one")
      case .relative: Wording(zh: "比基期提高或降低", en: "against a base")
      case .rank: Wording(zh: "名次", en: "a place in an order")
      case .perUnit: Wording(zh: "每班、每校、生均", en: "so much for each")
      }
    }
  }

  static var milestoneKinds: Self {
    choices(Milestone.Kind.allCases) { kind in
      switch kind {
      case .document: Wording(zh: "文件", en: "a document")
      case .award: Wording(zh: "创建获评", en: "a name or prize to be won")
      case .event: Wording(zh: "会议活动", en: "an event")
      case .works: Wording(zh: "工程节点", en: "a step of building")
      case .other: Wording(zh: "其他", en: "anything else")
      }
    }
  }

  static var comparators: Self {
    choices(Goal.Comparator.allCases) { comparator in
      switch comparator {
      case .atLeast: Wording(zh: "不低于", en: "at least")
      case .atMost: Wording(zh: "不超过", en: "at most")
      case .exactly: Wording(zh: "等于", en: "exactly")
      case .about: Wording(zh: "约", en: "about")
      case .between: Wording(zh: "介于", en: "between")
      case .increaseBy: Wording(zh: "提高", en: "up by")
      case .decreaseBy: Wording(zh: "降低", en: "down by")
      case .fullCoverage: Wording(zh: "全部", en: "all")
      }
    }
  }

  static var rollUps: Self {
    choices(RollUp.allCases) { rule in
      switch rule {
      case .sum: Wording(zh: "各校之和", en: "sum of schools")
      case .mean: Wording(zh: "各校平均", en: "mean of schools")
      case .weightedMean: Wording(zh: "按在校生加权平均", en: "mean weighted by enrolment")
      case .shareOfSchools: Wording(zh: "已做到的学校占比", en: "share of schools that have done it")
      case .all: Wording(zh: "每校都要达到", en: "every school must reach it")
      case .min: Wording(zh: "取最低", en: "the lowest school")
      case .max: Wording(zh: "取最高", en: "the highest school")
      case .latest: Wording(zh: "全县值另行报送", en: "county-wide records only")
      }
    }
  }

  static var assessments: Self {
    choices(Report.Assessment.allCases) { assessment in
      switch assessment {
      case .discontinued: Wording(zh: "不再实施", en: "discontinued")
      case .completed: Wording(zh: "已完成", en: "completed")
      case .onTrack: Wording(zh: "正常推进", en: "on track")
      case .behind: Wording(zh: "进度偏慢", en: "behind")
      case .notStarted: Wording(zh: "未启动", en: "not started")
      }
    }
  }

  static var stages: Self {
    choices(ProjectStage.allCases) { stage in
      switch stage {
      case .preparation: Wording(zh: "前期", en: "papers, land, design")
      case .started: Wording(zh: "开工", en: "work has begun")
      case .structure: Wording(zh: "主体", en: "the frame stands")
      case .completed: Wording(zh: "竣工", en: "finished")
      case .inUse: Wording(zh: "投用", en: "in use")
      }
    }
  }

  static var frequencies: Self {
    choices(Frequency.Period.allCases) { period in
      switch period {
      case .day: Wording(zh: "每日", en: "each day")
      case .week: Wording(zh: "每周", en: "each week")
      case .twoWeeks: Wording(zh: "每两周", en: "every two weeks")
      case .month: Wording(zh: "每月", en: "each month")
      case .twoMonths: Wording(zh: "每两个月", en: "every two months")
      case .quarter: Wording(zh: "每季度", en: "each quarter")
      case .halfYear: Wording(zh: "每半年", en: "each half-year")
      case .term: Wording(zh: "每学期", en: "each term")
      case .schoolYear: Wording(zh: "每学年", en: "each school year")
      case .year: Wording(zh: "每年", en: "each year")
      }
    }
  }
}
