import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// The citizen's page.
///
/// - Parameters:
///   - open: the short form that is unfolded on the page, and what was typed in it.
///   - newID: the text of a new random id for what a form makes.
public func citizenPage(
  _ citizen: CitizenPage, _ context: PageContext, open: (kind: EntryKind, state: FormState)? = nil,
  newID: @escaping @Sendable () -> String
) -> [UInt8] {
  let view = CitizenPageView(citizen: citizen, context: context, open: open, newID: newID)
  // The window's title names no one: it is kept in the browser's history.
  return page(context, title: context.speaker.say(FrameText.citizens)) { view.write($0) }
}

struct CitizenPageView {
  let citizen: CitizenPage
  let context: PageContext
  let open: (kind: EntryKind, state: FormState)?
  let newID: @Sendable () -> String

  var speaker: any Speaker { context.speaker }
  var today: Day { citizen.today }
  var id: ID<Case> { citizen.citizen.id }

  /// What may be done here. While another day is looked at nothing is written: it would be written today.
  var mayDo: Set<CaseAct> { citizen.dials.isNow ? citizen.acts : citizen.acts.intersection([.seeAccessLog]) }

  func say(_ text: CitizenText) -> String { speaker.say(text) }

  /// "1.9." in this year, "1.9.2025" in another.
  func day(_ day: Day) -> String { speaker.day(day, readOn: today) }

  func write(_ html: HTML) {
    writeNotices(html)
    html.pageTitle(
      PageTitle(
        citizen.citizen.text, lead: lead, over: Link(speaker.say(CitizensText.title), Path.citizens), acts: firstActs))
    // An open form has the room of the main column.
    html.columns(lead: open == nil && offersForms ? { writeRegister(html) } : nil) {
      if open != nil { writeRegister(html) }
      for road in citizen.roads { write(road, html) }
      writeLanes(html)
      writeHours(html)
      writePlacements(html)
      html.div { writeEvents(html) }
    } side: {
      writePeople(html)
      writeRoles(html)
      writeAgreements(html)
      writeAppointments(html)
      writeTasks(html)
      writeGoals(html)
      writeAccommodations(html)
      writeDetails(html)
      writeDials(html)
    }
  }

  /// "Ledighedsydelse siden 1.9.2025 · mål: køkkenmedhjælper, 12 timer (A) · næste aftale på onsdag kl. 10.00".
  private var lead: [Phrase] {
    var parts: [String] = []
    if let benefit = citizen.benefit {
      let name = speaker.begin(benefit)
      parts.append(citizen.benefitSince.map { say(.benefitSince(name, speaker.fullDay($0))) } ?? name)
    }
    for goal in citizen.jobGoals.prefix(2) {
      let hours = goal.hours.map { ", " + say(.hours(speaker.hours($0))) } ?? ""
      parts.append(say(.goal(goal.occupation + hours + (goal.track.map { " (\($0))" } ?? ""))))
    }
    if let next = citizen.nextAppointment {
      let clock = next.time.map { " " + say(.at(speaker.clock($0))) } ?? ""
      parts.append(say(.nextAppointment(speaker.relative(next.day, seenFrom: today) + clock)))
    }
    if let absence = citizen.absence { parts.append(say(.away(speaker.say(absence)))) }
    if !citizen.isOpen { parts.append(say(.closed)) }
    let line = Phrase.text(parts.joined(separator: " · "))
    guard citizen.citizen.isProtected else { return [line] }
    return [.status(.note, say(.protectedName)), .text(parts.isEmpty ? "" : " · "), line]
  }

  /// What must be known before anything else: another day is shown, or the glass is broken.
  private func writeNotices(_ html: HTML) {
    if let reason = citizen.brokenGlassReason {
      html.notice(say(.glassTitle) + ".", say(.glass(reason)))
    }
    guard !citizen.dials.isNow else {
      html.signs(
        citizen.hours, today: today, speaker, link: Link(speaker.say(WorkText.allHours), Path.hours(id)))
      return
    }
    let told = [
      citizen.dials.asOf.map { say(.asItWas(speaker.fullDay($0))) },
      citizen.dials.knownOn.map { say(.asKnown(speaker.fullDay($0))) },
    ].compactMap { $0 }
    html.notice(told.joined(separator: " "), "", Link(say(.backToNow), Path.citizen(id)))
  }

  private func writeDetails(_ html: HTML) {
    var entries: [Definitions.Entry] = []
    if let cpr = citizen.cpr { entries.append(.init(say(.cpr), cpr)) }
    if let number = citizen.administrativeNumber { entries.append(.init(say(.administrativeNumber), number)) }
    if citizen.isAddressHidden {
      entries.append(.init(say(.address), say(.addressHidden)))
    } else if let address = citizen.address {
      let town = [address.postalCode, address.town].compactMap { $0 }.joined(separator: " ")
      let line = [address.street, town.isEmpty ? nil : town].compactMap { $0 }.joined(separator: ", ")
      if !line.isEmpty { entries.append(.init(say(.address), line)) }
      if let phone = address.phone { entries.append(.init(say(.phone), phone)) }
      if let email = address.email { entries.append(.init(say(.email), email)) }
    }
    if let group = citizen.targetGroup { entries.append(.init(say(.targetGroup), speaker.begin(group))) }
    if let team = citizen.team { entries.append(.init(say(.team), team.name)) }
    guard !entries.isEmpty || mayDo.contains(.seeAccessLog) else { return }
    html.card(say(.about)) {
      html.definitions(Definitions(entries, layout: .under))
      if mayDo.contains(.identity) {
        html.p(.class("small")) { html.a(speaker.say(NewCitizenText.changeTitle), .href(Path.particulars(id))) }
      }
      if mayDo.contains(.seeAccessLog) {
        html.p(.class("small")) { html.a(say(.whoHasSeen), .href(Path.readers(id))) }
      }
    }
  }

  /// Both dials: the day that is looked at, and the day by which we knew.
  private func writeDials(_ html: HTML) {
    html.card(id: "tidligere") {
      html.details(.class("inline"), .open(!citizen.dials.isNow)) {
        html.summary(say(.dials))
        html.div(.class("inline-form")) {
          html.form(.method(.get), .action(Path.citizen(id)), .class("form")) {
            html.field(dial("den", .asOf, .asOfHelp, citizen.dials.asOf))
            html.field(dial("kendt", .knownOn, .knownOnHelp, citizen.dials.knownOn))
            html.buttons(ButtonRow([ButtonRow.Button(say(.turn), weight: .first)]))
          }
        }
      }
    }
  }

  private func dial(_ name: String, _ label: CitizenText, _ help: CitizenText, _ day: Day?) -> Field {
    Field(
      id: "dial-" + name, name: name, label: say(label), help: say(help), control: .date(value: day.map(typed) ?? ""))
  }

  private func typed(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day).\(parts.month).\(parts.year)"
  }
}
