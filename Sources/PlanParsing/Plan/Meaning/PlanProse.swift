import PlanModel

extension PlanInterpreter {
  /// The prose among blocks as one text; ids in it start with its owner's.
  mutating func prose(of blocks: [PlanDocument.Block], owner: String) -> Prose? {
    var text = ""
    var start: FilePosition?
    var lines = 0
    for case .prose(let entry) in blocks {
      let words = markdown(of: entry, keepingAssignment: !isTask(owner))
      guard !words.isEmpty else { continue }
      let position = entry.markdown.position
      if let start {
        // Blank lines for the table between two pieces keep later lines at their places.
        let gap = Int(position.line) - Int(start.line) - lines
        let isApart = isMarkdownFile(position) && (2...10_000).contains(gap)
        text += String(repeating: "\n", count: isApart ? gap : 2)
        lines += isApart ? gap : 2
      } else {
        start = position
      }
      text += words
      lines += words.utf8.count { $0 == UInt8(ascii: "\n") }
    }
    guard let start else { return nil }
    let position = FilePosition(file: start.file, line: Int(start.line), column: Int(start.column))
    let (prose, problems) = PlanParsing.prose(
      fromMarkdown: text, position: position, idPrefix: owner + "-")
    // What the text itself has wrong was said when the file was read; an error alone can be new,
    // since pieces that stood apart are read together here.
    diagnostics += problems.filter { $0.severity == .error }
    return prose
  }

  /// Only tasks have units; elsewhere the brackets stay words of the text.
  private func markdown(
    of entry: PlanDocument.ProseEntry, keepingAssignment: Bool
  ) -> String {
    guard keepingAssignment, let assignment = entry.assignment else { return entry.markdown.value }
    let words = assignmentWords(assignment, isChinese: document.isChinese)
    return entry.markdown.value.isEmpty ? words : entry.markdown.value + "\n\n" + words
  }

  private func isTask(_ owner: String) -> Bool {
    owner != "opening" && !ids.pillars.contains(owner)
  }

  private func isMarkdownFile(_ position: FilePosition) -> Bool {
    position.file.hasSuffix(".md") && position.line > 0
  }
}
