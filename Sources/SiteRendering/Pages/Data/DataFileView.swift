import FoundationEssentials
import PlanModel

/// A file to take away.
struct DataFileView: TemplateView {
  let name: String
  let format: String
  let href: String
  let rows: String
  let size: String
  let day: String
  let sha256: String

  static let fields: [TemplateField<Self>] = [
    .text("name") { $0.name }, .text("format") { $0.format }, .text("href") { $0.href },
    .text("rows") { $0.rows }, .text("size") { $0.size }, .text("day") { $0.day },
    .text("sha256") { $0.sha256 },
  ]

  init(_ part: DataPart, _ format: DataFormat, links: LinkRoot) {
    let facts = part.facts(format)
    let path = part.path(format)
    name = path.split(separator: "/").last.map(String.init) ?? path
    self.format = format.name
    href = links.link(toFile: path)
    rows = printed(Decimal(part.rowCount))
    size = printedSize(facts.bytes)
    day = printed(part.asOf)
    sha256 = facts.sha256
  }
}

extension DataFormat {
  /// As people call it.
  var name: String {
    switch self {
    case .csv: "CSV"
    case .json: "JSON"
    }
  }

  /// The media type (RFC 7111, RFC 8259).
  package var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json: "application/json"
    }
  }
}
