import Timelines

/// What is said of the team's own meetings beside the sparring.
public enum TeamLogText: Worded {
  case facilitator, facilitatorNone
  case ledBy(String)
  case ownPoint, ownPointHelp, ownPointDue
  case stories, noStories, catchOne, catchHelp, catchSave, noSuccess
  case interfaces, interfacesLead, interfacesNone, interfaceTitle, interfaceWrite
  case other, otherHelp, theme, themeHelp, who, agreed, agreedHelp, followUp, followUpHelp, followUpWho, followUpDue
  case nobody, save
  case met(String, String)
  case took(String)
  case weAgreed(String)
  case followUps, followUpsNone
  case due(String)
  case done
  case noOther, noTheme, noAgreed, noFollowUp, noPerson, dayPassed, noPeople

  public var wording: Wording {
    switch self {
    case .facilitator: Wording("Hvem styrede mødet?", en: "Who led the meeting?")
    case .facilitatorNone: Wording("Ingen bestemt", en: "Nobody in particular")
    case .ledBy(let name): Wording("\(name) styrede mødet.", en: "\(name) led the meeting.")
    case .ownPoint: Wording("Det vil jeg selv øve", en: "What I will practise myself")
    case .ownPointHelp:
      Wording("Kun du ser det. Det kommer på din egen Min dag.", en: "Only you see it. It comes on your own My day.")
    case .ownPointDue: Wording("Senest", en: "By")
    case .stories: Wording("Succeser siden sidst", en: "Successes since last time")
    case .noStories: Wording("Ingen endnu. Hvad lykkedes i denne uge?", en: "None yet. What went well this week?")
    case .catchOne: Wording("Fang en succes", en: "Catch a success")
    case .catchHelp: Wording("Så står den klar til næste møde.", en: "Then it is ready for the next meeting.")
    case .catchSave: Wording("Gem succesen", en: "Save the success")
    case .noSuccess: Wording("Skriv, hvad der lykkedes.", en: "Write what went well.")
    case .interfaces: Wording("Snitfladsmøder", en: "Interface meetings")
    case .interfacesLead:
      Wording(
        "Møder med dem, vi deler borgere med: en anden afdeling, sygehuset, en leverandør.",
        en: "Meetings with those we share citizens with: another department, the hospital, a supplier.")
    case .interfacesNone: Wording("Der er ikke skrevet noget møde endnu.", en: "No meeting has been written down yet.")
    case .interfaceTitle: Wording("Skriv fra et snitfladsmøde", en: "Write from an interface meeting")
    case .interfaceWrite: Wording("Skriv fra et møde", en: "Write from a meeting")
    case .other: Wording("Hvem mødtes I med?", en: "Whom did you meet?")
    case .otherHelp: Wording("For eksempel: Socialpsykiatrien.", en: "For example: social psychiatry.")
    case .theme: Wording("Tema", en: "Theme")
    case .themeHelp:
      Wording("Det, I er to om. Ikke en enkelt borger.", en: "What you share. Not a single citizen.")
    case .who: Wording("Hvem fra teamet var med?", en: "Who of the team took part?")
    case .agreed: Wording("Hvad aftalte I?", en: "What did you agree?")
    case .agreedHelp: Wording("Uden navne på borgere.", en: "Without names of citizens.")
    case .followUp: Wording("Hvad følger I op på?", en: "What do you follow up?")
    case .followUpHelp: Wording("Kommer på den enkeltes Min dag.", en: "Comes on the colleague's My day.")
    case .followUpWho: Wording("Hvem?", en: "Who?")
    case .followUpDue: Wording("Senest", en: "By")
    case .nobody: Wording("Ingen endnu", en: "Nobody yet")
    case .save: Wording("Gem mødet", en: "Save the meeting")
    case .met(let day, let other): Wording("\(day) med \(other)", en: "\(day) with \(other)")
    case .took(let names): Wording("Fra os: \(names)", en: "From us: \(names)")
    case .weAgreed(let text): Wording("Aftalt: \(text)", en: "Agreed: \(text)")
    case .followUps: Wording("Det følger vi op på", en: "What we follow up")
    case .followUpsNone: Wording("Der er intet at følge op på lige nu.", en: "There is nothing to follow up right now.")
    case .due(let day): Wording("senest \(day)", en: "by \(day)")
    case .done: Wording("Gjort", en: "Done")
    case .noOther: Wording("Skriv, hvem I mødtes med.", en: "Write whom you met.")
    case .noTheme: Wording("Skriv temaet.", en: "Write the theme.")
    case .noAgreed: Wording("Skriv, hvad I aftalte.", en: "Write what you agreed.")
    case .noFollowUp: Wording("Skriv, hvad der skal gøres.", en: "Write what is to be done.")
    case .noPerson: Wording("Vælg, hvem der gør det.", en: "Choose who does it.")
    case .dayPassed:
      Wording("Dagen er gået. Skriv en dag fra i dag.", en: "That day has passed. Type a day from today on.")
    case .noPeople: Wording("Vælg mindst én fra teamet.", en: "Choose at least one from the team.")
    }
  }
}
