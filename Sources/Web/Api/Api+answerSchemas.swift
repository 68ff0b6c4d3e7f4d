import Answers
import Casework
import Identifiers
import Interventions

/// What comes back. Every field is always there; what is not known is null.
extension Api {
  static let answerSchemas: [String: Schema] = [
    "Problem": .objects(
      .init("type", .text, "Where the kind of problem is explained."), .init("title", .text),
      .init("status", .whole(400...599)), .init("detail", .text, "What to do."),
      .init(
        "errors",
        .list(
          .objects(
            .init("pointer", .text, "A JSON pointer into what was sent, or the name of a parameter."),
            .init("detail", .text))), optional: true),
      .init("meanwhile", .list(.named("Event")), optional: true, "What was recorded since the version that was named.")),
    "Named": named, "Citizen": citizenLabel,
    "Me": .objects(
      .init("person", .named("Named")), .init("role", .choice(Role.allCases.map(\.rawValue))),
      .init("team", .nullable(.named("Named"))), .init("purpose", .nullable(.text)), .init("mayWrite", .truth),
      .init("expires", .day), .init("today", .day)),
    "FactKinds": .objects(
      .init(
        "kinds",
        .list(
          .objects(
            .init("kind", .text, "The name it is recorded under."),
            .init("fact", .nullable(.text), "The name that models and files know it by."), .init("noun", .text),
            .init("meaning", .nullable(.text)), .init("attributes", .list(.text)), .init("mayBeRecorded", .truth))))),
    "CitizenList": .objects(
      .init(
        "citizens",
        .list(
          .objects(
            .init("citizen", .named("Citizen")), .init("benefit", .nullable(.text)),
            .init("responsible", .nullable(.named("Named"))), .init("team", .nullable(.named("Named"))),
            .init("phase", .nullable(.text)), .init("lastContact", .nullable(.day)),
            .init("nextAppointment", .nullable(.day)), .init("overdue", .whole(0...1_000_000)),
            .init("nextDue", .nullable(.day))))), .init("total", .whole), .init("page", .whole),
      .init("pageSize", .whole), .init("circle", .choice(CitizenQuery.Circle.allCases.map(\.rawValue))),
      .init(
        "facets",
        .list(
          .objects(
            .init("facet", .text),
            .init(
              "values",
              .list(
                .objects(
                  .init("value", .text), .init("name", .nullable(.text)), .init("count", .whole),
                  .init("isChosen", .truth)))))))),
    "CitizenState": .object(
      head + [
        .init("isOpen", .truth), .init("cpr", .nullable(.text), "In full for those who may see it, else masked."),
        .init("administrativeNumber", .nullable(.text)),
        .init(
          "address",
          .nullable(
            .objects(
              .init("street", .nullable(.text)), .init("postalCode", .nullable(.text)),
              .init("town", .nullable(.text)), .init("phone", .nullable(.text)), .init("email", .nullable(.text))))),
        .init("isAddressHidden", .truth, "It is protected, and not open to this person."),
        .init("benefit", .nullable(.text)), .init("benefitSince", .nullable(.day)),
        .init("targetGroup", .nullable(.text)), .init("team", .nullable(.named("Named"))),
        .init("absence", .nullable(.choice(AbsenceKind.allCases.map(\.rawValue)))),
        .init(
          "people",
          .list(
            .objects(
              .init("role", .choice(CaseRole.allCases.map(\.rawValue))), .init("person", .nullable(.named("Named"))),
              .init("company", .nullable(.text)), .init("since", .nullable(.day)),
              .init("standsInUntil", .nullable(.day)), .init("isCourseResponsible", .truth)))),
        .init(
          "appointments",
          .list(
            .objects(
              .init("appointment", .text), .init("day", .day), .init("time", .nullable(.time)),
              .init("minutes", .nullable(.whole)), .init("form", .nullable(.text)), .init("with", .nullable(.text)),
              .init("place", .nullable(.text))))),
        .init(
          "tasks",
          .list(
            .objects(
              .init("task", .text), .init("text", .text), .init("due", .day), .init("person", .named("Named"))))),
        .init(
          "models",
          .list(.objects(.init("id", .text), .init("title", .text), .init("isEnrolled", .truth)))),
        .init(
          "mayRecord", .list(.choice(CaseFactKind.ofApi.map(\.rawValue))), "The kinds of facts that may be recorded."),
      ]),
    "Obligation": .object(obligation),
    "Obligations": .object(
      head + [
        .init(
          "obligations",
          .list(.object(obligation + [.init("origin", .choice(Origin.allCases.map(\.rawValue)))])))
      ]),
    "Plan": .object(
      head + [
        .init("updated", .nullable(.day), "When it was last gone through with the citizen."),
        .init(
          "jobGoals",
          .list(
            .objects(
              .init("goal", .text), .init("occupation", .text), .init("track", .nullable(.text)),
              .init("hours", .nullable(.number), "Hours a week."), .init("setOn", .day)))),
        .init(
          "progressionGoals",
          .list(
            .objects(
              .init("goal", .text), .init("dimension", .text), .init("direction", .nullable(.text)),
              .init("text", .nullable(.text)), .init("by", .nullable(.day)), .init("setOn", .day),
              .init("reached", .nullable(.day))))),
        .init(
          "steps",
          .list(
            .objects(
              .init("agreement", .text), .init("text", .nullable(.text)), .init("due", .nullable(.day)),
              .init("standing", .choice(PlannedStep.Standing.allCases.map(\.rawValue)), "Derived: nobody sets it."),
              .init("made", .day), .init("kept", .nullable(.day)), .init("dropped", .nullable(.day)),
              .init("moves", .whole)))),
        .init(
          "accommodations",
          .list(
            .objects(
              .init("accommodation", .text), .init("task", .nullable(.text)), .init("howMet", .nullable(.text))))),
      ]),
    "Work": .object(
      head + [
        .init(
          "spells",
          .list(
            .objects(
              .init("key", .text), .init("kind", .choice(["placement", "flexJob", "paidHours"])),
              .init("detail", .nullable(.text)), .init("company", .nullable(.text)), .init("from", .day),
              .init("plannedEnd", .nullable(.day)), .init("ended", .nullable(.day)),
              .init("hours", .nullable(.number), "Hours a week."), .init("kindOfHours", hoursKinds)))),
        .init(
          "hours",
          .list(
            .objects(
              .init("kindOfHours", hoursKinds),
              .init("steps", .list(.objects(.init("from", .day), .init("hours", .nullable(.number)))))))),
        .init("goal", .nullable(.number), "The hours a week that a job goal aims at."),
      ]),
    "Event": .objects(
      .init("id", .uuid), .init("kind", .text), .init("fact", .nullable(.text)), .init("noun", .text),
      .init("day", .day, "The day it was so."), .init("content", .map(.anything)),
      .init("recordedOn", .day), .init("recordedAt", .time), .init("by", .nullable(.named("Named"))),
      .init("role", .nullable(.text)), .init("system", .nullable(.text)), .init("isImported", .truth),
      .init("corrections", .whole), .init("mayCorrect", .truth)),
    "History": .objects(
      .init("citizen", .uuid), .init("version", .whole, "Goes along with what is recorded."),
      .init("events", .list(.named("Event")), "The newest first.")),
    "Agreements": .objects(
      .init("citizen", .named("Citizen")),
      .init(
        "agreements",
        .list(
          .objects(
            .init("agreement", .text), .init("state", .choice(AgreementState.allCases.map(\.rawValue))),
            .init("kind", .nullable(.text)), .init("company", .nullable(.text)), .init("purpose", .nullable(.text)),
            .init("from", .nullable(.day)), .init("until", .nullable(.day)),
            .init("hours", .list(.objects(.init("kindOfHours", hoursKinds), .init("hours", .nullable(.number))))),
            .init("version", .nullable(.whole)), .init("agreed", .nullable(.day)),
            .init(
              "signatures",
              .list(.objects(.init("party", .text), .init("isSigned", .truth), .init("day", .nullable(.day))))))))),
  ].merging(figureSchemas) { first, _ in first }

  private static let head: [Schema.Property] = [
    .init("citizen", .named("Citizen")), .init("version", .whole, "Goes along with what is recorded."),
    .init("today", .day),
  ]

  private static let hoursKinds = Schema.choice(KindOfHours.allCases.map(\.rawValue))

  private static let obligation: [Schema.Property] = [
    .init("model", .text), .init("modelTitle", .text), .init("element", .text), .init("elementTitle", .text),
    .init("rule", .whole, "The rule's place in the element, from 0."), .init("ruleText", .nullable(.text)),
    .init("source", .nullable(.text)), .init("opens", .day), .init("due", .day),
    .init("status", .choice(Obligation.Status.allCases.map(\.name)), "Derived: nobody sets it."),
    .init("statusText", .text), .init("fulfilled", .nullable(.day)),
    .init("progress", .nullable(.objects(.init("count", .whole), .init("of", .whole)))),
    .init("answeredBy", .list(.text), "The facts that would answer it."), .init("reason", .nullable(.text)),
  ]
}
