import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension Sparring {
  /// Courses to choose among, each with its reasons in words.
  ///
  /// - Parameter story: what was typed as a success and could not be saved.
  public func page(
    _ context: PageContext, noneChosen: Bool = false, story: FormState = FormState()
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: SparringText) -> String { speaker.say(text) }
    let told = last.map { say(.last(speaker.relative($0, seenFrom: today))) } ?? say(.never)
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(
        PageTitle(
          say(.title), lead: say(.lead) + " " + told,
          acts: [
            Act(speaker.say(RolesText.title), .link(Path.roleModels)),
            Act(speaker.say(MakkerText.title), .link(Path.makkers)),
          ]))
      html.errorSummary(story.errors, SparringForm(sparring: self, speaker: speaker, state: story).successes, speaker)
      html.columns {
        writeCourses(html, context, noneChosen)
      } side: {
        writeLearning(html, speaker)
        writeStories(html, context, story)
        writeInterfaces(html, context)
      }
    }
  }

  private func writeCourses(_ html: HTML, _ context: PageContext, _ noneChosen: Bool) {
    let speaker = context.speaker
    func say(_ text: SparringText) -> String { speaker.say(text) }
    html.card {
      html.h2(say(.whichHeading))
      guard !rows.isEmpty else { return html.empty(EmptyState(say(.none))) }
      let field = Field(
        id: "felt-sag", name: "sag", label: say(.choosing), help: say(.whichLead(courses)),
        error: noneChosen ? say(.noneChosen) : nil,
        errorWord: speaker.say(EntryText.errorWord),
        control: .checkboxes(
          rows.map { row in
            Field.Choice(row.citizen.id.description, row.citizen.text, help: reasons(row, speaker))
          }))
      html.form(.method(.get), .action(Path.sparringMeeting), .class("form")) {
        html.field(field)
        html.buttons(ButtonRow([ButtonRow.Button(say(.choose))]))
      }
    }
  }

  private func reasons(_ row: Row, _ speaker: any Speaker) -> String {
    (row.reasons.map { speaker.say($0.text) } + [speaker.say(who(row))]).joined(separator: " · ")
  }

  private func who(_ row: Row) -> SparringText { row.responsible.map { .responsible($0.name) } ?? .nobody }

  /// The meeting about those that were chosen.
  public func meetingPage(
    _ context: PageContext, form: FormState = FormState(), refusals: [String] = []
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: SparringText) -> String { speaker.say(text) }
    let fields = SparringForm(sparring: self, speaker: speaker, state: form)
    return Pages.page(context, title: say(.meeting)) { html in
      html.pageTitle(PageTitle(say(.meeting), lead: say(.meetingLead), over: Link(say(.title), Path.sparring)))
      html.errorSummary(form.errors, fields.all, speaker, refusals: refusals)
      html.postForm(
        Path.sparringMeeting, token: context.token,
        values: rows.map { FormValue("sag", $0.citizen.id.description) } + [FormValue("sendt", "1")]
      ) {
        html.stack {
          for row in rows {
            html.card {
              html.h2(row.citizen.text)
              html.p(.class("small")) { html.text(picture(row, speaker)) }
              for field in fields.ideas(row) { html.field(field) }
              html.fieldRow(fields.task(row))
            }
          }
          html.card {
            html.field(fields.participants)
            html.field(fields.success)
            html.field(fields.allowed)
            html.buttons(
              ButtonRow([ButtonRow.Button(say(.save))], cancel: Link(speaker.say(EntryTitle.back), Path.sparring)))
          }
        }
      }
    }
  }

  private func picture(_ row: Row, _ speaker: any Speaker) -> String {
    func say(_ text: SparringText) -> String { speaker.say(text) }
    var told = [row.goals.isEmpty ? say(.noGoal) : say(.goal(row.goals.joined(separator: ", ")))]
    if !row.running.isEmpty { told.append(say(.running(row.running.joined(separator: ", ")))) }
    if !row.agreed.isEmpty { told.append(say(.agreed(row.agreed.joined(separator: "; ")))) }
    told.append(row.lastContact.map { say(.lastTalk(speaker.relative($0, seenFrom: today))) } ?? say(.neverTalked))
    told.append(say(who(row)))
    return told.map { speaker.sentenceCase($0) }.joined(separator: " · ")
  }

  /// What was typed; or what is wrong with it.
  public func read(_ typed: FormFields, _ speaker: any Speaker) -> Result<SparringHeld, FormErrors> {
    SparringForm(sparring: self, speaker: speaker, state: FormState(fields: typed)).read()
  }
}

