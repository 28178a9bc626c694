import FoundationEssentials
import PlanAnalysis
package import PlanModel

/// One school: its facts, what the plan says of it, and what it reported. Never a place in a
/// ranking.
package struct SchoolPage: TemplateView {
  package let frame: FrameView
  let kind: String?
  let name: String
  let lead: String
  /// Said before all else when the school is closed, closing or not yet open.
  let banner: String?
  let isClosed: Bool
  let facts: [FactView]
  let profile: HTML?
  let profileSource: String?
  let mentions: [SchoolMentionView]
  let projects: [ProjectView]
  let milestones: [MilestoneView]
  let targets: [SchoolTargetView]
  let duties: [SchoolDutyView]
  let legend: [DutyMarkView]
  let findings: [FindingView]
  let newNote: String?
  let year: String
  let source: String
  let isSample: Bool

  package static let fields: [TemplateField<Self>] = [
    .view("frame") { $0.frame }, .optionalText("kind") { $0.kind }, .text("name") { $0.name },
    .text("lead") { $0.lead }, .optionalText("banner") { $0.banner },
    .flag("is-closed") { $0.isClosed }, .list("facts") { $0.facts },
    .optionalHTML("profile") { $0.profile }, .optionalText("profile-source") { $0.profileSource },
    .list("mentions") { $0.mentions }, .flag("has-mentions") { !$0.mentions.isEmpty },
    .text("mention-count") { String($0.mentions.count) },
    .flag("has-building") { !$0.projects.isEmpty || !$0.milestones.isEmpty },
    .list("projects") { $0.projects }, .flag("has-projects") { !$0.projects.isEmpty },
    .list("milestones") { $0.milestones }, .flag("has-milestones") { !$0.milestones.isEmpty },
    .list("targets") { $0.targets }, .flag("has-targets") { !$0.targets.isEmpty },
    .list("duties") { $0.duties }, .flag("has-duties") { !$0.duties.isEmpty },
    .list("legend") { $0.legend },
    .list("findings") { $0.findings }, .flag("has-findings") { !$0.findings.isEmpty },
    .flag("names-inspection") { _ in true }, .flag("names-school") { _ in false },
    .optionalText("new-note") { $0.newNote },
    .text("year") { $0.year },
    .text("source") { $0.source }, .flag("is-sample") { $0.isSample },
  ]

  package init(_ school: School, in year: YearSurroundings) {
    let words = year.words
    let address = PageAddress.school(school.id)
    let links = year.frame.links(of: address)
    let asOf = year.figures.asOf

    name = school.name
    let kinds = [school.nature, school.level, school.township].compactMap { $0 }
    kind = kinds.isEmpty ? nil : kinds.joined(separator: " · ")
    let organisation = year.site.content.settings.organisation
    frame = year.frame.view(
      for: PageHead(
        address, kind: "school",
        title: words(DetailPhrase.schoolTitle, ["name": year.titleName(of: school)]),
        shortTitle: school.name,
        description: words(
          DetailPhrase.schoolDescription,
          ["name": school.name, "kind": kinds.joined(), "organisation": organisation]),
        section: .schools, above: [(words[Phrase.schools], .schools)],
        article: PageHead.Article(
          published: asOf, keywords: words(DetailPhrase.schoolKeywords, ["name": school.name])),
        cutOff: asOf, things: [year.site.schoolThing(school)]))
    banner = Self.banner(of: school, asOf: asOf, words: words)
    isClosed = school.closed.map { $0 < asOf } ?? false
    facts = Self.facts(of: school, words: words)
    profile = school.profile.map { year.site.html(of: $0, links: links) }
    profileSource = school.profile.map { printedSource($0.source) }
    let names = year.names(of: school)
    mentions = year.mentions[school.id].compactMap { mention in
      year.task(mention.task).map { place in
        SchoolMentionView(
          task: year.link(to: place.task.task, from: links),
          pieces: MarkedText(mention.sentence, marking: names).pieces,
          status: StatusView(place.task.status, words: words))
      }
    }
    let own = year.projects(of: school)
    projects = own.map { ProjectView($0.project, links: links, in: year, task: $0.task.task) }
    milestones = year.milestones(naming: school).map { named in
      var view = MilestoneView(named.milestone, words: words)
      view.task = year.link(to: named.task.task, from: links)
      return view
    }
    targets = year.targets(of: school).map { SchoolTargetView($0, links: links, in: year) }
    duties = year.duties(of: school).map { SchoolDutyView($0, links: links, in: year) }
    legend = DutyMarkView.legend(words)
    lead = Self.lead(
      mentions: mentions.count, figures: year.targets(of: school), words: words)
    findings = year.findings(in: school).map { FindingView($0, links: links, in: year) }
    newNote = school.opened.flatMap {
      year.plan.firstDay <= $0 && $0 <= year.plan.lastDay
        ? words(DetailPhrase.schoolNewNote, ["year": String(year.year)]) : nil
    }
    self.year = String(year.year)
    source = printedSource(school.source)
    isSample = year.site.isSample
  }

  private static func banner(of school: School, asOf: Day, words: Words) -> String? {
    if let closed = school.closed {
      return words(
        closed < asOf ? DetailPhrase.schoolClosedBanner : DetailPhrase.schoolClosesBanner,
        ["day": printed(closed), "name": school.name])
    }
    if let opened = school.opened, opened > asOf {
      return words(DetailPhrase.schoolOpensBanner, ["day": printed(opened)])
    }
    return nil
  }

  private static func facts(of school: School, words: Words) -> [FactView] {
    let missing = words[DetailPhrase.notFilledIn]
    func fact(_ phrase: DetailPhrase, _ value: String?, isWide: Bool = false) -> FactView {
      var fact = FactView(words[phrase], value, missing: missing)
      fact.isWide = isWide
      return fact
    }
    var enrolment = fact(
      .enrolment, school.enrolment.map { printed(Decimal($0)) + words[DetailPhrase.pupils] })
    enrolment.isBig = !enrolment.isMissing
    return [
      enrolment, fact(.level, school.level), fact(.nature, school.nature),
      fact(.township, school.township), fact(.code, school.code),
      fact(.schoolOpened, school.opened.map(printed)),
      school.closed.map { fact(.schoolClosed, printed($0)) },
      school.group.map { fact(.group, $0) }, fact(.schoolPhone, school.phone),
      fact(.schoolAddress, school.address, isWide: true),
    ].compactMap { $0 }
  }

  private static func lead(
    mentions: Int, figures: [YearSurroundings.SchoolTarget], words: Words
  ) -> String {
    let parts = [
      mentions == 0
        ? nil : words(DetailPhrase.schoolSummaryMentions, ["n": String(mentions)]),
      figures.isEmpty
        ? nil
        : words(
          DetailPhrase.schoolSummaryFigures,
          [
            "all": String(figures.count),
            "reported": String(figures.count { $0.figure.hasReported }),
          ]),
    ].compactMap { $0 }
    return parts.isEmpty ? words[DetailPhrase.schoolSummaryNothing] : parts.joined()
  }
}
