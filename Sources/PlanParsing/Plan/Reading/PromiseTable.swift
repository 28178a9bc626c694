import PlanModel

/// A table of a plan: targets, duties or projects, told apart by the names of its columns.
struct PromiseTable {
  enum Kind: CaseIterable {
    case targets, duties, projects

    var names: ColumnNames {
      switch self {
      case .targets: PlanColumns.targets
      case .duties: PlanColumns.duties
      case .projects: PlanColumns.projects
      }
    }

    var required: [String] { names.columns.filter(\.isRequired).map(\.name) }

    func block(_ records: [Record]) -> PlanDocument.Block {
      switch self {
      case .targets: .targets(records)
      case .duties: .duties(records)
      case .projects: .projects(records)
      }
    }
  }

  let kind: Kind
  private let table: MarkdownNode
  private let headers: [(cell: MarkdownNode, words: String)]

  /// Absent for a table that lists no promises; it is text.
  init?(_ table: MarkdownNode) {
    headers = Self.headers(of: table)
    let words = headers.map(\.words)
    guard
      let kind = Kind.allCases.first(where: { kind in
        let names = Set(words.compactMap { kind.names.canonicalName(of: $0) })
        return kind.required.allSatisfy(names.contains)
      })
    else { return nil }
    self.kind = kind
    self.table = table
  }

  /// A table that has only some of the columns by which targets or duties are known: most likely
  /// a misspelt header, and its promises would otherwise be taken for text in silence.
  static func nearMiss(
    _ table: MarkdownNode, in source: SourceText
  ) -> Diagnostic? {
    let words = headers(of: table).map(\.words)
    for kind in Kind.allCases {
      let names = Set(words.compactMap { kind.names.canonicalName(of: $0) })
      let missing = kind.required.filter { !names.contains($0) }
      guard missing.count < kind.required.count || (names.contains("id") && kind == .projects),
        let lost = missing.first
      else { continue }
      let spelling = kind.names.spelling(of: lost, isChinese: true)
      let unknown = words.first { word in
        kind.names.canonicalName(of: word) == nil
          && kind.names.nearestSpelling(to: word).flatMap(kind.names.canonicalName) == lost
      }
      return Diagnostic(
        .warning, rule: "table-taken-as-text",
        at: source.position(line: table.line, column: table.column),
        Wording(
          zh: "表格没有“\(spelling)”一列，按正文显示",
          en: "the table has no column '\(spelling)' (\(lost)) and is shown as text"),
        hint: unknown.map {
          Wording(zh: "“\($0)”是否应为“\(spelling)”", en: "did you mean '\(spelling)' by '\($0)'")
        })
    }
    return nil
  }

  private static func headers(of table: MarkdownNode) -> [(cell: MarkdownNode, words: String)] {
    let header = table.children.first { $0.kind == .tableRow(isHeader: true) }
    return header?.children.map { ($0, onOneLine($0.words)) } ?? []
  }

  /// The rows as records, and what is wrong with the table.
  func read(_ source: SourceText, _ diagnostics: inout [Diagnostic]) -> [Record] {
    let names = columnNames(source, &diagnostics)
    let rows = table.children.filter { $0.kind == .tableRow(isHeader: false) }
    return rows.compactMap { record(of: $0, names: names, source, &diagnostics) }
  }

  /// The canonical name of each column; an unknown one keeps its own, a nameless or second one
  /// has none.
  private func columnNames(
    _ source: SourceText, _ diagnostics: inout [Diagnostic]
  ) -> [String?] {
    var seen: Set<String> = []
    return headers.map { header in
      guard !header.words.isEmpty else { return nil }
      let position = source.position(
        of: header.words, line: header.cell.line, after: header.cell.column)
      let name = kind.names.canonicalName(of: header.words)
      if name == nil {
        diagnostics.append(
          unknownName(header.words, at: position, among: kind.names, rule: "unknown-column"))
      }
      guard seen.insert(name ?? header.words).inserted else {
        diagnostics.append(
          Diagnostic(
            .error, rule: "duplicate-column", at: position,
            Wording(
              zh: "“\(header.words)”一列出现了两次", en: "the column '\(header.words)' comes twice")))
        return nil
      }
      return name ?? header.words
    }
  }

  private func record(
    of row: MarkdownNode, names: [String?], _ source: SourceText,
    _ diagnostics: inout [Diagnostic]
  ) -> Record? {
    var cells: [Record.Cell] = []
    for (cell, name) in zip(row.children, names) {
      let words = onOneLine(cell.words)
      guard !words.isEmpty else { continue }
      let position = source.position(of: words, line: cell.line, after: cell.column)
      guard let name else {
        diagnostics.append(
          Diagnostic(
            .error, rule: "cell-without-column", at: position,
            Wording(
              zh: "“\(words)”所在的列没有名称", en: "'\(words)' stands in a column without a name")))
        continue
      }
      reportDress(of: cell, words: words, at: position, &diagnostics)
      cells.append(.init(name, Written(words, at: position)))
    }
    guard !cells.isEmpty else { return nil }
    return Record(cells: cells, position: source.position(line: row.line, column: row.column))
  }
}

/// Says that formatting in words that are kept as plain text will not be shown.
func reportDress(
  of node: MarkdownNode, words: String, at position: FilePosition,
  _ diagnostics: inout [Diagnostic]
) {
  guard node.hasDress else { return }
  diagnostics.append(
    Diagnostic(
      .warning, rule: "formatting-not-kept", at: position,
      Wording(
        zh: "“\(words)”里的加粗、链接等格式不会保留，只保留文字",
        en: "bold, links and the like in '\(words)' are not kept, only the words")))
}

func unknownName(
  _ name: String, at position: FilePosition, among names: ColumnNames, rule: String
) -> Diagnostic {
  Diagnostic(
    .warning, rule: rule, at: position,
    Wording(zh: "不认识“\(name)”，它的内容不会显示", en: "'\(name)' is not known and will not be shown"),
    hint: names.nearestSpelling(to: name).map {
      Wording(zh: "是否应为“\($0)”", en: "did you mean '\($0)'")
    })
}
