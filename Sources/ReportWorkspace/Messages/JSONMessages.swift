import PlanModel
import SiteRendering

extension MessageReport {
  /// The shape that `milepost check --format json` prints, version 1:
  ///
  ///     format     "milepost-messages"
  ///     version    1; grows when a member changes its meaning or goes
  ///     software   the version of Milepost
  ///     language   "zh" or "en", that of the phrases
  ///     asOf       "2023-09-30", or null when errors kept a site from being made
  ///     errors, warnings    how many
  ///     messages   by place: severity ("error", "warning"), rule, file, line, column, message, hint
  ///
  /// `file` is relative to the workspace. `line` and `column` start at 1, are null where the whole
  /// file or line is meant; a column counts UTF-8 bytes. `hint` is null where there is none.
  var json: JSONValue {
    [
      "format": "milepost-messages", "version": 1, "software": .string(softwareVersion),
      "language": .string(language.rawValue), "asOf": .optional(asOf.map { "\($0)" }),
      "errors": .integer(count(.error)), "warnings": .integer(count(.warning)),
      "messages": .array(diagnostics.map(message)),
    ]
  }

  private func message(_ diagnostic: Diagnostic) -> JSONValue {
    let place = diagnostic.position
    return [
      "severity": .string(diagnostic.severity.rawValue), "rule": .string(diagnostic.rule),
      "file": .string(place.file), "line": .optional(place.line > 0 ? Int(place.line) : nil),
      "column": .optional(place.column > 0 ? Int(place.column) : nil),
      "message": .string(diagnostic.message[language]),
      "hint": .optional(diagnostic.hint?[language]),
    ]
  }
}
