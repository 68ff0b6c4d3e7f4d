import Timelines

extension AgreementText {
  /// What the form asks.
  var form: Wording? {
    switch self {
    case .newTitle: Wording("Skriv en aftale", en: "Write an agreement")
    case .changeTitle: Wording("Lav en ændring", en: "Make a change")
    case .formLead:
      Wording(
        "Skriv den, mens I sidder sammen. Du kan gemme en kladde når som helst.",
        en: "Write it while you sit together. You can save a draft at any time.")
    case .changeLead:
      Wording(
        "Kun dem, der ser noget nyt, skal skrive under igen.",
        en: "Only those who see something new must sign again.")
    case .saveDraft: Wording("Gem kladde", en: "Save draft")
    case .sendToSign: Wording("Send til underskrift", en: "Send to be signed")
    case .sendChange: Wording("Send ændringen til underskrift", en: "Send the change to be signed")
    case .groupWhere: Wording("Hvad og hvor", en: "What and where")
    case .groupWhen: Wording("Hvornår og hvor meget", en: "When and how much")
    case .groupTasks: Wording("Opgaver og hensyn", en: "Tasks and considerations")
    case .groupTasksLead:
      Wording(
        "Et hensyn hører til en opgave: hvad kan gøres, så opgaven kan løses?",
        en: "A consideration belongs to a task: what can be done so that the task can be done?")
    case .groupFollow: Wording("Opfølgning og udvikling", en: "Follow-up and development")
    case .groupKnow: Wording("Hvad må virksomheden vide?", en: "What may the company know?")
    case .groupKnowLead:
      Wording(
        "Borgeren bestemmer, én ting ad gangen. Virksomheden ser kun det, der er sat hak ved.",
        en: "The citizen decides, one thing at a time. The company sees only what is ticked.")
    case .groupWorkplace: Wording("Arbejdspladsen", en: "The workplace")
    case .groupWorkplaceLead:
      Wording(
        "Tallene bruges til at efterprøve reglerne om praktik og løntilskud.",
        en: "The figures are used to check the rules on placements and subsidies.")
    case .groupMore: Wording("Mere, hvis det er aftalt", en: "More, where it is agreed")
    case .kind: Wording("Hvad gælder aftalen?", en: "What is the agreement about?")
    case .company: Wording("Virksomhed", en: "Company")
    case .contact: Wording("Fast kontaktperson", en: "Fixed contact")
    case .contactPhone: Wording("Kontaktpersonens telefon", en: "The contact's telephone")
    case .companyMentor: Wording("Mentor på virksomheden", en: "Mentor at the company")
    case .purpose: Wording("Formål", en: "Purpose")
    case .purposeHelp: Wording("Hvad skal forløbet føre til?", en: "What is it to lead to?")
    case .from: Wording("Første dag", en: "First day")
    case .until: Wording("Sidste dag", en: "Last day")
    case .untilHelp: Wording("Tom, hvis der ingen slutdag er", en: "Empty where there is no last day")
    case .unpaidHours: Wording("Praktiktimer om ugen", en: "Placement hours a week")
    case .subsidisedHours: Wording("Timer med løntilskud om ugen", en: "Subsidised hours a week")
    case .flexHours: Wording("Fleksjobtimer om ugen", en: "Flexjob hours a week")
    case .paidHours: Wording("Ordinære løntimer om ugen", en: "Ordinary paid hours a week")
    case .intensity: Wording("Arbejdsintensitet i procent", en: "Work intensity in percent")
    case .otherHoursFold: Wording("Timer med løntilskud eller i fleksjob", en: "Hours with subsidy or in a flexjob")
    case .otherHours(let kind):
      Wording(
        "De timer hører ikke til en aftale om \(kind).", en: "Those hours do not belong to an agreement about: \(kind)."
      )
    case .growth: Wording("Sådan kan timer og opgaver vokse", en: "How hours and tasks may grow")
    case .growthHelp:
      Wording(
        "Fx: fra 6 til 10 timer, når kassen går uden hjælp",
        en: "E.g.: from 6 to 10 hours when the till goes without help")
    case .paidPlan: Wording("Ordinære løntimer: hvad er aftalt?", en: "Ordinary paid hours: what is agreed?")
    case .paidPlanHelp:
      Wording(
        "Fx: to timer om lørdagen, når varebestillingen sidder fast",
        en: "E.g.: two hours on Saturdays once ordering goods is learned")
    case .review: Wording("Hvornår ser I på timetallet igen?", en: "When do you look at the hours again?")
    case .changesFrom: Wording("Ændringen gælder fra", en: "The change holds from")
    case .task(let number): Wording("Opgave \(number)", en: "Task \(number)")
    case .isPaid: Wording("I lønnede timer", en: "In paid hours")
    case .accommodation: Wording("Hensyn", en: "Consideration")
    case .moreTasks: Wording("Flere opgaver", en: "More tasks")
    case .followDays: Wording("Højst så mange dage mellem opfølgninger", en: "At most so many days between follow-ups")
    case .followTopics: Wording("Det taler I om ved opfølgning", en: "What you talk about at follow-ups")
    case .followTopicsHelp:
      Wording(
        "Fx: opgaver, fremmøde, næste opgave, flere timer, løn",
        en: "E.g.: tasks, attendance, next task, more hours, pay")
    case .goal(let number): Wording("Det øves (\(number))", en: "What is trained (\(number))")
    case .mayKnow(let what): Wording("Virksomheden må vide: \(what)", en: "The company may know: \(what)")
    case .inTheirWords: Wording("Med borgerens ord", en: "In the citizen's words")
    case .representative: Wording("Medarbejdernes repræsentant", en: "The employees' representative")
    case .representativeHelp:
      Wording("Skriver også under. Tom, hvis der ingen er.", en: "Signs as well. Empty where there is none.")
    case .employeesNow:
      Wording(
        "Ordinært ansatte (fuldtid, snit af 4 måneder)", en: "Ordinary employees (full-time, average of 4 months)")
    case .othersNow:
      Wording("Andre i praktik eller løntilskud (fuldtid)", en: "Others in placement or with subsidy (full-time)")
    case .latestMonth: Wording("Ansatte seneste måned (fuldtid)", en: "Employees in the latest month (full-time)")
    case .twelveMonths:
      Wording("Ansatte, snit af 12 måneder (fuldtid)", en: "Employees, average of 12 months (full-time)")
    case .isPublic: Wording("Er arbejdspladsen offentlig?", en: "Is the workplace public?")
    case .isLast: Wording("Var borgeren sidst ansat her?", en: "Was the citizen last employed here?")
    case .yes: Wording("Ja", en: "Yes")
    case .no: Wording("Nej", en: "No")
    case .unknown: Wording("Ved ikke", en: "Do not know")
    case .clause: Wording("Særlig aftale", en: "Special clause")
    case .clauseHelp: Wording("Fx: med mulighed for læreplads", en: "E.g.: with the possibility of an apprenticeship")
    case .parallel: Wording("Praktik ved siden af fleksjobbet", en: "A placement beside the flexjob")
    case .afterCare: Wording("Efterværn: hvem ringer til hvem bagefter?", en: "After-care: who calls whom afterwards?")
    case .specialNeed: Wording("Det helt særlige behov", en: "The quite special need")
    case .specialNeedHelp:
      Wording("Kun når en praktik skal vare over 26 uger", en: "Only where a placement is to last beyond 26 weeks")
    case .companyMissing: Wording("Skriv, hvilken virksomhed det er.", en: "Write which company it is.")
    case .kindMissing: Wording("Vælg, hvad aftalen gælder.", en: "Choose what the agreement is about.")
    case .paidWithoutTask:
      Wording("Skriv opgaven, som hensynet hører til.", en: "Write the task that the consideration belongs to.")
    default: nil
    }
  }

