extension Vocabulary {
  /// CV, Min Plan and the check before a paper goes on. What a paper must hold stands as numbers and yes or no.
  static let documents: [FactKind] = [
    FactKind(
      "cv-updated",
      noun: Wording("opdatering af CV", en: "updated CV"),
      meaning: Wording("Borgerens CV på Jobnet blev ændret.", en: "The citizen's CV on Jobnet was changed."),
      home: .jobnet, attributes: [.choice("updatedBy", ["citizen", "professional"], "af hvem", "by whom")]),
    FactKind(
      "cv-reviewed",
      noun: Wording("gennemgang af CV", en: "CV review"),
      meaning: Wording(
        "Borger og fagperson gik CV'et igennem sammen.", en: "The citizen and a professional went through the CV."),
      attributes: [
        .by, .participants,
        .truth(
          "tasksDescribed", "arbejdsopgaver står under hver erfaring", "tasks are described under each experience"),
        .truth(
          "qualificationsExhaustive", "alle faglige kvalifikationer er med", "all professional qualifications are in"),
        .truth("profileJobDirected", "profilen peger mod et job", "the profile points to a job"),
      ]),
    FactKind(
      "my-plan-updated",
      noun: Wording("opdatering af Min plan", en: "updated plan"),
      meaning: Wording(
        "Borgerens plan blev skrevet eller ændret sammen med borgeren.",
        en: "The citizen's plan was written or changed with the citizen."),
      attributes: [
        .by, .participants,
        .number("jobGoals", "hvor mange konkrete jobmål", "how many concrete job goals"),
        .number("agreements", "hvor mange aftaler", "how many agreements"),
        .number(
          "smartAgreements", "hvor mange aftaler, der er konkrete og har en dato",
          "how many agreements that are specific and dated"),
        .number(
          "jobSearchAgreements", "hvor mange aftaler om at søge bestemte job",
          "how many agreements to apply for named jobs"),
        .number("progressionGoals", "hvor mange udviklingsmål", "how many progression goals"),
        .truth(
          "accommodationsTiedToTasks", "skånehensyn er knyttet til opgaver", "accommodations are tied to tasks"),
        .truth(
          "workAbilityDynamic", "arbejdsevnen er beskrevet som noget, der kan udvikle sig",
          "work ability is described as something that can develop"),
        .truth("companyAgreementWritten", "aftalen med virksomheden står i planen", "the company agreement is in it"),
        .truth("companyContactWritten", "kontaktpersonen står i planen", "the company contact is in it"),
      ]),
    FactKind(
      "my-plan-acknowledged",
      noun: Wording("bekræftelse af Min plan", en: "acknowledged plan"),
      meaning: Wording("Borgeren bekræftede planen på Jobnet.", en: "The citizen acknowledged the plan on Jobnet."),
      home: .jobnet),
    FactKind(
      "quality-assured",
      noun: Wording("kvalitetssikring", en: "quality assurance"),
      meaning: Wording(
        "Et papir blev set igennem og fundet godt nok til at gå videre.",
        en: "A paper was looked through and found good enough to go on."),
      attributes: [
        .choice("document", documentKinds, "hvilket papir", "which paper"), .by, .person,
      ]),
    FactKind(
      "sent-back",
      noun: Wording("tilbagesendelse", en: "return for correction"),
      meaning: Wording(
        "Et papir blev sendt tilbage med besked om, hvad der mangler.",
        en: "A paper was sent back, saying what is lacking."),
      attributes: [
        .choice("document", documentKinds, "hvilket papir", "which paper"), .by, .reason,
      ]),
    FactKind(
      "consent-given",
      noun: Wording("samtykke", en: "consent"),
      meaning: Wording(
        "Borgeren sagde ja til, at vi henter oplysninger.", en: "The citizen agreed to our obtaining data."),
      attributes: [.text("about", "hvad det gælder", "what it covers"), .day("until", "til og med", "until")]),
    FactKind(
      "consent-withdrawn",
      noun: Wording("tilbagetrukket samtykke", en: "withdrawn consent"),
      meaning: Wording("Borgeren trak sit samtykke tilbage.", en: "The citizen withdrew the consent."),
      attributes: [.text("about", "hvad det gælder", "what it covers")]),
  ]
}
