import PlanModel

/// Where something was written, for a narrow column: it may break after a slash.
func breakableSource(_ position: FilePosition) -> HTML {
  HTML(
    trusted: printedSource(position).split(separator: "/", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "/<wbr>"))
}
