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
///
/// Every list is in the order of file names and lines: a later record corrects an earlier one.
package struct YearContent: Sendable {
  package var plan: Plan
  package var observations: [Observation]
  /// The targets named by rows of observations that could not be read otherwise; for checks.
  package var targetsLeftOut: [Located<String>]
  package var reports: [Report]
  package var duties: [DutyRecord]
  package var projects: [ProjectRecord]
  package var inspections: [Inspection]
  package var findings: [Finding]
  package var overrides: [StatusOverride]
  /// Absent when the year has no `calendar.yaml`.
  package var calendar: SchoolCalendar?

  package init(
    plan: Plan, observations: [Observation] = [], targetsLeftOut: [Located<String>] = [],
    reports: [Report] = [],
    duties: [DutyRecord] = [], projects: [ProjectRecord] = [], inspections: [Inspection] = [],
    findings: [Finding] = [], overrides: [StatusOverride] = [], calendar: SchoolCalendar? = nil
  ) {
    self.plan = plan
    self.observations = observations
    self.targetsLeftOut = targetsLeftOut
    self.reports = reports
    self.duties = duties
    self.projects = projects
    self.inspections = inspections
    self.findings = findings
    self.overrides = overrides
    self.calendar = calendar
  }
}
