/// Pairs the stars, underscores and tildes in a stretch of inline nodes.
///
/// The pairing is CommonMark's, with another idea of where a mark may open and close. CommonMark
/// expects a blank between words, so a mark between a closing quotation mark or colon and a Han
/// character opens instead of closing. Here only ASCII punctuation holds a mark back, and not
/// next to a wide character; and in text that is not ASCII no mark opens before a closing bracket
/// or closes after an opening one. Marks left over are printed. `silentBreaks` are line ends to leave out.
func pairMarks(in nodes: [MarkdownNode], silentBreaks: Set<Int>) -> [MarkdownNode] {
  var line = MarkedLine(nodes, silentBreaks: silentBreaks)
  if !line.runs.isEmpty { line.pair() }
  return line.tree()
}

/// Marks of the same kind side by side.
private struct Run {
  let mark: StandIn
  let count: Int
  let opens: Bool
  let closes: Bool
  /// Marks not yet used.
  var left: Int
  /// Pairs that end here, in the order in which they were found: from the inside out.
  var ends: [MarkdownNode.Kind] = []
  /// Pairs that start here, likewise from the inside out.
  var starts: [MarkdownNode.Kind] = []
  /// Neighbours among the runs that may still find a partner.
  var previous: Int?
  var next: Int?

  init(mark: StandIn, count: Int, before: Unicode.Scalar?, after: Unicode.Scalar?) {
    self.mark = mark
    self.count = count
    left = count
    let hugsNext = Self.hugs(after, from: before)
    let hugsPrevious = Self.hugs(before, from: after)
    if mark == .underscore {
      opens = hugsNext && (!hugsPrevious || Self.isPunctuation(before))
      closes = hugsPrevious && (!hugsNext || Self.isPunctuation(after))
    } else {
      let isASCII = (before?.isASCII ?? true) && (after?.isASCII ?? true)
      opens = hugsNext && (isASCII || Self.isBlank(before) || !(after.map(Script.closes) ?? false))
      closes =
        hugsPrevious && (isASCII || Self.isBlank(after) || !(before.map(Script.opens) ?? false))
    }
  }

  /// True when a run leans on `near`, seen from the character on its other side.
  private static func hugs(_ near: Unicode.Scalar?, from far: Unicode.Scalar?) -> Bool {
    guard let near, !isBlank(near) else { return false }
    guard Script.isASCIIPunctuation(near) else { return true }
    guard let far, !isBlank(far) else { return true }
    return Script.isASCIIPunctuation(far) || Script.isWide(far) || Script.isShared(far)
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    // Asking Unicode about every character beside a mark is slow, and most of them are ASCII.
    scalar.map { $0.isASCII ? $0.value <= 0x20 : $0.properties.isWhitespace } ?? true
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { Script.isASCIIPunctuation($0) || Script.isWidePunctuation($0) } ?? false
  }

  /// CommonMark's rule of three keeps `*a**b*` from pairing one star with two.
  func canEnd(_ closer: Run) -> Bool {
    guard opens, mark == closer.mark else { return false }
    guard closes || closer.opens else { return true }
    return (count + closer.count) % 3 != 0 || (count % 3 == 0 && closer.count % 3 == 0)
  }
}

/// Inline nodes with the runs of marks cut out of their text.
private struct MarkedLine {
  enum Piece {
    case node(MarkdownNode)
    case run(Int, line: Int)
  }

  private(set) var pieces: [Piece] = []
  private(set) var runs: [Run] = []

  /// Pairs in pairs beyond this many are left as marks.
  private static let deepest = 16

