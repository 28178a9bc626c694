package import PlanModel
import PlanAnalysis
import SiteRendering

/// What somebody wants explained.
package struct ExplainRequest: Sendable {
  package let site: SiteRequest
  /// A promise, a pillar, or a year for its plan.
  package let id: String
  /// The plan to look in; the newest one that has the id when nobody says.
  package let year: Int?

  package init(_ site: SiteRequest, id: String, year: Int? = nil) {
    self.site = site
    self.id = id
    self.year = year
  }
}

/// An explanation, or why there is none.
package enum ExplainOutcome: Sendable {
  case explained(Told)
  /// No plan has the id; one that is near, where there is one.
  case unknownID(nearest: String?)
  /// There is no plan of that year; the years there are, newest first.
  case unknownYear(known: [Int])
  /// The content has errors: nothing is explained that could not be published.
  case refused([Diagnostic])

  /// An explanation that waits to be printed.
  package struct Told: Sendable {
    let explanation: Explanation

    package func text(in language: MessageLanguage) -> String {
      ExplanationText(explanation, in: language).text
    }

    /// JSON with a newline at the end.
    package var json: String {
      String(decoding: explanationTwin(of: explanation).bytes(), as: UTF8.self)
    }
  }
}

/// Reads and measures a workspace and explains one of its figures.
package func explained(_ request: ExplainRequest) -> ExplainOutcome {
  let files: FileReading
  do throws(Diagnostic) {
    files = try FileReading(root: request.site.workspace)
  } catch {
    return .refused([error])
  }
  var reading = ContentReading(in: files)
  guard let content = reading.content() else { return .refused(reading.diagnostics.sorted()) }
  let asOf =
    request.site.asOf ?? newestRecordDay(in: content) ?? defaultCutOff(of: content.years[0])
  let measured = content.years.map { year in
    let measuring = PlanMeasuring(
      of: year, schools: content.schools, settings: content.settings)
    return Explaining(measuring.figures(asOf: asOf), from: measuring)
  }
  let input = CheckInput(content: content, figures: measured.map(\.figures), asOf: asOf)
  let errors = (reading.diagnostics + diagnostics(for: input)).filter { $0.severity == .error }
  guard errors.isEmpty else { return .refused(errors.sorted()) }
  return answer(request, among: measured)
}

private func answer(_ request: ExplainRequest, among years: [Explaining]) -> ExplainOutcome {
  let known = years.map(\.figures.plan.year)
  let asked = request.year.map { year in years.filter { $0.figures.plan.year == year } } ?? years
  guard !asked.isEmpty else { return .unknownYear(known: known) }
  for year in asked {
    if let found = year.explanation(of: request.id) {
      return .explained(ExplainOutcome.Told(explanation: found))
    }
  }
  return .unknownID(nearest: nearest(to: request.id, among: asked.flatMap(\.ids)))
}
