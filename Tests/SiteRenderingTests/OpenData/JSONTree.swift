import Foundation

/// A JSON document as a test looks at it. Whole numbers and truth values are told apart.
indirect enum JSONTree: Decodable, Equatable {
  case null
  case truth(Bool)
  case whole(Int)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  init(_ document: String) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: Data(document.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONTree].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }

  subscript(name: String) -> JSONTree? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var list: [JSONTree] { if case .list(let items) = self { items } else { [] } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var whole: Int? { if case .whole(let number) = self { number } else { nil } }
}
