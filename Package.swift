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
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
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
    .target(
      name: "Casework",
      dependencies: ["Almanac", "Identifiers", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Companies", dependencies: ["Almanac", "Identifiers"]),
    .target(name: "Timelines", dependencies: ["Almanac", "Casework", "Companies", "Identifiers", "Interventions"]),
    .target(
      name: "Journal",
      dependencies: [
        "Almanac", "Casework", "Companies", "EventLog", "Identifiers",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Access", dependencies: ["Almanac", "Identifiers"]),
    .target(
      name: "Workroom",
      dependencies: [
        "Identifiers", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .target(
      name: "WorkroomSQLite", dependencies: ["Identifiers", "Workroom", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Caseload", dependencies: ["Almanac", "Identifiers", "Interventions"]),
    .target(
      name: "Registers",
      dependencies: [
        "Access", "Almanac", "Casework", "Companies", "EventLog", "Identifiers", "Journal", "Timelines",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "Extracts",
      dependencies: ["Almanac", "Identifiers", "InterventionFiles", "Interventions", "Timelines"]),
    .target(
      name: "Answers", dependencies: ["Almanac", "Casework", "Identifiers", "InterventionFiles", "Interventions"]),
    .target(
      name: "Desk",
      dependencies: [
        "Access", "Almanac", "Answers", "Caseload", "Casework", "Companies", "DemoTown", "EventLog",
        "Extracts", "Identifiers", "InterventionFiles", "Interventions", "Journal", "Registers", "Timelines",
        "Workroom", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // Speaks over the sockets that Hummingbird brings.
    .target(name: "Carriers", dependencies: [.product(name: "Hummingbird", package: "hummingbird")]),
    .target(name: "Errands", dependencies: ["Almanac", "Carriers", "Casework", "Desk"]),
    .target(name: "Markup"),
    .target(name: "WebLook", dependencies: ["Almanac", "Markup"]),
    .target(
      name: "Pages",
      dependencies: [
        "Access", "Almanac", "Answers", "Casework", "Identifiers", "InterventionFiles", "Interventions", "Language",
        "Markup", "Statistics", "Timelines", "WebLook",
      ]),
    .target(
      name: "Web",
      dependencies: [
        "Access", "Almanac", "Answers", "Carriers", "Casework", "Desk", "Errands", "Identifiers", "Interventions",
        "Language",
        "Pages",
        "Timelines", "WebLook", "Workroom", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ]),
    .target(
      name: "Language",
      dependencies: ["Almanac", "Casework", "Identifiers", "Interventions", "Statistics", "Timelines"]),
    .target(
      name: "DemoTown",
      dependencies: ["Almanac", "Casework", "Companies", "Identifiers", "Interventions", "Timelines"]),
    .executableTarget(
      name: "fodfaeste",
      dependencies: [
        "Access", "Almanac", "Answers", "Carriers", "Caseload", "Casework", "Companies", "DemoTown", "Desk",
        "EventLog",
        "EventLogSQLite",
        "Identifiers",
        "InterventionFiles", "Interventions", "Journal", "Language", "Pages", "Registers", "Statistics", "Timelines",
        "Web",
        "Workroom", "WorkroomSQLite", .product(name: "ArgumentParser", package: "swift-argument-parser"),
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
    .testTarget(
      name: "TimelinesTests",
      dependencies: ["Almanac", "Casework", "Companies", "Identifiers", "Interventions", "Timelines"]),
    .testTarget(name: "CaseworkTests", dependencies: ["Almanac", "Casework", "Identifiers"]),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Almanac", "Casework", "Companies", "EventLog", "Identifiers", "Journal"], exclude: ["Golden"]),
    .testTarget(name: "LanguageTests", dependencies: ["Almanac", "Interventions", "Language", "Timelines"]),
    .testTarget(
      name: "DemoTownTests", dependencies: ["Almanac", "Casework", "DemoTown", "Identifiers", "Timelines"]),
    .testTarget(name: "AccessTests", dependencies: ["Access", "Almanac", "Identifiers"]),
    .testTarget(
      name: "WorkroomTests",
      dependencies: ["Identifiers", "Workroom", "WorkroomSQLite", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "RegistersTests",
      dependencies: [
        "Access", "Almanac", "Casework", "Companies", "EventLog", "Identifiers", "Journal", "Registers",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Access", "Almanac", "Answers", "Casework", "Identifiers", "InterventionFiles", "Interventions", "Language",
        "Markup", "Pages", "Statistics", "Timelines", "WebLook",
      ]),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Access", "Almanac", "Answers", "Caseload", "Casework", "Companies", "DemoTown", "Desk", "EventLog",
        "Carriers", "Errands",
        "EventLogSQLite", "Extracts", "Identifiers", "InterventionFiles", "Interventions", "Journal", "Registers",
        "Timelines", "Workroom", "WorkroomSQLite",
      ]),
    .testTarget(name: "CarriersTests", dependencies: ["Carriers"]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Access", "Almanac", "Answers", "Casework", "DemoTown", "Desk", "EventLogSQLite", "Identifiers",
        "InterventionFiles", "Interventions", "Journal", "Timelines", "Web", "Workroom", "WorkroomSQLite",
        .product(name: "Hummingbird", package: "hummingbird"),
      ]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "WebLookTests", dependencies: ["Almanac", "Markup", "WebLook"]),
    .testTarget(
      name: "CaseloadTests",
      dependencies: [
        "Almanac", "Caseload", "DemoTown", "Identifiers", "InterventionFiles", "Interventions", "Timelines",
      ]),
    .testTarget(
      name: "ExtractsTests",
      dependencies: [
        "Almanac", "CZlib", "Extracts", "Identifiers", "InterventionFiles", "Interventions", "Timelines",
      ], exclude: ["Samples"]),
    .testTarget(name: "CommandTests", dependencies: ["fodfaeste"]),
  ]
)
