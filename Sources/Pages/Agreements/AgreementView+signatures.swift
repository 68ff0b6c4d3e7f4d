import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Who has signed, how sure that is, and the ways to sign for those who have not.
extension AgreementView {
  func writeSignatures(_ html: HTML) {
    html.card(say(.signatures), id: "underskrifter") {
      if agreement.pending != nil { html.p(say(.signaturesLead), .class("small")) }
      let version = agreement.pending ?? agreement.holding ?? agreement.versions[agreement.versions.count - 1]
      html.ul(.class("entries"), .role(.list)) {
        for party in version.terms.parties { write(party, version, html) }
      }
      writeCompanyDoor(html)
    }
  }

  private func write(_ party: AgreementParty, _ version: WorkAgreement.Version, _ html: HTML) {
    let name = speaker.begin(party)
    if let signature = agreement.signature(party, of: version) {
      let content = signature.content
      let who = content.name ?? model.name(of: content.by) ?? name
      var told = [say(.signedOn(who, day(signature.day)))]
      if let way = content.way { told += [speaker.say(way), speaker.say(way.assurance)] }
      if let reason = content.onBehalf { told.append(speaker.say(reason)) }
      if let by = content.by, party != .municipality, let colleague = model.name(of: by) { told.append(colleague) }
      if let second = model.name(of: signature.confirmedBy) { told.append(second) }
      html.signature(
        name, signature.awaitsSecondPerson ? .pending : .met,
        signature.awaitsSecondPerson ? say(.awaitsSecond) : speaker.sentenceCase(say(.signedWord)),
        detail: told.joined(separator: " · ")
      ) {
        if party != .municipality, agreement.pending == nil, model.acts.contains(.invite) {
          writeReading(party, version, html)
        }
        if let paper = content.paper {
          html.links([Link(say(.paperHeading), Path.agreementAct(id, agreement.reference, "papir/\(paper)"))])
        }
        if signature.awaitsSecondPerson, model.acts.contains(.confirm), content.by != model.me {
          html.p(say(.confirmLead), .class("small"))
          html.acts([
            Act(
              say(.confirm),
              .post(
                action: address("bekraeft"), token: context.token,
                values: [FormValue("part", party.rawValue), FormValue("segl", content.seal ?? "")]),
              weight: .first, about: name)
          ])
        }
      }
      return
    }
    let isVoided = agreement.signedBefore(party) != nil
    html.signature(
      name, isVoided ? .note : .pending, isVoided ? say(.voided) : speaker.sentenceCase(say(.notSigned)),
      detail: invitation(party)
    ) {
      guard agreement.pending != nil else { return }
      if party == .municipality { writeOwn(version, html) } else { writeWays(party, version, html) }
    }
  }

  /// A link to read what holds, and to ask for a change.
  private func writeReading(_ party: AgreementParty, _ version: WorkAgreement.Version, _ html: HTML) {
    let make = FieldMaker(basis: basis, state: state(of: "link", party), prefix: "link-\(party.rawValue)-")
    html.inlineForm(
      InlineForm(
        summary: say(.inviteToRead), action: address("link"), token: context.token,
        values: [FormValue(FieldMaker.sentName, "1"), FormValue("part", party.rawValue)],
        fields: [
          make.field("navn", label: say(.inviteName), usual: usualName(party, version)) {
            .line(value: $0, width: .medium)
          }
        ], buttons: ButtonRow([ButtonRow.Button(say(.inviteSend))]),
        isOpen: typed?.act == "link" && typed?.party == party))
  }

  private func invitation(_ party: AgreementParty) -> String? {
    guard let invited = model.invitations.first(where: { $0.party == party }) else { return nil }
    var told = [say(.invited(invited.name, day(invited.made)))]
    if let reminded = invited.reminded { told.append(say(.remindedOn(day(reminded)))) }
    told.append(invited.hasCode ? say(.triesLeft(invited.triesLeft)) : say(.codeUsed))
    return told.joined(separator: " · ")
  }

  private func writeOwn(_ version: WorkAgreement.Version, _ html: HTML) {
    guard model.acts.contains(.sign), agreement.waitsForMunicipality,
      let seal = version.seal(of: .municipality)
    else { return }
    html.acts([
      Act(
        say(.signAsMunicipality),
        .post(action: address("underskriv"), token: context.token, values: [FormValue("segl", seal)]), weight: .first)
    ])
  }

