import Access
import Casework
import Companies
import Timelines

extension FactCatalogue {
  /// What stands in the log and in no model: a line each.
  var besides: String {
    var text = """

      ## What models never read

      Names, notes, tasks, and what is recorded about facts: none of it stands on a timeline.

      | typed | stored | what it is (Danish) | seen by whoever may |
      | --- | --- | --- | --- |

      """
    for kind in CaseFactKind.allCases {
      guard let (wording, action) = Self.unread(kind) else { continue }
      text += row("\(kind)", kind.rawValue, wording, action.rawValue)
    }
    for kind in CompanyFact.Kind.allCases {
      guard let wording = Self.unread(kind) else { continue }
      text += row("\(kind)", "company/" + kind.rawValue, wording, Action.seeCompanies.rawValue)
    }
    let read = Wording("visning af sager", en: "a page that showed cases to somebody; stands in the log of reads")
    text += row("CaseRead", "case-read", read, Action.seeAccessLogOfCase.rawValue)
    text += """

      ## About the municipality itself

      No case and no citizen stands in these. Who tends what they are about stands in `Access.md` under the installation.

      | typed | stored | what it is (Danish) |
      | --- | --- | --- |

      """
    for kind in OrganisationFact.Kind.allCases {
      let wording = Self.ofOrganisation(kind)
      text += "| `\(kind)` | `\(kind.rawValue)` | \(wording.english) (\(wording.danish)) |\n"
    }
    return text
  }

  private func row(_ typed: String, _ stored: String, _ wording: Wording, _ action: String) -> String {
    "| `\(typed)` | `\(stored)` | \(wording.english) (\(wording.danish)) | `\(action)` |\n"
  }

  private static func unread(_ kind: CaseFactKind) -> (Wording, Action)? {
    guard kind.vocabularyName == nil else { return nil }
    return switch kind {
    case .citizenRegistered:
      (
        Wording("borgerens navn og numre", en: "a citizen became known: name and numbers; the CPR number by `seeCPR`"),
        .seeCase
      )
    case .citizenIdentityChanged:
      (Wording("nyt navn eller nummer", en: "another name or number, all of it; the CPR number by `seeCPR`"), .seeCase)
    case .citizenAddressChanged:
      (
        Wording("adresse, telefon og mail", en: "address, phone and mail; protected ones by `seeProtectedAddress`"),
        .seeCase
      )
    case .addressProtectionSet:
      (Wording("navne- og adressebeskyttelse", en: "whether name and address are protected, and until when"), .seeCase)
    case .taskGiven: (Wording("opgave eller påmindelse", en: "a reminder, or a task to a colleague"), .seeCase)
    case .taskDone: (Wording("udført opgave", en: "the task is done, with the answer"), .seeCase)
    case .contactHandedOver:
      (Wording("aftale overdraget til en kollega", en: "an appointment stays, and a colleague holds it"), .seeCase)
    case .taskMoved: (Wording("flyttet opgave", en: "the task has another day or person"), .seeCase)
    case .parallelEffortAwaited:
      (Wording("venter på en indsats", en: "the citizen waits in line for an effort beside the way to a job"), .seeCase)
    case .accommodationEnded:
      (Wording("skånehensyn, der er slut", en: "an accommodation is not needed any more, and why"), .seeCase)
    case .supplierAgreed:
      (
        Wording(
          "aftale med leverandør", en: "whom an effort is from, who answers for it there, and how often it reports"),
        .seeCase
      )
    case .supplierAttendanceTold:
      (
        Wording("fremmøde hos leverandør", en: "what a supplier told of a participant's day; counts against nobody"),
        .seeCase
      )
    case .supplierReportGiven:
      (Wording("status fra leverandør", en: "what a supplier tells of a participant, in five short parts"), .seeCase)
    case .supplierReportAnswered:
      (Wording("svar på status", en: "the status was read, with the answer that the supplier sees"), .seeCase)
    case .participationEvaluated:
      (Wording("deltagerens egne ord", en: "the participant's own words about a supplier's course"), .seeCase)
    case .taskDropped: (Wording("opgivet opgave", en: "the task is not to be done, and why"), .seeCase)
    case .workAgreementDrafted:
      (Wording("kladde til aftale", en: "a work agreement was written or changed, and is not put forward"), .seeCase)
    case .workAgreementProposed:
      (
        Wording("version sendt til underskrift", en: "a version was put forward, with a seal for each party"),
        .seePlacement
      )
    case .agreementSignatureConfirmed:
      (Wording("bekræftet underskrift", en: "a second person confirmed a signature on behalf"), .seePlacement)
    case .agreementSignatureTakenBack:
      (Wording("underskrift taget tilbage", en: "a party took its signature back"), .seePlacement)
    case .workAgreementWithdrawn:
      (Wording("aftale trukket tilbage", en: "a draft, version or agreement was given up, and why"), .seePlacement)
    case .workAgreementBegun:
      (Wording("aftale begyndt", en: "the agreement, or a change of it, began to hold"), .seePlacement)
    case .agreementChangeAsked:
      (Wording("ønske om ændring", en: "citizen or company asked for a change"), .seePlacement)
    case .weekReported:
      (Wording("timer i en uge", en: "how many hours a week came to, and why not as agreed"), .seePlacement)
    case .monthReconciled:
      (Wording("måned afstemt", en: "a month where the income register differs was looked at"), .seeCase)
    case .paperWritten:
      (
        Wording(
          "ord i den forberedende del eller indstillingen",
          en: "somebody's words in a section of the preparatory part or the recommendation; former ones stay"),
        .seeCase
      )
    case .groupSignedUp:
      (
        Wording("tilmeldt gruppe eller kursus", en: "the citizen was signed up for a group meeting or a course"),
        .seeCase
      )
    case .groupSignedOff:
      (Wording("frameldt gruppe eller kursus", en: "the citizen does not take part in it after all"), .seeCase)
    case .letterWritten: (Wording("brev skrevet", en: "a letter to the citizen, with its text, to be sent"), .seeCase)
    case .letterAttempted:
      (
        Wording("brev forsøgt sendt", en: "a letter is about to be sent; what came of it is a fact of its own"),
        .seeCase
      )
    case .letterNotSent:
      (Wording("brev ikke sendt", en: "it lies ready, failed, was stopped, or is to be tried again"), .seeCase)
    case .hearingAnswered:
      (Wording("svar på partshøring", en: "what the citizen said when asked why they did not come"), .seeCase)
    case .noShowForwarded:
      (
        Wording(
          "videregivet til rådighedsvurdering", en: "what happened and what the citizen said was passed on, in words"),
        .seeCase
      )
    case .noteWritten: (Wording("notat", en: "a note in the case; the citizen may read every one"), .seeCase)
    case .factRetracted: (Wording("tilbagetrækning", en: "a fact was recorded by mistake, and why"), .seeCase)
    case .factCorrected: (Wording("rettelse", en: "this stands in a fact's place, and why"), .seeCase)
    case .observed:
      (
        Wording("hændelse fra et andet system", en: "a stranger's row under its own name; models may read that"),
        .seeCase
      )
    // Models read all others: see the sections above.
    default: nil
    }
  }

