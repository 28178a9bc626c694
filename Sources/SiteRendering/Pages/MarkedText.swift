/// A sentence of the plan, cut where a marked phrase begins and ends.
package struct MarkedText: Hashable, Sendable {
  package struct Piece: Hashable, TemplateView {
    package let text: String
    package let isMarked: Bool

    package static let fields: [TemplateField<Self>] = [
      .text("text") { $0.text }, .flag("is-marked") { $0.isMarked },
    ]
  }

  package let pieces: [Piece]

  /// Marks every place where one of `phrases` stands in `sentence`, the longer phrase first.
  ///
  /// A phrase that begins or ends with a digit is not found inside a longer number: `5所` does not
  /// stand in `15所`.
  package init(_ sentence: String, marking phrases: [String]) {
    let text = Array(sentence.utf8)
    let wanted = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    var pieces: [Piece] = []
    var plainStart = 0
    var place = 0
    while place < text.count {
      guard let found = wanted.first(where: { isWhole($0, in: text, at: place) }) else {
        place += 1
        continue
      }
      if plainStart < place {
        pieces.append(
          Piece(text: String(decoding: text[plainStart..<place], as: UTF8.self), isMarked: false))
      }
      pieces.append(Piece(text: String(decoding: found, as: UTF8.self), isMarked: true))
      place += found.count
      plainStart = place
    }
    if plainStart < text.count {
      pieces.append(
        Piece(text: String(decoding: text[plainStart...], as: UTF8.self), isMarked: false))
    }
    self.pieces = pieces
  }

  package var hasMark: Bool { pieces.contains(where: \.isMarked) }
}

/// Whether `phrase` stands in `text` at `place`, not cut out of a longer number.
private func isWhole(_ phrase: [UInt8], in text: [UInt8], at place: Int) -> Bool {
  let end = place + phrase.count
  guard end <= text.count, text[place] == phrase[0], text[place..<end].elementsEqual(phrase)
  else { return false }
  func isDigit(_ index: Int) -> Bool {
    text.indices.contains(index) && (48...57).contains(text[index])
  }
  func isPoint(_ index: Int) -> Bool {
    text.indices.contains(index) && text[index] == UInt8(ascii: ".")
  }
  if isDigit(place), isDigit(place - 1) || (isPoint(place - 1) && isDigit(place - 2)) {
    return false
  }
  if isDigit(end - 1), isDigit(end) || (isPoint(end) && isDigit(end + 1)) { return false }
  return true
}