  private func writeWays(_ party: AgreementParty, _ version: WorkAgreement.Version, _ html: HTML) {
    guard let seal = version.seal(of: party) else { return }
    let carried = [
      FormValue(FieldMaker.sentName, "1"), FormValue("part", party.rawValue), FormValue("segl", seal),
    ]
    func make(_ act: String) -> FieldMaker {
      FieldMaker(basis: basis, state: state(of: act, party), prefix: "\(act)-\(party.rawValue)-")
    }
    func isOpen(_ act: String) -> Bool { typed?.act == act && typed?.party == party }
    if model.acts.contains(.invite) {
      html.inlineForm(
        InlineForm(
          summary: say(model.invitations.contains { $0.party == party } ? .inviteAgain : .inviteHeading),
          action: address("link"), token: context.token, values: carried,
          fields: [
            make("link").field("navn", label: say(.inviteName), usual: usualName(party, version)) {
              .line(value: $0, width: .medium)
            }
          ], buttons: ButtonRow([ButtonRow.Button(say(.inviteSend))]), isOpen: isOpen("link")))
      if model.invitations.contains(where: { $0.party == party }) {
        html.acts([
          Act(
            say(.newCode), .post(action: address("kode"), token: context.token, values: carried),
            about: speaker.say(party)),
          Act(
            say(.reminded), .post(action: address("mindet"), token: context.token, values: carried),
            about: speaker.say(party)),
        ])
      }
    }
    if model.acts.contains(.registerPaper) {
      html.details(.class("inline"), .open(isOpen("papir"))) {
        html.summary(say(.paperHeading))
        html.div(.class("inline-form")) {
          // What is signed on paper is what the party is shown, line by line.
          html.links([Link(say(.printFor(speaker.say(party))), address("udskriv") + "?part=" + party.rawValue)])
          html.postForm(address("papir"), token: context.token, values: carried, carriesFile: true) {
            for field in paperFields(make("papir"), usualName(party, version)) { html.field(field) }
            html.buttons(ButtonRow([ButtonRow.Button(say(.paperSend))]))
          }
        }
      }
    }
    if model.acts.contains(.signOnBehalf) {
      html.inlineForm(
        InlineForm(
          summary: say(.onBehalfHeading), action: address("paa-vegne"), token: context.token, values: carried,
          fields: onBehalfFields(make("paa-vegne"), party, usualName(party, version)),
          buttons: ButtonRow([ButtonRow.Button(say(.onBehalfSend))]), isOpen: isOpen("paa-vegne")))
    }
  }

  private func usualName(_ party: AgreementParty, _ version: WorkAgreement.Version) -> String {
    switch party {
    case .citizen: model.citizen.called
    case .company: version.terms.contact ?? ""
    case .employeeRepresentative: version.terms.representative ?? ""
    case .municipality: ""
    }
  }

  func paperFields(_ make: FieldMaker, _ usual: String = "") -> [Field] {
    [
      make.field("papir", label: say(.paperFile), help: say(.paperFileHelp)) { _ in
        .file(accept: ".pdf,.png,.jpg,.jpeg")
      },
      make.field("navn", label: say(.paperName), usual: usual) { .line(value: $0, width: .medium) },
      make.field("dag", label: say(.paperDay), usual: basis.typed(today)) { .date(value: $0) },
    ]
  }

  func onBehalfFields(_ make: FieldMaker, _ party: AgreementParty, _ usual: String = "") -> [Field] {
    [
      make.field("grund", label: say(.onBehalfReason)) { chosen in
        .radios(
          OnBehalfReason.offered(for: party, on: today).map {
            Field.Choice($0.rawValue, speaker.begin($0), isChosen: $0.rawValue == chosen)
          })
      },
      make.field("navn", label: say(.onBehalfName), usual: usual) { .line(value: $0, width: .medium) },
      make.select(
        "kollega", label: say(.askColleague),
        [("", speaker.say(EntryText.choose))] + model.colleagues.map { ($0.id.description, $0.name) }),
    ]
  }
}
