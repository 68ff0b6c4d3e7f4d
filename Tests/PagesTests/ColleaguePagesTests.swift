import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Telephones, answers and messages, as pages")
struct ColleaguePagesTests {
  private let phone = PhoneNumber("70 00 00 12")
  private var mette: PersonLabel { PersonLabel(id: CaseSamples.id(31), name: "Mette Demo", phone: phone) }

  private func myDay(_ task: TaskRow, _ acts: [DayRow.Act], _ tongue: Tongue = .danish, open: OpenAct? = nil) -> Written
  {
    Written(
      myDayPage(
        CaseSamples.myDay([CaseSamples.row("r2", "2026-11-23", CaseSamples.bente, .own, .task(task), acts)]),
        CaseSamples.context(tongue), open: open, newID: CaseSamples.newID))
  }

  @Test(
    "a colleague round the citizen can be called from the case's page and from the plan", arguments: Tongue.allCases)
  func around(_ tongue: Tongue) {
    var citizen = CaseSamples.citizen()
    citizen.people = [
      .init(
        role: .jobBroker, person: mette, company: nil, since: nil, standsInUntil: nil, isCourseResponsible: true)
    ]
    let page = Written(citizenPage(citizen, CaseSamples.context(tongue), newID: CaseSamples.newID))
    #expect(page.says("<a href=\"tel:+4570000012\">70\u{A0}00\u{A0}00\u{A0}12</a>"))
    #expect(Written(planPage(citizen, CaseSamples.context(tongue))).says("href=\"tel:+4570000012\""))
    citizen.people[0].person = CaseSamples.lene
    #expect(!Written(citizenPage(citizen, CaseSamples.context(tongue), newID: CaseSamples.newID)).says("tel:"))
  }

