import Almanac
import Casework
import Identifiers
import Timelines

extension WorkAgreementTerms.Kind: Worded {
  public var wording: Wording {
    switch self {
    case .taster: Wording("snusepraktik", en: "taster days")
    case .workPlacement: Wording("virksomhedspraktik", en: "work placement")
    case .wageSubsidy: Wording("løntilskud", en: "wage subsidy")
    case .paidHours: Wording("småjob eller lønnede timer", en: "micro job or paid hours")
    case .flexJob: Wording("fleksjob", en: "flexjob")
    case .ordinaryJob: Wording("ordinært job", en: "ordinary job")
    case .apprenticeship: Wording("læreplads", en: "apprenticeship")
    }
  }
}

extension AgreementState: Worded {
  public var wording: Wording {
    switch self {
    case .draft: Wording("kladde", en: "draft")
    case .expired: Wording("kladden er udløbet", en: "the draft has expired")
    case .proposed: Wording("klar til underskrift", en: "ready to be signed")
    case .partlySigned: Wording("mangler underskrift", en: "lacks signatures")
    case .toApprove: Wording("venter på kommunen", en: "waits for the municipality")
    case .agreed: Wording("aftalt", en: "agreed")
    case .running: Wording("i gang", en: "running")
    case .revising: Wording("ændring venter på underskrift", en: "a change waits for signatures")
    case .changeAgreed: Wording("ændring aftalt", en: "a change is agreed")
    case .ended: Wording("afsluttet", en: "ended")
    case .withdrawn: Wording("trukket tilbage", en: "withdrawn")
    }
  }
}

extension CompanyAgreementSigned.SignedBy: Worded {
  public var wording: Wording {
    switch self {
    case .citizen: Wording("borgeren", en: "the citizen")
    case .company: Wording("virksomheden", en: "the company")
    case .employeeRepresentative: Wording("medarbejdernes repræsentant", en: "the employees' representative")
    case .municipality: Wording("kommunen", en: "the municipality")
    }
  }
}

extension SignatureWay: Worded {
  public var wording: Wording {
    switch self {
    case .loggedIn: Wording("logget ind", en: "logged in")
    case .linkAndCode: Wording("link og kode", en: "link and code")
    case .paper: Wording("på papir", en: "on paper")
    case .onBehalf: Wording("på vegne af", en: "on behalf")
    }
  }
}

extension SignatureWay.Assurance: Worded {
  /// How sure it is who signed.
  public var wording: Wording {
    switch self {
    case .low:
      Wording("sikkerhed: lav. MitID kommer til at stå her", en: "assurance: low. MitID will stand here")
    case .handwritten: Wording("navn skrevet i hånden; scanningen er gemt", en: "handwritten name; the scan is kept")
    case .attested:
      Wording("to medarbejdere siger, at parten er enig", en: "two colleagues say that the party agrees")
    }
  }
}

extension OnBehalfReason: Worded {
  public var wording: Wording {
    switch self {
    case .noElectronicIdentity: Wording("har ikke MitID", en: "has no MitID")
    case .exemptFromDigitalPost: Wording("er fritaget for Digital Post", en: "is exempt from Digital Post")
    case .cannotUseDigital:
      Wording("kan ikke bruge en telefon eller computer til det", en: "cannot use a phone or computer for it")
    case .cannotWrite: Wording("kan ikke skrive under", en: "cannot sign")
    case .companyHasNoAccess: Wording("har ikke adgang fra arbejdspladsen", en: "has no access at the workplace")
    }
  }
}

