import Answers
import Casework
import Language
import Markup
import WebLook

/// Where somebody comes by a link, before the agreement opens.
public func signingDoorPage(
  _ token: String, _ context: PageContext, form: FormState = FormState(), isGone: Bool = false, isOwn: Bool = false
) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: AgreementText) -> String { speaker.say(text) }
  let title = isGone ? say(.doorGone) : isOwn ? speaker.say(OwnText.doorTitle) : say(.doorTitle)
  return page(context, title: title, audience: .guest) { html in
    html.pageTitle(
      PageTitle(
        title,
        lead: isGone
          ? say(.doorGoneLead(context.municipality.isEmpty ? say(.anyMunicipality) : context.municipality))
          : isOwn ? speaker.say(OwnText.doorLead) : say(.doorLead)))
    guard !isGone else { return }
    let field = Field(
      id: "kode", name: "kode", label: say(.codeLabel), help: say(.codeHelp), error: form.errors["kode"],
      errorWord: speaker.say(EntryText.errorWord), control: .line(value: "", kind: .number, width: .short),
      hasFocus: true)
    html.card {
      html.errorSummary(form.errors, [field], speaker)
      SentForm.note(html, form.fields, speaker)
      html.postForm(
        isOwn ? Path.own(token) : Path.signing(token), token: context.token, values: SentForm.carried(form.fields)
      ) {
        html.field(field)
        if isOwn {
          html.field(
            Field(
              id: "husk", name: "husk", label: speaker.say(OwnText.remember), help: speaker.say(OwnText.rememberHelp),
              control: .checkbox(value: "ja", isChecked: form.fields.isChecked("husk"))))
        }
        html.buttons(ButtonRow([ButtonRow.Button(say(.openDoor))]))
      }
    }
  }
}

