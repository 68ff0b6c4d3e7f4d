import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension SupplierPage {
  /// Where staff tend the supplier of an effort: what is agreed, its link, its reports.
  ///
  /// - Parameters:
  ///   - typed: the agreement, or an answer, as it was sent and could not be taken.
  ///   - hasMoved: whether what somebody else wrote meanwhile is shown now.
  public func page(
    _ context: PageContext, form: SupplierAgreementForm, new: AgreementPage.NewLink? = nil, host: String = "",
    typed: FormState? = nil, refusals: [String] = [], hasMoved: Bool = false
  ) -> [UInt8] {
    let view = SupplierView(model: self, context: context, form: form, typed: typed, hasMoved: hasMoved)
    return Pages.page(context, title: context.speaker.say(SupplierStaffText.title)) {
      view.write($0, new: new, host: host, refusals: refusals)
    }
  }
}

struct SupplierView {
  let model: SupplierPage
  let context: PageContext
  let form: SupplierAgreementForm
  let typed: FormState?
  let hasMoved: Bool

  var speaker: any Speaker { context.speaker }
  var agreed: SupplierAgreed? { model.course?.agreed }
  var address: String { Path.supplier(model.citizen.id, model.effort.effort) }
  func say(_ text: SupplierStaffText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  func write(_ html: HTML, new: AgreementPage.NewLink?, host: String, refusals: [String]) {
    html.pageTitle(
      PageTitle(
        agreed?.supplier ?? model.effort.provider ?? say(.title),
        lead: [
          .who(model.citizen.text, href: Path.citizen(model.citizen.id)),
          .text(" · " + speaker.begin(model.effort.kind) + " · " + speaker.say(model.state)),
        ], over: Link(speaker.say(PlanText.title), Path.plan(model.citizen.id) + "#indsatser")))
    if let typed { html.errorSummary(typed.errors, form.fields(typed), speaker, refusals: refusals) }
    if let new { html.newLink(new, address: new.token.map { host + Path.supplierDoor($0) }, speaker) }
    html.columns {
      writeReports(html)
      writeAgreement(html)
    } side: {
      writeDoor(html)
      writeAttendance(html)
      writeEvaluations(html)
    }
  }

  /// The version that the form was made from.
  private var shownVersion: String {
    let typed = typed?.fields["version"] ?? ""
    return typed.isEmpty ? "\(model.version)" : typed
  }

  private func act(_ text: String, _ what: String, _ weight: Act.Weight = .quiet) -> Act {
    Act(text, .post(action: address, token: context.token, values: [FormValue("goer", what)]), weight: weight)
  }

  private func writeAgreement(_ html: HTML) {
    html.card(say(.agreement), id: "aftale") {
      if let agreed {
        html.p {
          html.strong(agreed.contact + ", " + agreed.supplier)
          html.text(" · " + (agreed.reportDays.map { say(.everyDays($0)) } ?? say(.noRhythm)))
        }
      } else {
        html.empty(EmptyState(say(.noAgreement)))
      }
      writeConsent(html)
      guard model.mayWrite, model.effort.to == nil else { return writeTyped(html) }
      html.details(.class("inline"), .data("inline"), .open(typed != nil || agreed == nil)) {
        html.summary(say(agreed == nil ? .agree : .change))
        html.div(.class("inline-form")) {
          html.postForm(
            address, token: context.token,
            values: [
              FormValue(FieldMaker.sentName, "1"), FormValue("goer", "aftal"),
              FormValue("version", hasMoved ? "\(model.version)" : shownVersion),
            ]
          ) {
            let fields = form.fields(typed ?? FormState())
            for field in fields.prefix(3) { html.field(field) }
            html.fieldGroup(say(.mayKnow)) {
              html.p(say(.mayKnowHelp), .class("help"))
              for field in fields.dropFirst(3) { html.field(field) }
            }
            html.buttons(ButtonRow([ButtonRow.Button(say(.saveAgreement))]))
          }
        }
      }
    }
  }

  /// What was typed in a form that is not there any more: the effort was ended meanwhile.
  private func writeTyped(_ html: HTML) {
    guard let typed, typed.fields["goer"] == "aftal" else { return }
    let lines = ["leverandoer", "kontakt", "rytme", "til"].map { typed.fields[$0] }.filter { !$0.isEmpty }
    html.p(say(.youTyped(lines.joined(separator: " · "))))
  }

  private func writeConsent(_ html: HTML) {
    guard let consent = model.course?.consent, model.course?.hasConsent(on: model.today) == true else {
      if agreed != nil { html.p(say(.noConsent)) }
      return
    }
    let known = (consent.content.mayKnow ?? []).map { speaker.say($0) }
    let told = [
      say(.consentNow(day(consent.day), known.isEmpty ? say(.onlyName) : known.joined(separator: ", "))),
      consent.content.until.map { say(.consentUntil(day($0))) },
    ]
    html.p(told.compactMap { $0 }.joined(separator: " · "))
    guard model.mayWrite else { return }
    html.p(say(.withdrawLead), .class("small quiet"))
    html.acts([act(say(.withdraw), "nej")])
  }

  private func writeDoor(_ html: HTML) {
    guard model.mayWrite, let agreed else { return }
    html.card(say(.door), id: "adgang") {
      if let link = model.link {
        html.p(speaker.say(CompanyDoorText.made(day(link.made), by: model.madeBy?.name)) + ".")
        html.p(
          speaker.sentenceCase(
            link.hasCode
              ? speaker.say(AgreementText.triesLeft(link.triesLeft)) : speaker.say(AgreementText.codeUsed)) + ".")
      }
      let isOpen = [.waiting, .running, .ended].contains(model.state)
      guard isOpen else {
        html.p(say(.doorWaits))
        if model.link != nil { html.acts([act(speaker.say(CompanyDoorText.close), "luk")]) }
        return
      }
      html.p(say(.doorLead(agreed.contact)), .class("small"))
      guard model.link != nil else {
        html.p(say(.noDoor))
        return html.acts([act(speaker.say(CompanyDoorText.giveAct), "link", .first)])
      }
      html.p(say(.doorActs), .class("small quiet"))
      html.acts([
        act(speaker.say(CompanyDoorText.newCode), "kode", .first), act(speaker.say(CompanyDoorText.newDoor), "link"),
        act(speaker.say(CompanyDoorText.close), "luk"),
      ])
    }
  }

  private func writeReports(_ html: HTML) {
    guard agreed != nil else { return }
    html.card(say(.reports), id: "status") {
      if let next = model.nextReport { html.p(say(.nextBy(day(next))), .class("small quiet")) }
      let reports = (model.course?.reports ?? []).reversed()
      if reports.isEmpty { html.empty(EmptyState(say(.noReports))) }
      for (place, report) in reports.enumerated() {
        html.section(.id("status-\(reports.count - place)")) {
          html.h3(say(.reportFrom(report.content.contact, report.content.supplier, day(report.day))))
          html.supplierReport(report.content, speaker)
          writeAnswer(html, report, place)
        }
      }
    }
  }

  private func writeAnswer(_ html: HTML, _ report: SupplierCourse.Report, _ place: Int) {
    if let answer = report.answer {
      html.p(answer.content.text.map { say(.answeredOn(day(answer.day), $0)) } ?? say(.readOn(day(answer.day))))
      // A colleague answered meanwhile.
      if let typed, typed.fields["status"] == report.content.report.description, !typed.fields["svar"].isEmpty {
        html.p(say(.youTyped(typed.fields["svar"])))
      }
      return
    }
    html.p(speaker.sentenceCase(say(.notRead)) + ".", .class("small quiet"))
    guard model.mayAnswer else { return }
    html.postForm(
      address, token: context.token,
      values: [FormValue("goer", "svar"), FormValue("status", report.content.report.description)]
    ) {
      let isThis = typed?.fields["status"] == report.content.report.description
      html.field(
        Field(
          id: "svar-\(place)", name: "svar", label: say(.answer), note: speaker.say(EntryText.optional),
          help: say(.answerHelp), control: .area(value: isThis ? typed?.fields["svar"] ?? "" : "", rows: 3)))
      html.buttons(ButtonRow([ButtonRow.Button(say(.sendAnswer))]))
    }
  }

  private func writeAttendance(_ html: HTML) {
    guard let course = model.course, !course.attendance.isEmpty else { return }
    html.card(say(.attendance), id: "fremmoede") {
      let came = course.came(from: model.today.adding(days: -27), through: model.today)
      html.p(say(.came(came.present, came.told)))
      html.p(say(.attendanceLead), .class("small quiet"))
      html.entries(
        course.attendance.sorted { $0.key > $1.key }.prefix(20).map { day, attendance in
          [.strong(self.day(day)), .text(" · " + speaker.say(attendance))]
        })
    }
  }

  private func writeEvaluations(_ html: HTML) {
    guard let told = model.course?.evaluations, !told.isEmpty else { return }
    html.card(say(.evaluations), id: "egne-ord") {
      for one in told.reversed() { html.participation(one.content, day(one.day), model.sets, speaker) }
    }
  }
}

extension HTML {
  /// What a participant has said of a supplier's course: in their own words first.
  func participation(
    _ told: ParticipationEvaluated, _ day: String, _ sets: [OwnPictureQuestions], _ speaker: any Speaker
  ) {
    section {
      h3(speaker.say(SupplierStaffText.evaluationOf(day)))
      if let text = told.text { p(text) }
      guard let set = sets.first(where: { $0.id == told.questions }) else { return }
      let answers = (told.answers ?? []).compactMap { answer -> Definitions.Entry? in
        guard let question = set.questions.first(where: { $0.id == answer.question }),
          set.scale.indices.contains(answer.step - 1)
        else { return nil }
        return .init(speaker.say(question.text), speaker.say(set.scale[answer.step - 1]))
      }
      if !answers.isEmpty { definitions(Definitions(answers, layout: .under)) }
    }
  }
}
