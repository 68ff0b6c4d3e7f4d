import Timelines

/// What a citizen reads by their own door.
public enum OwnText: Worded {
  case title
  case hello(String)
  case lead
  case next, nothingNext, myGoal, noGoal, trains, steps, noSteps, done
  case doneCount(Int)
  case keep
  case by(String)
  case agreements, noAgreements, waitsForYou, read
  case work
  case hours(String)
  case people, considerations, beside, expected
  case readers, readersLead, readersNobody, at, who, unit, what, whyOpened, ownVisit
  case back, leave
  case doorTitle, doorLead, remember, rememberHelp

  // What staff read
  case give, giveLead, giveAct, noDoor, doorActs, newCode, newDoor, closeDoor
  case doorMade(String)

  public var wording: Wording {
    switch self {
    case .title: Wording("Min side", en: "My page")
    case .hello(let name): Wording(name.isEmpty ? "Hej" : "Hej \(name)", en: name.isEmpty ? "Hello" : "Hello \(name)")
    case .lead: Wording("Her er det, vi har aftalt.", en: "Here is what we have agreed.")
    case .next: Wording("Næste aftale", en: "Next appointment")
    case .nothingNext: Wording("Du har ingen aftale i kalenderen.", en: "You have no appointment.")
    case .myGoal: Wording("Mit mål", en: "My goal")
    case .noGoal: Wording("Vi har ikke skrevet et mål endnu.", en: "We have not written a goal yet.")
    case .trains: Wording("Det øver jeg", en: "What I train")
    case .steps: Wording("Det gør vi", en: "What we do")
    case .noSteps: Wording("Der er ikke noget, du skal gøre lige nu.", en: "There is nothing for you to do just now.")
    case .done: Wording("Klaret", en: "Done")
    case .doneCount(let count): Wording("Klaret: \(count)", en: "Done: \(count)")
    case .keep: Wording("Det har jeg gjort", en: "I have done it")
    case .by(let day): Wording("senest \(day)", en: "by \(day)")
    case .agreements: Wording("Mine aftaler", en: "My agreements")
    case .noAgreements: Wording("Du har ingen aftaler med virksomheder.", en: "You have no agreements with companies.")
    case .waitsForYou: Wording("venter på din underskrift", en: "waits for your signature")
    case .read: Wording("Læs", en: "Read")
    case .work: Wording("Her arbejder jeg", en: "Where I work")
    case .hours(let hours): Wording("\(hours) timer om ugen", en: "\(hours) hours a week")
    case .people: Wording("Mine folk", en: "My people")
    case .beside: Wording("Ved siden af", en: "Beside it")
    case .expected: Wording("Timer, vi regner med", en: "Hours we expect")
    case .considerations: Wording("Det tages der hensyn til", en: "What is considered")
    case .readers: Wording("Hvem har set min sag", en: "Who has seen my case")
    case .readersLead:
      Wording(
        "Du kan se navne på dine egne folk. For andre ser du deres arbejde og afdeling.",
        en: "You see names of your own people. Of others you see their work and unit.")
    case .readersNobody: Wording("Ingen har set den endnu.", en: "Nobody has seen it yet.")
    case .at: Wording("Hvornår", en: "When")
    case .who: Wording("Hvem", en: "Who")
    case .unit: Wording("Afdeling", en: "Unit")
    case .what: Wording("Hvad", en: "What")
    case .whyOpened: Wording("Hvorfor", en: "Why")
    case .ownVisit: Wording("dig selv", en: "yourself")
    case .back: Wording("Min side", en: "My page")
    case .leave: Wording("Luk", en: "Close")
    case .doorTitle: Wording("Din egen side", en: "Your own page")
    case .doorLead:
      Wording(
        "Skriv den kode, du har fået. Så åbner din side.",
        en: "Write the code that you were given. Then your page opens.")
    case .remember: Wording("Husk mig på denne telefon i 30 dage", en: "Remember me on this phone for 30 days")
    case .rememberHelp: Wording("Kun på din egen telefon", en: "Only on your own phone")
    case .give: Wording("Borgerens egen side", en: "The citizen's own page")
    case .giveLead:
      Wording(
        "Borgeren kan se sin plan, sine aftaler og sine folk på sin egen telefon, skrive under og sætte hak.",
        en: "The citizen can see plan, agreements and people on their own phone, sign and tick.")
    case .noDoor: Wording("Borgeren har ikke fået et link endnu.", en: "The citizen has no link yet.")
    case .doorMade(let day): Wording("Borgeren fik et link \(day)", en: "The citizen got a link \(day)")
    case .doorActs:
      Wording(
        "En ny kode åbner det samme link igen. Et nyt link lukker det gamle. Luk adgangen, hvis telefonen er væk.",
        en:
          "A new code opens the same link again. A new link closes the old one. Close the access if the phone is lost.")
    case .newCode: Wording("Ny kode", en: "New code")
    case .newDoor: Wording("Nyt link", en: "New link")
    case .closeDoor: Wording("Luk adgangen", en: "Close the access")
    case .giveAct: Wording("Giv borgeren et link", en: "Give the citizen a link")
    }
  }
}
