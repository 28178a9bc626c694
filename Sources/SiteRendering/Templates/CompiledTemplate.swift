/// A template checked against a view type: it renders any such view and cannot fail.
///
/// Threads may share it.
package struct CompiledTemplate<View: TemplateView>: Sendable {
  private let program: TemplateProgram
  private let reader: TemplateReader<View>
  /// The names of all files that have a part in it.
  package let files: Set<String>
  /// The keys of all words it prints.
  package let words: Set<String>

  init(
    _ program: TemplateProgram, reads: TemplateReads, files: Set<String>, words: Set<String>
  ) {
    self.program = program
    self.files = files
    self.words = words
    self.reader = TemplateReader(reads)
  }

  /// Appends the page of `view` to `output`.
  package func render(_ view: View, into output: inout [UInt8]) {
    var rendering = TemplateRendering(program: program, page: reader.record(of: view))
    rendering.run(program.steps.indices, into: &output)
  }

  /// The page of `view`.
  package func bytes(for view: View) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    render(view, into: &output)
    return output
  }
}

/// One run of a program over the values of one page.
private struct TemplateRendering {
  /// A view that has been entered.
  private struct Level {
    let record: TemplateRecord
    /// From 1; with `count`, the place in the list the view comes from.
    var number = 1
    var count = 1
  }

  private let program: TemplateProgram
  private var levels: [Level]

  init(program: TemplateProgram, page: TemplateRecord) {
    self.program = program
    levels = [Level(record: page)]
  }

  mutating func run(_ range: Range<Int>, into output: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let step = program.steps[next]
      next += 1
      switch step {
      case .literal(let from, let to):
        output.append(contentsOf: program.literals[Int(from)..<Int(to)])
      case .text(let place):
        if case .text(let text) = value(at: place) { appendEscaped(text, to: &output) }
      case .html(let place):
        if case .text(let markup) = value(at: place) { output.append(contentsOf: markup.utf8) }
      case .present(let place, let end):
        if !isPresent(value(at: place)) { next = Int(end) }
      case .absent(let place, let end):
        if isPresent(value(at: place)) { next = Int(end) }
      case .with(let place, let end):
        if case .view(let record) = value(at: place) {
          levels.append(Level(record: record))
          run(next..<Int(end), into: &output)
          levels.removeLast()
        }
        next = Int(end)
      case .each(let place, let end):
        if case .list(let records) = value(at: place) {
          for (index, record) in records.enumerated() {
            levels.append(Level(record: record, number: index + 1, count: records.count))
            run(next..<Int(end), into: &output)
            levels.removeLast()
          }
        }
        next = Int(end)
      case .number(let level):
        output.append(contentsOf: String(levels[Int(level)].number).utf8)
      case .first(let level, let isWanted, let end):
        if (levels[Int(level)].number == 1) != isWanted { next = Int(end) }
      case .last(let level, let isWanted, let end):
        let item = levels[Int(level)]
        if (item.number == item.count) != isWanted { next = Int(end) }
      }
    }
  }

  private func value(at place: TemplatePlace) -> TemplateValue {
    var value = levels[Int(place.level)].record[Int(place.slot)]
    for index in place.path {
      guard case .view(let record) = value else { return .nothing }
      value = record[Int(program.paths[Int(index)])]
    }
    return value
  }

  private func isPresent(_ value: TemplateValue) -> Bool {
    switch value {
    case .nothing: false
    case .flag(let isSet): isSet
    case .list(let records): !records.isEmpty
    case .text, .view: true
    }
  }
}
