import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension Sparring {
  /// What the learning group talked about last, and what is tried until next time.
  func writeLearning(_ html: HTML, _ speaker: any Speaker) {
    func say(_ text: SparringText) -> String { speaker.say(text) }
    html.card(say(.learning), id: "laeringsgruppe") {
      html.p(say(.learningLead), .class("small"))
      if let learning {
        html.p(say(.learningLast(speaker.relative(learning.day, seenFrom: today), learning.theme ?? "–")))
        if let facilitator = learning.facilitator {
          html.p(speaker.say(TeamLogText.ledBy(facilitator.name)), .class("small"))
        }
        if let practise = learning.practise { html.p { html.strong(say(.practising(practise))) } }
      } else {
        html.empty(EmptyState(say(.learningNever)))
      }
      html.links([Link(say(.learningTitle), Path.learningGroup)])
    }
  }

  /// One form: theme, who took part, what all of them try.
  public func learningPage(_ context: PageContext, form: FormState = FormState(), refusals: [String] = []) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: SparringText) -> String { speaker.say(text) }
    let fields = learningFields(form, speaker)
    return Pages.page(context, title: say(.learning)) { html in
      html.pageTitle(
        PageTitle(say(.learningTitle), lead: say(.learningLead), over: Link(say(.title), Path.sparring)))
      html.errorSummary(form.errors, fields, speaker, refusals: refusals)
      writeStories(html, speaker)
      html.postForm(Path.learningGroup, token: context.token, values: [FormValue("sendt", "1")]) {
        for field in fields { html.field(field) }
        html.buttons(
          ButtonRow([ButtonRow.Button(say(.learningSave))], cancel: Link(speaker.say(EntryTitle.back), Path.sparring)))
      }
    }
  }

  private func learningFields(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    let isSent = !form.fields["sendt"].isEmpty
    func field(_ name: String, _ label: SparringText, help: SparringText? = nil, _ control: Field.Control) -> Field {
      Field(
        id: "felt-" + name, name: name, label: speaker.say(label), help: help.map { speaker.say($0) },
        error: form.errors[name], errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    return [
      field("tema", .theme, help: .themeHelp, .line(value: form.fields["tema"])),
      field("proev", .practise, help: .practiseHelp, .area(value: form.fields["proev"], rows: 2)),
      facilitatorField(form, speaker),
      SparringForm(sparring: self, speaker: speaker, state: form).participants,
      field("minutter", .minutes, .line(value: form.fields["minutter"], kind: .number, width: .short)),
      field("dag", .day, .date(value: isSent ? form.fields["dag"] : speaker.relative(.today))),
    ] + SparringForm(sparring: self, speaker: speaker, state: form).successes + ownPoint(form, speaker)
  }

  /// What was typed; or what is wrong with it.
  public func readLearning(
    _ typed: FormFields, _ speaker: any Speaker
  ) -> Result<LearningHeld, FormErrors> {
    var errors = FormErrors()
    if typed["tema"].isEmpty { errors.add("tema", speaker.say(SparringText.noTheme)) }
    var minutes: Int?
    if !typed["minutter"].isEmpty {
      minutes = Int(typed["minutter"]).flatMap { (1...600).contains($0) ? $0 : nil }
      if minutes == nil { errors.add("minutter", speaker.say(EntryError.notWhole)) }
    }
    var day = today
    switch TypedDate.read(typed["dag"], today: today) {
    case .failure(let error): errors.add("dag", speaker.typedDate(error))
    case .success(let typed):
      day = typed
      if typed > today { errors.add("dag", speaker.say(EntryError.dayAhead)) }
    }
    let point = readOwnPoint(typed, speaker, &errors)
    let success = SparringForm(sparring: self, speaker: speaker, state: FormState(fields: typed)).readSuccess(&errors)
    guard errors.isEmpty else { return .failure(errors) }
    let practise = typed["proev"].isEmpty ? nil : typed["proev"]
    return .success(
      LearningHeld(
        met: LearningGroupMet(
          theme: typed["tema"], minutes: minutes, participants: participants(typed), jointAgreement: practise != nil,
          practise: practise, facilitator: colleague(typed["styrede"])), day: day, ownPoint: point, success: success))
  }

  /// The roles of those who were ticked, each once.
  func participants(_ typed: FormFields) -> [CaseRole] {
    let there = Set(typed.all("med"))
    var seen: Set<CaseRole> = []
    return colleagues.filter { there.contains($0.person.id.description) }.map { CaseRole($0.role) }
      .filter { seen.insert($0).inserted }
  }
}
