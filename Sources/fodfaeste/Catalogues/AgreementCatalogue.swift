import Casework
import Language

/// `Documentation/WorkAgreements.md`, made of what the program itself goes by.
enum AgreementCatalogue {
  static var markdown: String {
    let english = Tongue.english.speaker
    var text = """
      # Work agreements: who may do what, in which state

      Made by `fodfaeste catalogue agreements --write` from `AgreementTable`, `WorkAgreementTerm`, `SignatureWay`,
      `OnBehalfReason` and `AgreementRule` in `Sources/Casework`. The same table makes the buttons and holds the routes; a test
      holds each cell up against a table that is written by hand.

      A state is derived from the agreement's facts and the day, and nobody sets it. Roles: C the citizen, V the company, E who
      speaks for the employees, P a professional who manages placements in the case and signs for the municipality, S a second
      person, R who sees the case. Where the table allows an act, the facts may still refuse it: nobody signs twice, the
      municipality signs last, and what began may not begin again.

      ## State × role × act


      """
    let states = AgreementState.allCases
    text += "| act | " + states.map { english.say($0) }.joined(separator: " | ") + " |\n"
    text += "| --- |" + String(repeating: " --- |", count: states.count) + "\n"
    for act in AgreementAct.allCases {
      let cells = states.map { state in
        let roles = AgreementRole.allCases.filter { AgreementTable.allows(act, in: state, as: $0) }
        return roles.isEmpty ? "·" : roles.map(letter).joined(separator: " ")
      }
      text += "| \(meaning(act)) | " + cells.joined(separator: " | ") + " |\n"
    }
    text += door
    text += """

      ## What each party is shown, and so what its signature binds

      A signature is to a digest of exactly these lines (SHA-256 of the form, the agreement, the party and each line). A change
      asks those again who are shown something new, and nobody else.

      | line | citizen | company | employees | municipality |
      | --- | --- | --- | --- | --- |

      """
    for term in WorkAgreementTerm.allCases {
      let cells = AgreementParty.allCases.map { term.isShown(to: $0) ? shown(term, $0) : "·" }
      // In the order of the head: citizen, company, employees, municipality.
      text += "| \(english.say(term)) | " + cells.joined(separator: " | ") + " |\n"
    }
    text += """

      ## Ways to sign, and how sure each is

      | way | who signed is known so far |
      | --- | --- |

      """
    for way in SignatureWay.allCases { text += "| \(english.say(way)) | \(english.say(way.assurance)) |\n" }
    text += """

      On behalf of a party only for one of these reasons, and only when a second person has confirmed it.

      | reason | on behalf of | from |
      | --- | --- | --- |

      """
    for reason in OnBehalfReason.allCases {
      let parties = AgreementParty.allCases.filter(reason.parties.contains).map { english.say($0) }
      text += "| \(english.say(reason)) | \(parties.joined(separator: ", ")) | \(reason.from) |\n"
    }
    text += """

      ## What is asked before an agreement is put forward

      | rule | used from | where it stands |
      | --- | --- | --- |

      """
    for rule in AgreementRule.allCases { text += "| \(english.say(rule)) | \(rule.from) | \(rule.source) |\n" }
    text += """

      A rule that asks for a figure nobody has written is shown as not looked at: it stops nothing, and it is not said to be
      kept. Drafts lie for \(WorkAgreement.draftLife) days after they were last written; \
      \(WorkAgreement.draftNotices.map(String.init).joined(separator: " days and "))
      day before they expire, whoever wrote it finds it on Min dag.

      """
    return text
  }

  private static func letter(_ role: AgreementRole) -> String {
    switch role {
    case .citizen: "C"
    case .company: "V"
    case .representative: "E"
    case .professional: "P"
    case .secondPerson: "S"
    case .reader: "R"
    }
  }

  private static func meaning(_ act: AgreementAct) -> String {
    switch act {
    case .see: "see it"
    case .write: "write the draft"
    case .propose: "put it forward to be signed"
    case .change: "put a change forward"
    case .sign: "sign for one's own side"
    case .registerPaper: "register a signature on paper"
    case .signOnBehalf: "sign on behalf of a party"
    case .confirm: "confirm a signature on behalf"
    case .takeBack: "take one's signature back"
    case .invite: "give a link and a code"
    case .askChange: "ask for a change"
    case .withdraw: "withdraw it, or the change"
    case .begin: "say that it began"
    case .end: "say how it ended"
    case .renew: "begin a new one from it"
    }
  }

  private static func shown(_ term: WorkAgreementTerm, _ party: AgreementParty) -> String {
    switch (term, party) {
    case (.mayKnow, .company): "what it is told"
    case (.tasks, .company): "with considerations where the citizen allows"
    case (.tasks, .employeeRepresentative): "without considerations"
    default: "yes"
    }
  }
}
