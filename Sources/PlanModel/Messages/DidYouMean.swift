/// Returns the candidate an author most likely meant by `word`, or nothing when none is near.
///
/// Near is at most a third of the longer word's characters away (at least one), where swapping
/// two neighbours counts once. The case of ASCII letters does not matter; of candidates equally
/// near, the first wins.
package func nearest(to word: String, among candidates: [String]) -> String? {
  let typed = foldedScalars(word)
  guard !typed.isEmpty else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let known = foldedScalars(candidate)
    let limit = max(1, max(typed.count, known.count) / 3)
    // A single character has nothing to be recognised by.
    guard known.count > 1 || typed == known else { continue }
    guard abs(known.count - typed.count) <= limit else { continue }
    let distance = editDistance(typed, known)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

private func foldedScalars(_ text: String) -> [UInt32] {
  // A pasted page must not make the comparison slow: no name in Milepost is this long.
  text.unicodeScalars.prefix(100).map { scalar in
    (0x41...0x5A).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
  }
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
private func editDistance(_ a: [UInt32], _ b: [UInt32]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in 0..<b.count {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
