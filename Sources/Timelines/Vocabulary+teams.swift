extension Vocabulary {
  /// What teams and professionals do as a routine. These stand on the team's or the professional's own timeline.
  static let teams: [FactKind] = [
    FactKind(
      "case-peer-review",
      noun: Wording("sagssparring", en: "case sparring"),
      meaning: Wording(
        "Teamet sparrede om enkelte forløb for at finde nye muligheder.",
        en: "The team sparred about single courses to find new possibilities."),
      subject: .team,
      attributes: [
        .participants, .number("cases", "hvor mange forløb", "how many courses"),
        .choice(
          "selection", ["all", "mostToGain", "other"], "hvordan forløbene blev valgt", "how the courses were chosen"),
        .number("successes", "hvor mange succeser I fik øje på", "how many successes you spotted"),
      ]),
    FactKind(
      "learning-group-meeting",
      noun: Wording("læringsgruppemøde", en: "learning group meeting"),
      meaning: Wording(
        "Teamet talte om metoden ud fra et tema og aftalte, hvad der skal øves.",
        en: "The team talked about the method by a theme and agreed what to practise."),
      subject: .team,
      attributes: [
        .text("theme", "tema", "theme"), .number("minutes", "hvor mange minutter", "how many minutes"), .participants,
        .truth("jointAgreement", "I endte med en fælles aftale", "you ended with a joint agreement"),
      ]),
    FactKind(
      "success-story",
      noun: Wording("succeshistorie", en: "success story"),
      meaning: Wording(
        "En god oplevelse i et forløb blev fortalt i teamet.", en: "A good experience in a course was told in the team."
      ),
      subject: .team,
      attributes: [
        .choice(
          "forum", ["learningGroup", "casePeerReview", "teamMeeting", "ownMeeting", "writtenDown"],
          "hvor den blev fortalt",
          "where it was told")
      ]),
    FactKind(
      "caseload-counted",
      noun: Wording("optælling af sagsstammer", en: "caseload count"),
      meaning: Wording(
        "Sagsstammerne blev talt op for hele teamet.", en: "Caseloads were counted for the whole team."),
      subject: .team,
      attributes: [
        .number("citizens", "borgere i alt", "citizens in all"),
        .number("fullTimePersons", "årsværk", "full-time persons"),
        .number("perFullTimePerson", "borgere pr. årsværk", "citizens per full-time person"),
        .choice("role", roles, "hvilken rolle", "which role"),
        .truth(
          "discussed", "I drøftede, om der er plads til metoden", "you discussed whether there is room for the method"),
      ]),
    FactKind(
      "task-assigned",
      noun: Wording("fordelt opgave", en: "assigned task"),
      meaning: Wording(
        "Det er aftalt, hvem i teamet der har en opgave.", en: "It is agreed who in the team has a task."),
      subject: .team,
      attributes: [
        .choice(
          "task", ["aftercare", "companyOutreach", "peerReview", "learningGroup", "qualityAssurance", "other"],
          "hvilken opgave", "which task"),
        .choice("role", roles, "hvilken rolle", "which role"),
      ]),
    FactKind(
      "seating-agreed",
      noun: Wording("aftale om pladser", en: "seating agreed"),
      meaning: Wording("Det er aftalt, hvem der sidder hvor.", en: "It is agreed who sits where."), subject: .team,
      attributes: [
        .choice(
          "together", ["allDays", "someDays", "apart"], "hvor meget I sidder sammen", "how much you sit together")
      ]),
    FactKind(
      "team-meeting",
      noun: Wording("teammøde", en: "team meeting"),
      meaning: Wording("Teamet holdt sit møde.", en: "The team held its meeting."), subject: .team,
      attributes: [.participants, .list("topics", "punkter", "topics")]),
    FactKind(
      "quality-check",
      noun: Wording("kvalitetstjek", en: "quality check"),
      meaning: Wording(
        "Lederen så et antal forløb igennem sammen med teamet.",
        en: "The leader looked through some courses with the team."),
      subject: .team, attributes: [.number("cases", "hvor mange forløb", "how many courses"), .by]),
    FactKind(
      "call-day",
      noun: Wording("ringedag", en: "call day"),
      meaning: Wording(
        "Tid sat af til at ringe til nye virksomheder.", en: "Time set aside to call new companies."),
      subject: .professional, attributes: [.number("companies", "hvor mange virksomheder", "how many companies")]),
    FactKind(
      "new-company-meeting",
      noun: Wording("møde med ny virksomhed", en: "meeting with a new company"),
      meaning: Wording(
        "Det første møde med en virksomhed, vi ikke kendte.", en: "The first meeting with a company new to us."),
      subject: .professional, attributes: [.company, .text("purpose", "formål", "purpose")]),
    FactKind(
      "course-attended",
      noun: Wording("kompetenceudvikling", en: "training"),
      meaning: Wording("En medarbejder lærte noget nyt.", en: "A member of staff learned something new."),
      subject: .professional, attributes: [.text("course", "hvad", "what")]),
  ]

  /// What happens with companies and company centres.
  static let companies: [FactKind] = [
    FactKind(
      "company-contact",
      noun: Wording("kontakt med virksomheden", en: "company contact"),
      meaning: Wording(
        "En kontakt med virksomheden alene.", en: "A contact with the company alone."), subject: .company,
      attributes: [
        .by, .choice("form", forms, "hvordan I talte sammen", "how you talked"),
        .text("purpose", "formål", "purpose"), .company,
      ]),
    FactKind(
      "company-need-uncovered",
      noun: Wording("behovsafdækning", en: "uncovered need"),
      meaning: Wording(
        "Virksomhedens opgaver og behov blev talt igennem.", en: "The company's tasks and needs were talked through."),
      subject: .company,
      attributes: [
        .number("tasks", "hvor mange opgaver", "how many tasks"),
        .number("tasksToFree", "hvor mange opgaver der kan frigives", "how many tasks can be freed"),
        .truth("mustHavesNamed", "det, der ikke kan undværes, er nævnt", "must-haves are named"),
        .truth("flexibleWishesNamed", "det, der kan bøjes, er nævnt", "flexible wishes are named"),
      ]),
    FactKind(
      "opening-registered",
      noun: Wording("jobåbning", en: "job opening"),
      meaning: Wording(
        "Virksomheden vil gerne have nogen til bestemte opgaver.", en: "The company wants somebody for named tasks."),
      subject: .company,
      attributes: [
        .text("opening", "hvilken jobåbning", "which opening"),
        .choice("kindOfHours", kindsOfHours, "slags timer", "kind of hours"), .hours,
      ]),
    FactKind(
      "opening-closed",
      noun: Wording("lukket jobåbning", en: "closed opening"),
      meaning: Wording("Jobåbningen er besat eller trukket tilbage.", en: "The opening is filled or withdrawn."),
      subject: .company,
      attributes: [
        .text("opening", "hvilken jobåbning", "which opening"),
        .choice("outcome", ["filled", "withdrawn"], "hvad det blev til", "outcome"),
      ]),
    FactKind(
      "promise-made",
      noun: Wording("løfte til virksomheden", en: "promise to the company"),
      meaning: Wording("Vi lovede virksomheden noget.", en: "We promised the company something."), subject: .company,
      attributes: [promise, .day("due", "hvornår", "by when"), .by]),
    FactKind(
      "promise-kept",
      noun: Wording("holdt løfte", en: "kept promise"),
      meaning: Wording("Vi gjorde det, vi lovede.", en: "We did what we promised."), subject: .company,
      attributes: [promise]),
    FactKind(
      "cooperation-agreed",
      noun: Wording("samarbejdsaftale", en: "cooperation agreement"),
      meaning: Wording("En aftale om at arbejde fast sammen.", en: "An agreement to work together permanently."),
      subject: .company,
      attributes: [
        .day("until", "til og med", "until"),
        .truth("paidHoursAimedAt", "den sigter mod lønnede timer", "aims at paid hours"),
      ]),
    FactKind(
      "centre-opened",
      noun: Wording("nyt virksomhedscenter", en: "new company centre"),
      meaning: Wording(
        "En virksomhed med faste pladser og mentor blev virksomhedscenter.",
        en: "A company with fixed places and a mentor became a company centre."),
      subject: .companyCentre,
      attributes: [
        .number("places", "hvor mange pladser", "how many places"),
        .truth("mentorNamed", "mentor udpeget", "mentor named"),
      ]),
    FactKind(
      "centre-closed",
      noun: Wording("lukket virksomhedscenter", en: "closed company centre"),
      meaning: Wording("Virksomheden er ikke længere virksomhedscenter.", en: "The company is no longer a centre."),
      subject: .companyCentre, attributes: [.reason]),
    FactKind(
      "overview-updated",
      noun: Wording("oversigt over pladser", en: "overview of places"),
      meaning: Wording(
        "Oversigten over ledige og besatte pladser blev bragt ajour.",
        en: "The overview of free and filled places was brought up to date."),
      subject: .companyCentre,
      attributes: [
        .number("places", "pladser i alt", "places in all"), .number("filled", "besatte pladser", "filled places"), .by,
      ]),
    FactKind(
      "mentor-network-meeting",
      noun: Wording("netværksmøde for mentorer", en: "mentor network meeting"),
      meaning: Wording(
        "Mentorer fra virksomhederne mødtes og delte erfaringer.", en: "Company mentors met and shared experience."),
      subject: .companyCentre, attributes: [.number("mentors", "hvor mange mentorer", "how many mentors")]),
  ]

  private static let promise = AttributeDefinition.text("promise", "hvilket løfte", "which promise")
}
