/// Where the descriptions of all data stand.
enum OpenDataFiles {
  static let package = "data/datapackage.json"
  static let catalog = "data/catalog.jsonld"
}
