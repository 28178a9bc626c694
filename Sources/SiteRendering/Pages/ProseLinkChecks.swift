import PlanModel

extension SiteContext {
  /// Warns of links and pictures in a bureau's texts that lead to no page or to no place on one.
  ///
  /// - Parameter files: all files of the site, "2023/index.html".
  func deadLinks(files: Set<String>) -> [Diagnostic] {
    texts.flatMap { text in
      text.links.compactMap { link -> Diagnostic? in
        switch proseLinks.target(of: link.address, in: text.source.file) {
        case .page: nil
        case .file(let file, _): isMade(file, files) ? nil : brokenLink(link)
        case .missingPage: brokenLink(link)
        case .missingAnchor(let near): missingAnchor(link, near)
        }
      }
    }
  }

  private var texts: [Prose] {
    content.schools.compactMap(\.profile)
      + content.years.flatMap { year in
        [year.plan.opening].compactMap { $0 } + year.plan.pillars.compactMap(\.text)
          + year.plan.tasks.compactMap(\.text)
      }
  }

  /// A page stands beside its twin.
  private func isMade(_ file: String, _ files: Set<String>) -> Bool {
    files.contains(file) || (file.hasSuffix(".json") && files.contains(file.dropLast(5) + ".html"))
  }

  private func brokenLink(_ link: Prose.Link) -> Diagnostic {
    Diagnostic(
      .warning, rule: "broken-link", at: link.position,
      Wording(
        zh: "“\(link.address)”不通向本站的任何页面", en: "'\(link.address)' leads to no page of the site"),
      hint: Wording(
        zh: "任务写 #t7，学校写 ../schools/编号.md，往年写 ../2022/plan.md#t7，其他页面从 / 写起",
        en: "write #t7 for a task, ../schools/ID.md for a school, ../2022/plan.md#t7 for another "
          + "year, or start with / for any page"))
  }

  private func missingAnchor(_ link: Prose.Link, _ near: String?) -> Diagnostic {
    Diagnostic(
      .warning, rule: "missing-anchor", at: link.position,
      Wording(
        zh: "“\(link.address)”所指的编号或标题不存在",
        en: "there is no id or heading that '\(link.address)' names"),
      hint: near.map { Wording(zh: "是不是“#\($0)”？", en: "did you mean '#\($0)'?") })
  }
}