/// The meeting's questions.
struct SparringForm {
  let sparring: Sparring
  let speaker: any Speaker
  let state: FormState

  private func say(_ text: SparringText) -> String { speaker.say(text) }
  private var isSent: Bool { !state.fields["sendt"].isEmpty }

  private func field(_ name: String, _ label: SparringText, help: SparringText? = nil, _ control: Field.Control)
    -> Field
  {
    Field(
      id: "felt-" + name, name: name, label: say(label), help: help.map(say), error: state.errors[name],
      errorWord: speaker.say(EntryText.errorWord), control: control)
  }

  func ideas(_ row: Sparring.Row) -> [Field] {
    let name = "ide-\(row.citizen.id)"
    return [field(name, .ideas, help: .ideasHelp, .area(value: state.fields[name], rows: 3))]
  }

  func task(_ row: Sparring.Row) -> [Field] {
    let id = row.citizen.id
    let chosen = state.fields["hvem-\(id)"]
    return [
      field("opgave-\(id)", .task, .line(value: state.fields["opgave-\(id)"])),
      field(
        "hvem-\(id)", .person,
        .select(
          [Field.Choice("", say(.nobodyYet), isChosen: chosen.isEmpty)]
            + sparring.colleagues.map {
              Field.Choice($0.person.id.description, $0.person.name, isChosen: $0.person.id.description == chosen)
            })),
      field("frist-\(id)", .due, .date(value: state.fields["frist-\(id)"])),
    ]
  }

  var participants: Field {
    let chosen = Set(state.fields.all("med"))
    return field(
      "med", .who,
      .checkboxes(
        sparring.colleagues.map {
          Field.Choice(
            $0.person.id.description, $0.person.name, help: speaker.say($0.role),
            isChosen: !isSent || chosen.contains($0.person.id.description))
        }))
  }

  var success: Field { field("succes", .success, help: .successHelp, .line(value: state.fields["succes"])) }

  var allowed: Field {
    field("maa-fortaelles", .allowed, .checkbox(value: "ja", isChecked: state.fields.isChecked("maa-fortaelles")))
  }

  /// A success in a sentence, and that the citizen allows it.
  var successes: [Field] { [success, allowed] }

  /// The success that was typed; nil where none was.
  func readSuccess(_ errors: inout FormErrors) -> String? {
    guard !state.fields["succes"].isEmpty else { return nil }
    if !state.fields.isChecked("maa-fortaelles") { errors.add("maa-fortaelles", say(.notAllowed)) }
    return state.fields["succes"]
  }

  var all: [Field] { sparring.rows.flatMap { ideas($0) + task($0) } + [participants, success, allowed] }

  func read() -> Result<SparringHeld, FormErrors> {
    var errors = FormErrors()
    let fields = state.fields
    func text(_ name: String) -> String? { fields[name].isEmpty ? nil : fields[name] }
    let courses = sparring.rows.map { row -> SparringHeld.Course in
      let id = row.citizen.id
      let (task, who, due) = ("opgave-\(id)", "hvem-\(id)", "frist-\(id)")
      var given: SparringHeld.Task?
      if fields[task].isEmpty {
        if !fields[who].isEmpty || !fields[due].isEmpty { errors.add(task, say(.noTaskText)) }
      } else {
        let person = sparring.colleagues.first { $0.person.id.description == fields[who] }?.person.id
        if person == nil { errors.add(who, say(.noPerson)) }
        switch TypedDate.read(fields[due], today: sparring.today) {
        case .failure(let error): errors.add(due, speaker.typedDate(error))
        case .success(let day):
          if day < sparring.today { errors.add(due, say(.dayPassed)) }
          given = person.map { SparringHeld.Task(text: fields[task], person: $0, due: day) }
        }
      }
      return SparringHeld.Course(id: id, ideas: text("ide-\(id)"), task: given)
    }
    let success = readSuccess(&errors)
    guard errors.isEmpty else { return .failure(errors) }
    return .success(SparringHeld(participants: sparring.participants(fields), courses: courses, success: success))
  }
}

extension Sparring.Reason {
  var text: SparringText {
    switch self {
    case .withoutWork: .withoutWork
    case .endingSoon: .endingSoon
    case .noJobGoal: .noJobGoal
    case .longSinceContact: .longSinceContact
    case .noNextAppointment: .noNextAppointment
    case .noConcretePlan: .noConcretePlan
    }
  }
}
