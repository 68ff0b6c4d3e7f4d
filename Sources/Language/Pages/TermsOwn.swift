import Casework
import Timelines

extension SupportGranted.Kind: Worded {
  public var wording: Wording {
    switch self {
    case .mentor: Wording("mentor", en: "mentor")
    case .aid: Wording("hjælpemiddel", en: "aid")
    case .personalAssistance: Wording("personlig assistance", en: "personal assistance")
    case .course: Wording("kursus", en: "course")
    case .transport: Wording("transport", en: "transport")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension SupportGranted.Step: Worded {
  public var wording: Wording {
    switch self {
    case .applied: Wording("søgt", en: "applied for")
    case .granted: Wording("bevilget", en: "granted")
    case .inPlace: Wording("på plads", en: "in place")
    case .ended: Wording("slut", en: "ended")
    }
  }
}

extension ParallelEffortStarted.Kind: Worded {
  public var wording: Wording {
    switch self {
    case .health: Wording("behandling", en: "treatment")
    case .social: Wording("social indsats", en: "social support")
    case .education: Wording("kursus eller skole", en: "course or school")
    case .language: Wording("dansk og sprog", en: "language")
    case .economy: Wording("økonomi og gæld", en: "money and debt")
    case .mentor: Wording("mentor", en: "mentor")
    case .other: Wording("andet", en: "other")
    }
  }
}
