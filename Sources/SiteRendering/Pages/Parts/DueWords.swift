import PlanModel

extension Due {
  /// The author's words where they say more than the day itself.
  var furtherWords: String? {
    words == String(describing: day) || words == printed(day) ? nil : words
  }
}
