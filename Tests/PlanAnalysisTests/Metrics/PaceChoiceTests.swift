import FoundationEssentials
import PlanAnalysis
import PlanModel
import Testing

/// 20% by 31 March, 60% by the end of June, 90% by the end of November.
private let terms = PaceProfile(
  name: "学期制",
  steps: [
    .init(month: 3, day: 31, percent: 20), .init(month: 6, day: 30, percent: 60),
    .init(month: 11, day: 31, percent: 90),
  ])

private func waypoints(_ steps: (String, PaceChoice.Waypoint.Level)...) -> PaceChoice {
  .waypoints(steps.map { PaceChoice.Waypoint(day: day($0.0), level: $0.1) })
}

private let ownSteps = waypoints(
  ("2023-09-30", .value(8)), ("2023-04-01", .percentOfWay(15)), ("2023-06-30", .value(4)),
  ("2023-10-31", .value(12)))

@Suite("The pace that was chosen")
struct PaceChoiceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let choice: PaceChoice
    let asOf: String
    let expected: String
    var start = "2023-01-01"
    var due = "2023-12-31"
    var testDescription: String { "\(choice.key) of \(start)…\(due) on \(asOf)" }
  }

  private func expected(_ c: Case) -> Decimal {
    Pace(
      c.choice, of: .way(base: 0, goal: 10, metFrom: 10), from: day(c.start), to: day(c.due),
      profiles: [terms]
    ).expected(on: day(c.asOf)).quotient
  }

  @Test(
    "expects equal parts at the ends of the quarters, the last on the due day",
    arguments: [
      Case(choice: .quarterly, asOf: "2022-12-31", expected: "0"),
      Case(choice: .quarterly, asOf: "2023-03-30", expected: "0"),
      Case(choice: .quarterly, asOf: "2023-03-31", expected: "0.25"),
      Case(choice: .quarterly, asOf: "2023-06-29", expected: "0.25"),
      Case(choice: .quarterly, asOf: "2023-06-30", expected: "0.5"),
      Case(choice: .quarterly, asOf: "2023-12-30", expected: "0.75"),
      Case(choice: .quarterly, asOf: "2023-12-31", expected: "1"),
      Case(choice: .quarterly, asOf: "2024-07-01", expected: "1"),
      // The quarter in which it falls due ends with it.
      Case(choice: .quarterly, asOf: "2023-06-30", expected: "0.5", due: "2023-11-15"),
      Case(choice: .quarterly, asOf: "2023-11-14", expected: "0.75", due: "2023-11-15"),
      Case(choice: .quarterly, asOf: "2023-11-15", expected: "1", due: "2023-11-15"),
      Case(
        choice: .quarterly, asOf: "2023-08-10", expected: "0", start: "2023-08-01",
        due: "2023-09-10"),
      Case(
        choice: .quarterly, asOf: "2024-06-30", expected: "0.75", start: "2023-10-01",
        due: "2024-08-31"),
      Case(
        choice: .quarterly, asOf: "2024-06-30", expected: "0.8", start: "2023-09-01",
        due: "2024-08-31"),
    ])
  func quarterly(_ c: Case) { #expect(expected(c) == decimal(c.expected)) }

  @Test(
    "expects nothing before the due day, and all of it then",
    arguments: [
      Case(choice: .annualOnly, asOf: "2023-12-30", expected: "0"),
      Case(choice: .annualOnly, asOf: "2023-12-31", expected: "1"),
      Case(choice: .annualOnly, asOf: "2024-01-01", expected: "1"),
    ])
  func annualOnly(_ c: Case) { #expect(expected(c) == decimal(c.expected)) }

  @Test(
    "follows the per cent of a profile by day of the year",
    arguments: [
      Case(choice: .named("学期制"), asOf: "2023-03-30", expected: "0"),
      Case(choice: .named("学期制"), asOf: "2023-03-31", expected: "0.2"),
      Case(choice: .named("学期制"), asOf: "2023-06-30", expected: "0.6"),
      // November has no 31st: the step falls on its last day.
      Case(choice: .named("学期制"), asOf: "2023-11-29", expected: "0.6"),
      Case(choice: .named("学期制"), asOf: "2023-11-30", expected: "0.9"),
      Case(choice: .named("学期制"), asOf: "2023-12-31", expected: "1"),
      // Of the 60% that the year adds by June, 20 come by March.
      Case(
        choice: .named("学期制"), asOf: "2023-04-01",
        expected: "0.33333333333333333333333333333333333333", due: "2023-06-30"),
      // Two years: 20 of 200, then 120 of 200.
      Case(choice: .named("学期制"), asOf: "2023-04-01", expected: "0.1", due: "2024-12-31"),
      Case(choice: .named("学期制"), asOf: "2023-12-31", expected: "0.5", due: "2024-12-31"),
      Case(choice: .named("学期制"), asOf: "2024-03-31", expected: "0.6", due: "2024-12-31"),
      // A school year begins at 60 of the one year and ends at 60 of the next.
      Case(
        choice: .named("学期制"), asOf: "2023-11-30", expected: "0.3", start: "2023-09-01",
        due: "2024-08-31"),
      Case(
        choice: .named("学期制"), asOf: "2024-01-31", expected: "0.4", start: "2023-09-01",
        due: "2024-08-31"),
      Case(
        choice: .named("学期制"), asOf: "2024-06-30", expected: "1", start: "2023-09-01",
        due: "2024-08-31"),
      // The profile adds nothing in July and August.
      Case(
        choice: .named("学期制"), asOf: "2023-08-30", expected: "0", start: "2023-07-01",
        due: "2023-08-31"),
      Case(
        choice: .named("学期制"), asOf: "2023-08-31", expected: "1", start: "2023-07-01",
        due: "2023-08-31"),
      Case(choice: .named("nobody's"), asOf: "2023-12-30", expected: "0"),
      Case(choice: .named("nobody's"), asOf: "2023-12-31", expected: "1"),
    ])
  func profile(_ c: Case) { #expect(expected(c) == decimal(c.expected)) }

  @Test(
    "goes by the plan's own steps, whatever their order, and by the goal on the due day",
    arguments: [
      Case(choice: ownSteps, asOf: "2023-03-31", expected: "0"),
      Case(choice: ownSteps, asOf: "2023-04-01", expected: "0.15"),
      Case(choice: ownSteps, asOf: "2023-06-29", expected: "0.15"),
      Case(choice: ownSteps, asOf: "2023-06-30", expected: "0.4"),
      Case(choice: ownSteps, asOf: "2023-10-30", expected: "0.8"),
      // More than the goal cannot be expected.
      Case(choice: ownSteps, asOf: "2023-10-31", expected: "1"),
      Case(choice: ownSteps, asOf: "2023-06-30", expected: "1", due: "2023-06-30"),
      Case(choice: .waypoints([]), asOf: "2023-12-30", expected: "0"),
      Case(choice: .waypoints([]), asOf: "2023-12-31", expected: "1"),
    ])
  func steps(_ c: Case) { #expect(expected(c) == decimal(c.expected)) }

  @Test("turns the values of waypoints into shares of a way down")
  func wayDown() throws {
    let figures = try measured(
      target(
        goal("365", .atMost, unit: "人"), baseline: "985",
        pace: waypoints(("2023-06-30", .value(830)))),
      [observation("2023-09-30", "899")])
    #expect(figures.expected == decimal("0.25"))
    #expect(figures.expectedValue == 830)
    #expect(figures.gap.map { rounded($0, places: 9) } == decimal("11.129032258"))
    #expect(figures.status == .behind)
  }

  @Test("is the target's, else the plan's, else the site's, else even days")
  func order() throws {
    func key(
      target choice: PaceChoice?, plan ofPlan: PaceChoice?, site: PaceChoice
    ) throws -> [String] {
      let year = YearContent(
        plan: plan([task(targets: [target(goal("10"), pace: choice)])], pace: ofPlan))
      let figures = figures(
        of: year, schools: [], settings: settings(MeasuringSettings(pace: site, profiles: [terms])),
        asOf: day("2023-09-30"))
      let pace = try #require(figures.targets.first?.pace)
      return [pace.inForce.pace.choice.key, pace.chosenAt == nil ? "site" : "written"]
    }
    #expect(try key(target: nil, plan: nil, site: .linear) == ["linear", "site"])
    #expect(try key(target: nil, plan: nil, site: .named("学期制")) == [":学期制", "site"])
    #expect(try key(target: nil, plan: .quarterly, site: .annualOnly) == ["quarterly", "written"])
    #expect(
      try key(target: .annualOnly, plan: .quarterly, site: .linear) == ["annual-only", "written"])
    // A name nobody declared chooses nothing.
    #expect(
      try key(target: .named("x"), plan: .quarterly, site: .linear) == ["quarterly", "written"])
    #expect(try key(target: .named("x"), plan: nil, site: .named("y")) == ["linear", "site"])
  }

  @Test("stands beside what every other one would say")
  func others() throws {
    let figures = try measured(
      target(goal("10"), pace: waypoints(("2023-06-30", .value(4)))),
      [observation("2023-09-30", "4")], measuring: MeasuringSettings(profiles: [terms]))
    let pace = try #require(figures.pace)
    #expect(pace.inForce.pace.choice.key == "waypoints")
    #expect(figures.expected == pace.inForce.expected && figures.gap == 0)
    #expect(figures.status == .onTrack)
    #expect(
      pace.others.map(\.pace.choice.key) == ["linear", "quarterly", "annual-only", ":学期制"])
    #expect(
      pace.others.map { rounded($0.expected, places: 9) } == [
        decimal("0.747945205"), decimal("0.75"), 0, decimal("0.6"),
      ])
    #expect(pace.others.map(\.expectedValue)[1...] == [decimal("7.5"), 0, 6])
    #expect(pace.others.map(\.status) == [.farBehind, .farBehind, .onTrack, .behind])
    #expect(pace.others.map(\.gap)[1...] == [35, -40, 20])
  }

  @Test("changes no status that is decided before the pace")
  func decidedBefore() throws {
    let silent = try measured(target(goal("10")), [])
    let pace = try #require(silent.pace)
    #expect(
      (pace.others + [pace.inForce]).allSatisfy { $0.gap == nil && $0.status == .notReported })
    let met = try measured(target(goal("10")), [observation("2023-03-31", "10")])
    #expect(met.pace?.others.map(\.status) == [.completed, .completed])
  }

  @Test("is not asked of what has no way to go")
  func noWay() throws {
    let rate = target(goal("96", .atLeast, unit: "%"), pace: .quarterly)
    #expect(try measured(rate, [observation("2023-09-30", "90")]).pace == nil)
    let keep = target(goal("95", kind: .keep, .atLeast, unit: "%"))
    #expect(try measured(keep, [observation("2023-09-30", "96")]).pace == nil)
  }
}

