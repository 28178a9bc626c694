/// The places of ids in a list; the first of two equal ones.
///
/// Files of observations are sorted by target or by school, so the last answer is often the next
/// one: comparing with it is several times cheaper than looking it up, which shows in hundreds of
/// thousands of rows.
struct Register {
  private let places: [String: Int]
  private var last: (id: String, place: Int?) = ("", nil)

  init(_ ids: [String]) {
    places = Dictionary(
      ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    last.place = places[""]
  }

  mutating func place(of id: String) -> Int? {
    if last.id != id { last = (id, places[id]) }
    return last.place
  }
}
