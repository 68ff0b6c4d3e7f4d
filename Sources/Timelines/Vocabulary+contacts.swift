extension Vocabulary {
  /// Talks with the citizen: planned, held, moved, cancelled, and what does not count as a talk.
  static let contacts: [FactKind] = [
    FactKind(
      "contact",
      noun: Wording("samtale", en: "contact"),
      meaning: Wording(
        "En kontakt, der fandt sted og gik begge veje: møde, telefon, video eller på virksomheden.",
        en: "A contact that took place and went both ways: meeting, phone, video or at the company."),
      attributes: [
        .by, .person,
        .choice("form", forms, "hvordan I talte sammen", "how you talked"),
        .number("minutes", "hvor mange minutter", "how many minutes"),
        .participants, .agreement,
        .list("topics", "hvad I talte om", "what you talked about"),
        .text("note", "kort note, som borgeren kan læse", "short note that the citizen may read"),
        .appointment, .company,
        .choice(
          "authority", ["municipality", "unemploymentFund", "externalProvider"], "hvem der holdt samtalen",
          "which authority held it"),
        .truth("contactCourse", "tæller i lovens kontaktforløb", "counts in the statutory contact course"),
        .truth("atCitizensWish", "borgeren bad om samtalen", "the citizen asked for it"),
        .truth("jointMeeting", "en fællessamtale om borgerens forløb", "a joint meeting about the citizen's course"),
        .truth("selfAssessmentOffered", "MinVurdering blev tilbudt", "the self-assessment was offered"),
      ]),
    FactKind(
      "group-session",
      noun: Wording("gruppemøde", en: "group session"),
      meaning: Wording(
        "Et gruppeforløb eller kursus, hvor borgeren var med sammen med andre.",
        en: "A group course that the citizen took part in with others."),
      attributes: [
        .by, .participants, .number("minutes", "hvor mange minutter", "how many minutes"),
        .text("programme", "hvilket forløb", "which programme"),
        .text("outcome", "hvad borgeren fik ud af det", "what it gave the citizen"),
      ]),
    FactKind(
      "contact-planned",
      noun: Wording("aftalt samtale", en: "planned contact"),
      meaning: Wording(
        "En tid til en samtale blev aftalt. Dagen er den dag, tiden blev aftalt.",
        en: "A time for a contact was agreed. The day is the day it was agreed."),
      attributes: [
        .appointment, .day("scheduledFor", "hvilken dag samtalen skal holdes", "the day it is to be held"), .by,
        .person,
        .choice("form", forms, "hvordan I skal tale sammen", "how you will talk"), .participants, .agreement,
        .choice(
          "bookedBy", ["citizen", "professional", "unemploymentFund"], "hvem der valgte tiden", "who chose the time"),
      ]),
    FactKind(
      "contact-moved",
      noun: Wording("flyttet samtale", en: "moved contact"),
      meaning: Wording("En aftalt tid blev flyttet til en anden dag.", en: "An appointment was moved to another day."),
      attributes: [
        .appointment, .day("scheduledFor", "den nye dag", "the new day"), movedBy, .reason,
      ]),
    FactKind(
      "contact-cancelled",
      noun: Wording("aflyst samtale", en: "cancelled contact"),
      meaning: Wording(
        "En aftalt tid blev aflyst på forhånd uden en ny tid.",
        en: "An appointment was cancelled beforehand without a new time."),
      attributes: [.appointment, movedBy, .reason]),
    FactKind(
      "no-show",
      noun: Wording("aftale uden fremmøde", en: "no-show"),
      meaning: Wording(
        "Borgeren kom ikke til den aftalte tid. Det tæller ikke som en samtale og heller ikke imod nogen.",
        en: "The citizen did not come. It counts as no contact, and against nobody."),
      home: .caseSystem,
      attributes: [
        .appointment, .by,
        .choice("form", forms, "hvordan I skulle have talt sammen", "how you were to talk"), .reason,
      ]),
    FactKind(
      "contact-attempted",
      noun: Wording("forsøg på kontakt", en: "attempted contact"),
      meaning: Wording(
        "Vi ringede eller mødte op uden at få fat i borgeren.", en: "We called or came without reaching the citizen."),
      attributes: [.by, .choice("form", forms, "hvordan vi prøvede", "how we tried")]),
    FactKind(
      "message-sent",
      noun: Wording("besked", en: "message"),
      meaning: Wording(
        "En besked én vej: sms, brev, Digital Post eller en besked i systemet.",
        en: "A message one way: text, letter, Digital Post or a message in the system."),
      attributes: [
        .by,
        .choice("channel", ["text", "letter", "digitalPost", "message"], "hvordan den blev sendt", "how it was sent"),
        .text("about", "hvad den handler om", "what it is about"),
      ]),
    FactKind(
      "message-received",
      noun: Wording("besked fra borgeren", en: "message from the citizen"),
      meaning: Wording("Borgeren skrev til os.", en: "The citizen wrote to us."),
      attributes: [
        .choice("channel", ["text", "letter", "digitalPost", "message"], "hvordan den kom", "how it came"),
        .text("about", "hvad den handler om", "what it is about"),
      ]),
    FactKind(
      "talk-requested",
      noun: Wording("ønske om samtale", en: "request for a talk"),
      meaning: Wording(
        "Borgeren bad om en samtale. Det er en ret for jobparate.",
        en: "The citizen asked for a talk. It is a right for those who are ready for a job."),
      attributes: [.text("about", "hvad borgeren vil tale om", "what the citizen wants to talk about")]),
    FactKind(
      "contact-rhythm-agreed",
      noun: Wording("aftale om, hvor tit I tales ved", en: "agreed contact rhythm"),
      meaning: Wording(
        "Borger og jobformidler aftalte, hvor tit de skal tales ved fra nu af, og hvorfor.",
        en: "The citizen and the job broker agreed how often to be in contact from now on, and why."),
      attributes: [
        .number("days", "højst så mange dage imellem", "at most so many days between"), .reason, .by,
        .choice("form", forms, "hvordan I vil tales ved", "how you will talk"),
      ]),
    FactKind(
      "case-meeting",
      noun: Wording("møde om borgerens forløb", en: "meeting about the citizen"),
      meaning: Wording(
        "Et møde om borgeren mellem fagpersoner. Sagssparring er teamets egen rutine.",
        en: "A meeting about the citizen between professionals. Case sparring is a routine of the team."),
      attributes: [
        .participants,
        .choice(
          "citizenAbsence", ["declined", "sentRepresentative"], "hvorfor borgeren ikke selv var med",
          "why the citizen was not there"),
        .text("about", "hvad mødet handlede om", "what it was about"),
      ]),
    FactKind(
      "citizen-accompanied",
      noun: Wording("ledsagelse", en: "accompaniment"),
      meaning: Wording(
        "En af borgerens egne folk tog med til læge, bank, kommune eller arbejdsplads.",
        en: "One of the citizen's own people went along to a doctor, bank, office or workplace."),
      attributes: [.by, .text("to", "hvorhen", "where to"), .number("minutes", "hvor mange minutter", "minutes")]),
  ]

  private static let movedBy = AttributeDefinition.choice(
    "onWhoseWish", ["citizen", "professional", "company"], "på hvis ønske", "at whose wish")
}
