/// Where an address leads, as far as safety is concerned.
enum LinkTarget: Equatable {
  /// A file of this site, or a place on the page.
  case local
  /// Another site.
  case external
  /// `mailto:` and `tel:`.
  case contact
  /// Any other scheme: `javascript:`, `data:`, `vbscript:` …
  case unsafe

  init(_ url: String) {
    // Browsers leave out blanks before an address and control characters anywhere in it, and
    // read a backslash as a slash.
    let scalars = url.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
      .map { $0 == "\\" ? "/" : $0 }
    let end = scalars.firstIndex { $0 == ":" || $0 == "/" || $0 == "?" || $0 == "#" }
    guard let end, scalars[end] == ":" else {
      self = scalars.starts(with: ["/", "/"]) ? .external : .local
      return
    }
    var scheme = String.UnicodeScalarView()
    scheme.append(contentsOf: scalars[..<end])
    switch String(scheme).lowercased() {
    case "http", "https": self = .external
    case "mailto", "tel": self = .contact
    default: self = .unsafe
    }
  }
}
