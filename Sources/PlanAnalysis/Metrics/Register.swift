/// Values by id, for lists in which the same id often comes several times in a row.
///
/// Files of observations are sorted by target or by school; comparing with the last id is several
/// times cheaper than looking it up, which shows in hundreds of thousands of rows.
struct Register<Value> {
  private let values: [String: Value]
  private var last: (id: String, value: Value?)?

  init(_ values: [String: Value]) { self.values = values }

  mutating func value(of id: String) -> Value? {
    if let last, last.id == id { return last.value }
    let value = values[id]
    last = (id, value)
    return value
  }
}
