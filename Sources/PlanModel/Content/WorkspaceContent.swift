/// Everything a bureau wrote, read and understood: the input of measuring and rendering.
package struct WorkspaceContent: Sendable {
  package var settings: SiteSettings
  /// In the order of `schools.csv`.
  package var schools: [School]
  package var units: [ResponsibleUnit]
  /// Newest first; at least one.
  package var years: [YearContent]

  package init(
    settings: SiteSettings, schools: [School], units: [ResponsibleUnit], years: [YearContent]
  ) {
    self.settings = settings
    self.schools = schools
    self.units = units
    self.years = years
  }
}

/// One plan with what has been reported on it.
package struct YearContent: Sendable {
  package var plan: Plan
  /// In the order of file names and lines: a later record corrects an earlier one.
  package var observations: [Observation]
  package var reports: [Report]

  package init(plan: Plan, observations: [Observation] = [], reports: [Report] = []) {
    self.plan = plan
    self.observations = observations
    self.reports = reports
  }
}