/// On 19 October 292 of 365 days have passed: exactly four fifths.
private let edges: [ThresholdsOfPacesTests.Edge] = [
  .init(choice: .linear, asOf: "2023-10-19", expected: 80),
  .init(choice: .quarterly, asOf: "2023-09-30", expected: 75),
  .init(choice: .annualOnly, asOf: "2023-12-31", expected: 100),
  .init(
    choice: waypoints(("2023-05-01", .value(120)), ("2023-12-30", .percentOfWay(90))),
    asOf: "2023-08-08", expected: 40),
  .init(choice: .named("学期制"), asOf: "2023-11-30", expected: 90),
]

@Suite("The thresholds under every pace")
struct ThresholdsOfPacesTests {
  struct Edge: Sendable, CustomTestStringConvertible {
    let choice: PaceChoice
    let asOf: String
    /// Expected, in per cent of a goal of 300.
    let expected: Int
    var testDescription: String { "\(choice.key), \(expected)% expected" }
  }

  private func figures(
    _ edge: Edge, gap: String, measuring: MeasuringSettings
  ) throws -> TargetFigures {
    let value = (Decimal(edge.expected) - decimal(gap)) * 3
    return try measured(
      target(goal("300"), pace: edge.choice),
      [observation(edge.asOf, "\(value)")], measuring: measuring, asOf: edge.asOf)
  }

