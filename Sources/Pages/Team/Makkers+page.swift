import Almanac
import Answers
import Identifiers
import Language
import Markup
import WebLook

extension Makkers {
  /// Who is whose makker, and the forms by which a pair begins and ends.
  ///
  /// - Parameters:
  ///   - form: what was typed in the form of a new pair.
  ///   - end: what was typed in the form that ends one.
  public func page(
    _ context: PageContext, form: FormState = FormState(), end: FormState = FormState(), refusals: [String] = []
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: MakkerText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
      let fields = fields(form, speaker)
      html.errorSummary(
        form.errors.isEmpty ? end.errors : form.errors,
        fields + pairs.filter(\.mayEnd).flatMap { endFields($0, end, speaker) }, speaker, refusals: refusals)
      html.columns {
        writeMine(html, speaker)
        writePairs(html, context, end)
      } side: {
        html.card(say(.new), id: "nyt") {
          html.postForm(Path.makkers, token: context.token, values: [FormValue("sendt", "1")]) {
            for field in fields { html.field(field) }
            html.buttons(ButtonRow([ButtonRow.Button(say(.save))]))
          }
          html.p(say(.noAccess), .class("small quiet"))
        }
      }
    }
  }

  private func writeMine(_ html: HTML, _ speaker: any Speaker) {
    func say(_ text: MakkerText) -> String { speaker.say(text) }
    guard colleagues.contains(where: { $0.person.id == me.id }) else { return }
    html.card {
      guard let mine = pairs.first(where: { $0.has(me.id) && $0.from <= today && $0.lasts(from: today) }) else {
        return html.empty(EmptyState(say(.mineNone)))
      }
      let other = mine.one.id == me.id ? mine.other : mine.one
      html.p { html.strong(say(.mine(other.name))) }
      html.links([Link(say(.seeOurs), CitizenQuery(circle: .pair).address)])
    }
  }

  private func writePairs(_ html: HTML, _ context: PageContext, _ end: FormState) {
    let speaker = context.speaker
    func say(_ text: MakkerText) -> String { speaker.say(text) }
    let now = pairs.filter { $0.lasts(from: today) }
    html.card(say(.pairs), id: "par") {
      guard !now.isEmpty else { return html.empty(EmptyState(say(.none))) }
      html.entries(now.map { told($0, speaker) })
      for pair in now where pair.mayEnd {
        let fields = endFields(pair, end, speaker)
        html.inlineForm(
          InlineForm(
            summary: say(.end) + ": " + names(pair), action: Path.makkerEnd, token: context.token,
            values: [
              FormValue("sendt", "1"), FormValue("par", pair.key), FormValue("set", "\(pair.version)"),
            ], fields: fields, buttons: ButtonRow([ButtonRow.Button(say(.endSave))]),
            isOpen: end.fields["par"] == pair.key))
      }
    }
    let ended = pairs.filter { !$0.lasts(from: today) }
    guard !ended.isEmpty else { return }
    html.card(say(.ended)) { html.entries(ended.map { told($0, speaker) }) }
  }

  private func names(_ pair: Pair) -> String { pair.one.name + " – " + pair.other.name }

  private func told(_ pair: Pair, _ speaker: any Speaker) -> [Phrase] {
    func say(_ text: MakkerText) -> String { speaker.say(text) }
    let from = speaker.day(pair.from, readOn: today)
    var parts = [say(pair.from > today ? .begins(from) : .since(from))]
    if let through = pair.through { parts.append(say(.through(speaker.day(through, readOn: today)))) }
    if let reason = pair.reason { parts.append(reason) }
    return [.strong(names(pair)), .text(" · " + parts.joined(separator: " · "))]
  }

  private func field(
    _ name: String, _ label: MakkerText, help: MakkerText? = nil, _ state: FormState, _ speaker: any Speaker,
    id: String? = nil, _ control: Field.Control
  ) -> Field {
    Field(
      id: id ?? "felt-" + name, name: name, label: speaker.say(label), help: help.map { speaker.say($0) },
      error: state.errors[name], errorWord: speaker.say(EntryText.errorWord), control: control)
  }

  private func fields(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    let isSent = !form.fields["sendt"].isEmpty
    func choose(_ name: String, _ people: [Colleague]) -> Field.Control {
      .select(
        [Field.Choice("", speaker.say(MakkerText.choose), isChosen: form.fields[name].isEmpty)]
          + people.map {
            Field.Choice(
              $0.person.id.description, "\($0.person.name) (\(speaker.say($0.role)))",
              isChosen: form.fields[name] == $0.person.id.description)
          })
    }
    let whom: [Field] =
      mayForAll
      ? [
        field("den-ene", .one, form, speaker, choose("den-ene", colleagues)),
        field("den-anden", .other, form, speaker, choose("den-anden", colleagues)),
      ]
      : [
        field(
          "den-anden", .withWhom, form, speaker, choose("den-anden", colleagues.filter { $0.person.id != me.id }))
      ]
    return whom + [
      field("dag", .from, form, speaker, .date(value: isSent ? form.fields["dag"] : speaker.relative(.today))),
      field("grund", .reason, help: .reasonHelp, form, speaker, .line(value: form.fields["grund"])),
    ]
  }

  private func endFields(_ pair: Pair, _ end: FormState, _ speaker: any Speaker) -> [Field] {
    let isThis = end.fields["par"] == pair.key
    let state = isThis ? end : FormState()
    return [
      field(
        "sidste-dag", .lastDay, state, speaker, id: "slut-\(pair.version)-dag",
        .date(value: isThis ? state.fields["sidste-dag"] : speaker.relative(.today))),
      field(
        "hvorfor", .endReason, state, speaker, id: "slut-\(pair.version)-hvorfor", .line(value: state.fields["hvorfor"])
      ),
    ]
  }

  /// A new pair as it was typed; or what is wrong with it.
  public func read(_ typed: FormFields, _ speaker: any Speaker) -> Result<MakkerOrder, FormErrors> {
    func say(_ text: MakkerText) -> String { speaker.say(text) }
    var errors = FormErrors()
    func find(_ name: String) -> Colleague? { colleagues.first { $0.person.id.description == typed[name] } }
    let one = mayForAll ? find("den-ene") : colleagues.first { $0.person.id == me.id }
    let other = find("den-anden")
    if one == nil { errors.add(mayForAll ? "den-ene" : "den-anden", say(.noOne)) }
    if other == nil { errors.add("den-anden", say(.noOther)) }
    if let one, one == other { errors.add("den-anden", say(.same)) }
    var from = today
    switch TypedDate.read(typed["dag"], today: today) {
    case .failure(let error): errors.add("dag", speaker.typedDate(error))
    case .success(let day): from = day
    }
    for (name, colleague) in [("den-ene", one), ("den-anden", other)] {
      guard errors.isEmpty, let colleague, let pair = pair(of: colleague.person.id, from: from) else { continue }
      let makker = pair.one.id == colleague.person.id ? pair.other : pair.one
      errors.add(mayForAll ? name : "den-anden", say(.taken(colleague.person.name, makker.name)))
    }
    guard errors.isEmpty, let one, let other else { return .failure(errors) }
    return .success(
      MakkerOrder(
        one: one.person.id, other: other.person.id, from: from, reason: typed["grund"].isEmpty ? nil : typed["grund"]))
  }

  /// The end of a pair as it was typed; or what is wrong with it. nil where the pair is not there any more.
  public func readEnd(_ typed: FormFields, _ speaker: any Speaker) -> Result<MakkerEnd, FormErrors>? {
    guard var pair = pairs.first(where: { $0.key == typed["par"] }) else { return nil }
    var errors = FormErrors()
    var through = today
    switch TypedDate.read(typed["sidste-dag"], today: today) {
    case .failure(let error): errors.add("sidste-dag", speaker.typedDate(error))
    case .success(let day):
      through = day
      // A pair that has not begun comes to nothing by ending before it.
      if day < pair.from, pair.from <= today {
        errors.add("sidste-dag", speaker.say(MakkerText.tooEarly(speaker.day(pair.from, readOn: today))))
      }
    }
    guard errors.isEmpty else { return .failure(errors) }
    // The version of the page that the form stood on.
    pair.version = Int(typed["set"]) ?? -1
    return .success(MakkerEnd(pair: pair, through: through, reason: typed["hvorfor"].isEmpty ? nil : typed["hvorfor"]))
  }
}

extension Makkers {
  /// Said where somebody set it otherwise after the form was shown.
  public func changedText(_ context: PageContext) -> String { context.speaker.say(MakkerText.changed) }
}

extension Makkers.Pair {
  /// How a form says which one.
  var key: String { "\(one.id)_\(other.id)_\(from.number)" }
}

extension MyMakker {
  /// "Din makker er Bo. Se jeres borgere".
  func write(_ html: HTML, _ speaker: any Speaker, today: Day) {
    html.p(.class("small"), .id("makker")) {
      html.text(
        speaker.say(
          awayUntil.map { MakkerText.mineAway(person.name, speaker.day($0, readOn: today)) }
            ?? MakkerText.mine(person.name)) + " ")
      html.a(speaker.say(MakkerText.seeOurs), .href(CitizenQuery(circle: .pair).address))
    }
  }
}
