/// Where the descriptions of all data stand.
enum OpenDataFiles {
  static let package = "data/datapackage.json"
  static let catalog = "data/catalog.jsonld"
  /// The entrance for programs.
  static let api = "api/v1/index.json"
  static let openAPI = "api/v1/openapi.json"

  /// The JSON Schema of a kind of document.
  static func schema(_ name: String) -> String { "api/v1/schemas/\(name).json" }
}
