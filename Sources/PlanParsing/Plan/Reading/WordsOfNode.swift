extension MarkdownNode {
  /// The words of a title, cell or paragraph, without their Markdown dress.
  var words: String {
    var words = ""
    appendWords(to: &words)
    return trimmed(words)
  }

  private func appendWords(to words: inout String) {
    switch kind {
    case .text(let text), .code(let text): words += text
    case .softBreak, .lineBreak: words += "\n"
    default:
      for child in children { child.appendWords(to: &words) }
    }
  }

  /// Whether there is more in it than words: bold, links, code. A bare address is only words.
  var hasDress: Bool {
    children.contains { child in
      switch child.kind {
      case .text, .softBreak, .lineBreak: false
      case .link(let url): child.words != url && "http://" + child.words != url
      default: true
      }
    }
  }
}

/// The text on one line: Chinese runs on over a line break, other writing gets a blank.
func onOneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return trimmed(text) }
  var result = String.UnicodeScalarView()
  var pending = false
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\r" {
      while result.last?.isBlank == true { result.removeLast() }
      pending = !result.isEmpty
      continue
    }
    if pending {
      if scalar.isBlank { continue }
      let isHan = (result.last?.value ?? 0) >= 0x2E80 && scalar.value >= 0x2E80
      if !isHan { result.append(" ") }
      pending = false
    }
    result.append(scalar)
  }
  return trimmed(String(result))
}
