import PlanModel

/// `data/catalog.jsonld`: the data sets as a DCAT 2 catalogue, for portals that harvest.
func catalog(_ data: OpenData, of content: WorkspaceContent, asOf: Day) -> JSONValue {
  Catalog(
    data: data, content: content, asOf: asOf,
    addresses: DataAddresses(
      baseURL: content.settings.baseURL, here: OpenDataFiles.catalog)
  ).document
}

private struct Catalog {
  let data: OpenData
  let content: WorkspaceContent
  let asOf: Day
  let addresses: DataAddresses

  private var settings: SiteSettings { content.settings }

  var document: JSONValue {
    .object(
      [
        ("@context", context), ("@id", .string(addresses.url(OpenDataFiles.catalog))),
        ("@type", "dcat:Catalog"),
        ("dct:title", [["@language": "zh", "@value": .string(settings.name)]]),
        (
          "dct:description",
          spoken(
            Wording(
              zh: "\(settings.organisation)的开放数据",
              en: "Open data of \(settings.organisation)"))
        ),
        (
          "dct:language",
          [identified("http://publications.europa.eu/resource/authority/language/ZHO")]
        ),
        ("dct:modified", typed(asOf)),
        ("foaf:homepage", identified(addresses.url(of: .data))),
        ("dct:publisher", publisher),
      ] + licence + [("dcat:dataset", .array(data.sets.map(dataSet)))])
  }

  /// Written out, so that nobody has to fetch one.
  private var context: JSONValue {
    [
      "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
      "foaf": "http://xmlns.com/foaf/0.1/", "spdx": "http://spdx.org/rdf/terms#",
      "vcard": "http://www.w3.org/2006/vcard/ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    ]
  }

  private var publisher: JSONValue {
    ["@type": "foaf:Organization", "foaf:name": .string(settings.organisation)]
  }

  private var licence: [(String, JSONValue)] {
    settings.licence.map { [("dct:license", identified($0.url))] } ?? []
  }

  private var contact: [(String, JSONValue)] {
    let contact = settings.contact
    guard contact.email != nil || contact.phone != nil else { return [] }
    var card: [(String, JSONValue)] = [
      ("@type", "vcard:Organization"), ("vcard:fn", .string(settings.organisation)),
    ]
    if let email = contact.email {
      card.append(("vcard:hasEmail", identified("mailto:" + percentEncoded(email))))
    }
    if let phone = contact.phone { card.append(("vcard:tel", .string(phone))) }
    return [("dcat:contactPoint", .object(card))]
  }

  private func dataSet(_ published: OpenData.Published) -> JSONValue {
    let heading = published.dataSet.heading
    let page = addresses.url(of: .dataSet(heading.id))
    return .object(
      [
        ("@id", .string(page + "#dataset")), ("@type", "dcat:Dataset"),
        ("dct:identifier", .string(heading.id)), ("dct:title", spoken(heading.title)),
        ("dct:description", spoken(heading.description)),
        ("dct:publisher", publisher), ("dct:modified", typed(asOf)),
        ("dcat:landingPage", identified(page)),
        (
          "dcat:theme",
          [identified("http://publications.europa.eu/resource/authority/data-theme/EDUC")]
        ),
        ("dcat:keyword", [["@language": "zh", "@value": .string(heading.title.chinese)]]),
      ] + renewal(heading.renewal) + span + contact + licence + [
        (
          "dcat:distribution",
          .array(
            published.parts.flatMap { [distribution($0, .csv), distribution($0, .json)] })
        )
      ])
  }

  private func distribution(_ part: DataPart, _ format: DataFormat) -> JSONValue {
    let facts = part.facts(format)
    let file = addresses.url(part.path(format))
    let (name, type, title) =
      switch format {
      case .csv: ("CSV", "text/csv", "\(part.name).csv")
      case .json: ("JSON", "application/json", "\(part.name).json")
      }
    return .object(
      [
        ("@id", .string(file + "#distribution")), ("@type", "dcat:Distribution"),
        ("dct:title", .string(title)), ("dcat:downloadURL", identified(file)),
        ("dcat:accessURL", identified(file)),
        ("dcat:mediaType", identified("https://www.iana.org/assignments/media-types/" + type)),
        (
          "dct:format",
          identified("http://publications.europa.eu/resource/authority/file-type/" + name)
        ),
        (
          "dcat:byteSize",
          ["@type": "xsd:decimal", "@value": .string(String(facts.bytes))]
        ),
        (
          "spdx:checksum",
          [
            "@type": "spdx:Checksum",
            "spdx:algorithm": identified("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
            "spdx:checksumValue": .string(facts.sha256),
          ]
        ),
      ] + licence)
  }

  private func renewal(_ renewal: DataSet.Renewal) -> [(String, JSONValue)] {
    let word =
      switch renewal {
      case .withPlan: "ANNUAL"
      case .whenChanged: "IRREG"
      case .eachPeriod:
        switch settings.measuring.reporting {
        case .month: "MONTHLY"
        case .quarter: "QUARTERLY"
        case .year: "ANNUAL"
        }
      }
    return [
      (
        "dct:accrualPeriodicity",
        identified("http://publications.europa.eu/resource/authority/frequency/" + word)
      )
    ]
  }

  /// From the first day of the oldest plan to the last day of the newest.
  private var span: [(String, JSONValue)] {
    let plans = content.years.map(\.plan)
    guard let first = plans.map(\.firstDay).min(), let last = plans.map(\.lastDay).max() else {
      return []
    }
    return [
      (
        "dct:temporal",
        [
          "@type": "dct:PeriodOfTime", "dcat:startDate": typed(first), "dcat:endDate": typed(last),
        ]
      )
    ]
  }

  private func spoken(_ wording: Wording) -> JSONValue {
    [
      ["@language": "zh", "@value": .string(wording.chinese)],
      ["@language": "en", "@value": .string(wording.english)],
    ]
  }

  private func typed(_ day: Day) -> JSONValue { ["@type": "xsd:date", "@value": .day(day)] }

  private func identified(_ address: String) -> JSONValue { ["@id": .string(address)] }
}
