import PlanAnalysis
import PlanModel

/// What pages are about in the words of schema.org. A search engine reads them; a browser does not.
extension SiteContext {
  /// The body that publishes the site, and the site itself: said in full on the home page.
  func publisherThings() -> [JSONValue] {
    let settings = content.settings
    let home = frame.url(of: .home, from: .home)
    var organisation = publisher(from: .home)
    if let phone = settings.contact.phone { organisation.append(("telephone", .string(phone))) }
    if let email = settings.contact.email { organisation.append(("email", .string(email))) }
    if let address = settings.contact.address {
      organisation.append(("address", .string(address)))
    }
    if let portal = settings.portal { organisation.append(("url", .string(portal.url))) }
    return [
      .object(organisation),
      [
        "@type": "WebSite", "@id": .string(home + "#site"), "url": .string(home),
        "name": .string(settings.name), "inLanguage": .strings(settings.languages),
        "publisher": ["@id": .string(home + "#publisher")],
      ],
    ]
  }

  private func publisher(from page: PageAddress) -> [(String, JSONValue)] {
    [
      ("@type", "GovernmentOrganization"),
      ("@id", .string(frame.url(of: .home, from: page) + "#publisher")),
      ("name", .string(content.settings.organisation)),
    ]
  }

  /// The catalogue of all data sets.
  func catalogThings(asOf: Day) -> [JSONValue] {
    [
      .object(
        [
          ("@type", "DataCatalog"), ("@id", .string(catalogID(from: .data))),
          ("name", .string(words[Phrase.openData])),
          ("url", .string(frame.url(of: .data, from: .data))),
          ("dateModified", .day(asOf)), ("publisher", .object(publisher(from: .data))),
        ] + licenceMember + [
          (
            "dataset",
            .array(
              openData.sets.map { set in
                let address = frame.url(of: .dataSet(set.id), from: .data)
                return [
                  "@type": "Dataset", "@id": .string(address + "#dataset"),
                  "url": .string(address),
                  "name": .string(set.dataSet.heading.title.chinese),
                  "description": .string(set.dataSet.heading.description.chinese),
                ]
              })
          )
        ])
    ]
  }

  /// A data set with its files and fields.
  func dataSetThing(_ set: OpenData.Published, asOf: Day) -> JSONValue {
    let heading = set.dataSet.heading
    let page = PageAddress.dataSet(heading.id)
    let address = frame.url(of: page, from: page)
    return .object(
      [
        ("@type", "Dataset"), ("@id", .string(address + "#dataset")), ("url", .string(address)),
        ("identifier", .string(heading.id)), ("name", .string(heading.title.chinese)),
        ("alternateName", .string(heading.title.english)),
        ("description", .string(heading.description.chinese)),
        ("inLanguage", .strings(content.settings.languages)), ("isAccessibleForFree", true),
        ("dateModified", .day(asOf)), ("creator", .object(publisher(from: page))),
        ("includedInDataCatalog", ["@type": "DataCatalog", "@id": .string(catalogID(from: page))]),
      ] + licenceMember + span + [
        (
          "variableMeasured",
          .array(
            set.dataSet.fields.map { field in
              [
                "@type": "PropertyValue", "name": .string(field.name),
                "description": .string(field.description.chinese),
              ]
            })
        ),
        (
          "distribution",
          .array(
            set.parts.flatMap { part in
              [DataFormat.csv, .json].map { download(part, $0, from: page) }
            })
        ),
      ])
  }

  private func download(
    _ part: DataPart, _ format: DataFormat, from page: PageAddress
  ) -> JSONValue {
    let facts = part.facts(format)
    return [
      "@type": "DataDownload", "encodingFormat": .string(format.mediaType),
      "contentUrl": .string(frame.url(ofFile: part.path(format), from: page)),
      "contentSize": .string("\(facts.bytes) B"), "sha256": .string(facts.sha256),
    ]
  }

  private func catalogID(from page: PageAddress) -> String {
    frame.url(of: .data, from: page) + "#catalog"
  }

  private var licenceMember: [(String, JSONValue)] {
    content.settings.licence.map { [("license", .string($0.url))] } ?? []
  }

  /// From the first day of the oldest plan to the last of the newest (ISO 8601).
  private var span: [(String, JSONValue)] {
    let plans = content.years.map(\.plan)
    guard let first = plans.map(\.firstDay).min(), let last = plans.map(\.lastDay).max() else {
      return []
    }
    return [("temporalCoverage", .string("\(first)/\(last)"))]
  }

  /// A school as the place of learning it is.
  func schoolThing(_ school: School) -> JSONValue {
    let page = PageAddress.school(school.id)
    let address = frame.url(of: page, from: page)
    var thing: [(String, JSONValue)] = [
      ("@type", .string(Self.kind(ofLevel: school.level))), ("@id", .string(address + "#school")),
      ("url", .string(address)), ("name", .string(school.name)),
    ]
    if let code = school.code { thing.append(("identifier", .string(code))) }
    if let place = school.address ?? school.township {
      thing.append(("address", .string(place)))
    }
    if let phone = school.phone { thing.append(("telephone", .string(phone))) }
    if let opened = school.opened { thing.append(("foundingDate", .day(opened))) }
    if let closed = school.closed { thing.append(("dissolutionDate", .day(closed))) }
    if let group = school.group {
      thing.append(
        ("parentOrganization", ["@type": "Organization", "name": .string(group)]))
    }
    return .object(thing)
  }

  /// A school for pupils of all ages (九年一贯制) is a school and nothing narrower.
  private static func kind(ofLevel level: String?) -> String {
    guard let level else { return "School" }
    let kinds = [
      ("幼儿园", "Preschool"), ("学前", "Preschool"), ("一贯", "School"), ("完全中学", "School"),
      ("小学", "ElementarySchool"), ("教学点", "ElementarySchool"), ("初中", "MiddleSchool"),
      ("初级中学", "MiddleSchool"), ("高中", "HighSchool"), ("高级中学", "HighSchool"),
    ]
    return kinds.first { level.contains($0.0) }?.1 ?? "School"
  }

  /// The deliverables of a task that were gatherings of people and have been held; of others
  /// only the last day is known, and a paper is no event.
  func events(of task: TaskFigures, in year: Int) -> [JSONValue] {
    let page = PageAddress.task(task.task.id, in: year)
    return task.milestones.compactMap { figures in
      let milestone = figures.milestone
      guard let held = milestone.finished, figures.status == .completed,
        ["举办", "举行", "召开", "组织"].contains(where: milestone.title.hasPrefix)
      else { return nil }
      return [
        "@type": "Event", "name": .string(milestone.title), "startDate": .day(held),
        "endDate": .day(held), "url": .string(frame.url(of: page, from: page)),
        "organizer": .object(publisher(from: page)),
      ]
    }
  }
}
