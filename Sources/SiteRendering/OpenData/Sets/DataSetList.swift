extension DataSet {
  /// Every data set there is, in the order of the page that lists them.
  package static let all: [DataSet] = [
    DataSet(.plans), DataSet(.pillars), DataSet(.tasks), DataSet(.targets), DataSet(.milestones),
    DataSet(.duties), DataSet(.projects),
    DataSet(.reports), DataSet(.observations), DataSet(.dutyRecords), DataSet(.projectRecords),
    DataSet(.corrections), DataSet(.overrides),
    DataSet(.taskFigures), DataSet(.targetFigures), DataSet(.milestoneFigures),
    DataSet(.inspections), DataSet(.findings),
    DataSet(.schools), DataSet(.units),
  ]
}

extension DataSet.ForeignKey {
  /// `year` and another field name a row of a data set by its year and id.
  static func ofYear(_ field: String, _ dataSet: String) -> Self {
    Self(fields: ["year", field], dataSet: dataSet, key: ["year", "id"])
  }

  static let plan = Self(fields: ["year"], dataSet: "plans", key: ["year"])
  static let school = Self(fields: ["school"], dataSet: "schools", key: ["id"])
}