extension GuestAgreement {
  /// The agreement as the party reads and signs it.
  ///
  /// - Parameters:
  ///   - address: where the page is; its forms are sent to `aftale` under it.
  ///   - back: the page that somebody came by to the agreement; nil for those who came by a link to this agreement.
  ///   - backText: what that page is called, where it is not a citizen's own.
  public func page(
    _ address: String, _ context: PageContext, form: FormState = FormState(), act: String = "",
    refusals: [String] = [], back: String? = nil, backText: String? = nil
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: AgreementText) -> String { speaker.say(text) }
    let title = say(acts.contains(.sign) ? .signTitle : .doorTitle)
    return Pages.page(context, title: title, audience: .guest) { html in
      html.pageTitle(
        PageTitle(
          title,
          lead: (acts.contains(.sign) ? [.text(say(.signLead(who(speaker))) + " ")] : []) + [
            .status(state.look, speaker.say(state))
          ],
          over: back.map { Link(backText ?? speaker.say(OwnText.back), $0) }))
      if act == "timer" {
        weekForm(speaker)?.summary(html, form, refusals: refusals)
      } else {
        html.errorSummary(
          form.errors, act == "underskriv" ? signFields(form, speaker) : askFields(form, speaker), speaker,
          refusals: refusals)
      }
      writeChanged(html, speaker)
      if let terms {
        html.card(say(.documentHeading)) {
          html.agreementSheet(AgreementSheet(terms, for: party, speaker))
        }
      }
      let token = address + "/aftale"
      let carried = { (act: String) in
        [FormValue(FieldMaker.sentName, "1"), FormValue("goer", act), FormValue("segl", seal ?? "")]
      }
      let csrf = FormToken(name: "csrf", value: formToken)
      if acts.contains(.sign) {
        html.card(say(.sign), id: "underskriv") {
          html.p(say(.bindsText))
          html.postForm(token, token: csrf, values: carried("underskriv")) {
            for field in signFields(act == "underskriv" ? form : FormState(), speaker) { html.field(field) }
            html.buttons(ButtonRow([ButtonRow.Button(say(.sign))]))
          }
        }
      }
      if acts.contains(.takeBack) {
        html.card(say(.signedThanks), id: "underskrevet") {
          if state != .withdrawn { html.p(say(.whatNext)) }
          html.p(say(.takeBackLead))
          html.acts([
            Act(say(.takeBack), .post(action: token, token: csrf, values: carried("tag-tilbage")))
          ])
        }
      }
      if acts.contains(.askChange) {
        html.card(say(.askHeading), id: "bed-om") {
          html.postForm(token, token: csrf, values: carried("bed-om")) {
            for field in askFields(act == "bed-om" ? form : FormState(), speaker) { html.field(field) }
            html.buttons(ButtonRow([ButtonRow.Button(say(.askSend), weight: .other)]))
          }
        }
      }
      if let weekForm = weekForm(speaker), !weeks.isEmpty {
        html.card(speaker.say(WorkText.theirHours), id: "timer") {
          html.p(speaker.say(WorkText.theirHoursLead), .class("quiet"))
          weekForm.write(
            html, action: token, token: csrf, state: act == "timer" ? form : FormState(),
            values: [FormValue("goer", "timer")])
          if let next = followUps.first {
            html.p(speaker.say(WorkText.nextFollowUp(speaker.day(next, readOn: today))))
          }
        }
      }
      if let contact { html.p(say(.callMe(contact))) }
      if back == nil { html.acts([Act(say(.leave), .post(action: token, token: csrf, values: carried("luk")))]) }
    }
  }

  /// The form for hours; nil for parties who do not speak of them here.
  public func weekForm(_ speaker: any Speaker) -> GuestWeekForm? {
    guard party == .company, let me else { return nil }
    return GuestWeekForm(works: weeks, me: me, by: .companyContact, today: today, speaker: speaker)
  }

  /// Who signs: by name, and for whom.
  private func who(_ speaker: any Speaker) -> String {
    party == .citizen ? name : "\(name), \(speaker.say(party))"
  }

  /// The digest of what is shown; nil where nothing waits.
  private var seal: String? { agreement.pending?.seal(of: party) }

  /// What has changed since the party signed.
  private func writeChanged(_ html: HTML, _ speaker: any Speaker) {
    guard acts.contains(.sign), let pending = agreement.pending, let before = agreement.signedBefore(party),
      let table = changesTable(from: before.terms, to: pending.terms, for: party, speaker, id: "aendringer")
    else { return }
    html.card(speaker.say(AgreementText.changedSince)) {
      if let reason = pending.reason, party != .employeeRepresentative { html.p(reason) }
      html.dataTable(table)
    }
  }

  private func signFields(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    func field(_ name: String, _ label: AgreementText, help: AgreementText?, _ control: Field.Control) -> Field {
      Field(
        id: name, name: name, label: speaker.say(label), help: help.map { speaker.say($0) }, error: form.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    return [
      field("enig", .agree, help: nil, .checkbox(value: "ja", isChecked: form.fields.isChecked("enig"))),
      field("navn", .name, help: .nameHelp, .line(value: form.fields["navn"], width: .medium)),
    ]
  }

  private func askFields(_ form: FormState, _ speaker: any Speaker) -> [Field] {
    [
      Field(
        id: "tekst", name: "tekst", label: speaker.say(AgreementText.askLabel), error: form.errors["tekst"],
        errorWord: speaker.say(EntryText.errorWord), control: .area(value: form.fields["tekst"], rows: 3))
    ]
  }

  /// What is wrong with a signature as it was typed; empty where nothing is.
  public static func errors(in fields: FormFields, act: String, _ speaker: any Speaker) -> FormErrors {
    var errors = FormErrors()
    if act == "underskriv" {
      if !fields.isChecked("enig") { errors.add("enig", speaker.say(AgreementText.agreeMissing)) }
      if fields["navn"].isEmpty { errors.add("navn", speaker.say(AgreementText.nameMissing)) }
    }
    if act == "bed-om", fields["tekst"].isEmpty { errors.add("tekst", speaker.say(EntryError.noText)) }
    return errors
  }
}