  /// What those read who come by a link.
  var door: Wording {
    switch self {
    case .doorTitle: Wording("Din aftale", en: "Your agreement")
    case .doorLead:
      Wording(
        "Skriv den kode, du har fået. Så åbner aftalen.",
        en: "Write the code that you were given. Then the agreement opens.")
    case .codeLabel: Wording("Kode på 6 cifre", en: "Code of 6 digits")
    case .codeHelp:
      Wording(
        "Har du ingen kode? Ring til din kontakt i kommunen.", en: "No code? Call your contact in the municipality.")
    case .openDoor: Wording("Åbn aftalen", en: "Open the agreement")
    case .doorGone: Wording("Linket virker ikke længere", en: "The link does not work any more")
    case .doorGoneLead(let municipality):
      Wording(
        "Der kan være kommet et nyt link, eller tiden er gået. Ring til din kontakt i \(municipality), så får du et nyt.",
        en:
          "There may be a new link, or its time is up. Call your contact in \(municipality), and you will get a new one."
      )
    case .wrongCode(let left):
      Wording(
        left == 1 ? "Koden passer ikke. Du har ét forsøg til." : "Koden passer ikke. Du har \(left) forsøg til.",
        en: left == 1
          ? "The code does not fit. You have one more try." : "The code does not fit. You have \(left) more tries.")
    case .usedCode:
      Wording(
        "Koden er brugt. Ring til din kontakt i kommunen, så får du en ny.",
        en: "The code has been used. Call your contact in the municipality, and you will get a new one.")
    case .signTitle: Wording("Læs aftalen, og skriv under", en: "Read the agreement and sign")
    case .signLead(let name):
      Wording("Du skriver under som \(name).", en: "You sign as \(name).")
    case .name: Wording("Dit navn", en: "Your name")
    case .nameHelp: Wording("Skriv dit fulde navn", en: "Write your full name")
    case .sign: Wording("Skriv under", en: "Sign")
    case .agree:
      Wording("Jeg har læst aftalen og er enig i den", en: "I have read the agreement and agree to it")
    case .signedThanks: Wording("Tak. Du har skrevet under.", en: "Thank you. You have signed.")
    case .takeBack: Wording("Tag min underskrift tilbage", en: "Take my signature back")
    case .takeBackLead:
      Wording(
        "Du kan fortryde, indtil kommunen har skrevet under.",
        en: "You can change your mind until the municipality has signed.")
    case .askHeading:
      Wording("Er der noget, der skal være anderledes?", en: "Is there something that should be different?")
    case .askLabel: Wording("Skriv, hvad det er", en: "Write what it is")
    case .askSend: Wording("Send det til kommunen", en: "Send it to the municipality")
    case .changedSince:
      Wording("Aftalen er ændret, siden du skrev under", en: "The agreement has changed since you signed")
    case .callMe(let who): Wording("Spørgsmål? Ring til \(who).", en: "Questions? Call \(who).")
    case .agreeMissing: Wording("Sæt hak, når du har læst aftalen.", en: "Tick it when you have read the agreement.")
    case .nameMissing: Wording("Skriv dit navn.", en: "Write your name.")
    case .codeMissing: Wording("Koden har 6 cifre.", en: "The code has 6 digits.")
    case .anyMunicipality: Wording("kommunen", en: "the municipality")
    case .bindsText:
      Wording(
        "Din underskrift gælder præcis det, der står her. Ændres det, bliver du spurgt igen.",
        en: "Your signature is to exactly what stands here. If it is changed, you are asked again.")
    case .whatNext:
      Wording(
        "Kommunen skriver under til sidst. Så gælder aftalen.",
        en: "The municipality signs last. Then the agreement holds.")
    case .tooManyTries:
      Wording(
        "Koden er tastet forkert for mange gange. Ring til din kontakt i kommunen, så får du en ny.",
        en:
          "The code was typed wrongly too many times. Call your contact in the municipality, and you will get a new one."
      )
    case .leave: Wording("Luk", en: "Close")
    default: Wording("", en: "")
    }
  }
}
