// swift-tools-version:6.0
import PackageDescription

// Every target is a room of the house: what may import what stands in Documentation/House.md,
// and Tests/House/arrows.swift holds both to it.
let package = Package(
  name: "fodfaeste",
  products: [
    .executable(name: "fodfaeste", targets: ["fodfaeste"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Almanac"),
    .target(name: "Identifiers"),
    .target(name: "Statistics"),
    .target(name: "Interventions", dependencies: ["Almanac"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "InterventionFiles",
      dependencies: ["Almanac", "Interventions", "CZlib", .product(name: "Yams", package: "Yams")]),
    .target(name: "Timelines", dependencies: ["Almanac", "Interventions"]),
    .target(name: "Language", dependencies: ["Almanac", "Interventions", "Statistics", "Timelines"]),
    .target(name: "DemoTown", dependencies: ["Almanac", "Identifiers"]),
    .executableTarget(
      name: "fodfaeste",
      dependencies: [
        "Almanac", "DemoTown", "Identifiers", "InterventionFiles", "Interventions", "Language", "Statistics",
        "Timelines", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "EventLog", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "EventLogSQLite",
      dependencies: [
        "EventLog", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "EventLogTesting", dependencies: ["EventLog"]),
    .executableTarget(name: "EventLogCrashWriter", dependencies: ["EventLog", "EventLogSQLite", "EventLogTesting"]),
    .testTarget(
      name: "EventLogTests",
      dependencies: [
        "EventLog", "EventLogCrashWriter", "EventLogSQLite", "EventLogTesting",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "AlmanacTests", dependencies: ["Almanac"]),
    .testTarget(name: "IdentifiersTests", dependencies: ["Identifiers"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(name: "InterventionsTests", dependencies: ["Almanac", "Interventions"]),
    .testTarget(
      name: "InterventionFilesTests",
      dependencies: ["Almanac", "CZlib", "InterventionFiles", "Interventions", "Timelines"]),
    .testTarget(name: "TimelinesTests", dependencies: ["Interventions", "Timelines"]),
    .testTarget(name: "LanguageTests", dependencies: ["Almanac", "Interventions", "Language", "Timelines"]),
    .testTarget(name: "DemoTownTests", dependencies: ["Almanac", "DemoTown", "Timelines"]),
    .testTarget(name: "CommandTests", dependencies: ["fodfaeste"]),
  ]
)
