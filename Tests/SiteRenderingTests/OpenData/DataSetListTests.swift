import PlanModel
import SiteRendering
import Testing

@Suite("The list of data sets")
struct DataSetListTests {
  @Test("has each id once, and none that an address of another page has")
  func ids() {
    let ids = DataSet.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)")
      #expect(id != "api")
    }
  }

  @Test("describes every field in both languages, its name once", arguments: DataSet.all)
  func fields(of dataSet: DataSet) {
    let names = dataSet.fields.map(\.name)
    #expect(Set(names).count == names.count)
    for field in dataSet.fields {
      #expect(field.name.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil, "\(field.name)")
      for text in [field.title, field.description] {
        #expect(!text.chinese.isEmpty && !text.english.isEmpty, "\(field.name)")
      }
    }
  }

  @Test("has keys that are fields, and required ones", arguments: DataSet.all)
  func primaryKeys(of dataSet: DataSet) {
    #expect(!dataSet.heading.primaryKey.isEmpty)
    for name in dataSet.heading.primaryKey {
      #expect(dataSet.fields.contains { $0.name == name && $0.isRequired }, "\(name)")
    }
  }

  @Test("refers to fields that other data sets have", arguments: DataSet.all)
  func foreignKeys(of dataSet: DataSet) throws {
    for key in dataSet.heading.foreignKeys {
      let other = try #require(DataSet.all.first { $0.id == key.dataSet }, "\(key.dataSet)")
      #expect(key.fields.count == key.key.count)
      #expect(key.fields.allSatisfy { name in dataSet.fields.contains { $0.name == name } })
      #expect(key.key.allSatisfy { name in other.fields.contains { $0.name == name } })
      // Of a key of several fields validators take one that is half empty for a broken one.
      if key.fields.count > 1 {
        #expect(
          key.fields.allSatisfy { name in
            dataSet.fields.contains { $0.name == name && $0.isRequired }
          }, "\(key.fields)")
      }
    }
  }
}

extension DataSet: CustomTestStringConvertible {
  public var testDescription: String { id }
}
