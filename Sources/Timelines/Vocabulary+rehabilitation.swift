extension Vocabulary {
  /// From the preparatory part to the decision, in the team's time and after it.
  static let rehabilitation: [FactKind] = [
    FactKind(
      "preparation-started",
      noun: Wording("start på forberedende del", en: "start of preparatory part"),
      meaning: Wording(
        "Sagsbehandler og borger åbnede den forberedende del sammen for første gang.",
        en: "The caseworker and the citizen opened the preparatory part together for the first time."),
      home: .caseSystem, attributes: [.by, .participants]),
    FactKind(
      "preparation-updated",
      noun: Wording("ændret forberedende del", en: "updated preparatory part"),
      meaning: Wording(
        "Den forberedende del blev skrevet om, for eksempel før en ny behandling.",
        en: "The preparatory part was rewritten, for instance before a new review."),
      home: .caseSystem, attributes: [.by, .participants]),
    FactKind(
      "preparation-completed",
      noun: Wording("færdig forberedende del", en: "finished preparatory part"),
      meaning: Wording(
        "Den forberedende del er færdig og klar til at gå videre.",
        en: "The preparatory part is finished and ready to go on."),
      attributes: [
        .by, .participants,
        .truth("newTemplate", "den nye skabelon er brugt", "the new template is used"),
        .number("ownJobGoals", "hvor mange af borgerens egne jobmål", "how many of the citizen's own job goals"),
        .truth(
          "workHistoryUncovered", "erfaring, funktioner og opgaver er afdækket",
          "experience, functions and tasks are uncovered"),
        .truth("fullCv", "der er et fyldestgørende CV", "there is a full CV"),
        .truth("abilitiesStated", "det står der, hvad borgeren kan", "it says what the citizen can do"),
        .truth(
          "qualifiedByCaseworker", "sagsbehandleren har kvalificeret borgerens svar fagligt",
          "the caseworker has qualified the citizen's input"),
        .truth(
          "accommodationsTiedToTasks", "skånehensyn er knyttet til opgaver", "accommodations are tied to tasks"),
      ]),
    FactKind(
      "medical-paper-requested",
      noun: Wording("bestilling af lægepapir", en: "request for medical paper"),
      meaning: Wording("Vi bad om en lægelig oplysning.", en: "We asked for medical information."),
      home: .caseSystem, attributes: [medicalPaper]),
    FactKind(
      "medical-paper-reminded",
      noun: Wording("rykker for lægepapir", en: "reminder of medical paper"),
      meaning: Wording("Vi rykkede for en lægelig oplysning.", en: "We reminded about medical information."),
      home: .caseSystem, attributes: [medicalPaper]),
    FactKind(
      "medical-paper-received",
      noun: Wording("modtaget lægepapir", en: "received medical paper"),
      meaning: Wording("En lægelig oplysning kom.", en: "Medical information came."),
      home: .caseSystem, attributes: [medicalPaper, .day("validUntil", "kan bruges til og med", "valid until")]),
    FactKind(
      "team-meeting-booked",
      noun: Wording("tid i rehabiliteringsteamet", en: "booked team meeting"),
      meaning: Wording(
        "Sagen fik en tid i teamet, eller efter reformen til mødet om den samlede beskrivelse. Dagen er den dag, tiden blev givet.",
        en:
          "The case got a time in the team, or after the reform for the meeting on the overall description. The day is when the time was given."
      ),
      home: .caseSystem,
      attributes: [
        .day("scheduledFor", "hvilken dag", "which day"), .by,
        .text("question", "hvad vi vil have svar på", "what we want answered"), .reason,
      ]),
    FactKind(
      "rehab-meeting",
      noun: Wording("møde i rehabiliteringsteamet", en: "rehabilitation team meeting"),
      meaning: Wording(
        "Rehabiliteringsteamet drøftede sagen med borgeren.",
        en: "The rehabilitation team discussed the case with the citizen."),
      home: .caseSystem,
      attributes: [
        .participants, .text("question", "hvad teamet skulle tage stilling til", "what the team was asked"),
        .choice(
          "citizenAbsence", ["declined", "sentRepresentative"], "hvorfor borgeren ikke selv var med",
          "why the citizen was not there"),
        .truth("flexJobInHand", "borgeren havde et fleksjob på hånden", "the citizen had a flexjob in hand"),
      ]),
    FactKind(
      "overall-description-completed",
      noun: Wording("samlet beskrivelse", en: "overall description"),
      meaning: Wording(
        "Kommunens samlede beskrivelse af borgerens forudsætninger, som afløser teamets møde.",
        en: "The municipality's overall description of the citizen, which replaces the team's meeting."),
      home: .caseSystem,
      attributes: [
        .participants,
        .truth("newTemplate", "den nye skabelon er brugt", "the new template is used"),
        .number("jobGoals", "hvor mange konkrete jobmål", "how many concrete job goals"),
        .number("progressionGoals", "hvor mange udviklingsmål", "how many progression goals"),
        .number("tasksNamed", "hvor mange opgaver borgeren kan løse", "how many tasks the citizen can do"),
        .truth(
          "workAbilityDynamic", "arbejdsevnen er beskrevet som noget, der kan udvikle sig",
          "work ability is described as something that can develop"),
      ]),
    FactKind(
      "health-coordinator-consulted",
      noun: Wording("råd fra sundhedskoordinator", en: "health coordinator's advice"),
      meaning: Wording("En sundhedskoordinator gav råd i sagen.", en: "A health coordinator advised in the case."),
      home: .caseSystem, attributes: [.text("question", "hvad vi spurgte om", "what we asked")]),
    FactKind(
      "recommendation-issued",
      noun: Wording("indstilling", en: "recommendation"),
      meaning: Wording(
        "Rehabiliteringsteamet gav sin indstilling.", en: "The rehabilitation team gave its recommendation."),
      home: .caseSystem,
      attributes: [
        .truth("newTemplate", "den nye skabelon er brugt", "the new template is used"),
        .number("jobGoals", "hvor mange konkrete jobmål", "how many concrete job goals"),
        .number("progressionGoals", "hvor mange udviklingsmål", "how many progression goals"),
        .number("tasksNamed", "hvor mange opgaver borgeren kan løse", "how many tasks the citizen can do"),
        .truth(
          "workAbilityDynamic", "arbejdsevnen er beskrevet som noget, der kan udvikle sig",
          "work ability is described as something that can develop"),
        .choice(
          "outcome", ["flexJob", "pension", "resourceCourse", "offer", "other"], "hvad der indstilles til",
          "what is recommended"), .reason,
      ]),
    FactKind(
      "flexjob-granted",
      noun: Wording("bevilling af fleksjob", en: "grant of flexjob"),
      meaning: Wording(
        "Kommunen gav borgeren ret til fleksjob.", en: "The municipality granted the citizen a right to a flexjob."),
      home: .caseSystem,
      attributes: [
        .truth(
          "fewHours", "bevilget med få timer, som kan udvikle sig (§ 116, stk. 2)",
          "granted on few hours that may develop (§ 116(2))"),
        .reason, .day("until", "til og med", "until"),
      ]),
    FactKind(
      "other-outcome",
      noun: Wording("anden afgørelse", en: "other outcome"),
      meaning: Wording(
        "Forløbet mod fleksjob endte med noget andet end et fleksjob.",
        en: "The way towards a flexjob ended with something else."),
      home: .caseSystem,
      attributes: [
        .choice(
          "outcome",
          ["ordinaryJob", "education", "offer", "resourceCourse", "pension", "flexJobRefused", "withdrawn", "other"],
          "hvad det blev til", "what it became"),
        .reason,
      ]),
    FactKind(
      "rehab-review",
      noun: Wording("genbehandling", en: "re-review"),
      meaning: Wording(
        "Sagen blev taget op igen, fordi der længe ikke har været praktik eller job.",
        en: "The case was taken up again, because there has long been no placement or job."),
      home: .caseSystem,
      attributes: [.participants, .text("question", "hvad der blev spurgt om", "what was asked"), .reason]),
    FactKind(
      "decision-made",
      noun: Wording("afgørelse", en: "decision"),
      meaning: Wording("En afgørelse blev truffet og begrundet.", en: "A decision was made with its reasons."),
      home: .caseSystem,
      attributes: [
        .text("about", "hvad den gælder", "what it is about"),
        .choice("result", ["granted", "refused", "partly"], "svar", "result"),
        .reason,
      ]),
    FactKind(
      "hearing-sent",
      noun: Wording("partshøring", en: "hearing"),
      meaning: Wording(
        "Borgeren blev spurgt, før der træffes afgørelse.", en: "The citizen was heard before a decision."),
      home: .caseSystem,
      attributes: [.text("about", "hvad den gælder", "what it is about"), .day("due", "svar senest", "answer by")]),
  ]

  private static let medicalPaper = AttributeDefinition.text("paper", "hvilket lægepapir", "which medical paper")
}
