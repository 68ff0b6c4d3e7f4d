import Casework
import Identifiers
import Timelines

extension Benefit: Worded {
  public var wording: Wording {
    switch self {
    case .dagpenge: Wording("dagpenge", en: "unemployment insurance")
    case .kontanthjaelp: Wording("kontanthjælp", en: "cash benefit")
    case .uddannelseshjaelp: Wording("uddannelseshjælp", en: "education benefit")
    case .selvforsoergelsesydelse: Wording("selvforsørgelses- og hjemrejseydelse", en: "self-support benefit")
    case .sygedagpenge: Wording("sygedagpenge", en: "sickness benefit")
    case .jobafklaring: Wording("ydelse i jobafklaring", en: "job clarification benefit")
    case .ressourceforloeb: Wording("ydelse i ressourceforløb", en: "resource course benefit")
    case .revalidering: Wording("revalideringsydelse", en: "vocational rehabilitation benefit")
    case .ledighedsydelse: Wording("ledighedsydelse", en: "flex unemployment benefit")
    case .fleksloentilskud: Wording("fleksløntilskud", en: "flex wage supplement")
    case .foertidspension: Wording("førtidspension", en: "disability pension")
    case .other: Wording("anden ydelse", en: "another benefit")
    }
  }
}

extension TargetGroup: Worded {
  public var wording: Wording {
    switch self {
    case .dagpenge: Wording("dagpenge", en: "unemployment insurance")
    case .kontanthjaelpJobparat: Wording("jobparat på kontanthjælp", en: "job-ready on cash benefit")
    case .kontanthjaelpAktivitetsparat:
      Wording("aktivitetsparat på kontanthjælp", en: "activity-ready on cash benefit")
    case .uddannelseshjaelpUddannelsesparat:
      Wording("uddannelsesparat på uddannelseshjælp", en: "education-ready on education benefit")
    case .uddannelseshjaelpAktivitetsparat:
      Wording("aktivitetsparat på uddannelseshjælp", en: "activity-ready on education benefit")
    case .sygedagpenge: Wording("sygedagpenge", en: "sickness benefit")
    case .jobafklaring: Wording("jobafklaring", en: "job clarification")
    case .ressourceforloeb: Wording("ressourceforløb", en: "resource course")
    case .revalidering: Wording("revalidering", en: "vocational rehabilitation")
    case .ledighedsydelse: Wording("ledighedsydelse", en: "flex unemployment benefit")
    case .fleksjob: Wording("fleksjob", en: "flexjob")
    case .foertidspension: Wording("førtidspension", en: "disability pension")
    case .other: Wording("anden målgruppe", en: "another target group")
    }
  }
}

extension AbsenceKind: Worded {
  public var wording: Wording {
    switch self {
    case .holiday: Wording("ferie", en: "holiday")
    case .illness: Wording("sygdom", en: "illness")
    case .childsIllness: Wording("barns sygdom", en: "child's illness")
    case .parentalLeave: Wording("barsel", en: "parental leave")
    case .hospital: Wording("indlæggelse", en: "hospital")
    case .jobInterview: Wording("jobsamtale", en: "job interview")
    case .other: Wording("andet fravær", en: "other absence")
    }
  }
}

extension WaiverGiven.Cause: Worded {
  public var wording: Wording {
    switch self {
    case .citizensWish: Wording("borgerens ønske", en: "the citizen's wish")
    case .onTrack: Wording("på rette vej", en: "on the right track")
    case .health: Wording("helbred", en: "health")
    case .statutoryExemption: Wording("undtaget efter loven", en: "exempted by law")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension WishOf: Worded {
  public var wording: Wording {
    switch self {
    case .citizen: Wording("borgerens", en: "the citizen's")
    case .professional: Wording("vores", en: "ours")
    case .company: Wording("virksomhedens", en: "the company's")
    }
  }
}
