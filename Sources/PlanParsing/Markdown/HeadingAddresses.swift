/// The ids and levels of the headings in a prose, in document order.
struct HeadingAddresses {
  struct Address {
    /// Unique in the prose, the prefix included.
    let id: String
    /// 3…6: prose stands under the `<h2>` of its page.
    let level: Int
  }

  private(set) var addresses: [Address] = []
  /// The ids by the names their author would link to: without the prefix.
  private var ids: [String: String] = [:]
  private var lastNumbers: [String: Int] = [:]

  init(_ nodes: [MarkdownNode], prefix: String) {
    var outer: [Int] = []
    for (level, words) in headings(in: nodes) {
      // The top-most headings are equals whatever their level; a step down is one level, however
      // many the author skipped.
      while let last = outer.last, last >= level { outer.removeLast() }
      outer.append(level)
      let (rest, explicit) = takeAddress(from: words)
      let name = unusedName(explicit ?? addressName(for: plainText(rest)))
      ids[name] = prefix + name
      addresses.append(Address(id: prefix + name, level: min(2 + outer.count, 6)))
    }
  }

  /// The id for a link to `#name`, nil when no heading bears the name.
  subscript(name: String) -> String? { ids[name] }

  private mutating func unusedName(_ name: String) -> String {
    guard ids[name] != nil else { return name }
    // Goes on where it stopped for the same name, or ten thousand equal headings take minutes.
    var number = lastNumbers[name, default: 1] + 1
    while ids["\(name)-\(number)"] != nil { number += 1 }
    lastNumbers[name] = number
    return "\(name)-\(number)"
  }
}

/// The headings in the order in which they are printed: those of footnotes last.
private func headings(in nodes: [MarkdownNode]) -> [(level: Int, words: [MarkdownNode])] {
  var found: [(level: Int, words: [MarkdownNode])] = []
  var notes: [MarkdownNode] = []
  func visit(_ node: MarkdownNode) {
    switch node.kind {
    case .heading(let level): found.append((level, node.children))
    case .footnoteDefinition: notes.append(node)
    default: node.children.forEach(visit)
    }
  }
  nodes.forEach(visit)
  var index = 0
  while index < notes.count {
    notes[index].children.forEach(visit)
    index += 1
  }
  return found
}

/// Divides the words of a heading from the address in braces that closes them: `安全 {#p2}`.
///
/// An address is made of letters (Han too), digits and `-`, `_`, `.`, `:`.
package func takeAddress(
  from words: [MarkdownNode]
) -> (words: [MarkdownNode], address: String?) {
  guard let last = words.last, case .text(let text) = last.kind else { return (words, nil) }
  let scalars = Array(text.unicodeScalars)
  guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }), scalars[end] == "}",
    let start = scalars[..<end].lastIndex(of: "{"), scalars[start + 1] == "#", start + 2 < end,
    scalars[(start + 2)..<end].allSatisfy(isAddressScalar)
  else { return (words, nil) }

  var rest = Array(words.dropLast())
  let before = scalars[..<start].lastIndex { !$0.properties.isWhitespace }
  if let before {
    var node = last
    node.kind = .text(string(scalars[...before]))
    rest.append(node)
  }
  return (rest, string(scalars[(start + 2)..<end]))
}

private func isAddressScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", "_", ".", ":": true
  default: isWordScalar(scalar)
  }
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

/// A name made of a heading's words: Han kept, ASCII letters small, a hyphen for all between.
private func addressName(for words: String) -> String {
  var name = String.UnicodeScalarView()
  for scalar in words.unicodeScalars {
    if isWordScalar(scalar) {
      name.append(
        scalar.isASCII ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar)
    } else if let last = name.last, last != "-" {
      name.append("-")
    }
  }
  if name.last == "-" { name.removeLast() }
  return name.isEmpty ? "s" : String(name)
}

private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
