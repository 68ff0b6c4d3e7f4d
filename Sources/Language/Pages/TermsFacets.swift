import Timelines

extension Speaker {
  /// The question that a facet asks; a facet that is not known here is called by its id.
  public func facetTitle(_ facet: String) -> String { facetTitles[facet]?.text(in: tongue) ?? facet }

  /// A facet's value; one that is not known here is called by its key.
  public func facetValue(_ key: String, of facet: String) -> String {
    if let wording = facetValues[facet]?[key] ?? sharedFacetValues[key] { return wording.text(in: tongue) }
    // A closed case with its outcome: "closed-job".
    if facet == "standing", key.hasPrefix("closed-") {
      return say(StandingWord.closed) + ": " + value(String(key.dropFirst("closed-".count)))
    }
    return value(key)
  }
}

private enum StandingWord: Worded {
  case closed

  var wording: Wording { Wording("afsluttet", en: "closed") }
}

private let facetTitles: [String: Wording] = [
  "team": Wording("Team", en: "Team"),
  "responsible": Wording("Forløbsansvarlig", en: "Course responsible"),
  "benefit": Wording("Ydelse", en: "Benefit"),
  "targetGroup": Wording("Målgruppe", en: "Target group"),
  "caseAge": Wording("Hvor længe sagen har været her", en: "How long the case has been here"),
  "models": Wording("Indsats", en: "Intervention"),
  "phase": Wording("Fase", en: "Phase"),
  "placement": Wording("Virksomhedsforløb", en: "Placement"),
  "paidHours": Wording("Løntimer om ugen", en: "Paid hours a week"),
  "flexJob": Wording("I fleksjob", en: "In a flexjob"),
  "jobGoal": Wording("Har et jobmål", en: "Has a job goal"),
  "cv": Wording("CV opdateret", en: "CV updated"),
  "myPlan": Wording("Min plan opdateret", en: "My plan updated"),
  "lastContact": Wording("Seneste samtale", en: "Last talk"),
  "nextAppointment": Wording("Næste aftale", en: "Next appointment"),
  "absence": Wording("Fravær", en: "Absence"),
  "exemption": Wording("Undtaget fra", en: "Exempted from"),
  "overdue": Wording("Skulle være sket", en: "Should have happened"),
  "dueThisWeek": Wording("Skal ske i denne uge", en: "Due this week"),
  "placementEnding": Wording("Slutter snart, intet aftalt", en: "Ends soon, nothing agreed"),
  "withoutPlacementOrJob": Wording("Uden praktik eller job i 4 måneder", en: "Without placement or job for 4 months"),
  "parallelEfforts": Wording("Indsatser ved siden af", en: "Efforts beside"),
  "standing": Wording("Sagen er", en: "The case is"),
  "origin": Wording("Hvor hændelserne kommer fra", en: "Where the events come from"),
]

private let sharedFacetValues: [String: Wording] = [
  "none": Wording("ingen", en: "none"),
  "unspecified": Wording("ikke oplyst", en: "not told"),
  "no": Wording("nej", en: "no"),
  "yes": Wording("ja", en: "yes"),
  "never": Wording("aldrig", en: "never"),
]

private let facetValues: [String: [String: Wording]] = [
  "team": ["none": Wording("intet team", en: "no team")],
  "caseAge": [
    "none": Wording("ikke åbnet", en: "not opened"),
    "under3Months": Wording("under 3 måneder", en: "under 3 months"),
    "under6Months": Wording("3–6 måneder", en: "3–6 months"),
    "under12Months": Wording("6–12 måneder", en: "6–12 months"),
    "under2Years": Wording("1–2 år", en: "1–2 years"),
    "over2Years": Wording("over 2 år", en: "over 2 years"),
  ],
  "placement": ["companyCentre": Wording("i virksomhedscenter", en: "in a company centre")],
  "paidHours": [
    "under5": Wording("under 5", en: "under 5"),
    "under10": Wording("5–10", en: "5–10"),
    "over10": Wording("10 og mere", en: "10 and more"),
  ],
  "cv": quarterly, "myPlan": quarterly,
  "lastContact": [
    "within14Days": Wording("inden for 14 dage", en: "within 14 days"),
    "within28Days": Wording("15–28 dage siden", en: "15–28 days ago"),
    "within90Days": Wording("29–90 dage siden", en: "29–90 days ago"),
    "over90Days": Wording("over 90 dage siden", en: "over 90 days ago"),
  ],
  "nextAppointment": [
    "thisWeek": Wording("i denne uge", en: "this week"),
    "later": Wording("senere", en: "later"),
  ],
  "overdue": [
    "none": Wording("intet", en: "nothing"),
    "law": Wording("efter loven", en: "by the law"),
    "method": Wording("efter metoden", en: "by the method"),
    "local": Wording("efter vores egne aftaler", en: "by our own agreements"),
  ],
  "parallelEfforts": ["0": Wording("ingen", en: "none"), "3orMore": Wording("3 og flere", en: "3 and more")],
  "standing": [
    "unopened": Wording("ikke åbnet", en: "not opened"),
    "open": Wording("åben", en: "open"),
    "closed": Wording("afsluttet", en: "closed"),
  ],
  "origin": [
    "typed": Wording("skrevet her", en: "written here"),
    "observed": Wording("indlæst fra udtræk", en: "read in from extracts"),
  ],
]

private let quarterly: [String: Wording] = [
  "over3Months": Wording("for over 3 måneder siden", en: "more than 3 months ago"),
  "within3Months": Wording("inden for 3 måneder", en: "within 3 months"),
]
