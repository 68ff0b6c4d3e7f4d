import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension SupplierParticipantPage {
  /// Which of the page's forms was sent, with what was typed in it.
  public struct Typed: Sendable {
    /// `status` or `egne-ord`.
    public var act: String
    public var state: FormState

    public init(act: String, state: FormState) {
      self.act = act
      self.state = state
    }
  }

  /// One participant: what may be known, the status report, the participant's own words.
  ///
  /// - Parameter other: what another window has kept of the report meanwhile.
  public func page(
    _ link: String, _ context: PageContext, window: String, typed: Typed? = nil, refusals: [String] = [],
    other: SupplierDraft? = nil
  ) -> [UInt8] {
    let view = SupplierParticipantView(
      model: self, link: link, context: context, window: window, typed: typed, other: other)
    return Pages.page(context, title: context.speaker.say(SupplierText.report), audience: .guest) {
      view.write($0, refusals: refusals)
    }
  }
}

struct SupplierParticipantView {
  let model: SupplierParticipantPage
  let link: String
  let context: PageContext
  let window: String
  let typed: SupplierParticipantPage.Typed?
  let other: SupplierDraft?

  var speaker: any Speaker { context.speaker }
  var token: FormToken { FormToken(name: "csrf", value: model.formToken) }
  var one: SupplierParticipant { model.participant }
  var form: SupplierReportForm { SupplierReportForm(speaker) }
  var evaluation: ParticipantForm { ParticipantForm(model.asked, speaker) }
  func say(_ text: SupplierText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }
  func address(_ act: String) -> String { Path.supplierParticipant(link, one.key) + "/" + act }
  func state(of act: String) -> FormState? { typed?.act == act ? typed?.state : nil }

  func write(_ html: HTML, refusals: [String]) {
    let time = one.from.map { from in one.to.map { say(.fromTo(day(from), day($0))) } ?? say(.since(day(from))) }
    html.pageTitle(
      PageTitle(
        one.name, lead: [speaker.begin(one.kind), time].compactMap { $0 }.joined(separator: " · "),
        over: Link(say(.back), Path.supplierDoor(link))))
    if let typed {
      html.errorSummary(
        typed.state.errors, typed.act == "status" ? form.fields(typed.state) : evaluation.fields(typed.state), speaker,
        refusals: refusals)
    }
    writeTold(html)
    if one.acts.contains(.report) { writeReport(html) }
    if one.acts.contains(.evaluate) { writeEvaluation(html) }
    writeFormer(html)
    html.municipality(model.consultants, speaker)
  }

  private func writeTold(_ html: HTML) {
    html.card(say(.mayKnow), id: "maa-vide") {
      var entries: [Definitions.Entry] = one.purpose.map { [.init(say(.purpose), $0)] } ?? []
      for (field, words) in [
        (SupplierField.goals, model.told.goals), (.jobGoals, model.told.jobGoals),
        (.accommodations, model.told.accommodations), (.telephone, [model.told.telephone].compactMap { $0 }),
      ] where model.told.allowed.contains(field) {
        entries.append(.init(speaker.say(field), words.isEmpty ? say(.notWritten) : words.joined(separator: " · ")))
      }
      html.p(say(model.told.allowed.isEmpty ? .mayKnowNothing : .mayKnowLead), .class("small quiet"))
      if !entries.isEmpty { html.definitions(Definitions(entries, layout: .under)) }
    }
  }

  private func writeReport(_ html: HTML) {
    html.card(say(.report), id: "status") {
      html.p(say(.reportLead))
      if let next = one.nextReport {
        let told = next < model.today ? say(.reportWas(day(next))) : say(.reportBy(day(next)))
        html.p(speaker.sentenceCase(told), .class("small quiet"))
      }
      if let other { writeOther(html, other) }
      let state = state(of: "status") ?? model.draft?.state ?? FormState()
      // Whose draft the page has shown: that one may be written over.
      let shown = other?.window ?? model.draft?.window ?? ""
      html.postForm(
        address("status"), token: token,
        values: [
          FormValue(SupplierReportForm.window, window), FormValue(SupplierReportForm.shownWindow, shown),
        ], draft: address("kladde"), draftText: say(.draftKept)
      ) {
        for field in form.fields(state) { html.field(field) }
        html.buttons(
          ButtonRow([
            ButtonRow.Button(say(.send)),
            ButtonRow.Button(say(.keepDraft), weight: .other, value: FormValue("goer", "kladde")),
          ]))
      }
    }
  }

  /// What another window has kept, beside what was typed in this one.
  private func writeOther(_ html: HTML, _ other: SupplierDraft) {
    html.section(.id("andet-vindue")) {
      html.h3(say(.otherWindow))
      html.p(say(.otherWindowLead))
      html.definitions(
        Definitions(
          SupplierReportForm.names.compactMap { name in
            other.fields[name].map { Definitions.Entry(form.label(name), $0) }
          }, layout: .under))
    }
  }

  private func writeEvaluation(_ html: HTML) {
    html.card(say(.evaluation), id: "egne-ord") {
      if !model.evaluated.isEmpty {
        html.p(say(.evaluated(model.evaluated.map(day).joined(separator: ", "))), .class("small quiet"))
      }
      let state = state(of: "egne-ord")
      html.details(.class("inline"), .data("inline"), .open(state != nil)) {
        html.summary(say(.openEvaluation))
        html.div(.class("inline-form")) {
          html.p(say(.evaluationLead))
          html.postForm(
            address("egne-ord"), token: token, values: [FormValue(ParticipantForm.setName, model.asked.id)]
          ) {
            for field in evaluation.fields(state ?? FormState()) { html.field(field) }
            html.buttons(ButtonRow([ButtonRow.Button(say(.sendEvaluation))]))
          }
        }
      }
    }
  }

  private func writeFormer(_ html: HTML) {
    guard !model.reports.isEmpty else { return }
    html.card(say(.former), id: "sendte") {
      for report in model.reports {
        html.section {
          html.h3(say(.reportOf(day(report.day))))
          html.supplierReport(report.content, speaker)
          if let answer = report.answer {
            html.p {
              html.strong(say(answer.content.text == nil ? .justRead(day(answer.day)) : .answered(day(answer.day))))
              if let text = answer.content.text { html.text(": " + text) }
            }
          } else {
            html.p(say(.notRead), .class("small quiet"))
          }
        }
      }
    }
  }
}

extension HTML {
  /// What a supplier has written, part by part.
  func supplierReport(_ report: SupplierReportGiven, _ speaker: any Speaker) {
    func say(_ text: SupplierStaffText) -> String { speaker.say(text) }
    let parts: [(SupplierStaffText, String?)] = [
      (.done, report.done), (.seen, report.seen), (.changed, report.changed), (.next, report.next),
      (.needs, report.needs),
    ]
    definitions(
      Definitions(parts.compactMap { term, words in words.map { .init(say(term), $0) } }, layout: .under))
  }
}
