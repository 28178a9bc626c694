// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "milepost",
  products: [.executable(name: "milepost", targets: ["milepost"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CRenameExchange"),
    .target(name: "PlanModel"),
    .target(
      name: "PlanParsing",
      dependencies: ["PlanModel", "CMarkGFM", .product(name: "Yams", package: "Yams")]),
    .target(name: "PlanAnalysis", dependencies: ["PlanModel"]),
    .target(name: "SiteRendering", dependencies: ["PlanModel", "PlanAnalysis"]),
    .target(
      name: "ReportWorkspace",
      dependencies: [
        "PlanModel", "PlanParsing", "PlanAnalysis", "SiteRendering", "CRenameExchange",
      ],
      plugins: ["EmbedFiles"]),
    .executableTarget(
      name: "milepost",
      dependencies: [
        "PlanModel", "ReportWorkspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Puts all of templates/ and content/ into the executable: one file installs all.
    .executableTarget(name: "embed-files", path: "Sources/embed-files"),
    .plugin(
      name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"],
      path: "Sources/EmbedFilesPlugin"),
    .target(name: "TestSupport", dependencies: ["PlanModel"], path: "Tests/TestSupport"),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "TestSupport"]),
    .testTarget(name: "PlanParsingTests", dependencies: ["PlanParsing", "TestSupport"]),
    .testTarget(name: "PlanAnalysisTests", dependencies: ["PlanAnalysis", "TestSupport"]),
    .testTarget(name: "SiteRenderingTests", dependencies: ["SiteRendering", "TestSupport"]),
    .testTarget(name: "ReportWorkspaceTests", dependencies: ["ReportWorkspace", "TestSupport"]),
    .testTarget(
      name: "MilepostCommandTests", dependencies: ["milepost", "TestSupport"],
      exclude: ["Fixtures"]),
  ])

// One set of rules for every module of ours: Swift 6 mode, no implicit `any`, imports that say
// what they are for, and no warning left standing.
for target in package.targets {
  switch target.type {
  case .regular, .executable, .test:
    target.swiftSettings = [
      .swiftLanguageMode(.v6),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
  default: break
  }
}
