package import FoundationEssentials

/// `site.yaml`: who publishes, where, and by which thresholds.
package struct SiteSettings: Sendable {
  /// The name of the site: 云岭县教育工作公开.
  package var name: String
  /// One line below the name.
  package var purpose: String?
  /// The body that publishes.
  package var organisation: String
  /// With a slash at the end; absent until the site has an address.
  package var baseURL: String?
  /// BCP 47, such as "zh-Hans"; at least one.
  package var languages: [String]
  /// Whether all figures are invented; every page then says 示例.
  package var isSample: Bool
  /// Said on the banner of a sample site.
  package var sampleNotice: String?
  package var contact: Contact
  package var government: GovernmentMarks
  /// The portal this site belongs to.
  package var portal: Link?
  /// On what terms the data may be used again (开放条件); absent when the publisher states none.
  package var licence: Link?
  package var measuring: MeasuringSettings

  package struct Contact: Hashable, Sendable {
    package var phone: String?
    package var email: String?
    package var address: String?
    package init(phone: String? = nil, email: String? = nil, address: String? = nil) {
      self.phone = phone
      self.email = email
      self.address = address
    }
  }

  /// Marks a government site in China must carry.
  package struct GovernmentMarks: Hashable, Sendable {
    /// 网站标识码, ten digits, as text.
    package var siteCode: String?
    /// ICP备案号
    package var icp: String?
    /// 公安备案号
    package var police: String?
    package init(siteCode: String? = nil, icp: String? = nil, police: String? = nil) {
      self.siteCode = siteCode
      self.icp = icp
      self.police = police
    }
  }

  package struct Link: Hashable, Sendable {
    package var name: String
    package var url: String
    package init(name: String, url: String) {
      self.name = name
      self.url = url
    }
  }

  package init(
    name: String, purpose: String? = nil, organisation: String, baseURL: String? = nil,
    languages: [String] = ["zh-Hans"], isSample: Bool = false, sampleNotice: String? = nil,
    contact: Contact = Contact(), government: GovernmentMarks = GovernmentMarks(),
    portal: Link? = nil, licence: Link? = nil,
    measuring: MeasuringSettings = MeasuringSettings()
  ) {
    self.name = name
    self.purpose = purpose
    self.organisation = organisation
    self.baseURL = baseURL
    self.languages = languages
    self.isSample = isSample
    self.sampleNotice = sampleNotice
    self.contact = contact
    self.government = government
    self.portal = portal
    self.licence = licence
    self.measuring = measuring
  }
}

/// The numbers that decide a status; printed on the methodology page.
package struct MeasuringSettings: Hashable, Sendable {
  /// A gap of this many points or more is "behind". Default 10.
  package var behindFrom: Decimal
  /// A gap of more than this many points is "far behind". Default 30.
  package var farBehindAbove: Decimal
  /// A project is "far behind" once a planned stage is more than this many days late. Default 90.
  package var farBehindDays: Int
  /// Per cent around an "about" goal that still meets it. Default 10.
  package var tolerance: Decimal
  /// How often units report. Default: each quarter.
  package var reporting: ReportingRhythm
  /// Days after the end of a period until its report is due. Default 0.
  package var daysToReport: Int
  /// The pace of plans and targets that choose none. Default: linear.
  package var pace: PaceChoice
  /// Profiles that plans and targets may name.
  package var profiles: [PaceProfile]
  /// Counts of persons below this are not printed for sensitive targets. Default 10.
  package var smallNumber: Int

  package enum ReportingRhythm: String, Sendable, CaseIterable {
    case month, quarter, year
  }

  package init(
    behindFrom: Decimal = 10, farBehindAbove: Decimal = 30, farBehindDays: Int = 90,
    tolerance: Decimal = 10,
    reporting: ReportingRhythm = .quarter, daysToReport: Int = 0, pace: PaceChoice = .linear,
    profiles: [PaceProfile] = [], smallNumber: Int = 10
  ) {
    self.behindFrom = behindFrom
    self.farBehindAbove = farBehindAbove
    self.farBehindDays = farBehindDays
    self.tolerance = tolerance
    self.reporting = reporting
    self.daysToReport = daysToReport
    self.pace = pace
    self.profiles = profiles
    self.smallNumber = smallNumber
  }
}