extension WorkAgreementWithdrawn.Cause: Worded {
  public var wording: Wording {
    switch self {
    case .citizenDeclined: Wording("borgeren ønsker det ikke", en: "the citizen does not want it")
    case .companyDeclined: Wording("virksomheden kan ikke alligevel", en: "the company cannot after all")
    case .otherPlace: Wording("der blev fundet et andet sted", en: "another place was found")
    case .health: Wording("helbredet", en: "health")
    case .lawDoesNotAllow: Wording("reglerne tillader det ikke", en: "the rules do not allow it")
    case .didNotBegin: Wording("det begyndte ikke", en: "it did not begin")
    case .mistake: Wording("skrevet ved en fejl", en: "written by mistake")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension WorkAgreementTerms.Disclosure.Topic: Worded {
  public var wording: Wording {
    switch self {
    case .accommodations: Wording("skånehensyn ved opgaverne", en: "accommodations at the tasks")
    case .whyAccommodations: Wording("hvorfor der er skånehensyn", en: "why there are accommodations")
    case .jobGoal: Wording("jobmålet", en: "the job goal")
    case .otherSupport:
      Wording("anden støtte, fx mentor eller behandling", en: "other support, such as mentor or treatment")
    case .benefit: Wording("ydelsen", en: "the benefit")
    case .phone: Wording("telefonnummer", en: "telephone number")
    }
  }
}

extension ParallelPlacement: Worded {
  public var wording: Wording {
    switch self {
    case .agreed: Wording("kan prøves af i en praktik ved siden af", en: "may be tried in a placement beside it")
    case .atCapacity:
      Wording("ikke nu: timerne er dem, der er kræfter til", en: "not now: the hours are those there is strength for")
    case .otherReason: Wording("ikke nu, af en anden grund", en: "not now, for another reason")
    case .notDiscussed: Wording("ikke talt om endnu", en: "not talked about yet")
    }
  }
}

extension WorkAgreementTerm: Worded {
  /// What the line is about, as it stands in the agreement that is signed: the wording of the form `work-agreement/1`.
  public var wording: Wording {
    switch self {
    case .kind: Wording("Aftalen gælder", en: "The agreement is about")
    case .citizen: Wording("Borger", en: "Citizen")
    case .company: Wording("Virksomhed", en: "Company")
    case .municipality: Wording("Kommune", en: "Municipality")
    case .contact: Wording("Fast kontaktperson", en: "Fixed contact")
    case .companyMentor: Wording("Mentor på virksomheden", en: "Mentor at the company")
    case .purpose: Wording("Formål", en: "Purpose")
    case .period: Wording("Periode", en: "Period")
    case .tasks: Wording("Opgaver", en: "Tasks")
    case .hours: Wording("Timer om ugen", en: "Hours a week")
    case .intensity: Wording("Arbejdsintensitet", en: "Work intensity")
    case .growth: Wording("Sådan kan timer og opgaver vokse", en: "How hours and tasks may grow")
    case .paidHoursPlan: Wording("Ordinære løntimer", en: "Ordinary paid hours")
    case .hoursReview: Wording("Timetallet ses på igen", en: "The hours are looked at again")
    case .followUp: Wording("Opfølgning", en: "Follow-up")
    case .goals: Wording("Det øves", en: "What is trained")
    case .clause: Wording("Særlig aftale", en: "Special clause")
    case .parallel: Wording("Praktik ved siden af jobbet", en: "A placement beside the job")
    case .mayKnow: Wording("Det må virksomheden vide", en: "What the company may know")
    case .mayNotKnow: Wording("Det må virksomheden ikke vide", en: "What the company may not know")
    case .afterCare: Wording("Efterværn", en: "After-care")
    case .employees: Wording("Medarbejdere på arbejdspladsen", en: "Employees at the workplace")
    case .changesFrom: Wording("Ændringen gælder fra", en: "The change holds from")
    }
  }
}

extension AgreementRule: Worded {
  /// What it asks, in a sentence.
  public var wording: Wording {
    switch self {
    case .shortPlacement:
      Wording(
        "En praktik varer højst 4 uger for den målgruppe.",
        en: "A placement lasts 4 weeks at most for that target group.")
    case .longPlacement:
      Wording(
        "En praktik varer højst 13 uger, før den forlænges.",
        en: "A placement lasts 13 weeks at most before it is extended.")
    case .extendedPlacement:
      Wording(
        "En praktik kan forlænges til 26 uger efter en konkret vurdering.",
        en: "A placement may be extended to 26 weeks after an assessment of the case.")
    case .furtherExtension:
      Wording(
        "Ud over 26 uger kræver det et helt særligt behov, 13 uger ad gangen. Skriv behovet.",
        en: "Beyond 26 weeks it takes a quite special need, 13 weeks at a time. Write the need.")
    case .publicSubsidy:
      Wording("Offentligt løntilskud varer højst 4 måneder.", en: "A public wage subsidy lasts 4 months at most.")
    case .privateSubsidy:
      Wording("Privat løntilskud varer højst 6 måneder.", en: "A private wage subsidy lasts 6 months at most.")
    case .otherSubsidy: Wording("Løntilskud varer højst 1 år.", en: "A wage subsidy lasts 1 year at most.")
    case .lastEmployer:
      Wording(
        "Praktik kan ikke være, hvor borgeren sidst var ansat.",
        en: "A placement cannot be where the citizen was last employed.")
    case .ratio:
      Wording(
        "Der må højst være én i praktik eller løntilskud for hver 5 ordinært ansatte op til 50, altid mindst én, og én for hver 10 derover; regnet i fuldtidspersoner.",
        en:
          "At most one in placement or with subsidy for every 5 ordinary employees up to 50, always at least one, and one for every 10 beyond; in full-time persons."
      )
    case .netEmployment:
      Wording(
        "Løntilskud skal give en ansat mere: seneste måned mindst som gennemsnittet af 12 måneder.",
        en: "A wage subsidy must add an employee: the latest month at least as the average of 12 months.")
    case .tasksDiffer:
      Wording(
        "Opgaverne i de lønnede timer skal være andre end i praktikken.",
        en: "The tasks in paid hours must be others than those in the placement.")
    }
  }
}

extension Speaker {
  /// A line of an agreement in words: what is read is what is signed.
  public func line(_ value: WorkAgreementLine.Value) -> String {
    switch value {
    case .kind(let kind): begin(kind)
    case .text(let text): text
    case .day(let day): fullDay(day)
    case .period(let from, let until):
      say(AgreementText.period(from: from.map { fullDay($0) }, until: until.map { fullDay($0) }))
    case .task(let text, let isPaid, let accommodation):
      text + (isPaid ? " (" + say(AgreementText.inPaidHours) + ")" : "")
        + (accommodation.map { " – " + say(AgreementText.considering($0)) } ?? "")
    case .hours(let kind, let hours): say(AgreementText.hoursOf(self.hours(hours), say(kind)))
    case .percent(let percent): number(percent, decimals: percent == percent.rounded() ? 0 : 1) + " %"
    case .daysBetween(let days): say(AgreementText.atMostDaysBetween(days))
    case .parallel(let parallel): begin(parallel)
    case .told(let topic, let text): begin(topic) + (text.map { ": " + $0 } ?? "")
    case .untold(let topic): begin(topic)
    case .fullTime(let employees, let others):
      say(
        AgreementText.employees(
          employees.map { number($0, decimals: 1) } ?? "?", others: others.map { number($0, decimals: 1) } ?? "?"))
    }
  }

  /// A rule that says no, and where it stands.
  public func say(_ check: AgreementCheck, readOn today: Day) -> String {
    let limit: String =
      switch check.outcome {
      case .refuses(.lastDay(let day)): " " + say(AgreementText.lastDay(self.day(day, readOn: today)))
      case .refuses(.places(let places)): " " + say(AgreementText.places(places))
      case .refuses(.none), .holds, .unknown: ""
      }
    return say(check.rule) + limit + " (" + check.rule.source + ")"
  }
}