  init(_ nodes: [MarkdownNode], silentBreaks: Set<Int>) {
    pieces.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .text(let text) where StandIn.hasStandIn(text):
        cut(
          text, of: node, before: index > 0 ? edge(of: nodes[index - 1]) : nil,
          after: index + 1 < nodes.count ? edge(of: nodes[index + 1]) : nil)
      case .softBreak where silentBreaks.contains(index): break
      default: pieces.append(.node(node))
      }
    }
    for index in runs.indices {
      runs[index].previous = index > 0 ? index - 1 : nil
      runs[index].next = index + 1 < runs.count ? index + 1 : nil
    }
  }

  /// What CommonMark would see of a node from beside it: the bracket or backtick it starts with.
  private func edge(of node: MarkdownNode) -> Unicode.Scalar? {
    switch node.kind {
    case .softBreak, .lineBreak: nil
    default: "`"
    }
  }

  private mutating func cut(
    _ text: String, of node: MarkdownNode, before: Unicode.Scalar?, after: Unicode.Scalar?
  ) {
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    var isFirst = true
    func piece(_ words: String.UnicodeScalarView) -> Piece {
      var node = node
      node.kind = .text(String(words))
      if !isFirst { node.column = 0 }
      isFirst = false
      return .node(node)
    }
    var index = 0
    while index < scalars.count {
      guard let mark = StandIn(scalars[index]) else {
        words.append(scalars[index])
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { $0 != scalars[index] } ?? scalars.count
      if !words.isEmpty { pieces.append(piece(words)) }
      words = String.UnicodeScalarView()
      pieces.append(.run(runs.count, line: node.line))
      runs.append(
        Run(
          mark: mark, count: end - index,
          before: index > 0 ? seen(scalars[index - 1]) : before,
          after: end < scalars.count ? seen(scalars[end]) : after))
      index = end
    }
    if !words.isEmpty { pieces.append(piece(words)) }
  }

  private func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    StandIn(scalar)?.mark ?? scalar
  }

  // MARK: Pairing

  /// Where a search for an opener may stop, by what is sought.
  private struct Search: Hashable {
    let mark: StandIn
    let opens: Bool
    let rest: Int
  }

  mutating func pair() {
    var barren: [Search: Int] = [:]
    var current: Int? = 0
    while let closer = current {
      guard runs[closer].closes else {
        current = runs[closer].next
        continue
      }
      let search = Search(
        mark: runs[closer].mark, opens: runs[closer].opens, rest: runs[closer].count % 3)
      if let opener = opener(for: closer, after: barren[search] ?? -1) {
        join(opener, closer)
        if runs[closer].left == 0 { current = runs[closer].next }
      } else {
        barren[search] = runs[closer].previous ?? -1
        current = runs[closer].next
        if !runs[closer].opens { remove(closer) }
      }
    }
  }

  private func opener(for closer: Int, after barren: Int) -> Int? {
    var candidate = runs[closer].previous
    while let opener = candidate, opener > barren {
      if runs[opener].canEnd(runs[closer]) { return opener }
      candidate = runs[opener].previous
    }
    return nil
  }

  private mutating func join(_ opener: Int, _ closer: Int) {
    let isDouble = runs[opener].left >= 2 && runs[closer].left >= 2
    let kind: MarkdownNode.Kind =
      runs[opener].mark == .tilde ? .strikethrough : isDouble ? .strong : .emphasis
    runs[opener].starts.append(kind)
    runs[closer].ends.append(kind)
    // Runs between the two can no longer find a partner.
    runs[opener].next = closer
    runs[closer].previous = opener
    for index in [opener, closer] {
      runs[index].left -= isDouble ? 2 : 1
      if runs[index].left == 0 { remove(index) }
    }
  }

  private mutating func remove(_ index: Int) {
    if let previous = runs[index].previous { runs[previous].next = runs[index].next }
    if let next = runs[index].next { runs[next].previous = runs[index].previous }
  }

  // MARK: Building

  func tree() -> [MarkdownNode] {
    var open: [MarkdownNode] = []
    var outermost: [MarkdownNode] = []
    func add(_ node: MarkdownNode) {
      if open.isEmpty {
        outermost.append(node)
      } else {
        open[open.count - 1].children.append(node)
      }
    }
    /// Pairs nested too deeply, each as the mark it is written with.
    var skipped: [MarkdownNode.Kind] = []
    for piece in pieces {
      switch piece {
      case .node(let node): add(node)
      case .run(let index, let line):
        let run = runs[index]
        let mark = String(run.mark.mark)
        func words(_ text: String) -> MarkdownNode {
          MarkdownNode(kind: .text(text), line: line, lastLine: line)
        }
        for kind in run.ends {
          if skipped.popLast() != nil {
            add(words(String(repeating: mark, count: markCount(kind))))
          } else if var pair = open.popLast() {
            pair.children = mergingTexts(pair.children)
            add(pair)
          }
        }
        if run.left > 0 { add(words(String(repeating: mark, count: run.left))) }
        for kind in run.starts.reversed() {
          if open.count < Self.deepest {
            open.append(MarkdownNode(kind: kind, line: line, lastLine: line))
          } else {
            add(words(String(repeating: mark, count: markCount(kind))))
            skipped.append(kind)
          }
        }
      }
    }
    return outermost
  }

  private func markCount(_ kind: MarkdownNode.Kind) -> Int { kind == .emphasis ? 1 : 2 }
}
