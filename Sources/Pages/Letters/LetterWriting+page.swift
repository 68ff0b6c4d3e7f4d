import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension LetterWriting {
  /// The form in which a letter is written: the text stands as it will be sent.
  public func page(_ context: PageContext, form state: FormState = FormState(), refusals: [String] = []) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: LetterText) -> String { speaker.say(text) }
    let id = citizen.id
    return Pages.page(context, title: say(.write)) { html in
      html.pageTitle(
        PageTitle(
          speaker.begin(kind), lead: [.who(citizen.text, href: Path.citizen(id)), .text(" · " + say(.writeLead))],
          over: Link(say(.title), Path.letters(id))))
      let fields = LetterForm(self, speaker: speaker).fields(state)
      html.errorSummary(state.errors, fields, speaker, refusals: refusals)
      html.postForm(
        Path.newLetter(id), token: context.token,
        values: [FormValue("sendt", "1"), FormValue("slags", kind.rawValue)]
          + appointments.map { FormValue("aftaler", $0.appointment.description) }
          + (answers.map { [FormValue("svarer", $0.description)] } ?? [])
      ) {
        for field in fields { html.field(field) }
        html.buttons(
          ButtonRow(
            [ButtonRow.Button(say(.send))], cancel: Link(speaker.say(EntryTitle.back), Path.letters(id))))
      }
      let closed = ways.filter { $0.obstacle != nil }
      html.ul(.class("entries", also: "small"), .role(.list)) {
        for choice in closed {
          html.li(speaker.begin(choice.way) + ": " + (choice.obstacle.map { say($0.text) } ?? ""), .class("quiet"))
        }
      }
      html.p(say(.source(template.source)), .class("small quiet"))
    }
  }
}

/// Which letter it is to be, and about which appointment.
public func chooseLetterPage(_ list: LetterList, _ context: PageContext) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: LetterText) -> String { speaker.say(text) }
  let id = list.citizen.id
  return page(context, title: say(.write)) { html in
    html.pageTitle(
      PageTitle(
        say(.chooseKind), lead: [.who(list.citizen.text, href: Path.citizen(id))],
        over: Link(say(.title), Path.letters(id))))
    html.card(say(.whichAppointment), id: "aftaler") {
      if list.appointments.isEmpty {
        html.empty(EmptyState(say(.noAppointment), link: Link(speaker.say(BookingText.title), Path.booking(id))))
      }
      html.entries(
        list.appointments.map { planned in
          var phrases: [Phrase] = [
            .strong(
              speaker.fullDay(planned.day)
                + (planned.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? ""))
          ]
          for kind in [LetterKind.invitation, .newTime, .reminder] {
            phrases += [
              .text(" · "), .link(speaker.begin(kind), href: Path.newLetter(id, kind, about: [planned.appointment])),
            ]
          }
          return phrases
        })
    }
    html.card {
      html.entries(
        [LetterKind.findPlace, .message].map { kind in
          [.link(speaker.begin(kind), href: Path.newLetter(id, kind))]
        })
    }
  }
}
