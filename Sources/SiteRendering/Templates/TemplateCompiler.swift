import PlanModel

/// Turns the tree of one template, with all it includes, into steps for one view type.
///
/// Partials and layouts are put in where they are used, so that every name can be looked up among
/// the views it is inside of; what is left for rendering are numbered places.
struct TemplateCompiler {
  /// How many sections, blocks and files may be inside one another.
  private static let deepest = 200
  /// How many nodes a page may have with all it includes: a few files that include one another
  /// twice each would otherwise grow without end.
  private static let largest = 200_000

  private(set) var problems: [Diagnostic] = []
  private(set) var program = TemplateProgram()
  /// Every file that has a part in the page.
  private(set) var files: Set<String> = []
  /// The key of every word it prints.
  private(set) var wordKeys: Set<String> = []

  private let set: TemplateSet
  private let words: Words
  private let page: TemplateReadsBuilder
  private var lookup: TemplateLookup
  /// The files that are being put in, the page's own first.
  private var inclusions: [String] = []
  /// What fills the blocks met next.
  private var fillings: [String: Filling] = [:]
  /// Names of the blocks met since the layout now being put in was entered.
  private var blocksMet: [String] = []
  private var depth = 0
  private var nodesSeen = 0
  /// The step before which no literal may be joined to the one after: a jump leads there.
  private var jumpTarget = 0

  /// A block of a page, with the surroundings it was written in.
  private struct Filling {
    let block: TemplateBlock
    let inclusions: [String]
    let fillings: [String: Filling]
  }

  init(_ set: TemplateSet, page view: any TemplateView.Type, words: Words) {
    self.set = set
    self.words = words
    page = TemplateReadsBuilder(view)
    lookup = TemplateLookup(page)
  }

  /// What the steps read of the page's view.
  var reads: TemplateReads { page.reads }

  mutating func compile(_ name: String) {
    guard let source = set.sources[name] else { return }
    include(source, name: name, mayContinueLayout: true)
  }

  // MARK: Nodes

  private mutating func add(_ nodes: [TemplateNode], isWholeFile: Bool = false) {
    for node in nodes { add(node, isWholeFile: isWholeFile) }
  }

  private mutating func add(_ node: TemplateNode, isWholeFile: Bool) {
    nodesSeen += 1
    switch node {
    case .text(let bytes, _): print(bytes)
    case .variable(let tag, let raw): print(tag, raw: raw)
    case .section(let tag, let inverted, let body):
      guarded(tag) { $0.addSection(tag, inverted: inverted, body) }
    case .partial(let tag): guarded(tag) { $0.addPartial(tag) }
    case .layout(let tag, let blocks):
      guarded(tag) { $0.addLayout(tag, blocks, continuing: isWholeFile) }
    case .block(let block): guarded(block.tag) { $0.addBlock(block) }
    }
  }

  /// Does `work` one level deeper, unless the page has grown beyond all measure.
  private mutating func guarded(_ tag: TemplateTag, _ work: (inout Self) -> Void) {
    guard depth < Self.deepest, nodesSeen < Self.largest else {
      problems.append(.tooLarge(tag, template: inclusions.first ?? tag.name))
      // One message is enough: nothing more is put in.
      nodesSeen = Self.largest
      return
    }
    depth += 1
    work(&self)
    depth -= 1
  }

  // MARK: Printing

  private mutating func print(_ bytes: [UInt8]) {
    let start = Int32(program.literals.count)
    program.literals += bytes
    let end = Int32(program.literals.count)
    if program.steps.count > jumpTarget, case .literal(let from, start)? = program.steps.last {
      program.steps[program.steps.count - 1] = .literal(from: from, to: end)
    } else if start < end {
      program.steps.append(.literal(from: start, to: end))
    }
  }

