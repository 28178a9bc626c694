/// Where a page stands below the root of the site; it never moves.
package struct PageAddress: Hashable, Sendable {
  /// The file of the page: "2023/tasks/t7/index.html".
  package let file: String
  /// The file of its twin for machines: "2023/tasks/t7/index.json".
  package let twin: String
  /// What search engines and QR codes name: the folder, without `index.html`.
  package let canonical: String

  /// A page that is a folder: "2023/tasks/t7/"; "" is the root.
  private init(folder: String) {
    file = folder + "index.html"
    twin = folder + "index.json"
    canonical = folder
  }

  private init(file name: String) {
    file = name + ".html"
    twin = name + ".json"
    canonical = file
  }

  package static let home = PageAddress(folder: "")
  package static let methodology = PageAddress(folder: "methodology/")
  package static let schools = PageAddress(folder: "schools/")
  package static let data = PageAddress(folder: "data/")
  package static let dataAPI = PageAddress(folder: "data/api/")
  package static let notFound = PageAddress(file: "404")

  package static func plan(_ year: Int) -> PageAddress { PageAddress(folder: "\(year)/") }
  package static func attention(_ year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/attention/")
  }
  package static func corrections(_ year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/corrections/")
  }
  package static func pillar(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/pillars/\(segment(id))/")
  }
  package static func task(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/tasks/\(segment(id))/")
  }
  package static func target(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/targets/\(segment(id))/")
  }
  package static func projects(_ year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/projects/")
  }
  package static func project(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/projects/\(segment(id))/")
  }
  package static func inspections(_ year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/inspections/")
  }
  package static func inspection(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/inspections/\(segment(id))/")
  }
  package static func findings(_ year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/findings/")
  }
  package static func finding(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/findings/\(segment(id))/")
  }
  package static func dataSet(_ id: String) -> PageAddress {
    PageAddress(folder: "data/\(segment(id))/")
  }
  package static func duties(_ year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/duties/")
  }
  package static func duty(_ id: String, in year: Int) -> PageAddress {
    PageAddress(folder: "\(year)/duties/\(segment(id))/")
  }
  package static func school(_ id: String) -> PageAddress {
    PageAddress(folder: "schools/\(segment(id))/")
  }

  /// An id as one part of a path. Ids are plain by the rules of reading; should one not be, it
  /// still can neither leave its folder nor break a link.
  private static func segment(_ id: String) -> String {
    var plain = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        plain.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        plain += "_" + String(byte, radix: 16)
      }
    }
    return plain.isEmpty ? "_" : plain
  }
}

/// How a page reaches the others.
package struct LinkRoot: Hashable, Sendable {
  /// What leads from the page to the root of the site: "", "../../", "/jyj/".
  private let toRoot: String

  /// Links that work under any path and from a disk.
  package init(from page: PageAddress) {
    let depth = page.file.utf8.count { $0 == UInt8(ascii: "/") }
    toRoot = String(repeating: "../", count: depth)
  }

  /// Links of a page that a server shows at addresses of any depth.
  package init(absolute path: String) { toRoot = path }

  package func link(to page: PageAddress, part: String? = nil) -> String {
    toRoot + page.file + (part.map { "#" + $0 } ?? "")
  }

  package func link(toFile file: String) -> String { toRoot + file }
}
