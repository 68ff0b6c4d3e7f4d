import Timelines

/// What events are about, as headings.
public enum EventGroupText: Worded {
  case talks, course, people, absence, plan, papers, rehabilitation, placements, work, companyAgreements, outcomes

  public var wording: Wording {
    switch self {
    case .talks: Wording("Samtaler og møder", en: "Talks and meetings")
    case .course: Wording("Sagen og indsatsen", en: "The case and the effort")
    case .people: Wording("Hvem gør hvad", en: "Who does what")
    case .absence: Wording("Fravær og fritagelse", en: "Absence and exemption")
    case .plan: Wording("Mål og aftaler", en: "Goals and agreements")
    case .papers: Wording("CV, Min plan og samtykke", en: "CV, plan and consent")
    case .rehabilitation: Wording("Rehabilitering og afgørelser", en: "Rehabilitation and decisions")
    case .placements: Wording("Virksomhedsforløb", en: "Placements")
    case .work: Wording("Job, timer og uddannelse", en: "Jobs, hours and education")
    case .companyAgreements: Wording("Aftaler med virksomheden", en: "Agreements with the company")
    case .outcomes: Wording("Selvforsørgelse og efterværn", en: "Self-support and after-care")
    }
  }
}
