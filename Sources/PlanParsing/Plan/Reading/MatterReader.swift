import PlanModel

/// The facts about a plan that its YAML gives: issuer, year, title … and the groups of pillars.
struct MatterReader {
  private(set) var cells: [Record.Cell] = []
  private(set) var groups: [PlanDocument.GroupEntry] = []

  /// Reads every key but those of the text, which only a YAML plan has; `isFrontMatter` says
  /// that there the text stands below.
  mutating func read(
    _ entries: [YAMLNode.Entry], isFrontMatter: Bool, _ diagnostics: inout [Diagnostic]
  ) {
    for entry in entries {
      let name = PlanColumns.matter.canonicalName(of: entry.key.value)
      switch name {
      case "groups":
        groups = readGroups(entry.value, &diagnostics)
      case "opening", "pillars":
        if isFrontMatter {
          diagnostics.append(
            Diagnostic(
              .error, rule: "text-in-front-matter", at: entry.key.position,
              Wording(
                zh: "“\(entry.key.value)”应写在“---”下面的正文里",
                en: "'\(entry.key.value)' belongs into the text below '---'")))
        }
      default:
        if name == nil {
          diagnostics.append(
            unknownName(
              entry.key.value, at: entry.key.position, among: PlanColumns.matter,
              rule: "unknown-key"))
        }
        guard let text = entry.value.words(of: entry.key, &diagnostics) else { continue }
        guard let name = name ?? Optional(entry.key.value),
          !cells.contains(where: { $0.name == name })
        else {
          diagnostics.append(duplicateKey(entry.key))
          continue
        }
        cells.append(.init(name, text))
      }
    }
  }

  private func readGroups(
    _ node: YAMLNode, _ diagnostics: inout [Diagnostic]
  ) -> [PlanDocument.GroupEntry] {
    node.items(of: "groups", &diagnostics).compactMap { item in
      var fields = YAMLFields(item, names: [PlanColumns.group], &diagnostics)
      guard let name = fields.words("name", &diagnostics) else {
        diagnostics.append(
          Diagnostic(
            .error, rule: "group-without-name", at: item.position,
            Wording(zh: "分组没有名称", en: "the group has no name"),
            hint: Wording(
              zh: "{name: 一个统领, pillars: [p1]}", en: "{name: One guide, pillars: [p1]}")))
        return nil
      }
      let pillars = fields.take("pillars").map { node in
        node.items(of: "pillars", &diagnostics).compactMap { item -> Written? in
          guard case .scalar(let text) = item else {
            diagnostics.append(wrongShape("pillars", at: item.position))
            return nil
          }
          return Written(onOneLine(text.value), at: text.position)
        }
      }
      return .init(name: name, pillars: pillars ?? [])
    }
  }
}

func duplicateKey(_ key: Written) -> Diagnostic {
  Diagnostic(
    .error, rule: "duplicate-key", at: key.position,
    Wording(zh: "“\(key.value)”写了两次", en: "'\(key.value)' is given twice"))
}
