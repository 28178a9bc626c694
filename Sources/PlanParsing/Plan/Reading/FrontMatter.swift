import PlanModel

/// The YAML between two lines of `---` at the top of a Markdown plan.
struct FrontMatter {
  /// Absent when the file has none.
  let yaml: String?
  /// The first line below it, from 1.
  let bodyLine: Int

  /// Where it opens and never closes, it is empty and the body starts below the first line.
  init(of source: SourceText, _ diagnostics: inout [Diagnostic]) {
    guard Self.isFence(source.line(1)) else {
      (yaml, bodyLine) = (nil, 1)
      return
    }
    guard source.lineCount > 1,
      let end = (2...source.lineCount).first(where: { Self.isFence(source.line($0)) })
    else {
      diagnostics.append(
        Diagnostic(
          .error, rule: "front-matter-not-closed", at: source.position(line: 1, column: 1),
          Wording(zh: "开头的“---”没有结束", en: "the '---' at the top is never closed"),
          hint: Wording(zh: "在文件信息之后另起一行写 ---", en: "put a line --- below the facts about the plan")
        ))
      (yaml, bodyLine) = (nil, 2)
      return
    }
    yaml = end > 2 ? source.text(of: 2...(end - 1)) : ""
    bodyLine = end + 1
  }

  private static func isFence(_ line: String) -> Bool {
    line.hasPrefix("---") && trimmed(line) == "---"
  }
}
