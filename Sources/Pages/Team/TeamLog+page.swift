import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// What the team writes beside its sparring: successes, meetings with others, and what somebody follows up.
extension Sparring {
  /// Successes told since the learning group met.
  func writeStories(_ html: HTML, _ speaker: any Speaker) {
    guard !log.stories.isEmpty else { return }
    html.card(speaker.say(TeamLogText.stories)) { writeStoryList(html, speaker) }
  }

  private func writeStoryList(_ html: HTML, _ speaker: any Speaker) {
    html.entries(
      log.stories.prefix(8).map { [.text($0.text + " · " + speaker.relative($0.day, seenFrom: today))] })
  }

  /// The same, with the form by which one more is caught.
  func writeStories(_ html: HTML, _ context: PageContext, _ state: FormState) {
    let speaker = context.speaker
    func say(_ text: TeamLogText) -> String { speaker.say(text) }
    html.card(say(.stories), id: "succeser") {
      if log.stories.isEmpty { html.empty(EmptyState(say(.noStories))) } else { writeStoryList(html, speaker) }
      html.inlineForm(
        InlineForm(
          summary: say(.catchOne), action: Path.successStory, token: context.token,
          values: [FormValue("sendt", "1")],
          fields: SparringForm(sparring: self, speaker: speaker, state: state).successes,
          buttons: ButtonRow([ButtonRow.Button(say(.catchSave))]), isOpen: !state.fields["sendt"].isEmpty))
      html.p(say(.catchHelp), .class("small quiet"))
    }
  }

  /// Meetings with others, and what is followed up.
  func writeInterfaces(_ html: HTML, _ context: PageContext) {
    let speaker = context.speaker
    func say(_ text: TeamLogText) -> String { speaker.say(text) }
    html.card(say(.interfaces), id: "snitflader") {
      html.p(say(.interfacesLead), .class("small"))
      if log.interfaces.isEmpty { html.empty(EmptyState(say(.interfacesNone))) }
      html.entries(
        log.interfaces.map { met in
          var told: [String] = [met.theme, met.agreed.map { say(.weAgreed($0)) }].compactMap { $0 }
          if !met.people.isEmpty { told.append(say(.took(speaker.enumeration(met.people.map(\.name))))) }
          let when = speaker.sentenceCase(speaker.relative(met.day, seenFrom: today))
          return [.strong(say(.met(when, met.other))), .text(" · " + told.joined(separator: " · "))]
        })
      html.links([Link(say(.interfaceWrite), Path.interfaceMeeting)])
    }
    html.card(say(.followUps), id: "foelger-op") {
      guard !log.followUps.isEmpty else { return html.empty(EmptyState(say(.followUpsNone))) }
      html.ul(.class("entries"), .role(.list)) {
        for task in log.followUps {
          html.li {
            html.text(
              [task.text, task.person?.name, say(.due(speaker.day(task.due, readOn: today)))].compactMap { $0 }
                .joined(separator: " · "))
            if task.mayBeDone {
              html.postForm(
                Path.teamTaskDone, token: context.token, values: [FormValue("opgave-id", task.task.description)]
              ) {
                html.button(.type(.submit), .class("act"), .ariaLabel(say(.done) + ": " + task.text)) {
                  html.text(say(.done))
                }
              }
            }
          }
        }
      }
    }
  }

