package import PlanModel
import Yams

/// Returns what a YAML text says, and what is wrong with it.
///
/// Positions count lines from `firstLine` (the front matter of a Markdown file starts on line 2)
/// and columns in UTF-8 bytes. Scalars keep the characters that were typed. The node is absent
/// when the text is empty or its syntax is broken; of keys that come twice the first counts.
package func parseYAML(
  _ text: String, file: String, firstLine: Int = 1
) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
  let bytes = Array((text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]).utf8)
  var places = YAMLPlaces(bytes, file: file, firstLine: firstLine)
  guard bytes.count <= largestYAML else {
    let message = Wording(
      zh: "文件有 \(bytes.count) 字节，超过 \(largestYAML) 字节的上限",
      en: "the text has \(bytes.count) bytes, more than the \(largestYAML) allowed")
    return (nil, [Diagnostic(.error, rule: "too-large", at: places.start, message)])
  }
  let aliases = aliasOffsets(in: bytes)
  if !aliases.isEmpty {
    return (nil, aliases.map { aliasDiagnostic(at: $0, in: bytes, places: &places) })
  }

  var maskedKeys = MaskedKeys(bytes)
  do {
    guard let root = try maskedKeys.composeMasking() else { return (nil, []) }
    places.rewind()
    var reader = YAMLNodeReader(places: places, originalKeys: maskedKeys.originals)
    let node = reader.node(from: root)
    return (reader.isBlankRoot(node) ? nil : node, reader.diagnostics)
  } catch let error as YamlError {
    places.rewind()
    return (nil, [syntaxDiagnostic(for: error, places: &places)])
  } catch {
    let message = Wording(zh: "YAML 无法读取：\(error)", en: "cannot read this YAML: \(error)")
    return (nil, [Diagnostic(.error, rule: "yaml-syntax", at: places.start, message)])
  }
}

/// Bytes; a plan with ten thousand indicators has about 1.5 million.
private let largestYAML = 8_000_000

/// Where aliases stand: `*name` of a name that some `&name` gives.
///
/// They are refused before parsing: a value written once and meant twice has no place of its own,
/// and a few nested aliases are enough to stop any reader for minutes ("billion laughs").
private func aliasOffsets(in bytes: [UInt8]) -> [Int] {
  func name(after offset: Int) -> ArraySlice<UInt8> {
    bytes[(offset + 1)...].prefix {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
  }
  guard bytes.contains(UInt8(ascii: "&")) else { return [] }
  var anchors: Set<ArraySlice<UInt8>> = []
  for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "&") {
    anchors.insert(name(after: offset))
  }
  anchors.remove([])
  return bytes.indices.filter { offset in
    bytes[offset] == UInt8(ascii: "*") && anchors.contains(name(after: offset))
  }
}

private func aliasDiagnostic(
  at offset: Int, in bytes: [UInt8], places: inout YAMLPlaces
) -> Diagnostic {
  let word = String(decoding: bytes[offset...].prefix(30).prefix { $0 > 0x20 }, as: UTF8.self)
  return Diagnostic(
    .error, rule: "yaml-alias", at: places.position(ofByte: offset),
    Wording(
      zh: "不支持 YAML 别名“\(word)”", en: "the YAML alias '\(word)' is not supported"),
    hint: Wording(
      zh: "请在此处把内容再写一遍，并删去锚点“&…”",
      en: "write the value out here and remove the anchor '&…'"))
}

/// Lets Yams read a mapping with duplicate keys.
///
/// Yams refuses such a text and names only the first of the keys. Giving that one another first
/// letter and trying again makes it go on; the reader then meets both keys at their places.
private struct MaskedKeys {
  private var bytes: [UInt8]
  /// The key as typed, by the line and column (in code points) of its mark.
  private(set) var originals: [YAMLMark: String] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func composeMasking() throws -> Node? {
    while true {
      do {
        return try compose(
          yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8)
      } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
        guard originals.count < 20, mask(duplicates.min() ?? "", at: YAMLMark(context.mark)) else {
          throw YamlError.duplicatedKeysInMapping(duplicates: duplicates, context: context)
        }
      }
    }
  }

  /// Replaces the first letter of the key by one that nobody types; false when there is none.
  private mutating func mask(_ key: String, at mark: YAMLMark) -> Bool {
    guard !key.isEmpty, originals[mark] == nil,
      let letter = Unicode.Scalar(0xE000 + UInt32(originals.count))
    else { return false }
    var places = YAMLPlaces(bytes, file: "", firstLine: 1)
    var start = places.byteOffset(of: mark)
    guard start < bytes.count else { return false }
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") { start += 1 }
    let end = bytes[start...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    originals[mark] = key
    bytes.replaceSubrange(start..<end, with: Array(String(letter).utf8))
    return true
  }
}
