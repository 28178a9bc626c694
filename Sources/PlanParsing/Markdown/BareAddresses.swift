/// Splits a text node at the addresses in it: `http://…`, `https://…` and `www.…`.
///
/// An address ends before the first character that no address holds: a blank, a Han character,
/// Chinese punctuation. Punctuation at its end belongs to the sentence, as does a bracket that
/// the address itself does not open. So do `**` and `~~`.
func linkingAddresses(in node: MarkdownNode) -> [MarkdownNode] {
  guard case .text(let text) = node.kind else { return [node] }
  let bytes = Array(text.utf8)
  guard mayHoldAddress(bytes) else { return [node] }

  var pieces: [MarkdownNode] = []
  var copied = 0
  func piece(_ kind: MarkdownNode.Kind) -> MarkdownNode {
    MarkdownNode(
      kind: kind, line: node.line, column: pieces.isEmpty ? node.column : 0, lastLine: node.lastLine
    )
  }
  func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  var index = 0
  while index < bytes.count {
    guard let end = addressEnd(in: bytes, from: index) else {
      index += 1
      continue
    }
    if copied < index { pieces.append(piece(.text(words(copied..<index)))) }
    let address = StandIn.restore(words(index..<end))
    let scheme = bytes[index] | 0x20 == UInt8(ascii: "w") ? "http://" : ""
    var link = piece(.link(url: scheme + address))
    link.children = [MarkdownNode(kind: .text(address), line: node.line, lastLine: node.lastLine)]
    pieces.append(link)
    index = end
    copied = end
  }
  guard !pieces.isEmpty else { return [node] }
  if copied < bytes.count { pieces.append(piece(.text(words(copied..<bytes.count)))) }
  return pieces
}

/// A quick look before the thorough one: the marks that every address holds.
private func mayHoldAddress(_ bytes: [UInt8]) -> Bool {
  bytes.contains(UInt8(ascii: ".")) || bytes.contains(UInt8(ascii: "/"))
}

/// The length of "http://" and the like at `index`, nil when no address starts there.
private func startLength(in bytes: [UInt8], at index: Int) -> Int? {
  for start in ["http://", "https://", "www."] {
    let letters = start.utf8
    guard
      bytes[index...].starts(with: letters, by: { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x40 })
    else { continue }
    let host = index + letters.count
    return host < bytes.count && isASCIIAlphanumeric(bytes[host]) ? letters.count : nil
  }
  return nil
}

/// The end of the address that starts at `index`, nil when none does.
private func addressEnd(in bytes: [UInt8], from index: Int) -> Int? {
  guard index == 0 || !isASCIIAlphanumeric(bytes[index - 1]),
    let start = startLength(in: bytes, at: index)
  else { return nil }
  var end = index + start
  while end < bytes.count, let length = addressCharacterLength(in: bytes, at: end) {
    let isSeparator = bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: ";")
    if isSeparator, end + 1 < bytes.count, startLength(in: bytes, at: end + 1) != nil { break }
    end += length
  }
  let trimmed = withoutClosingPunctuation(bytes[index..<end])
  return trimmed > index + start ? trimmed : nil
}

/// The length of a character that an address may hold, nil for any other.
private func addressCharacterLength(in bytes: [UInt8], at index: Int) -> Int? {
  switch bytes[index] {
  case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
    UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
    UInt8(ascii: "}"):
    return nil
  case 0x21...0x7E: return 1
  case 0xC3...0xC9: return 2  // Letters of Europe: À…ɏ.
  case 0xEF where isStandIn(bytes, at: index):
    // Two of them are bold or struck text rather than part of the address.
    return bytes[index + 2] != 0x91 && isStandIn(bytes, at: index + 3) ? nil : 3
  default: return nil
  }
}

private func isStandIn(_ bytes: [UInt8], at index: Int) -> Bool {
  index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xB7
    && (0x90...0x92).contains(bytes[index + 2])
}

private func withoutClosingPunctuation(_ address: ArraySlice<UInt8>) -> Int {
  var brackets = BracketBalance(address)
  var end = address.endIndex
  while end > address.startIndex {
    let last = address[end - 1]
    switch last {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      end -= 1
    case 0x90...0x92 where end - 3 >= address.startIndex && address[end - 3] == 0xEF: end -= 3
    case UInt8(ascii: "("), UInt8(ascii: "["):
      brackets.remove(last)
      end -= 1
    case UInt8(ascii: ")") where brackets.round < 0, UInt8(ascii: "]") where brackets.square < 0:
      brackets.remove(last)
      end -= 1
    default: return end
    }
  }
  return end
}

/// How many more brackets an address opens than it closes.
private struct BracketBalance {
  private(set) var round = 0
  private(set) var square = 0

  init(_ address: ArraySlice<UInt8>) {
    for byte in address { count(byte, by: 1) }
  }

  mutating func remove(_ bracket: UInt8) { count(bracket, by: -1) }

  private mutating func count(_ byte: UInt8, by step: Int) {
    switch byte {
    case UInt8(ascii: "("): round += step
    case UInt8(ascii: ")"): round -= step
    case UInt8(ascii: "["): square += step
    case UInt8(ascii: "]"): square -= step
    default: break
    }
  }
}
