import Answers
import Identifiers
import Interventions

extension Api {
  static let figureSchemas: [String: Schema] = [
    "TeamFigures": .objects(
      .init("team", .named("Named")), .init("today", .day), .init("citizens", .whole),
      .init(
        "blocks",
        .list(
          .objects(
            .init("kind", .choice(TeamMonday.Block.Kind.allCases.map(\.rawValue))), .init("count", .whole),
            .init("of", .nullable(.whole), "What the count is a share of, where it is one."),
            .init(
              "first",
              .list(
                .objects(
                  .init("citizen", .named("Citizen")), .init("responsible", .nullable(.named("Named"))),
                  .init("day", .nullable(.day)))))))),
      .init(
        "caseloads",
        .list(
          .objects(.init("role", .text), .init("citizens", .whole), .init("people", .whole))),
        "Citizens by role, never by colleague."), .init("placementsStarted", .whole, "In the last 7 days."),
      .init("paidHoursStarted", .whole, "In the last 7 days."),
      .init("paidHoursNow", .nullable(.number), "Hours a week."),
      .init("citizensWithPaidHours", .whole), .init("teams", .list(.named("Named")))),
    "ModelList": .objects(
      .init(
        "models",
        .list(
          .objects(
            .init("id", .text), .init("title", .text), .init("origin", origins), .init("source", .nullable(.text)),
            .init("enrolled", .nullable(.whole)), .init("isOwn", .truth))))),
    "ModelDocument": .objects(
      .init("id", .text), .init("title", .text), .init("origin", origins), .init("source", .nullable(.text)),
      .init("enrolled", .nullable(.whole)), .init("sourceNotes", .nullable(.text)), .init("examples", .whole),
      .init(
        "phases", .list(.objects(.init("id", .text), .init("title", .text), .init("purpose", .nullable(.text))))),
      .init(
        "elements",
        .list(
          .objects(
            .init("id", .text), .init("title", .text), .init("phase", .nullable(.text)),
            .init("purpose", .nullable(.text)), .init("source", .nullable(.text)), .init("rules", .list(.text))))),
      .init(
        "parameters", .list(.objects(.init("name", .text), .init("value", .text), .init("why", .nullable(.text)))))),
    "Figure": .objects(
      .init("numerator", .whole), .init("denominator", .whole), .init("share", .nullable(.number)),
      .init("definition", .text)),
    "Fidelity": .objects(
      .init("model", .text), .init("circle", circles), .init("circles", .list(circles)), .init("from", .nullable(.day)),
      .init("to", .nullable(.day)), .init("cases", .whole),
      .init("isTooSmall", .truth, "The circle is too small for figures: there are none."), .init("floor", .whole),
      .init("mean", .nullable(.number), "The plain mean of the elements' shares on time."),
      .init("level", .nullable(.choice(["high", "medium", "low"]))),
      .init(
        "elements",
        .list(
          .objects(
            .init("element", .text), .init("title", .text), .init("onTime", .named("Figure")),
            .init("rhythm", .named("Figure")), .init("met", .whole), .init("late", .whole), .init("overdue", .whole),
            .init("missed", .whole), .init("pending", .whole), .init("waived", .whole), .init("rules", .list(.text)),
            .init("source", .nullable(.text)))))),
    "FidelityCases": .objects(
      .init("model", .text), .init("element", .text), .init("circle", circles), .init("total", .whole),
      .init("page", .whole), .init("pageSize", .whole),
      .init(
        "cases",
        .list(
          .objects(
            .init("citizen", .nullable(.named("Citizen")), "null for a case that this person may not open."),
            .init("obligation", .named("Obligation")))))),
    "Recipe": .objects(.init("id", .text), .init("title", .text), .init("system", .text)),
    "IntakeShelf": .objects(
      .init("recipes", .list(.named("Recipe"))),
      .init(
        "batches",
        .list(
          .objects(
            .init("id", .text), .init("recipe", .text), .init("by", .nullable(.named("Named"))),
            .init("facts", .whole), .init("cases", .whole),
            .init("state", .choice(["under", "done", "failed", "retracted"])))))),
    "IntakePreview": .objects(
      .init("file", .uuid), .init("recipe", .nullable(.named("Recipe"))), .init("rows", .whole),
      .init("newFacts", .whole), .init("knownFacts", .whole), .init("changedFacts", .whole),
      .init("newCitizens", .whole), .init("knownCitizens", .whole), .init("problemCount", .whole),
      .init(
        "problems",
        .list(.objects(.init("row", .nullable(.whole)), .init("column", .nullable(.text)), .init("detail", .text))),
        "The first hundred."), .init("notes", .list(.text)),
      .init("kinds", .list(.objects(.init("fact", .text), .init("count", .whole))))),
    "IntakeProgress": .objects(
      .init("file", .uuid), .init("stage", .choice(["waiting", "writing", "evaluating", "done", "failed"])),
      .init("done", .whole), .init("of", .whole), .init("failure", .nullable(.text))),
  ]

  private static let origins = Schema.choice(Origin.allCases.map(\.rawValue))
  private static let circles = Schema.choice(FidelityPage.Circle.allCases.map(\.rawValue))
}
