/// Splits a numbered item into its title and its text.
///
/// A title ends at the first full stop. Where the stop was lost (推进…一体化建设加强专职…), the
/// first sentence is far too long for a title; it is then cut where a word that closes titles
/// meets a word that opens sentences.
func titleAndText(of item: Substring) -> (title: String, text: Substring) {
  let stop = item.firstIndex(of: "。")
  let first = item[..<(stop ?? item.endIndex)]
  let rest = stop.map { item[item.index(after: $0)...] } ?? ""
  if first.count <= longestTitle || !first.contains(where: { ",，;；".contains($0) }) {
    return (String(first), rest)
  }
  if let cut = missingStop(in: first) {
    return (String(first[..<cut]), item[cut...])
  }
  return (String(first), rest)
}

/// Characters; printed titles seldom have more than twenty.
private let longestTitle = 30
private let shortestTitle = 6

/// Where the title ends in a sentence that lost its full stop.
private func missingStop(in sentence: Substring) -> Substring.Index? {
  let clause = sentence.prefix { !",，;；:：".contains($0) }
  guard
    var end = clause.index(
      clause.startIndex, offsetBy: shortestTitle, limitedBy: clause.endIndex)
  else { return nil }
  while end < clause.endIndex {
    let (head, tail) = (clause[..<end], clause[end...])
    if titleClosers.contains(where: head.hasSuffix), textOpeners.contains(where: tail.hasPrefix) {
      return end
    }
    end = clause.index(after: end)
  }
  return nil
}

/// Nouns that end the titles of tasks.
private let titleClosers = [
  "安全", "保障", "成果", "队伍", "发展", "服务", "改革", "工作", "管理", "活动", "机制", "计划",
  "建设", "教育", "能力", "水平", "素质", "提升", "体系", "意识", "政策", "质量", "治理",
]

/// Verbs and adverbs that start the text of tasks.
private let textOpeners = [
  "充分", "出台", "大力", "定期", "发挥", "贯彻", "规范", "积极", "加大", "加快", "加强", "坚持",
  "健全", "建立", "进一步", "开展", "落实", "强化", "全面", "认真", "深化", "深入", "实施", "统筹",
  "完善", "围绕", "稳步", "严格", "依托", "依据", "优化", "制定", "组织", "做好", "巩固", "聚焦",
  "持续", "推动", "推进", "突出", "不断", "按照",
]
