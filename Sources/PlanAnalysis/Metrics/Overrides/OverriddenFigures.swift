import PlanModel

extension TargetFigures {
  /// The same figures under an override; what was computed stays beside it.
  ///
  /// A target set to completed counts as kept from the day on which that was said.
  func overridden(by override: Override?, asOf: Day) -> TargetFigures {
    guard let override else { return self }
    var figures = self
    figures.override = override
    figures.status = override.status
    figures.reason = override.wording(computed: computedStatus, asOf: asOf)
    figures.completionDay =
      override.status == .completed ? completionDay ?? override.day : nil
    return figures
  }
}

extension MilestoneFigures {
  func overridden(by override: Override?) -> MilestoneFigures {
    guard let override else { return self }
    var figures = self
    figures.override = override
    figures.status = override.status
    return figures
  }
}

extension DutyFigures {
  func overridden(by override: Override?, asOf: Day) -> DutyFigures {
    guard let override else { return self }
    var figures = self
    figures.override = override
    figures.status = override.status
    figures.reason = override.wording(computed: computedStatus, asOf: asOf)
    return figures
  }
}

extension TaskFigures {
  func overridden(by override: Override?, asOf: Day) -> TaskFigures {
    guard let override else { return self }
    var figures = self
    figures.override = override
    figures.status = override.status
    figures.reason = override.wording(computed: computedStatus, asOf: asOf)
    return figures
  }
}
