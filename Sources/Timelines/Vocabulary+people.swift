extension Vocabulary {
  /// The team round the citizen.
  static let people: [FactKind] = [
    FactKind(
      "job-broker-assigned",
      noun: Wording("tildeling af jobformidler", en: "assignment of job broker"),
      meaning: Wording(
        "Borgeren fik sin personlige jobformidler, som er den faste kontakt.",
        en: "The citizen got a personal job broker, who is the permanent contact."),
      attributes: [.person, .truth("citizenTold", "borgeren har fået besked", "the citizen has been told")]),
    FactKind(
      "job-broker-ended",
      noun: Wording("slut for jobformidler", en: "end of job broker"),
      meaning: Wording(
        "Jobformidleren er ikke længere på forløbet.", en: "The job broker no longer follows the course."),
      attributes: [.person, .reason, atCitizensWish]),
    FactKind(
      "professional-attached",
      noun: Wording("ny fagperson", en: "new professional"),
      meaning: Wording("En fagperson blev knyttet til borgeren.", en: "A professional was attached to the citizen."),
      attributes: [role, .person, .reason]),
    FactKind(
      "professional-detached",
      noun: Wording("slut for fagperson", en: "end of professional"),
      meaning: Wording(
        "En fagperson er ikke længere knyttet til borgeren.", en: "A professional is no longer attached to the citizen."
      ),
      attributes: [role, .person, .reason, atCitizensWish]),
    FactKind(
      "stand-in-registered",
      noun: Wording("afløser", en: "stand-in"),
      meaning: Wording(
        "En kollega, som borgeren har fået at vide om, afløser i en periode.",
        en: "A colleague whom the citizen knows of stands in for a time."),
      attributes: [
        AttributeDefinition.choice("for", roles, "hvem der afløses", "who is replaced"), .person,
        .day("from", "fra og med", "from and including"), .day("to", "til og med", "to and including"),
      ]),
    FactKind(
      "role-distribution-agreed",
      noun: Wording("fordeling af roller", en: "role distribution"),
      meaning: Wording(
        "Det er aftalt, hvem der gør hvad for borgeren, og hvem der afløser hvem.",
        en: "It is agreed who does what for the citizen, and who stands in for whom."),
      attributes: [
        .choice(
          "distribution",
          ["allApart", "consultantMentorAndCaseworker", "mentorAndCaseworker", "allInclusive", "microTeam", "other"],
          "hvordan rollerne er delt", "how the roles are shared"),
        .truth("tasksNamed", "hver opgave har et navn ud for sig", "every task has a name beside it"),
        .truth("citizenTold", "borgeren har fået det at vide", "the citizen has been told"), .participants,
      ]),
    FactKind(
      "course-responsible-set",
      noun: Wording("forløbsansvarlig", en: "course responsible"),
      meaning: Wording("Det er aftalt, hvem der holder i trådene nu.", en: "It is agreed who holds the threads now."),
      attributes: [role, .person]),
  ]

  private static let role = AttributeDefinition.choice("role", roles, "hvilken rolle", "which role")
  private static let atCitizensWish = AttributeDefinition.truth(
    "atCitizensWish", "efter borgerens ønske", "at the citizen's wish")

  /// Times when the citizen is not available. Nothing here is ever used against anybody.
  static let absence: [FactKind] = [
    FactKind(
      "absence-started",
      noun: Wording("start på fravær", en: "start of absence"),
      meaning: Wording(
        "Ferie, sygdom, barsel eller andet fravær begyndte.", en: "Holiday, illness, leave or other absence began."),
      home: .caseSystem,
      attributes: [
        absenceId, absenceKind,
        .number(
          "days", "hvor mange dage det varer, så vidt vi ved (første og sidste dag med)",
          "how many days it lasts, as far as known (first and last included)"),
        .truth("citizensHoliday", "borgerens egen ferie", "the citizen's own holiday"),
      ]),
    FactKind(
      "absence-extended",
      noun: Wording("forlænget fravær", en: "extended absence"),
      meaning: Wording(
        "Fraværet varer længere end først oplyst. Dagen er den dag, vi fik det at vide.",
        en: "The absence lasts longer than first told. The day is when we learned it."),
      home: .caseSystem,
      attributes: [
        absenceId, absenceKind,
        .number("days", "hvor mange dage det nu varer i alt", "how many days it now lasts in all"),
      ]),
    FactKind(
      "absence-ended",
      noun: Wording("slut på fravær", en: "end of absence"),
      meaning: Wording("Borgerens første dag tilbage.", en: "The citizen's first day back."),
      home: .caseSystem, attributes: [absenceId, absenceKind]),
    FactKind(
      "exempted",
      noun: Wording("fritagelse", en: "exemption"),
      meaning: Wording(
        "Borgeren er fritaget for lovens samtaler eller for at stå til rådighed i en periode.",
        en: "The citizen is exempted from statutory talks or from being available for a time."),
      home: .caseSystem,
      attributes: [
        .choice("from", ["contactCourse", "availability", "offer"], "hvad fritagelsen gælder", "exempted from what"),
        .day("until", "til og med", "until"), .reason,
      ]),
  ]

  private static let absenceId = AttributeDefinition.text("absence", "hvilket fravær", "which absence")
  private static let absenceKind = AttributeDefinition.choice(
    "kind", ["holiday", "illness", "childsIllness", "parentalLeave", "hospital", "jobInterview", "other"],
    "slags fravær", "kind of absence")
}
