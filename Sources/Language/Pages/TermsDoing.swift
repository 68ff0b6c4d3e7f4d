import Timelines

/// What answers a demand, said as something to do: "opdatere Min plan". Talks and visits are owed as things, and have none.
extension Speaker {
  /// - Parameter fact: as the vocabulary calls it.
  public func doing(_ fact: String) -> String? { doings[fact]?.text(in: tongue) }

  /// - Parameter mechanism: what of our effort is looked at, as the vocabulary calls it; nil where it has no word for it.
  public func assessing(_ mechanism: String) -> String? {
    Vocabulary.value(mechanism).map { word in
      let quoted = Wording("vurdere »\(word.danish)«", en: "assess “\(word.english)”")
      return quoted.text(in: tongue)
    }
  }
}

private let doings: [String: Wording] = [
  "my-plan-updated": Wording("opdatere Min plan", en: "update Min plan"),
  "cv-reviewed": Wording("gå CV’et igennem", en: "go through the CV"),
  "job-broker-assigned": Wording("finde en jobformidler", en: "assign a job broker"),
  "placement-started": Wording("få et virksomhedsforløb i gang", en: "get a placement started"),
  "paid-hours-started": Wording("få lønnede timer i gang", en: "get paid hours started"),
  "flexjob-started": Wording("få et fleksjob i gang", en: "get a flexjob started"),
  "company-agreement-made": Wording("lave aftalen med virksomheden", en: "make the agreement with the company"),
  "company-agreement-revised": Wording("gå aftalen med virksomheden igennem", en: "go through the company agreement"),
  "referral-assessed": Wording("lave visitationen", en: "assess the referral"),
  "role-distribution-agreed": Wording("aftale, hvem der gør hvad", en: "agree who does what"),
  "quality-assured": Wording("kvalitetssikre", en: "check the quality"),
  "preparation-completed": Wording("gøre den forberedende del færdig", en: "finish the preparatory part"),
  "recommendation-issued": Wording("skrive indstillingen", en: "write the recommendation"),
  "overall-description-completed": Wording(
    "gøre den samlede beskrivelse færdig", en: "finish the overall description"),
  "screening": Wording("lave screeningen", en: "do the screening"),
  "rehab-review": Wording("genbehandle sagen", en: "take the case up again"),
  "sought-occupations-updated": Wording(
    "opdatere de job, der søges", en: "update the occupations that are sought"),
  "job-goal-set": Wording("aftale et jobmål", en: "agree on a job goal"),
  "introduction-held": Wording("holde introduktionen på virksomheden", en: "hold the introduction at the company"),
  "closing-talk-held": Wording("holde den afsluttende samtale", en: "hold the closing talk"),
  "placement-extended": Wording("forlænge forløbet", en: "extend the placement"),
  "next-step-agreed": Wording("aftale næste skridt", en: "agree on the next step"),
  "case-peer-review": Wording("drøfte sagen med kolleger", en: "discuss the case with colleagues"),
  "company-visited": Wording("besøge virksomheden", en: "visit the company"),
  "aftercare-agreed": Wording("aftale efterværn", en: "agree on after-care"),
  "aftercare-contact": Wording("tage kontakt som efterværn", en: "make an after-care contact"),
  "aftercare-ended": Wording("slutte efterværnet", en: "end the after-care"),
  "self-support-checked": Wording(
    "se efter, om borgeren er selvforsørgende", en: "check whether the citizen is self-supporting"),
  "progression-goal-set": Wording("aftale et udviklingsmål", en: "agree on a progression goal"),
  "progression-goal-reached": Wording("se på udviklingsmålene", en: "look at the progression goals"),
  "progression-assessed": Wording("gøre status på udviklingen", en: "assess the progression"),
  "search-plan-agreed": Wording("lave en plan for jobsøgning", en: "agree on a job search plan"),
  "expectations-aligned": Wording("afstemme forventninger", en: "align expectations"),
]
