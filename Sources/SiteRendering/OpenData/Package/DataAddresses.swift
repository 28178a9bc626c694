import PlanModel

/// The addresses by which descriptions that leave the site name its files: whole ones when the site
/// has an address, else ones relative to the file that holds them.
struct DataAddresses {
  let baseURL: String?
  /// The file that holds the description.
  let here: String

  func url(_ file: String) -> String {
    guard let baseURL else { return link(from: here, to: file) }
    return canonicalLink(to: file, under: baseURL)
  }

  func url(of page: PageAddress) -> String { url(page.file) }
}
