package import PlanModel

/// Returns a permanent id as written, or throws `bad-id`.
///
/// Lower-case ASCII letters, digits and hyphens, with a letter or digit at both ends: ids become
/// addresses of pages.
package func id(_ text: Written) throws(Diagnostic) -> String {
  if isID(text.value) { return text.value }
  let suggestion = suggestedID(text.value)
  throw Diagnostic(
    .error, rule: "bad-id", at: text.position,
    Wording(zh: "“\(text.value)”不能作编号", en: "'\(text.value)' cannot be an id"),
    hint: isID(suggestion)
      ? Wording(zh: "写作 \(suggestion)", en: "write \(suggestion)")
      : Wording(
        zh: "编号只用小写英文字母、数字和连字符，如 yunling-1",
        en: "use lower-case letters, digits and hyphens only, such as yunling-1"))
}

/// Whether a text may be an address.
package func isID(_ text: String) -> Bool {
  let bytes = text.utf8
  let isWord = { (byte: UInt8) in
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
  guard let first = bytes.first, let last = bytes.last, isWord(first), isWord(last),
    bytes.count <= 100
  else { return false }
  return bytes.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
}

private func suggestedID(_ text: String) -> String {
  let narrow = trimmed(halfWidth(text)).lowercased()
  let hyphenated = narrow.unicodeScalars.map { scalar in
    scalar.isBlank || scalar == "_" || scalar == "." ? "-" : String(scalar)
  }
  return hyphenated.joined()
}

/// Finds ids that come twice in one list.
struct UniqueIDs {
  private var places: [String: FilePosition] = [:]

  /// Returns the id as written, or throws `bad-id`, or `duplicate-id` naming the first place.
  mutating func claim(_ text: Written) throws(Diagnostic) -> String {
    let id = try id(text)
    if let first = places[id] {
      throw Diagnostic(
        .error, rule: "duplicate-id", at: text.position,
        Wording(
          zh: "编号“\(id)”重复，首次出现在第 \(first.line) 行",
          en: "the id '\(id)' comes twice, first on line \(first.line)"),
        hint: Wording(zh: "给这一行另取一个编号", en: "give this row an id of its own"))
    }
    places[id] = text.position
    return id
  }
}