  private mutating func print(_ tag: TemplateTag, raw: Bool) {
    if let key = TemplateLookup.wordKey(of: tag) { return printWord(key, tag, raw: raw) }
    switch lookup.meaning(of: tag, reportingTo: &problems) {
    case nil: break
    case .number(let level):
      if raw { problems.append(.isText(tag)) }
      program.steps.append(.number(level: level))
    case .isFirst, .isLast:
      problems.append(.cannotBePrinted(tag, as: TemplateLookup.flagWord))
    case .value(let found):
      switch found.kind {
      case .text, .optionalText:
        if raw { problems.append(.isText(tag)) }
        program.steps.append(.text(place(of: found)))
      case .html, .optionalHTML:
        if !raw { problems.append(.isMarkup(tag)) }
        program.steps.append(.html(place(of: found)))
      case .flag, .view, .optionalView, .list:
        problems.append(.cannotBePrinted(tag, as: TemplateLookup.word(for: found.kind)))
        return
      }
      if found.kind.isOptionalProse, !lookup.isAssured(found) {
        problems.append(.mayBeAbsent(tag, section: tag.name))
      }
    }
  }

  /// Prints a word of the page's language; its `{name}` slots are filled like `{{name}}`.
  private mutating func printWord(_ key: String, _ tag: TemplateTag, raw: Bool) {
    guard !raw else { return problems.append(.isText(tag)) }
    guard let pieces = words.pieces(of: key) else {
      let suggestion = nearest(to: key, among: words.keys).map { "words." + $0 }
      return problems.append(.unknownWord(tag, key: key, suggestion: suggestion))
    }
    wordKeys.insert(key)
    for piece in pieces {
      switch piece {
      case .text(let text): print(Array(escaped(text).utf8))
      case .slot(let name): printSlot(name, ofWord: key, tag)
      }
    }
  }

  private mutating func printSlot(_ name: String, ofWord key: String, _ tag: TemplateTag) {
    let before = problems.count
    print(TemplateTag(name: name, position: tag.position), raw: false)
    guard problems.count > before else { return }
    // The name stands in the word file, not in the template: say so.
    let hint = problems[before].hint
    problems.removeSubrange(before...)
    problems.append(.unfilledSlot(tag, slot: name, key: key, hint: hint))
  }

  // MARK: Sections

  private mutating func addSection(_ tag: TemplateTag, inverted: Bool, _ body: [TemplateNode]) {
    if TemplateLookup.wordKey(of: tag) != nil { return problems.append(.wordIsNoSection(tag)) }
    switch lookup.meaning(of: tag, reportingTo: &problems, guessing: true) {
    case nil: break
    case .number: problems.append(.alwaysThere(tag, instead: "{{\(tag.name)}}"))
    case .isFirst(let level):
      jumping(body) { .first(level: level, isWanted: !inverted, end: $0) }
    case .isLast(let level):
      jumping(body) { .last(level: level, isWanted: !inverted, end: $0) }
    case .value(let found): addSection(tag, found, inverted: inverted, body)
    }
  }

  private mutating func addSection(
    _ tag: TemplateTag, _ found: TemplateFinding, inverted: Bool, _ body: [TemplateNode]
  ) {
    let place = place(of: found)
    switch found.kind {
    case .text:
      problems.append(.alwaysThere(tag, instead: "{{\(tag.name)}}"))
      add(body)
    case .html:
      problems.append(.alwaysThere(tag, instead: "{{{\(tag.name)}}}"))
      add(body)
    case .view where inverted:
      problems.append(.alwaysThere(tag, instead: "{{#\(tag.name)}}…{{/\(tag.name)}}"))
    case .flag, .optionalText, .optionalHTML, .optionalView, .list:
      if inverted { return jumping(body) { .absent(place, end: $0) } }
      switch found.kind {
      case .optionalText, .optionalHTML:
        lookup.assure(found)
        jumping(body) { .present(place, end: $0) }
        lookup.leave()
      case .optionalView, .list: enter(found, body)
      default: jumping(body) { .present(place, end: $0) }
      }
    case .view: enter(found, body)
    }
  }