  /// A meeting about what lies between the team and another.
  public func interfacePage(
    _ context: PageContext, form: FormState = FormState(), refusals: [String] = []
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: TeamLogText) -> String { speaker.say(text) }
    let fields = interfaceFields(form, speaker)
    return Pages.page(context, title: say(.interfaceTitle)) { html in
      html.pageTitle(
        PageTitle(
          say(.interfaceTitle), lead: say(.interfacesLead), over: Link(speaker.say(SparringText.title), Path.sparring)))
      html.errorSummary(form.errors, fields, speaker, refusals: refusals)
      html.postForm(Path.interfaceMeeting, token: context.token, values: [FormValue("sendt", "1")]) {
        for field in fields { html.field(field) }
        html.buttons(
          ButtonRow([ButtonRow.Button(say(.save))], cancel: Link(speaker.say(EntryTitle.back), Path.sparring)))
      }
    }
  }

  private func field(
    _ name: String, _ label: TeamLogText, help: TeamLogText? = nil, _ form: FormState, _ speaker: any Speaker,
    _ control: Field.Control
  ) -> Field {
    Field(
      id: "felt-" + name, name: name, label: speaker.say(label), help: help.map { speaker.say($0) },
      error: form.errors[name], errorWord: speaker.say(EntryText.errorWord), control: control)
  }

  private func choose(_ name: String, none: TeamLogText, _ form: FormState, _ speaker: any Speaker) -> Field.Control {
    .select(
      [Field.Choice("", speaker.say(none), isChosen: form.fields[name].isEmpty)]
        + colleagues.map {
          Field.Choice(
            $0.person.id.description, $0.person.name, isChosen: $0.person.id.description == form.fields[name])
        })
  }

  private func interfaceFields(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    let isSent = !form.fields["sendt"].isEmpty
    func make(_ name: String, _ label: TeamLogText, help: TeamLogText? = nil, _ control: Field.Control) -> Field {
      field(name, label, help: help, form, speaker, control)
    }
    let there = Set(form.fields.all("med"))
    var day = make("dag", .who, .date(value: isSent ? form.fields["dag"] : speaker.relative(.today)))
    day.label = speaker.say(SparringText.day)
    return [
      make("med-hvem", .other, help: .otherHelp, .line(value: form.fields["med-hvem"])),
      make("tema", .theme, help: .themeHelp, .line(value: form.fields["tema"])), day,
      make(
        "med", .who,
        .checkboxes(
          colleagues.map {
            Field.Choice(
              $0.person.id.description, $0.person.name, help: speaker.say($0.role),
              isChosen: there.contains($0.person.id.description))
          })),
      make("aftalt", .agreed, help: .agreedHelp, .area(value: form.fields["aftalt"], rows: 3)),
      make("opfoelgning", .followUp, help: .followUpHelp, .line(value: form.fields["opfoelgning"])),
      make("hvem", .followUpWho, choose("hvem", none: .nobody, form, speaker)),
      make("frist", .followUpDue, .date(value: form.fields["frist"])),
    ]
  }

  /// The colleague that a field names.
  func colleague(_ value: String) -> ID<Person>? { colleagues.first { $0.person.id.description == value }?.person.id }

  func facilitatorField(_ form: FormState, _ speaker: any Speaker) -> Field {
    field("styrede", .facilitator, form, speaker, choose("styrede", none: .facilitatorNone, form, speaker))
  }

  /// What the writer practises: a task of their own.
  func ownPoint(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    [
      field("eget", .ownPoint, help: .ownPointHelp, form, speaker, .line(value: form.fields["eget"])),
      field("eget-senest", .ownPointDue, form, speaker, .date(value: form.fields["eget-senest"])),
    ]
  }

  /// The day by which something is to be done; today where it cannot be read, and then there is an error.
  private func due(_ name: String, _ typed: FormFields, _ speaker: any Speaker, _ errors: inout FormErrors) -> Day {
    switch TypedDate.read(typed[name], today: today) {
    case .failure(let error): errors.add(name, speaker.typedDate(error))
    case .success(let day):
      if day < today { errors.add(name, speaker.say(TeamLogText.dayPassed)) }
      return day
    }
    return today
  }

  /// A learning point without a day is for the next meeting, a month from now.
  func readOwnPoint(_ typed: FormFields, _ speaker: any Speaker, _ errors: inout FormErrors) -> TeamTask? {
    guard !typed["eget"].isEmpty, let me = colleagues.first?.person.id else { return nil }
    let day = typed["eget-senest"].isEmpty ? today.adding(days: 28) : due("eget-senest", typed, speaker, &errors)
    return TeamTask(text: typed["eget"], person: me, due: day)
  }

  /// The meeting as it was typed; or what is wrong with it.
  public func readInterface(_ typed: FormFields, _ speaker: any Speaker) -> Result<InterfaceHeld, FormErrors> {
    func say(_ text: TeamLogText) -> String { speaker.say(text) }
    var errors = FormErrors()
    if typed["med-hvem"].isEmpty { errors.add("med-hvem", say(.noOther)) }
    if typed["tema"].isEmpty { errors.add("tema", say(.noTheme)) }
    var day = today
    switch TypedDate.read(typed["dag"], today: today) {
    case .failure(let error): errors.add("dag", speaker.typedDate(error))
    case .success(let read):
      day = read
      if read > today { errors.add("dag", speaker.say(EntryError.dayAhead)) }
    }
    let there = Set(typed.all("med"))
    let people = colleagues.filter { there.contains($0.person.id.description) }.map(\.person.id)
    if people.isEmpty { errors.add("med", say(.noPeople)) }
    if typed["aftalt"].isEmpty { errors.add("aftalt", say(.noAgreed)) }
    var followUp: TeamTask?
    if !typed["opfoelgning"].isEmpty {
      let person = colleague(typed["hvem"])
      if person == nil { errors.add("hvem", say(.noPerson)) }
      let due = due("frist", typed, speaker, &errors)
      followUp = person.map { TeamTask(text: typed["opfoelgning"], person: $0, due: due) }
    } else if !typed["hvem"].isEmpty || !typed["frist"].isEmpty {
      errors.add("opfoelgning", say(.noFollowUp))
    }
    guard errors.isEmpty else { return .failure(errors) }
    return .success(
      InterfaceHeld(
        day: day, other: typed["med-hvem"], theme: typed["tema"], people: people, roles: participants(typed),
        agreed: typed["aftalt"], followUp: followUp))
  }

  /// A success as it was typed; or what is wrong with it.
  public func readStory(_ typed: FormFields, _ speaker: any Speaker) -> Result<String, FormErrors> {
    var errors = FormErrors()
    let text = SparringForm(sparring: self, speaker: speaker, state: FormState(fields: typed)).readSuccess(&errors)
    if text == nil { errors.add("succes", speaker.say(TeamLogText.noSuccess)) }
    guard errors.isEmpty, let text else { return .failure(errors) }
    return .success(text)
  }
}
