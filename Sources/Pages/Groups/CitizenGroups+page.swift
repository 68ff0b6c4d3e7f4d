import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CitizenGroups {
  /// What one citizen takes part in, what it gave, and what there is to be signed up for.
  public func page(_ context: PageContext, state: FormState = FormState(), refusals: [String] = []) -> [UInt8] {
    let words = GroupWords(speaker: context.speaker, today: today)
    let choice = choose(words, state)
    return Pages.page(context, title: words.say(.ofCitizen)) { html in
      html.pageTitle(
        PageTitle(
          words.say(.ofCitizen), lead: words.say(.ofCitizenLead), over: Link(citizen.text, Path.citizen(citizen.id))))
      html.errorSummary(state.errors, [choice], context.speaker, refusals: refusals)
      html.card(words.say(.members), id: "med") {
        if groups.isEmpty { html.empty(EmptyState(words.say(.none))) }
        for group in groups {
          write(group, words, html)
          if maySignUp, group.isOpen(on: today) {
            let reference = group.membership.group.description
            html.inlineForm(
              InlineForm(
                summary: words.say(.signOff), action: Path.citizenGroups(citizen.id), token: context.token,
                values: [FormValue("fra", reference)], fields: signingOff(reference, words, state),
                buttons: ButtonRow([ButtonRow.Button(words.say(.signOff))]), isOpen: state.fields["fra"] == reference))
          }
        }
      }
      guard maySignUp else { return }
      html.card(words.say(.choose), id: "tilmeld") {
        guard !coming.isEmpty else { return html.empty(EmptyState(words.say(.nothingComing))) }
        html.postForm(Path.citizenGroups(citizen.id), token: context.token) {
          html.field(choice)
          html.buttons(ButtonRow([ButtonRow.Button(words.say(.signUp))]))
        }
      }
      html.links([Link(words.say(.title), Path.groups)])
    }
  }

  private func write(_ group: GroupOfCitizen, _ words: GroupWords, _ html: HTML) {
    html.h3 { html.a(group.membership.title, .href(Path.group(group.membership.group))) }
    html.p(group.standing(words, own: false))
    html.gave(group, words)
  }

  private func signingOff(_ reference: String, _ words: GroupWords, _ state: FormState) -> [Field] {
    let speaker = words.speaker
    let typed = state.fields["fra"] == reference ? state.fields : FormFields()
    let wishes: [WishOf] = [.citizen, .professional]
    return [
      Field(
        id: "hvis-\(reference)", name: "hvis", label: speaker.say(EntryText.whoseWish),
        control: .radios(
          wishes.map {
            Field.Choice($0.rawValue, speaker.begin($0), isChosen: $0 == CitizenGroups.wish(typed))
          })),
      Field(
        id: "hvorfor-\(reference)", name: "hvorfor", label: words.say(.reason), note: speaker.say(EntryText.optional),
        help: words.say(.signOffWhy), control: .line(value: typed["hvorfor"])),
    ]
  }

  /// Whose wish it is, as it was chosen.
  public static func wish(_ typed: FormFields) -> WishOf { WishOf(rawValue: typed["hvis"]) ?? .citizen }

  private func choose(_ words: GroupWords, _ state: FormState) -> Field {
    Field(
      id: "felt-gruppe", name: "gruppe", label: words.say(.what), error: state.errors["gruppe"],
      errorWord: words.speaker.say(EntryText.errorWord),
      control: .radios(
        coming.map { line in
          Field.Choice(
            line.plan.group.description, line.plan.title,
            help: [words.nearest(line.plan), line.free > 0 ? words.say(.free(line.free)) : words.seats(line)].joined(
              separator: " · "), isChosen: state.fields["gruppe"] == line.plan.group.description)
        }))
  }

  /// What was chosen; nil where nothing was.
  public func chosen(_ typed: FormFields) -> Reference<GroupCourse>? {
    coming.first { $0.plan.group.description == typed["gruppe"] }?.plan.group
  }
}

extension GroupOfCitizen {
  func isOpen(on today: Day) -> Bool {
    membership.off == nil && plan?.cancelled == nil && (plan?.lastDay ?? .earliest) >= today
  }

  /// Where the citizen stands in it, in a sentence.
  func standing(_ words: GroupWords, own: Bool) -> String {
    var told: [String] = []
    if membership.off != nil {
      told.append(words.say(.signedOff))
    } else if let why = plan?.cancelled {
      told.append(words.say(.cancelled(why)))
    } else if let waiting {
      told.append(words.say(own ? .ownWaiting(waiting) : .queue(waiting)))
    } else if isOpen(on: words.today) {
      told.append(words.say(own ? .ownSeat : .seat))
    }
    if isOpen(on: words.today), let plan { told.append(words.nearest(plan)) }
    if isOpen(on: words.today), let place = plan?.place { told.append(place) }
    if !own { told.append(words.say(.since(words.speaker.day(membership.since, readOn: words.today)))) }
    return words.speaker.sentenceCase(told.joined(separator: " · "))
  }
}

extension HTML {
  /// What a group gave, meeting by meeting.
  func gave(_ group: GroupOfCitizen, _ words: GroupWords) {
    let told = group.membership.attended.filter { $0.gave != nil }
    guard !told.isEmpty else { return }
    entries(
      told.map { attended in
        [
          .strong(words.say(.gaveOn(words.speaker.day(attended.day, readOn: words.today))) + ": "),
          .text(attended.gave ?? ""),
        ]
      })
  }
}
