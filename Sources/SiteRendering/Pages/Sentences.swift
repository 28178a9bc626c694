/// The sentences of a text, each with its closing mark; blanks at both ends removed.
///
/// A Latin full stop ends a sentence only before a blank: 95.5 is one number.
package func sentences(of text: String) -> [String] {
  var sentences: [String] = []
  var current = ""
  func close() {
    let words = current.trimmingBlanks
    if !words.isEmpty { sentences.append(words) }
    current = ""
  }
  for character in text {
    if character.isNewline || (character.isWhitespace && current.last.map(".!?;".contains) ?? false)
    {
      close()
      continue
    }
    current.append(character)
    if "。！？；".contains(character) { close() }
  }
  close()
  return sentences
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
