/// What web pages print around a document: dates, counters, buttons, shares, adverts.
struct PageChrome {
  enum Finding: Hashable {
    case published(String)
    case source(String)
    case dropped
  }

  /// What a line of the page's own is; nothing when it belongs to the document.
  static func finding(_ line: String) -> Finding? {
    let text = line.drop { $0.isWhitespace || bullets.contains($0) }
    if text.isEmpty { return .dropped }
    for label in dateLabels where text.hasPrefix(label) {
      return .published(value(after: label, in: text))
    }
    for label in sourceLabels where text.hasPrefix(label) {
      return .source(value(after: label, in: text))
    }
    // Prose may begin with any of these words; a line of the page's own is short.
    guard text.count <= 40 else { return nil }
    return noise.contains(where: text.hasPrefix) ? .dropped : nil
  }

  private static func value(after label: String, in text: Substring) -> String {
    let rest = text.dropFirst(label.count).drop { ":： \u{3000}".contains($0) }
    // Several entries may stand on one line; each is set off by two blanks or more.
    var value = ""
    var blanks = 0
    for character in rest {
      blanks = character.isWhitespace ? blanks + 1 : 0
      if blanks == 2 { break }
      value.append(character)
    }
    while value.last?.isWhitespace == true { value.removeLast() }
    return value
  }

  private static let bullets: Set<Character> = ["•", "·", "●", "◆", "■"]
  private static let dateLabels = ["发布时间", "发布日期", "时间", "日期"].flatMap {
    [$0 + ":", $0 + "："]
  }
  private static let sourceLabels = ["来源", "信息来源", "文章来源"].flatMap {
    [$0 + ":", $0 + "："]
  }
  private static let noise = [
    "浏览次数", "浏览量", "访问量", "点击", "阅读次数", "阅读量", "字体", "字号", "分享", "打印",
    "扫一扫", "关闭窗口", "关闭本页", "上一篇", "下一篇", "责任编辑", "编辑:", "编辑：", "保护视力色",
    "您所在的位置", "您的位置", "当前位置", "首页", "返回顶部", "相关链接", "主办单位", "版权所有",
    "网站地图", "联系我们", "附件下载",
  ]
}
