extension Vocabulary {
  /// The citizen's goals and search.
  static let plan: [FactKind] = [
    FactKind(
      "job-goal-set",
      noun: Wording("jobmål", en: "job goal"),
      meaning: Wording("Borgeren valgte et job at gå efter.", en: "The citizen chose a job to aim for."),
      attributes: [
        goal, .text("occupation", "hvilket job", "which occupation"),
        .choice("track", ["A", "B", "C"], "jobspor", "job track"),
        .truth("citizensOwn", "borgerens eget mål", "the citizen's own goal"),
        .truth("reasonedInSkills", "begrundet i det, borgeren kan", "reasoned in what the citizen can do"),
        .truth("reasonedInDemand", "begrundet i, at der er brug for folk", "reasoned in demand"), .participants,
      ]),
    FactKind(
      "job-goal-dropped",
      noun: Wording("fravalgt jobmål", en: "dropped job goal"),
      meaning: Wording("Borgeren går ikke længere efter jobmålet.", en: "The citizen no longer aims for the goal."),
      attributes: [goal, .reason]),
    FactKind(
      "progression-goal-set",
      noun: Wording("udviklingsmål", en: "progression goal"),
      meaning: Wording(
        "Det er aftalt, hvad der skal ændre sig, hvordan og hvornår.",
        en: "It is agreed what is to change, how and when."),
      attributes: [
        goal,
        .choice(
          "dimension",
          [
            "hours", "intensity", "tasks", "stability", "coping", "accommodations", "confidence", "other", "frame",
            "support",
          ],
          "hvad der skal ændre sig", "what is to change"),
        .choice("direction", ["develop", "retain", "prevent"], "udvikle, fastholde eller forebygge", "direction"),
        .day("by", "hvornår", "by when"), .job, .placement,
      ]),
    FactKind(
      "progression-goal-reached",
      noun: Wording("nået udviklingsmål", en: "reached progression goal"),
      meaning: Wording("Et udviklingsmål blev nået.", en: "A progression goal was reached."), attributes: [goal]),
    FactKind(
      "sought-occupations-updated",
      noun: Wording("opdatering af Jeg søger job som", en: "updated sought occupations"),
      meaning: Wording(
        "Borgerens liste på Jobnet over job, der søges, blev ændret.",
        en: "The citizen's list of sought occupations on Jobnet was changed."),
      home: .jobnet,
      attributes: [
        .number("occupations", "hvor mange job", "how many occupations"), .list("titles", "hvilke job", "which ones"),
      ]),
    FactKind(
      "search-plan-agreed",
      noun: Wording("plan for jobsøgning", en: "job search plan"),
      meaning: Wording(
        "Borger og jobformidler aftalte, hvor og hvordan der søges.",
        en: "The citizen and the job broker agreed where and how to search."),
      attributes: [.agreement, .participants, .number("jobs", "hvor mange bestemte job", "how many named jobs")]),
    FactKind(
      "job-presented",
      noun: Wording("konkret job", en: "presented job"),
      meaning: Wording(
        "Et bestemt job eller en jobåbning blev lagt frem for borgeren.",
        en: "A named job or opening was presented to the citizen."),
      attributes: [.company, .text("occupation", "hvilket job", "which occupation"), .by]),
    FactKind(
      "application-sent",
      noun: Wording("ansøgning", en: "application"),
      meaning: Wording("Borgeren søgte et job.", en: "The citizen applied for a job."),
      attributes: [.company, .text("application", "hvilken ansøgning", "which application")]),
    FactKind(
      "application-answered",
      noun: Wording("svar på ansøgning", en: "answer to an application"),
      meaning: Wording("Virksomheden svarede.", en: "The company answered."),
      attributes: [
        .company, .text("application", "hvilken ansøgning", "which application"),
        .choice("answer", ["interview", "job", "declined"], "svaret", "the answer"),
      ]),
    FactKind(
      "plan-agreement-made",
      noun: Wording("aftale i Min plan", en: "agreement in the plan"),
      meaning: Wording(
        "Borger og fagperson aftalte, hvem der gør hvad og hvornår.",
        en: "The citizen and a professional agreed who does what and when."),
      attributes: [
        .agreement, .by, .day("due", "hvornår den skal være klaret", "when it is to be done"),
        .truth("smart", "konkret, målbar, realistisk og med en dato", "specific, measurable, realistic and dated"),
        .text("jobGoal", "hvilket jobmål den tjener", "which job goal it serves"),
      ]),
    FactKind(
      "plan-agreement-kept",
      noun: Wording("klaret aftale", en: "kept agreement"),
      meaning: Wording("En aftale i planen blev klaret.", en: "An agreement in the plan was kept."),
      attributes: [.agreement, .by]),
    FactKind(
      "plan-agreement-changed",
      noun: Wording("ændret aftale", en: "changed agreement"),
      meaning: Wording("En aftale i planen blev lavet om.", en: "An agreement in the plan was changed."),
      attributes: [.agreement, .reason, .day("due", "ny dag", "new day")]),
    FactKind(
      "accommodation-noted",
      noun: Wording("skånehensyn", en: "accommodation"),
      meaning: Wording(
        "Et hensyn, der skal tages, knyttet til en bestemt opgave.",
        en: "A consideration to be taken, tied to a named task."),
      attributes: [
        .text("task", "hvilken opgave", "which task"), .text("accommodation", "hvilket hensyn", "which consideration"),
        .truth("tiedToTask", "knyttet til en opgave", "tied to a task"),
      ]),
    FactKind(
      "self-assessment-made",
      noun: Wording("MinVurdering", en: "self-assessment"),
      meaning: Wording(
        "Borgeren vurderede selv sin situation. Det er frivilligt.",
        en: "The citizen assessed the own situation. It is voluntary."),
      attributes: [.truth("sharedWithProfessional", "delt med fagpersonen", "shared with the professional")]),
    FactKind(
      "progression-assessed",
      noun: Wording("status på udvikling", en: "progression assessment"),
      meaning: Wording(
        "Borger og fagperson så sammen på, hvad der har flyttet sig.",
        en: "The citizen and a professional looked together at what has moved."),
      attributes: [
        .text("indicator", "hvilket område", "which indicator"), .number("value", "hvor på skalaen", "value"),
        .choice("assessedBy", ["citizen", "professional", "company"], "hvem der vurderede", "who assessed"),
      ]),
  ]

  private static let goal = AttributeDefinition.text("goal", "hvilket mål", "which goal")
}
