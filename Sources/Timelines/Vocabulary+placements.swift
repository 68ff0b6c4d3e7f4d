extension Vocabulary {
  /// Placements at a company without ordinary wage, with the follow-ups.
  static let placements: [FactKind] = [
    FactKind(
      "placement-applied",
      noun: Wording("ansøgning om virksomhedsforløb", en: "placement application"),
      meaning: Wording(
        "Der blev søgt om praktik eller løntilskud.", en: "A placement or wage subsidy was applied for."),
      home: .vitas, attributes: [.placement, placementKind, .company]),
    FactKind(
      "placement-approved",
      noun: Wording("godkendt virksomhedsforløb", en: "approved placement"),
      meaning: Wording("Ansøgningen blev godkendt.", en: "The application was approved."), home: .vitas,
      attributes: [.placement]),
    FactKind(
      "placement-started",
      noun: Wording("start på virksomhedsforløb", en: "start of placement"),
      meaning: Wording(
        "Praktik, løntilskud, nytteindsats eller en kort prøvetid begyndte.",
        en: "A work placement, wage subsidy, community work or taster began."),
      home: .vitas,
      attributes: [
        .placement, placementKind, .company, .companyCentre, .hours,
        .choice("kindOfHours", kindsOfHours, "slags timer", "kind of hours"),
        .choice("sector", ["public", "private"], "offentlig eller privat", "public or private"),
        .targetGroup, .text("purpose", "formål", "purpose"),
        .day("until", "aftalt til og med", "agreed until"),
        .truth("withinJobGoal", "inden for borgerens jobmål", "within the citizen's job goal"),
        .truth("foundByCitizen", "borgeren fandt den selv", "the citizen found it"),
        .truth("parallel", "ved siden af et fleksjob", "beside a flexjob"),
      ]),
    FactKind(
      "placement-changed",
      noun: Wording("ændring i virksomhedsforløb", en: "change of placement"),
      meaning: Wording(
        "Opgaver, afdeling eller hensyn blev justeret.", en: "Tasks, department or considerations were adjusted."),
      attributes: [
        .placement, .reason,
        .choice(
          "change", ["tasks", "department", "schedule", "accommodations", "mentor", "other"], "hvad der blev ændret",
          "what was changed"),
      ]),
    FactKind(
      "placement-extended",
      noun: Wording("forlængelse af virksomhedsforløb", en: "extension of placement"),
      meaning: Wording(
        "Forløbet må vare længere. Længden regnes fra forløbets første dag.",
        en: "The placement may last longer. The length counts from its first day."),
      home: .vitas,
      attributes: [
        .placement,
        .text(
          "longest", "hvor længe i alt, som \"26 weeks\" eller et antal dage",
          "how long in all, as \"26 weeks\" or a number of days"),
        .reason, .text("purpose", "formål med forlængelsen", "purpose of the extension"),
        .truth("quiteSpecialNeed", "et ganske særligt behov er vist", "a quite special need has been shown"),
      ]),
    FactKind(
      "placement-ended",
      noun: Wording("slut på virksomhedsforløb", en: "end of placement"),
      meaning: Wording(
        "Forløbet sluttede. Dagen er den første dag uden forløbet.",
        en: "The placement ended. The day is the first day without it."),
      home: .vitas,
      attributes: [
        .placement, placementKind,
        .choice(
          "outcome",
          ["job", "paidHours", "flexJob", "education", "newPlacement", "matchFailed", "health", "completed", "other"],
          "hvad det førte til", "what it led to"),
        .reason,
      ]),
    FactKind(
      "introduction-held",
      noun: Wording("introduktion på virksomheden", en: "introduction at the company"),
      meaning: Wording(
        "Borgeren blev taget imod og vist rundt på virksomheden.",
        en: "The citizen was received and shown round at the company."),
      attributes: [.placement, .job, .participants]),
    FactKind(
      "company-followup",
      noun: Wording("opfølgning", en: "follow-up"),
      meaning: Wording(
        "En opfølgning, der fandt sted med virksomheden, som regel sammen med borgeren.",
        en: "A follow-up that took place with the company, as a rule with the citizen."),
      attributes: [
        .by, .person, .participants, .job, .placement, .company, .agreement,
        .choice("form", forms, "hvordan I talte sammen", "how you talked"),
        .number("minutes", "hvor mange minutter", "how many minutes"),
        .number("number", "nummer i rækken for dette job", "number in the row for this job"),
        .text("purpose", "formål med opfølgningen", "purpose of the follow-up"),
        .truth("tasksDiscussed", "I talte om opgaverne", "you talked about the tasks"),
        .truth("attendanceDiscussed", "I talte om fremmødet", "you talked about attendance"),
        .truth("developmentDiscussed", "I talte om næste skridt", "you talked about the next step"),
        .truth("paidHoursDiscussed", "I talte om lønnede timer", "you talked about paid hours"),
      ]),
    FactKind(
      "followup-agreed",
      noun: Wording("aftale om opfølgning", en: "agreed follow-up"),
      meaning: Wording(
        "Det er aftalt, hvor tit vi følger op på virksomheden fra nu af.",
        en: "It is agreed how often we follow up at the company from now on."),
      attributes: [
        .number("days", "højst så mange dage imellem", "at most so many days between"), .placement, .job, .reason,
      ]),
    FactKind(
      "followup-declined",
      noun: Wording("afslag på opfølgning", en: "declined follow-up"),
      meaning: Wording(
        "Virksomheden ville ikke have en opfølgning nu.", en: "The company did not want a follow-up now."),
      attributes: [.placement, .job, .company, .reason]),
    FactKind(
      "closing-talk-held",
      noun: Wording("afslutning på virksomheden", en: "closing talk"),
      meaning: Wording(
        "Forløbet blev samlet op med virksomheden: hvad gik godt, og hvorfor endte det sådan.",
        en: "The placement was summed up with the company: what went well, and why it ended so."),
      attributes: [.placement, .job, .participants, .reason, statement]),
    FactKind(
      "next-step-agreed",
      noun: Wording("næste skridt", en: "next step"),
      meaning: Wording(
        "Det er aftalt, hvad der sker, når forløbet slutter.",
        en: "It is agreed what happens when the placement ends."),
      attributes: [
        .placement, .participants,
        .choice(
          "step", ["job", "education", "newPlacement", "flexJob", "talk", "other"], "hvilket skridt", "which step"),
      ]),
    FactKind(
      "company-visited",
      noun: Wording("besøg på virksomhed", en: "company visit"),
      meaning: Wording(
        "Borgeren så en virksomhed eller mødte mentoren, før noget blev aftalt.",
        en: "The citizen saw a company or met the mentor before anything was agreed."),
      attributes: [.company, .companyCentre, .participants]),
  ]

  private static let placementKind = AttributeDefinition.choice(
    "kind", ["workPlacement", "tasterPlacement", "wageSubsidy", "communityWork"], "slags virksomhedsforløb",
    "kind of placement")
  private static let statement = AttributeDefinition.truth(
    "statementGiven", "borgeren fik en udtalelse", "the citizen got a written statement")
}
