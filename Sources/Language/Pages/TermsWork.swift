import Casework
import Identifiers
import Timelines

extension ContactForm: Worded {
  /// As it stands on a choice: "telefon".
  public var wording: Wording {
    switch self {
    case .meeting: Wording("møde", en: "meeting")
    case .phone: Wording("telefon", en: "phone")
    case .video: Wording("video", en: "video")
    case .atCompany: Wording("på virksomheden", en: "at the company")
    case .atHome: Wording("hjemme hos borgeren", en: "at the citizen's home")
    case .elsewhere: Wording("et andet sted", en: "elsewhere")
    }
  }

  /// As it ends a sentence: "samtale på telefon".
  public var within: Wording {
    switch self {
    case .meeting: Wording("på kontoret", en: "at the office")
    case .phone: Wording("på telefon", en: "by phone")
    case .video: Wording("på video", en: "by video")
    case .atCompany: Wording("på virksomheden", en: "at the company")
    case .atHome: Wording("hjemme hos borgeren", en: "at the citizen's home")
    case .elsewhere: Wording("et andet sted", en: "elsewhere")
    }
  }
}

extension KindOfHours: Worded {
  public var wording: Wording {
    switch self {
    case .unpaidPlacement: Wording("praktik", en: "placement")
    case .subsidised: Wording("løntilskud", en: "wage subsidy")
    case .flexJob: Wording("fleksjob", en: "flexjob")
    case .ordinaryPaid: Wording("ordinær løn", en: "ordinary wage")
    }
  }
}

extension PlacementKind: Worded {
  public var wording: Wording {
    switch self {
    case .workPlacement: Wording("praktik", en: "work placement")
    case .tasterPlacement: Wording("snusepraktik", en: "taster placement")
    case .wageSubsidy: Wording("løntilskud", en: "wage subsidy")
    case .communityWork: Wording("nytteindsats", en: "community work")
    }
  }

  /// As the subject of a sentence: "praktikken slutter om 4 dage".
  public var definite: Wording {
    switch self {
    case .workPlacement: Wording("praktikken", en: "the work placement")
    case .tasterPlacement: Wording("snusepraktikken", en: "the taster placement")
    case .wageSubsidy: Wording("løntilskuddet", en: "the wage subsidy")
    case .communityWork: Wording("nytteindsatsen", en: "the community work")
    }
  }
}

extension PaidHoursStarted.Kind: Worded {
  public var wording: Wording {
    switch self {
    case .microJob: Wording("småjob", en: "small job")
    case .partTime: Wording("job på deltid", en: "part-time job")
    case .fullTime: Wording("job på fuld tid", en: "full-time job")
    case .apprenticeship: Wording("læreplads", en: "apprenticeship")
    }
  }
}

extension PlacementEnded.Outcome: Worded {
  public var wording: Wording {
    switch self {
    case .job: Wording("job", en: "job")
    case .paidHours: Wording("løntimer", en: "paid hours")
    case .flexJob: Wording("fleksjob", en: "flexjob")
    case .education: Wording("uddannelse", en: "education")
    case .newPlacement: Wording("nyt virksomhedsforløb", en: "a new placement")
    case .matchFailed: Wording("matchet passede ikke", en: "the match failed")
    case .health: Wording("helbred", en: "health")
    case .completed: Wording("gennemført", en: "completed")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension NextStepAgreed.Step: Worded {
  public var wording: Wording {
    switch self {
    case .job: Wording("job", en: "job")
    case .education: Wording("uddannelse", en: "education")
    case .newPlacement: Wording("nyt virksomhedsforløb", en: "a new placement")
    case .flexJob: Wording("fleksjob", en: "flexjob")
    case .talk: Wording("samtale om næste skridt", en: "a talk about the next step")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension ProgressionGoalSet.Dimension: Worded {
  public var wording: Wording {
    switch self {
    case .hours: Wording("timer", en: "hours")
    case .intensity: Wording("intensitet", en: "intensity")
    case .tasks: Wording("opgaver", en: "tasks")
    case .stability: Wording("stabilitet", en: "stability")
    case .coping: Wording("mestring", en: "coping")
    case .accommodations: Wording("skånehensyn", en: "accommodations")
    case .confidence: Wording("tro på egne evner", en: "confidence")
    case .frame: Wording("rammer", en: "frame")
    case .support: Wording("støtte", en: "support")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension ProgressionGoalSet.Direction: Worded {
  public var wording: Wording {
    switch self {
    case .develop: Wording("udvikle", en: "develop")
    case .retain: Wording("fastholde", en: "retain")
    case .prevent: Wording("forebygge", en: "prevent")
    }
  }
}