  private mutating func enter(_ found: TemplateFinding, _ body: [TemplateNode]) {
    let place = place(of: found)
    lookup.enter(found)
    if case .list = found.kind {
      jumping(body) { .each(place, end: $0) }
    } else {
      jumping(body) { .with(place, end: $0) }
    }
    lookup.leave()
  }

  /// Adds the step that `step` makes, and behind it the body up to where the step may jump.
  private mutating func jumping(
    _ body: [TemplateNode], step: (_ end: Int32) -> TemplateProgram.Step
  ) {
    let index = program.steps.count
    program.steps.append(step(0))
    add(body)
    jumpTarget = program.steps.count
    program.steps[index] = step(Int32(jumpTarget))
  }

  private mutating func place(of found: TemplateFinding) -> TemplatePlace {
    let path = found.slots.dropFirst().map { Int32($0) }
    let start = Int32(program.paths.count)
    program.paths += path
    return TemplatePlace(
      level: Int32(found.level), slot: Int32(found.slots[0]),
      path: start..<Int32(program.paths.count))
  }

  // MARK: Files and blocks

  private mutating func addPartial(_ tag: TemplateTag) {
    guard let source = includable(tag) else { return }
    include(source, name: tag.name, mayContinueLayout: false)
  }

  private mutating func include(
    _ source: TemplateSet.Source, name: String, mayContinueLayout: Bool
  ) {
    files.insert(name)
    inclusions.append(name)
    let solid = source.nodes.filter { !$0.isBlank }
    add(source.nodes, isWholeFile: mayContinueLayout && solid.count == 1)
    inclusions.removeLast()
  }

  /// The file of that name, unless it is missing or being put in already.
  private mutating func includable(_ tag: TemplateTag) -> TemplateSet.Source? {
    guard let source = set.sources[tag.name] else {
      problems.append(.unknownFile(tag, suggestion: nearest(to: tag.name, among: set.names)))
      return nil
    }
    if let start = inclusions.firstIndex(of: tag.name) {
      problems.append(.recursion(tag, cycle: inclusions[start...] + [tag.name]))
      return nil
    }
    return source
  }

  /// Puts in a layout, its blocks filled.
  ///
  /// A file that is nothing but `{{< layout}}…{{/layout}}` continues it: files built on this one
  /// may fill blocks of the layout too, and what they fill wins. A layout used in the midst of a
  /// page is a matter of its own, and takes only the blocks given on the spot.
  private mutating func addLayout(
    _ tag: TemplateTag, _ blocks: [TemplateBlock], continuing: Bool
  ) {
    guard let source = includable(tag) else { return }
    let surroundings = fillings
    let metBefore = blocksMet
    var inside = continuing ? surroundings : [:]
    for block in blocks where inside[block.tag.name] == nil {
      inside[block.tag.name] = Filling(
        block: block, inclusions: inclusions, fillings: surroundings)
    }
    fillings = inside
    blocksMet = []
    include(source, name: tag.name, mayContinueLayout: true)
    for block in blocks where !blocksMet.contains(block.tag.name) {
      let suggestion = nearest(to: block.tag.name, among: blocksMet)
      problems.append(.unknownBlock(block.tag, layout: tag.name, suggestion: suggestion))
    }
    blocksMet = continuing ? metBefore + blocksMet : metBefore
    fillings = surroundings
  }

  private mutating func addBlock(_ block: TemplateBlock) {
    blocksMet.append(block.tag.name)
    guard let filling = fillings[block.tag.name] else { return add(block.body) }
    let surroundings = (fillings, inclusions)
    (fillings, inclusions) = (filling.fillings, filling.inclusions)
    add(filling.block.body)
    (fillings, inclusions) = surroundings
  }
}

extension TemplateNode {
  fileprivate var isBlank: Bool {
    guard case .text(let bytes, _) = self else { return false }
    return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}

extension TemplateFieldKind {
  fileprivate var isOptionalProse: Bool {
    switch self {
    case .optionalText, .optionalHTML: true
    case .text, .html, .flag, .view, .optionalView, .list: false
    }
  }
}