  @Test(
    "are half-open: exactly 10 is behind, exactly 30 still is, more is far behind", arguments: edges
  )
  func usual(_ edge: Edge) throws {
    for (gap, status) in [
      ("9.999999999", Status.onTrack), ("10", .behind), ("10.000000001", .behind),
      ("29.999999999", .behind), ("30", .behind), ("30.000000001", .farBehind),
    ] {
      let figures = try figures(edge, gap: gap, measuring: MeasuringSettings(profiles: [terms]))
      #expect(figures.pace?.inForce.pace.choice.key == edge.choice.key)
      #expect(figures.status == status, "gap \(gap)")
    }
  }

  @Test("are half-open where they are set otherwise", arguments: edges)
  func configured(_ edge: Edge) throws {
    let own = MeasuringSettings(
      behindFrom: decimal("7.5"), farBehindAbove: decimal("22.25"), profiles: [terms])
    for (gap, status) in [
      ("7.499999999", Status.onTrack), ("7.5", .behind), ("22.25", .behind),
      ("22.250000001", .farBehind),
    ] {
      #expect(try figures(edge, gap: gap, measuring: own).status == status, "gap \(gap)")
    }
  }

  @Test("are exact where the shares never end as decimals")
  func thirds() throws {
    // Three quarters of the calendar: 1/3 by June. 1/30 of the way is exactly 30 points less,
    // 7/30 exactly 10 points less.
    for (value, status) in [
      ("1", Status.behind), ("0.999999", .farBehind), ("7", .behind), ("7.000001", .onTrack),
    ] {
      let figures = try measured(
        target(goal("30"), start: "2023-04-01", pace: .quarterly),
        [observation("2023-06-30", value)], asOf: "2023-06-30")
      #expect(figures.status == status, "value \(value)")
    }
  }
}
