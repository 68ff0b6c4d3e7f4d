import Casework
import Timelines

extension PaperSection: Worded {
  /// The question, in plain words to the citizen.
  public var wording: Wording {
    switch self {
    case .ownGoals: Wording("Hvad vil du gerne arbejde med?", en: "What would you like to work with?")
    case .experience: Wording("Hvad har du lavet før?", en: "What have you done before?")
    case .abilities: Wording("Hvad er du god til?", en: "What are you good at?")
    case .everyday: Wording("Hvordan er din hverdag?", en: "What is your everyday life like?")
    case .health: Wording("Hvad betyder dit helbred for arbejde?", en: "What does your health mean for work?")
    case .tried: Wording("Hvad har du prøvet, og hvad lærte du?", en: "What have you tried, and what did you learn?")
    case .needs:
      Wording("Hvad skal der til, for at du kan løse opgaverne?", en: "What does it take for you to do the tasks?")
    case .change: Wording("Hvor kan noget blive anderledes?", en: "Where can something become different?")
    case .help: Wording("Hvem og hvad kan hjælpe dig?", en: "Who and what can help you?")
    case .presentation: Wording("Hvad vil du selv sige på mødet?", en: "What will you say at the meeting yourself?")
    case .recommended: Wording("Hvad er svaret, og hvorfor?", en: "What is the answer, and why?")
    case .exhausted:
      Wording("Hvad er prøvet, og hvorfor er det nok?", en: "What has been tried, and why is it enough?")
    case .tasks: Wording("Hvilke opgaver kan du løse?", en: "Which tasks can you do?")
    case .conditions: Wording("Hvilke hensyn kræver de opgaver?", en: "Which considerations do those tasks need?")
    case .interval:
      Wording(
        "Hvor meget kan du arbejde nu, og hvad kan det blive til?",
        en: "How much can you work now, and what can it become?")
    case .fewHours:
      Wording(
        "Er det få timer: hvorfor kan det udvikle sig inden for en rimelig tid?",
        en: "If it is few hours: why can it develop within a reasonable time?")
    case .support: Wording("Hvilken støtte peger vi på?", en: "Which support do we point to?")
    }
  }

  /// What to write, in a sentence.
  public var help: Wording {
    switch self {
    case .ownGoals:
      Wording(
        "Nævn job og opgaver. Sæt jobmålene i Min plan, så står de også her.",
        en: "Name jobs and tasks. Set the job goals in Min plan, and they stand here too.")
    case .experience:
      Wording(
        "Job, opgaver, uddannelse og det, du gør i din fritid.",
        en: "Jobs, tasks, education, and what you do in your spare time.")
    case .abilities: Wording("Det, andre beder dig om hjælp til.", en: "What others ask your help with.")
    case .everyday:
      Wording(
        "Familie, bolig, økonomi: det, der har med arbejde at gøre.",
        en: "Family, home, money: what has to do with work.")
    case .health:
      Wording(
        "Skriv, hvad det betyder for opgaver og tid, ikke kun diagnosen.",
        en: "Write what it means for tasks and time, not only the diagnosis.")
    case .tried:
      Wording(
        "Praktik og småjob inden for jobmålet. Hvad gik godt, og hvad gjorde forskellen?",
        en: "Placements and micro jobs within the job goal. What went well, and what made the difference?")
    case .needs:
      Wording(
        "Et hensyn for hver opgave: ikke »ingen tunge løft«, men ved hvilken opgave.",
        en: "A consideration for each task: not “no heavy lifts”, but at which task.")
    case .change:
      Wording(
        "Match, hjælpemidler, medicin, vaner, familie: hvad kan flytte noget, og hvornår?",
        en: "Match, aids, medicine, habits, family: what can move something, and when?")
    case .help:
      Wording("Folk omkring dig, behandling, mentor, hjælpemidler.", en: "People round you, treatment, mentor, aids.")
    case .presentation:
      Wording(
        "Dine egne ord om jobmål, hvorfor, og hvordan du vil søge. Øv det sammen.",
        en: "Your own words on job goals, why, and how you will search. Practise together.")
    case .recommended:
      Wording(
        "Hvorfor evnen til at arbejde er varigt og væsentligt nedsat, og hvad der taler for noget andet (§ 116, stk. 1).",
        en: "Why work ability is permanently and considerably limited, and what speaks for something else (§ 116(1)).")
    case .exhausted:
      Wording(
        "Tilbud og behandling, der er prøvet, og hvorfor mere ikke vil nytte (§ 116, stk. 3).",
        en: "Offers and treatment that were tried, and why more would not help (§ 116(3)).")
    case .tasks: Wording("En opgave på hver linje.", en: "One task a line.")
    case .conditions:
      Wording(
        "Hensyn, der står i Min plan, kommer med af sig selv.",
        en: "Considerations in Min plan come along of themselves.")
    case .interval:
      Wording(
        "Skriv fra–til, for eksempel 6–12 timer. Ét tal låser billedet.",
        en: "Write from–to, for instance 6–12 hours. A single number locks the picture.")
    case .fewHours:
      Wording(
        "Kun ved meget begrænset arbejdsevne nu. Loven kræver begrundelsen (§ 116, stk. 2).",
        en: "Only with a very limited work ability now. The law requires the reason (§ 116(2)).")
    case .support:
      Wording("Mentor, hjælpemidler, behandling: hvem gør hvad.", en: "Mentor, aids, treatment: who does what.")
    }
  }
}