  @Test("companies and suppliers can call whoever they ask for, and are told where no number is known")
  func doors() {
    func company(_ phone: PhoneNumber?) -> Written {
      let door = CompanyDoorPage(
        today: CaseSamples.today, company: "Fiktivt Bageri", name: "Karen", places: [],
        consultants: [CompanyConsultant(name: "Mette Demo", role: .jobBroker, phone: phone)], formToken: "t")
      return Written(door.page("link", CaseSamples.context()))
    }
    func supplier(_ phone: PhoneNumber?) -> Written {
      let door = SupplierDoorPage(
        today: CaseSamples.today, day: CaseSamples.today, supplier: "Kursus", name: "Mona", participants: [],
        consultants: [CompanyConsultant(name: "Mette Demo", role: nil, phone: phone)], formToken: "t")
      return Written(door.page("link", CaseSamples.context()))
    }
    for page in [company(phone), supplier(phone)] {
      #expect(
        page.says("<a href=\"tel:+4570000012\">70\u{A0}00\u{A0}00\u{A0}12</a>")
          && !page.says("Brug det nummer, du har fået"))
    }
    for page in [company(nil), supplier(nil)] {
      #expect(!page.says("tel:") && page.says("Brug det nummer, du har fået"))
    }
  }

  @Test("a number that cannot be used is told of and stays typed; an empty one is none", arguments: Tongue.allCases)
  func form(_ tongue: Tongue) throws {
    #expect(try PhoneForm(FormFields([("telefon", " ")])).read(speaker: tongue.speaker).get() == nil)
    #expect(try PhoneForm(FormFields([("telefon", "70000012")])).read(speaker: tongue.speaker).get() == phone)
    let fields = FormFields([("telefon", "ring <b>")])
    guard case .failure(let errors) = PhoneForm(fields).read(speaker: tongue.speaker) else {
      Issue.record("“ring” is no number")
      return
    }
    #expect(errors["telefon"]?.contains("70 00 00 12") == true)
    let account = AccountPage(reader: CaseSamples.reader, userName: "lene", sessions: [], lookedAtBy: [])
    let page = Written(account.page(CaseSamples.context(tongue), form: FormState(fields: fields, errors: errors)))
    #expect(page.says("value=\"ring &lt;b&gt;\"") && page.says("href=\"#felt-telefon\"") && page.looseLabels.isEmpty)
  }

  @Test("an administrator's wrong number for a colleague opens that row and not the form for new ones")
  func staffRow() {
    let id = mette.id.description
    let answer = StaffPage(
      rows: [.init(person: mette, role: .mentor, team: nil, userName: "mette", isActive: true, grants: [])], teams: [])
    let fields = FormFields([("telefon", "123")])
    guard case .failure(let errors) = PhoneForm(fields, at: "telefon-" + id).read(speaker: Danish()) else {
      Issue.record("“123” is no number")
      return
    }
    let page = Written(answer.page(CaseSamples.context(), form: FormState(fields: fields, errors: errors)))
    #expect(page.says("href=\"#felt-telefon-\(id)\"") && page.says("value=\"123\""))
    #expect(
      page.text.components(between: "<details class=\"inline\"", and: ">").filter { $0.contains(" open") }.count == 1)
    #expect(Written(answer.page(CaseSamples.context())).says("value=\"70 00 00 12\""))
  }

  @Test("a task from another asks for an answer before it is done; one's own is done with one press")
  func done() {
    let asked = TaskRow(task: CaseSamples.reference(7), text: "Ring til hotellet", from: CaseSamples.tom)
    let closed = myDay(asked, [.done, .moveTask, .drop, .open])
    #expect(closed.says("Ring til hotellet (fra Tom Demo)"))
    #expect(closed.says("goer=r2.done") && !closed.says("registrer/opgave-gjort"))
    let open = myDay(asked, [.done, .moveTask, .drop, .open], open: OpenAct("r2.done"))
    #expect(open.says("name=\"svar\"") && open.says("registrer/opgave-gjort"))
    #expect(open.says("name=\"opgave-id\" value=\"\(asked.task)\"") && open.looseLabels.isEmpty)
    var own = asked
    own.from = nil
    #expect(myDay(own, [.done, .open]).says("registrer/opgave-gjort"))
  }

  @Test("a task is moved or dropped from its row, with the task in the form", arguments: Tongue.allCases)
  func moved(_ tongue: Tongue) {
    let task = TaskRow(task: CaseSamples.reference(7), text: "Ring", from: nil)
    for (act, form) in [(DayRow.Act.moveTask, EntryKind.taskMoved), (.drop, .taskDropped)] {
      let page = myDay(task, [.done, .moveTask, .drop, .open], tongue, open: OpenAct("r2." + act.rawValue))
      #expect(page.says("registrer/" + form.rawValue) && page.says("name=\"opgave-id\" value=\"\(task.task)\""))
      #expect(page.looseLabels.isEmpty)
    }
    let basis = CaseSamples.basis()
    func read(_ kind: EntryKind, _ day: String) -> Result<[Proposal], FormErrors> {
      kind.read(FormFields([("opgave-id", "t1"), ("dag", day), ("grund", "Syg")]), basis)
    }
    let expected = TaskMoved(task: Reference("t1")!, due: CaseSamples.day("2026-11-24"), reason: "Syg")
    #expect((try? read(.taskMoved, "i morgen").get()) == [Proposal(.taskMoved(expected), on: CaseSamples.today)])
    #expect((try? read(.taskMoved, "i går").get()) == nil)
  }

  @Test("an answer is told as it stands, and is seen with one press")
  func answer() {
    let answer = TaskRow(
      task: Reference("answered-t1")!, text: "Tom svarede: " + CaseSamples.hostile, from: CaseSamples.tom)
    let page = myDay(answer, [.seen, .open])
    #expect(page.says("Tom svarede: &lt;script&gt;") && !page.says("(fra Tom Demo)"))
    #expect(page.says("registrer/opgave-gjort") && page.says(">Set"))
  }

  @Test("what a citizen wrote begins in the row, which leads to where all of it stands", arguments: Tongue.allCases)
  func message(_ tongue: Tongue) {
    var task = TaskRow(task: Reference("message-1")!, text: "Borgeren har skrevet", from: nil)
    #expect(myDay(task, [.readMessage, .seen], tongue).says("Borgeren har skrevet"))
    task.quote = CaseSamples.hostile
    let page = myDay(task, [.readMessage, .seen], tongue)
    #expect(page.says("”&lt;script&gt;") || page.says("“&lt;script&gt;"))
    #expect(page.says("href=\"\(Path.letters(CaseSamples.bente.id))#skrevet\""))
  }

  @Test("a message that is not read can be answered and marked; one that is read can still be answered")
  func letters() {
    func list(_ isUnread: Bool, mayWrite: Bool = true) -> Written {
      let content = MessageReceived(channel: .message, text: CaseSamples.hostile, task: Reference("message-1"))
      let list = LetterList(
        citizen: CaseSamples.bente, today: CaseSamples.today, letters: [],
        received: [ReceivedMessage(content: content, day: CaseSamples.today, isUnread: isUnread)], courses: [],
        appointments: [], writers: [:], mayWrite: mayWrite)
      return Written(list.page(CaseSamples.context()))
    }
    let unread = list(true)
    #expect(unread.says("svarer=message-1") && unread.says("registrer/opgave-gjort") && unread.says("ikke læst"))
    #expect(unread.says("&lt;script&gt;"))
    #expect(list(false).says("svarer=message-1") && !list(false).says("registrer/opgave-gjort"))
    #expect(!list(true, mayWrite: false).says("svarer="))
  }

  @Test("going along asks where to and how long, with one's own role chosen", arguments: Tongue.allCases)
  func accompanied(_ tongue: Tongue) throws {
    var basis = CaseSamples.basis(tongue)
    basis.standing = [.mentor]
    func read(_ typed: (String, String)...) -> Result<[Proposal], FormErrors> {
      EntryKind.accompanied.read(FormFields(typed.map { (name: $0.0, value: $0.1) }), basis)
    }
    let fields = EntryKind.accompanied.fields(basis, FormState())
    guard case .select(let roles) = try #require(fields.first { $0.name == "rolle" }).control else {
      Issue.record("the role is not chosen")
      return
    }
    #expect(roles.filter(\.isChosen).map(\.value) == [basis.caseRole.rawValue])
    let told = CitizenAccompanied(by: .mentor, to: "læge", minutes: 45)
    #expect(
      try read(("hvorhen", "læge"), ("rolle", "mentor"), ("dag", "i dag"), ("minutter", "45")).get() == [
        Proposal(.citizenAccompanied(told), on: CaseSamples.today)
      ])
    let elsewhere = try read(("andet", "Skatteforvaltningen"), ("rolle", "mentor"), ("dag", "i går")).get()
    #expect(
      elsewhere.map(\.fact) == [.citizenAccompanied(CitizenAccompanied(by: .mentor, to: "Skatteforvaltningen"))])
    // Nobody writes in a role that is not theirs, nor what has not happened.
    guard case .failure(let errors) = read(("rolle", "doctor"), ("dag", "i morgen")) else {
      Issue.record("nothing was wrong")
      return
    }
    #expect(errors.sentences.map(\.field) == ["hvorhen", "rolle", "dag"])
  }

  @Test("where nobody can stand in yet, the form says what to do first", arguments: Tongue.allCases)
  func standIn(_ tongue: Tongue) {
    var basis = CaseSamples.basis(tongue)
    func page() -> Written {
      Written(
        entryPage(
          .standIn, of: CaseSamples.bente, basis, CaseSamples.context(tongue), version: 1, back: "/min-dag"))
    }
    basis.around = [
      .init(
        role: .mentor, person: CaseSamples.tom, company: nil, since: nil, standsInUntil: nil, isCourseResponsible: false
      )
    ]
    #expect(page().says("registrer/tilknyt?tilbage=") && !page().says("name=\"overlevering\""))
    basis.around.append(
      .init(
        role: .jobBroker, person: CaseSamples.lene, company: nil, since: nil, standsInUntil: nil,
        isCourseResponsible: true))
    #expect(page().says("name=\"overlevering\"") && !page().says("registrer/tilknyt"))
  }

  @Test("the doors of those outside stand on the login page of a demonstration only", arguments: Tongue.allCases)
  func guests(_ tongue: Tongue) {
    let door = LoginPage.Door(person: CaseSamples.lene, role: .jobBroker, team: nil)
    var login = LoginPage(demonstration: [door], municipality: "Prøveby", userName: "", failure: nil)
    #expect(!Written(login.page(CaseSamples.context(tongue))).says("/log-ind/proev-udefra"))
    login.hasGuests = true
    let page = Written(login.page(CaseSamples.context(tongue)))
    for guest in LoginPage.Guest.allCases { #expect(page.says("name=\"som\" value=\"\(guest.rawValue)\"")) }
  }

  @Test("answers stand beside the tasks and in the case's events", arguments: Tongue.allCases)
  func onTheCase(_ tongue: Tongue) {
    var citizen = CaseSamples.citizen()
    citizen.answered = [
      AnsweredTask(
        task: CaseSamples.reference(7), text: "Har hotellet plads?", answer: CaseSamples.hostile,
        day: CaseSamples.today, by: CaseSamples.tom, from: CaseSamples.lene)
    ]
    let page = Written(citizenPage(citizen, CaseSamples.context(tongue), newID: CaseSamples.newID))
    #expect(page.says("Har hotellet plads?") && page.says("&lt;script&gt;") && page.says("Tom Demo"))
    let speaker = tongue.speaker
    #expect(speaker.detail(.taskDone(TaskDone(task: CaseSamples.reference(7), answer: "Ja"))) == "Ja")
    #expect(speaker.detail(.taskDropped(TaskDropped(task: CaseSamples.reference(7), reason: "Lukket"))) == "Lukket")
  }
}
