import Answers
import Casework

/// What is sent in. A field that is not named here is refused, so that nothing is lost unseen.
extension Api {
  static let sentSchemas: [String: Schema] = {
    var schemas: [String: Schema] = [
      "CitizenSearch": .objects(
        .init("text", .text(1...100), "A name, a personal number or another number."),
        .init("circle", .choice(CitizenQuery.Circle.allCases.map(\.rawValue)), optional: true),
        .init("page", .whole(1...10_000), optional: true)),
      "Facts": .object([.init("facts", .list(.named("Fact"), most: 50), "All of them are recorded, or none.")] + act),
      "Correction": .object(
        [.init("fact", .named("Fact"), "What should have stood."), .init("reason", .words)] + act),
      "Retraction": .object([.init("reason", .words)] + act),
      "Recorded": .objects(.init("version", .whole, "The version that the case has now.")),
      "Take": .objects(.init("skipFaulty", .truth, "Take the other rows in, and leave the faulty ones.")),
      "Fact": .oneOf(
        by: "kind",
        Dictionary(
          CaseFactKind.ofApi.map { ($0.rawValue, .named(name(of: $0))) }, uniquingKeysWith: { first, _ in first })),
    ]
    for kind in CaseFactKind.ofApi {
      schemas[name(of: kind)] = .objects(
        .init("kind", .choice([kind.rawValue])), .init("day", .day, "The day it was so."),
        .init("content", SchemaProbe.schema(of: kind)))
    }
    return schemas
  }()

  /// `contact-held` → `FactContactHeld`
  static func name(of kind: CaseFactKind) -> String {
    "Fact" + kind.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static let act: [Schema.Property] = [
    .init(
      "version", .whole(0...9_007_199_254_740_991), optional: true,
      "The version the case had when it was read. Where others have written in the same parts since, nothing is recorded and the answer is 409."
    ),
    .init(
      "anyway", .truth, optional: true, "What came meanwhile has been read, and this is to be recorded nonetheless."),
    .init("receipt", .uuid, optional: true, "The same receipt sent twice is recorded once."),
  ]
}