  private static func unread(_ kind: CompanyFact.Kind) -> Wording? {
    switch kind {
    case .companyRegistered: Wording("virksomhed", en: "a company, and what is known of it now")
    case .companyContactNamed: Wording("kontaktperson", en: "whom to call at the company")
    // In the vocabulary: see the section above.
    case .companyContactHeld, .companyNeedUncovered, .openingRegistered, .openingClosed, .promiseMade, .promiseKept,
      .cooperationAgreed:
      nil
    }
  }

  private static func ofOrganisation(_ kind: OrganisationFact.Kind) -> Wording {
    switch kind {
    case .installationBorn: Wording("installation", en: "what the installation is, once")
    case .townLivedUntil: Wording("demonstrationsbyens dag", en: "how far the demonstration town has lived")
    case .teamNamed: Wording("team", en: "a unit of the municipality and its name")
    case .staffRegistered: Wording("medarbejder", en: "a person who works here: role, team and rights")
    case .staffAbsenceSet: Wording("medarbejders fravær", en: "a colleague is away, and who covers")
    case .makkerPairSet:
      Wording("makkerpar", en: "two colleagues who are each other's makker, from when and until when")
    case .modelTakenIntoUse: Wording("indsatsmodel i brug", en: "a version of a model is in use")
    case .batchTakenIn: Wording("indlæst udtræk", en: "an extract was taken in, whole")
    case .batchRetracted: Wording("tilbagetaget udtræk", en: "an extract was taken back, and why")
    case .groupPlanned:
      Wording("gruppemøde eller kursus", en: "a group meeting or course: dates, place and seats; names no citizen")
    case .figuresOpened:
      Wording("åbning af en medarbejders tal", en: "a leader opened a person's own figures, and what for")
    case .labourMarketNoted:
      Wording(
        "viden om arbejdsmarkedet", en: "what is known of the demand for an occupation, from where and of which day")
    case .labourMarketTakenBack:
      Wording("tilbagetaget viden om arbejdsmarkedet", en: "such knowledge holds no longer, and why")
    }
  }
}
