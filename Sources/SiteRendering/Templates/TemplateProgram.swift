/// A compiled template: steps that print literal bytes and read values from numbered places.
struct TemplateProgram: Sendable {
  /// Plain values only: threads that share a program then share no reference count.
  enum Step: Sendable {
    case literal(from: Int32, to: Int32)
    /// Prints the text at the place, escaped.
    case text(TemplatePlace)
    case html(TemplatePlace)
    /// Runs the steps up to `end` when the flag is set or the optional is there, else skips them.
    case present(TemplatePlace, end: Int32)
    /// Runs the steps up to `end` when the flag is not set, the optional absent, the list empty.
    case absent(TemplatePlace, end: Int32)
    /// Runs the steps up to `end` inside the view, if there is one.
    case with(TemplatePlace, end: Int32)
    /// Runs the steps up to `end` once for each item.
    case each(TemplatePlace, end: Int32)
    /// The item's number in its list, from 1.
    case number(level: Int32)
    case first(level: Int32, isWanted: Bool, end: Int32)
    case last(level: Int32, isWanted: Bool, end: Int32)
  }

  var steps: [Step] = []
  /// The bytes of all literals, one after the other.
  var literals: [UInt8] = []
  /// The slots of all places with dotted names: `TemplatePlace.path` is a part of it.
  var paths: [Int32] = []
}

/// Where a value is found while a template is rendered.
struct TemplatePlace: Sendable, Hashable {
  /// How many views were entered before the one that holds it: 0 is the page itself.
  let level: Int32
  /// Its number in the record of that view.
  let slot: Int32
  /// For dotted names: where in `TemplateProgram.paths` the slots after the first stand.
  var path: Range<Int32> = 0..<0
}
