/// The address of the file `target` as it is written on the page `page`, both below the output
/// folder: from "2023/tasks/t7/index.html" to "2023/targets/t7-a/index.html" it is
/// "../../targets/t7-a/index.html".
///
/// It names `index.html`, works under any sub-path and from disk, and has the characters of names
/// percent-encoded that an address may not hold. A part behind "#" in `target` stays an anchor.
package func link(from page: String, to target: String) -> String {
  let (file, anchor) = splitAnchor(target)
  if file.isEmpty || file == page {
    if let anchor { return "#" + percentEncoded(anchor) }
  }
  let here = page.split(separator: "/", omittingEmptySubsequences: true).dropLast()
  let there = file.split(separator: "/", omittingEmptySubsequences: true)
  let folders = there.dropLast()
  var shared = 0
  while shared < min(here.count, folders.count), same(here[shared], folders[shared]) {
    shared += 1
  }
  var parts = Array(repeating: "..", count: here.count - shared)
  parts += there.dropFirst(shared).map { percentEncoded(String($0)) }
  var address = parts.joined(separator: "/")
  // "a:b.html" would be read as an address of the scheme "a".
  if shared == here.count, parts.first?.utf8.contains(UInt8(ascii: ":")) ?? false {
    address = "./" + address
  }
  return address + (anchor.map { "#" + percentEncoded($0) } ?? "")
}

/// The address of the file `target` under `base`, an address that ends with or without a slash.
/// "index.html" is left out, as in a canonical address.
package func canonicalLink(to target: String, under base: String) -> String {
  var parts = target.split(separator: "/").map { percentEncoded(String($0)) }
  let isFolder = parts.last == "index.html"
  if isFolder { parts.removeLast() }
  let root = base.utf8.last == UInt8(ascii: "/") ? base : base + "/"
  let path = parts.joined(separator: "/")
  return root + path + (isFolder && !path.isEmpty ? "/" : "")
}

/// `text` with every byte that an address may not hold in a path or an anchor as `%XX`.
package func percentEncoded(_ text: String) -> String {
  var output: [UInt8] = []
  output.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if mayStandInAddress(byte) {
      output.append(byte)
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      output += (byte < 16 ? "%0" : "%").utf8
      output += digits.utf8
    }
  }
  return String(decoding: output, as: UTF8.self)
}

private func mayStandInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~!$()*+,;=:@".utf8.contains(byte)
  }
}

private func splitAnchor(_ target: String) -> (file: String, anchor: String?) {
  guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (target, nil) }
  return (String(target[..<mark]), String(target[target.utf8.index(after: mark)...]))
}

/// Bytewise: names that differ only in normalisation are different files.
private func same(_ a: Substring, _ b: Substring) -> Bool { a.utf8.elementsEqual(b.utf8) }
