extension Vocabulary {
  /// Agreements with a company about one citizen.
  static let agreements: [FactKind] = [
    FactKind(
      "company-agreement-made",
      noun: Wording("aftale med virksomheden", en: "agreement with the company"),
      meaning: Wording(
        "Borger, virksomhed og kommune lavede en aftale om praktik, fleksjob eller løntimer.",
        en: "Citizen, company and municipality agreed on a placement, flexjob or paid hours."),
      attributes: agreementContent),
    FactKind(
      "company-agreement-revised",
      noun: Wording("ændring af aftale med virksomheden", en: "revised agreement with the company"),
      meaning: Wording(
        "Aftalen blev lavet om. Alt, der nu gælder, står her.",
        en: "The agreement was revised. All that now holds stands here."),
      attributes: agreementContent),
    FactKind(
      "company-agreement-signed",
      noun: Wording("underskrift", en: "signature"),
      meaning: Wording("En part skrev under på aftalen.", en: "A party signed the agreement."),
      attributes: [
        .agreement,
        .choice(
          "signedBy", ["citizen", "company", "employeeRepresentative", "municipality"], "hvem der skrev under",
          "who signed"),
      ]),
    FactKind(
      "expectations-aligned",
      noun: Wording("forventningsafstemning", en: "aligned expectations"),
      meaning: Wording(
        "Borger, virksomhed og fagperson talte om, hvad de venter af hinanden.",
        en: "Citizen, company and professional talked about what they expect."),
      attributes: [.participants, .company, .placement, .job]),
  ]

  private static let agreementContent: [AttributeDefinition] = [
    .agreement,
    .choice("kind", ["flexJob", "placement", "paidHours", "parallelPlacement"], "hvad den gælder", "what it covers"),
    .placement, .job, .company, .participants,
    .text("purpose", "formål", "purpose"),
    .truth("purposeKnownToCitizen", "borgeren kender formålet", "the citizen knows the purpose"),
    .hoursOnAgreement,
    .day("hoursReviewOn", "hvornår timetallet ses på igen", "when the hours are looked at again"),
    .number("tasks", "hvor mange opgaver der er aftalt", "how many tasks are agreed"),
    .number("progressionGoals", "hvor mange udviklingsmål", "how many progression goals"),
    .number("followUpDays", "højst så mange dage mellem opfølgninger", "at most so many days between follow-ups"),
    .truth("companyContactNamed", "en fast kontaktperson er udpeget", "a permanent company contact is named"),
    .truth("mentorNamed", "en mentor på virksomheden er udpeget", "a company mentor is named"),
    .choice(
      "writtenIn", ["flexJobAgreement", "myPlan", "ownForm"], "hvor aftalen er skrevet",
      "where the agreement is written"),
    .truth("developmentNamed", "det står der, hvor der kan ske en udvikling", "it says where there can be development"),
    .text("nextTrial", "hvad der prøves af til næste gang", "what is tried until next time"),
    .truth(
      "accommodationsTiedToTasks", "skånehensyn er knyttet til opgaver", "accommodations are tied to tasks"),
    .truth("paidHoursDiscussed", "I talte om ordinære løntimer", "ordinary paid hours were discussed"),
    .truth(
      "paidTasksDiffer", "opgaverne i de lønnede timer er andre end i praktikken",
      "the tasks in paid hours differ from those in the placement"),
    .choice(
      "parallelPlacement", ["agreed", "atCapacity", "otherReason", "notDiscussed"],
      "mulighed for praktik ved siden af jobbet", "possibility of a placement beside the job"),
    .reason,
  ]

  /// What it led to, and what follows after.
  static let outcomes: [FactKind] = [
    FactKind(
      "self-support-reached",
      noun: Wording("selvforsørgelse", en: "self-support"),
      meaning: Wording(
        "Borgeren klarer sig uden offentlig ydelse fra denne dag.",
        en: "The citizen does without public benefit from this day."),
      home: .caseSystem, attributes: [.choice("by", ["job", "education", "flexJob", "other"], "hvordan", "how")]),
    FactKind(
      "self-support-checked",
      noun: Wording("status efter fire uger", en: "status after four weeks"),
      meaning: Wording(
        "Det blev set efter, om borgeren er selvforsørgende nogen tid efter forløbet.",
        en: "It was checked whether the citizen is self-supporting some time after the placement."),
      home: .incomeRegister,
      attributes: [
        .placement, .truth("selfSupporting", "borgeren er selvforsørgende", "the citizen is self-supporting"),
      ]),
    FactKind(
      "aftercare-agreed",
      noun: Wording("aftale om efterværn", en: "agreed after-care"),
      meaning: Wording(
        "Det er aftalt, hvordan borger og virksomhed kan få hjælp, efter jobbet er begyndt.",
        en: "It is agreed how citizen and company can get help after the job has begun."),
      attributes: [
        .participants, .job, .number("days", "højst så mange dage imellem", "at most so many days between"),
        .day("until", "til og med", "until"),
      ]),
    FactKind(
      "aftercare-contact",
      noun: Wording("efterværn", en: "after-care contact"),
      meaning: Wording(
        "En kontakt med borger eller virksomhed efter jobstart.",
        en: "A contact with citizen or company after job start."),
      attributes: [.by, .participants, .job]),
    FactKind(
      "aftercare-ended",
      noun: Wording("slut på efterværn", en: "end of after-care"),
      meaning: Wording("Borger og virksomhed klarer sig selv nu.", en: "Citizen and company now manage by themselves."),
      attributes: [.reason, .job]),
    FactKind(
      "citizen-returned",
      noun: Wording("tilbagevenden", en: "return"),
      meaning: Wording(
        "Borgeren fik igen brug for hjælp efter et job.", en: "The citizen needed help again after a job."),
      home: .caseSystem, attributes: [.benefit, .reason]),
  ]
}
