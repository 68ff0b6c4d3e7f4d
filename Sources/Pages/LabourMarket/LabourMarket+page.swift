import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension LabourMarketPage {
  /// What is known, and the forms by which it is written.
  ///
  /// - Parameter note: what a new note is called; carried by the form, so that a form sent twice writes one.
  public func page(_ context: PageContext, form state: FormState = FormState(), note: String) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: LabourMarketText) -> String { speaker.say(text) }
    let form = LabourMarketForm(today: today, speaker, state: state)
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
      let fields = [form.subject] + [form.groups].compactMap { $0 } + form.rest + [form.lines]
      html.errorSummary(state.errors, fields, speaker)
      html.columns {
        write(html, speaker)
      } side: {
        if mayWrite {
          html.card(say(.add), id: "skriv") {
            html.postForm(
              Path.labourMarket, token: context.token,
              values: [FormValue("sendt", "1"), FormValue("note", note), FormValue("for", state.fields["hvad"])]
            ) {
              html.field(form.subject)
              html.buttons(
                ButtonRow([
                  ButtonRow.Button(
                    speaker.say(JobGoalsText.search), weight: .first, value: FormValue(LabourMarketForm.searchName, "1")
                  )
                ]))
              if let groups = form.groups {
                html.field(groups)
              } else if !state.fields["hvad"].isEmpty {
                html.p(say(.noneFound), .class("help"), .role(.status))
              }
              for field in form.rest { html.field(field) }
              html.buttons(ButtonRow([ButtonRow.Button(say(.save))]))
            }
          }
          html.card(say(.paste), id: "mange") {
            html.p(say(.pasteLead), .class("small"))
            html.postForm(
              Path.labourMarket, token: context.token, values: [FormValue("sendt", "1"), FormValue("note", note)]
            ) {
              html.field(form.lines)
              html.buttons(ButtonRow([ButtonRow.Button(say(.pasteSave), weight: .other)]))
            }
          }
        }
        html.p(speaker.say(JobGoalsText.source), .class("small quiet"))
      }
    }
  }

  private func write(_ html: HTML, _ speaker: any Speaker) {
    html.card(speaker.say(LabourMarketText.list), id: "viden") {
      guard !lines.isEmpty else {
        html.empty(EmptyState(speaker.say(LabourMarketText.empty)))
        return html.p(speaker.say(LabourMarketText.emptyAsk), .class("small"))
      }
      html.p(speaker.say(LabourMarketText.count(lines.count)), .class("small"))
      var codes: [String] = []
      for line in lines where codes.last != line.note.code { codes.append(line.note.code) }
      for code in codes {
        html.h3(speaker.labourGroup(code), .id("kode-\(code)"))
        html.entries(
          lines.filter { $0.note.code == code }.map { line in
            var phrases: [Phrase] = [
              .link(speaker.knowledge(line, on: today), href: Path.labourMarket(line.note.note))
            ]
            if line.note.isOld(on: today) {
              phrases += [.text(" · " + speaker.say(LabourMarketText.old))]
            }
            return phrases
          })
      }
    }
  }
}

extension LabourMarketNotePage {
  /// One note: what it means, where it is from, and our agreements with its company.
  public func page(_ context: PageContext, form state: FormState = FormState()) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: LabourMarketText) -> String { speaker.say(text) }
    let note = line.note
    let reason = Field(
      id: "hvorfor", name: "hvorfor", label: say(.reason), help: say(.reasonHelp), error: state.errors["hvorfor"],
      errorWord: speaker.say(EntryText.errorWord), control: .line(value: state.fields["hvorfor"]))
    return Pages.page(context, title: say(.noteTitle)) { html in
      html.pageTitle(
        PageTitle(
          speaker.labourGroup(note.code), lead: speaker.knowledge(line, on: today),
          over: Link(say(.title), Path.labourMarket)))
      html.errorSummary(state.errors, [reason], speaker)
      html.columns {
        html.card(say(.noteTitle)) {
          html.entries([
            [.strong(speaker.begin(note.kind))], [.text(say(.sourceOf(note.source)))],
            [.text(speaker.sentenceCase(say(.of(speaker.day(note.day, readOn: today)))))],
            [
              .text(
                speaker.sentenceCase(
                  line.by.map { say(.writtenBy($0.name, speaker.day(line.recorded, readOn: today))) }
                    ?? say(.written(speaker.day(line.recorded, readOn: today)))))
            ],
          ])
          html.h3(say(.definition))
          html.p(say(.definitionOf(note.kind)))
        }
        if note.company != nil { writePlaces(html, speaker) }
      } side: {
        if mayWrite {
          html.card(say(.takeBack), id: "tilbage") {
            html.postForm(Path.labourMarket(note.note) + "/fjern", token: context.token) {
              html.field(reason)
              html.buttons(ButtonRow([ButtonRow.Button(say(.takeBack), weight: .other)]))
            }
          }
        }
      }
    }
  }

  private func writePlaces(_ html: HTML, _ speaker: any Speaker) {
    html.card(speaker.say(LabourMarketText.places), id: "aftaler") {
      guard let places else { return html.p(speaker.say(LabourMarketText.unknownCompany)) }
      html.p(speaker.say(LabourMarketText.placesLead), .class("small"))
      if places.isEmpty { return html.empty(EmptyState(speaker.say(LabourMarketText.noPlaces))) }
      html.entries(
        places.map { place in
          [
            .who(place.citizen.text, href: Path.citizen(place.citizen.id)), .text(" · "),
            .link(
              speaker.say(LabourMarketText.agreementWith), href: Path.agreement(place.citizen.id, place.agreement)),
          ]
        })
    }
  }
}