extension PaperVoice: Worded {
  public var wording: Wording {
    switch self {
    case .citizen: Wording("borgeren siger", en: "the citizen says")
    case .professional: Wording("fagpersonen siger", en: "the professional says")
    case .companyConsultant: Wording("virksomhedskonsulenten siger", en: "the company consultant says")
    case .doctor: Wording("lægen siger", en: "the doctor says")
    }
  }
}

extension PaperPoint: Worded {
  public var wording: Wording {
    switch self {
    case .jobGoals:
      Wording("et jobmål med begrundelse i evner og efterspørgsel", en: "a job goal reasoned in skills and demand")
    case .cv: Wording("et CV, der er gennemgået og fyldestgørende", en: "a CV that was gone through and is full")
    case .experience: Wording("erfaring, funktioner og opgaver", en: "experience, functions and tasks")
    case .abilities: Wording("det, borgeren kan", en: "what the citizen can do")
    case .ownWords: Wording("borgerens egne ord om job", en: "the citizen's own words on work")
    case .qualified:
      Wording("en fagperson har bygget videre på borgerens ord", en: "a professional has built on the citizen's words")
    case .consultant:
      Wording(
        "en virksomhedskonsulent har talt job med borgeren", en: "a company consultant has talked work with the citizen"
      )
    case .tried:
      Wording(
        "praktik eller småjob inden for jobmålet er afdækket",
        en: "placement or micro job within the job goal is uncovered")
    case .accommodations: Wording("skånehensyn knyttet til opgaver", en: "considerations tied to tasks")
    case .development:
      Wording(
        "et udviklingsmål, der siger mere end flere timer", en: "a progression goal that says more than more hours")
    case .presentation: Wording("borgerens egne ord til mødet", en: "the citizen's own words for the meeting")
    case .medicalPapers:
      Wording("lægepapirer, der kan bruges på mødet", en: "medical papers that can be used at the meeting")
    case .reasoned: Wording("svaret er begrundet", en: "the answer is reasoned")
    case .tasksNamed: Wording("opgaver, borgeren kan løse", en: "tasks the citizen can do")
    case .interval: Wording("et interval for, hvor meget det kan blive til", en: "an interval for what it can become")
    case .fewHoursReason:
      Wording("grunden efter § 116, stk. 2, hvis timerne er få", en: "the reason by § 116(2), where hours are few")
    }
  }
}

extension RecommendationIssued.Outcome: Worded {
  public var wording: Wording {
    switch self {
    case .flexJob: Wording("fleksjob", en: "flexjob")
    case .pension: Wording("førtidspension", en: "disability pension")
    case .resourceCourse: Wording("ressourceforløb", en: "resource course")
    case .offer: Wording("en anden indsats", en: "another effort")
    case .other: Wording("andet", en: "something else")
    }
  }
}

extension OtherOutcomeDecided.Outcome: Worded {
  public var wording: Wording {
    switch self {
    case .ordinaryJob: Wording("ordinært job", en: "ordinary job")
    case .education: Wording("uddannelse", en: "education")
    case .offer: Wording("en anden indsats", en: "another effort")
    case .resourceCourse: Wording("ressourceforløb", en: "resource course")
    case .pension: Wording("førtidspension", en: "disability pension")
    case .flexJobRefused: Wording("afslag på fleksjob", en: "flexjob refused")
    case .withdrawn: Wording("borgeren trak sagen tilbage", en: "the citizen withdrew the case")
    case .other: Wording("andet", en: "something else")
    }
  }
}

extension ScreeningMade.Outcome: Worded {
  public var wording: Wording {
    switch self {
    case .onTrack: Wording("på rette vej", en: "on the right track")
    case .review: Wording("sagen tages op igen", en: "the case is taken up again")
    case .newEffort: Wording("en ny indsats", en: "a new effort")
    }
  }
}

extension CitizenAbsence: Worded {
  public var wording: Wording {
    switch self {
    case .declined: Wording("nej, borgeren ville ikke være med", en: "no, the citizen did not want to take part")
    case .sentRepresentative:
      Wording("nej, en anden kom på borgerens vegne", en: "no, another came on the citizen's behalf")
    }
  }
}

extension PreparationBook.Said: Worded {
  public var wording: Wording { Wording(da, en: en) }
}
