import PlanModel

extension PlanDocument {
  /// Whether its columns and brackets are written in Chinese: its title says so.
  var isChinese: Bool {
    let words = matter["title"]?.value ?? pillars.first?.title.value ?? ""
    return words.isEmpty || words.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}

extension PromiseTable.Kind {
  /// The columns that records use, the known ones in their order, others as they come.
  func columns(of records: [Record]) -> [String] {
    let used = records.flatMap(\.cells).map(\.name)
    let known = names.columns.map(\.name).filter { used.contains($0) || required.contains($0) }
    var columns = known
    for name in used where !columns.contains(name) { columns.append(name) }
    return columns
  }
}

extension Record {
  /// The cells in the order of `names`, unknown ones after them as they come.
  func cells(inOrderOf names: ColumnNames) -> [Cell] {
    let known = names.columns.compactMap { column in cells.first { $0.name == column.name } }
    return known + cells.filter { cell in !names.columns.contains { $0.name == cell.name } }
  }
}
