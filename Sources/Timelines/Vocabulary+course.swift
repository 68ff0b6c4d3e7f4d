extension Vocabulary {
  /// The case, the law's groups, and which models the citizen (or team) follows.
  static let course: [FactKind] = [
    FactKind(
      "case-opened",
      noun: Wording("opstart", en: "case opening"),
      meaning: Wording("Borgerens forløb begyndte her.", en: "The citizen's case began here."),
      home: .caseSystem, attributes: [.targetGroup, .source]),
    FactKind(
      "case-closed",
      noun: Wording("afslutning", en: "case closing"),
      meaning: Wording("Borgerens forløb sluttede her.", en: "The citizen's case ended here."),
      home: .caseSystem,
      attributes: [
        .reason,
        .choice(
          "outcome",
          ["selfSupport", "job", "education", "flexJob", "pension", "moved", "death", "other"],
          "hvad forløbet endte med",
          "how it ended"),
      ]),
    FactKind(
      "approached-municipality",
      noun: Wording("første henvendelse", en: "first approach"),
      meaning: Wording(
        "Borgeren henvendte sig første gang om hjælp.", en: "The citizen asked the municipality for help."),
      home: .caseSystem, attributes: [.targetGroup, .benefit]),
    FactKind(
      "benefit-started",
      noun: Wording("start på ydelse", en: "start of benefit"),
      meaning: Wording("Borgeren fik en ydelse fra denne dag.", en: "The citizen got a benefit from this day."),
      home: .caseSystem, attributes: [.benefit]),
    FactKind(
      "benefit-ended",
      noun: Wording("slut på ydelse", en: "end of benefit"),
      meaning: Wording(
        "Borgeren fik ikke længere ydelsen fra denne dag.", en: "The citizen no longer got the benefit from this day."),
      home: .caseSystem, attributes: [.benefit, .reason]),
    FactKind(
      "target-group-set",
      noun: Wording("målgruppe", en: "target group"),
      meaning: Wording(
        "Borgeren blev placeret i en af lovens målgrupper.", en: "The citizen was placed in a target group."),
      home: .caseSystem, attributes: [.targetGroup, .reason]),
    FactKind(
      "contact-course-started",
      noun: Wording("start på kontaktforløb", en: "start of contact course"),
      meaning: Wording(
        "Lovens kontaktforløb begyndte, og samtalerne tælles herfra.",
        en: "The statutory contact course began; talks are counted from here."),
      home: .caseSystem, attributes: [.targetGroup]),
    FactKind(
      "contact-course-ended",
      noun: Wording("slut på kontaktforløb", en: "end of contact course"),
      meaning: Wording("Lovens kontaktforløb sluttede.", en: "The statutory contact course ended."),
      home: .caseSystem, attributes: [.targetGroup, .reason]),
    FactKind(
      "handed-over",
      noun: Wording("overdragelse fra a-kassen", en: "hand-over from the unemployment fund"),
      meaning: Wording(
        "Kommunen overtog samtalerne fra a-kassen.", en: "The municipality took over the talks from the fund."),
      home: .caseSystem, attributes: [.text("from", "hvem der gav videre", "who handed over")]),
    FactKind(
      "team-changed",
      noun: Wording("skift af team", en: "change of team"),
      meaning: Wording(
        "Et andet team fik ansvar for borgeren.", en: "Another team became responsible for the citizen."),
      attributes: [
        .text("from", "det afgivende team", "the releasing team"), .text("to", "det nye team", "the new team"),
      ]),
    FactKind(
      "enrolled",
      noun: Wording("start i indsatsmodel", en: "enrolment"),
      meaning: Wording("Fra denne dag følges en indsatsmodel.", en: "An intervention model is followed from this day."),
      attributes: [.model, .reason]),
    FactKind(
      "left",
      noun: Wording("slut i indsatsmodel", en: "leaving a model"),
      meaning: Wording(
        "Fra denne dag følges indsatsmodellen ikke længere.", en: "The model is no longer followed from this day."),
      attributes: [.model, .reason]),
    FactKind(
      "waiver",
      noun: Wording("undtagelse", en: "waiver"),
      meaning: Wording(
        "Et kerneelement er sat til side i en periode med en begrundelse.",
        en: "A core element is set aside for a time, with a reason."),
      attributes: [
        .text("element", "hvilket kerneelement", "which core element"),
        .day("from", "fra og med", "from and including"), .day("to", "til og med", "to and including"),
        .reason, .model,
        .choice(
          "cause", ["citizensWish", "onTrack", "health", "statutoryExemption", "other"], "slags begrundelse",
          "kind of reason"),
      ]),
    FactKind(
      "referral-assessed",
      noun: Wording("visitation", en: "referral assessment"),
      meaning: Wording(
        "Det blev afgjort sammen med borgeren, hvilket forløb der passer.",
        en: "It was settled with the citizen which course fits."),
      attributes: [
        .participants, .text("offer", "hvilket forløb", "which course"), .reason,
        .truth(
          "parallelEffortConsidered", "behovet for en indsats ved siden af er drøftet",
          "the need for a parallel effort was discussed"),
      ]),
    FactKind(
      "screening",
      noun: Wording("screening", en: "screening"),
      meaning: Wording(
        "Forløbet blev set igennem: fordi der længe ikke har været praktik eller job, eller for at vurdere, om det, der "
          + "skal til, er på plads.",
        en: "The course was looked through: because there has long been no placement or job, or to assess whether what "
          + "it takes is in place."),
      attributes: [
        .choice("outcome", ["onTrack", "review", "newEffort"], "hvad vi kom frem til", "what we concluded"),
        .choice(
          "mechanism",
          [
            "ownResources", "subGoals", "coordination", "competences", "actingPower", "consistencyAndRespect", "trust",
            "companyStrategy", "recognition", "withinReach", "companyPartnership", "resultsUsed",
          ],
          "hvad i vores indsats vi så på", "what of our effort we looked at"),
        .reason, .text("questionToTeam", "hvad vi vil spørge teamet om", "what we want to ask the team"), .by,
        .participants,
      ]),
    FactKind(
      "parallel-effort-started",
      noun: Wording("indsats ved siden af", en: "parallel effort"),
      meaning: Wording(
        "En social eller sundhedsmæssig indsats begyndte ved siden af vejen til job.",
        en: "A social or health effort began beside the way to a job."),
      attributes: [
        .text("effort", "hvilken indsats", "which effort"),
        .choice(
          "kind", ["health", "social", "education", "language", "economy", "mentor", "other"], "slags indsats",
          "kind of effort"),
        .text("purpose", "formål", "purpose"), .by,
      ]),
    FactKind(
      "parallel-effort-ended",
      noun: Wording("slut på indsats ved siden af", en: "end of parallel effort"),
      meaning: Wording("En indsats ved siden af sluttede.", en: "A parallel effort ended."),
      attributes: [.text("effort", "hvilken indsats", "which effort"), .reason]),
    FactKind(
      "support-granted",
      noun: Wording("støtte", en: "support"),
      meaning: Wording(
        "Mentor, hjælpemiddel, personlig assistance eller anden støtte blev bevilget.",
        en: "A mentor, an aid, personal assistance or other support was granted."),
      home: .caseSystem,
      attributes: [
        .choice(
          "kind", ["mentor", "aid", "personalAssistance", "course", "transport", "other"], "slags støtte",
          "kind of support"),
        .choice("step", ["applied", "granted", "inPlace", "ended"], "hvor langt vi er", "how far it is"),
        .day("until", "til og med", "until"),
      ]),
  ]
}
