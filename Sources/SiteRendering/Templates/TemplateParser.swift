import PlanModel

/// Builds the tree of a template from its tags.
///
/// A section that is not closed, or closed out of turn, is reported where it opens; the tree is
/// then mended, so that the names in it can still be checked.
struct TemplateParser {
  /// How deep sections and blocks of one file may stand inside one another.
  static let deepest = 64

  /// A tag that waits for its end, with what stands inside it so far.
  private struct Opener {
    enum Kind { case section, inverted, layout, block }
    let kind: Kind
    let tag: TemplateTag
    var body: [TemplateNode] = []
    var blocks: [TemplateBlock] = []
  }

  private var open: [Opener] = []
  private var finished: [TemplateNode] = []
  private var problems: [Diagnostic] = []

  /// The tree of `file`; mended when problems were found.
  static func nodes(
    of file: TemplateFile, reportingTo diagnostics: inout [Diagnostic]
  ) -> [TemplateNode] {
    var scanner = TemplateScanner(file)
    var parser = TemplateParser()
    for token in scanner.tokens(reportingTo: &diagnostics) { parser.read(token) }
    while let opener = parser.open.last {
      parser.problems.append(.unclosed(opener.tag, sign: sign(of: opener.kind)))
      parser.closeInnermost()
    }
    diagnostics += parser.problems
    return parser.finished
  }

  private mutating func read(_ token: TemplateScanner.Token) {
    switch token {
    case .text(let bytes, let position): add(.text(bytes, at: position))
    case .tag(.variable, let tag): add(.variable(tag, raw: false))
    case .tag(.raw, let tag): add(.variable(tag, raw: true))
    case .tag(.partial, let tag): add(.partial(tag))
    case .tag(.section, let tag): opens(.section, tag)
    case .tag(.inverted, let tag): opens(.inverted, tag)
    case .tag(.layout, let tag): opens(.layout, tag)
    case .tag(.block, let tag): opens(.block, tag)
    case .tag(.close, let tag): closes(tag)
    case .tag(.comment, _): break
    }
  }

  private mutating func opens(_ kind: Opener.Kind, _ tag: TemplateTag) {
    if open.count == Self.deepest {
      problems.append(.tooDeep(tag, limit: Self.deepest))
    }
    open.append(Opener(kind: kind, tag: tag))
  }

  private mutating func closes(_ tag: TemplateTag) {
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      problems.append(.closesNothing(tag, open: open.last?.tag))
      return
    }
    while let opener = open.last, opener.tag.name != tag.name {
      problems.append(.unclosed(opener.tag, sign: Self.sign(of: opener.kind)))
      closeInnermost()
    }
    closeInnermost()
  }

  private mutating func closeInnermost() {
    guard let opener = open.popLast() else { return }
    // Deeper than the limit the tree is cut off: it was reported, and the compiler walks it by
    // recursion.
    let body = open.count < Self.deepest ? opener.body : []
    switch opener.kind {
    case .section: add(.section(opener.tag, inverted: false, body))
    case .inverted: add(.section(opener.tag, inverted: true, body))
    case .layout: add(.layout(opener.tag, opener.blocks))
    case .block: add(.block(TemplateBlock(tag: opener.tag, body: body)))
    }
  }

  private mutating func add(_ node: TemplateNode) {
    guard let last = open.indices.last else {
      finished.append(node)
      return
    }
    guard open[last].kind == .layout else {
      open[last].body.append(node)
      return
    }
    addToLayout(node, at: last)
  }

  /// Inside `{{< layout}}` only blocks mean something; anything else would vanish from the page.
  private mutating func addToLayout(_ node: TemplateNode, at index: Int) {
    switch node {
    case .block(let block):
      if open[index].blocks.contains(where: { $0.tag.name == block.tag.name }) {
        problems.append(.blockTwice(block.tag))
      } else {
        open[index].blocks.append(block)
      }
    case .text(let bytes, let position):
      let blank: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
      if !bytes.allSatisfy(blank.contains) {
        problems.append(.outsideBlocks(of: open[index].tag, at: position))
      }
    case .variable(let tag, _), .section(let tag, _, _), .partial(let tag), .layout(let tag, _):
      problems.append(.outsideBlocks(of: open[index].tag, at: tag.position))
    }
  }

  private static func sign(of kind: Opener.Kind) -> String {
    switch kind {
    case .section: "#"
    case .inverted: "^"
    case .layout: "< "
    case .block: "$"
    }
  }
}
