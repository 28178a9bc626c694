package import PlanModel

/// Finds the structure of a numbered plan in the text that a bureau published.
///
/// Lines become metadata, pillars (一、), tasks (1.) and paragraphs; what the web page put around
/// the document is dropped and listed. Commitments inside the text stay text: nothing is guessed.
package struct PublishedPlan: Sendable {
  package let document: PlanDocument
  /// Lines that belong to the web page, not to the plan; each with its place.
  package let dropped: [Written]
  package let diagnostics: [Diagnostic]

  package init(text: String, file: String) {
    var reading = PublishedReading(file: file)
    for line in publishedLines(of: text, file: file) { reading.take(line) }
    let (document, diagnostics) = reading.finish()
    self.document = document
    self.dropped = reading.dropped
    self.diagnostics = diagnostics
  }
}

/// The lines that hold something, blanks of every kind removed at both ends.
func publishedLines(of text: String, file: String) -> [Written] {
  var lines: [Written] = []
  var number = 0
  for raw in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    number += 1
    let line = Substring(raw)
    let trimmed = line.drop { isBlank($0) }
    guard let last = trimmed.lastIndex(where: { !isBlank($0) }) else { continue }
    let column = line.utf8.distance(from: line.startIndex, to: trimmed.startIndex) + 1
    lines.append(
      Written(
        String(trimmed[...last]), at: FilePosition(file: file, line: number, column: column)))
  }
  return lines
}

private func isBlank(_ character: Character) -> Bool {
  character.isWhitespace || character == "\u{FEFF}" || character == "\u{200B}"
}
