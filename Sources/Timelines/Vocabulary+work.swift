extension Vocabulary {
  /// Paid work: flexjob and ordinary wage. Effective hours are hours times intensity; jobs are summed.
  static let work: [FactKind] = [
    FactKind(
      "flexjob-started",
      noun: Wording("start i fleksjob", en: "start of flexjob"),
      meaning: Wording("Borgeren begyndte i et fleksjob.", en: "The citizen began a flexjob."),
      home: .caseSystem,
      attributes: [
        .job, .company, .hours, intensity, effective, totalEffective, totalNominal,
        .choice("kind", ["newCompany", "samePlacement", "retention"], "slags fleksjob", "kind of flexjob"),
        .truth("withinJobGoal", "inden for borgerens jobmål", "within the citizen's job goal"),
      ]),
    FactKind(
      "flexjob-ended",
      noun: Wording("slut i fleksjob", en: "end of flexjob"),
      meaning: Wording(
        "Fleksjobbet sluttede. Dagen er den første dag uden jobbet.",
        en: "The flexjob ended. The day is the first day without it."),
      home: .caseSystem, attributes: [.job, .reason, totalEffective, totalNominal]),
    FactKind(
      "hours-changed",
      noun: Wording("ændring af timer", en: "change of hours"),
      meaning: Wording(
        "Timer eller intensitet i et job eller et forløb blev ændret fra denne dag.",
        en: "Hours or intensity in a job or placement were changed from this day."),
      attributes: [
        .job, .placement, .choice("kindOfHours", kindsOfHours, "slags timer", "kind of hours"), .hours, intensity,
        effective, totalEffective, totalNominal, .reason,
      ]),
    FactKind(
      "intensity-assessed",
      noun: Wording("vurdering af intensitet", en: "assessed intensity"),
      meaning: Wording(
        "Intensiteten i et job blev vurderet på denne dag.", en: "The intensity in a job was assessed on this day."),
      attributes: [.job, intensity, .by]),
    FactKind(
      "paid-hours-started",
      noun: Wording("start på ordinære løntimer", en: "start of ordinary paid hours"),
      meaning: Wording(
        "Borgeren fik timer til almindelig løn: småjob, deltid, fuldtid eller læreplads.",
        en: "The citizen got hours on ordinary wage: a micro job, part time, full time or an apprenticeship."),
      home: .incomeRegister,
      attributes: [
        .job, .company, .hours, .placement,
        .choice(
          "kind", ["microJob", "partTime", "fullTime", "apprenticeship"], "slags ansættelse", "kind of employment"),
      ]),
    FactKind(
      "paid-hours-ended",
      noun: Wording("slut på ordinære løntimer", en: "end of ordinary paid hours"),
      meaning: Wording(
        "Ansættelsen sluttede. Dagen er den første dag uden den.",
        en: "The employment ended. The day is the first day without it."),
      home: .incomeRegister, attributes: [.job, .reason]),
    FactKind(
      "income-registered",
      noun: Wording("løntimer i en måned", en: "paid hours of a month"),
      meaning: Wording("Timer og løn i en måned hos en arbejdsgiver.", en: "A month's hours and pay with an employer."),
      home: .incomeRegister,
      attributes: [
        .company, .number("hours", "timer i måneden", "hours in the month"),
        .text("month", "hvilken måned", "which month"),
      ]),
    FactKind(
      "education-started",
      noun: Wording("start på uddannelse", en: "start of education"),
      meaning: Wording("Borgeren begyndte på en uddannelse.", en: "The citizen began an education."),
      home: .caseSystem, attributes: [.text("education", "hvilken uddannelse", "which education")]),
    FactKind(
      "education-ended",
      noun: Wording("slut på uddannelse", en: "end of education"),
      meaning: Wording("Uddannelsen sluttede.", en: "The education ended."), home: .caseSystem,
      attributes: [.text("education", "hvilken uddannelse", "which education"), .reason]),
  ]

  private static let intensity = AttributeDefinition.number(
    "intensity", "intensitet i procent", "intensity in per cent")
  private static let effective = AttributeDefinition.number(
    "effectiveHours", "effektive timer om ugen i dette job", "effective hours a week in this job")
  private static let totalEffective = AttributeDefinition.number(
    "totalEffectiveHours", "effektive timer om ugen i alle fleksjob tilsammen",
    "effective hours a week in all flexjobs together")
  private static let totalNominal = AttributeDefinition.number(
    "totalHours", "timer om ugen i alle fleksjob tilsammen", "hours a week in all flexjobs together")
}
