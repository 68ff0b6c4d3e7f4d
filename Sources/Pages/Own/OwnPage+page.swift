import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension OwnPage {
  /// The citizen's own page: what comes next on top, then goal, steps, agreements and people. For a phone first.
  public func page(
    _ link: String, _ context: PageContext, refusals: [String] = [], week: FormState? = nil,
    appointment: FormState? = nil
  ) -> [UInt8] {
    let view = OwnView(model: self, link: link, context: context, week: week, appointment: appointment)
    return Pages.page(context, title: context.speaker.say(OwnText.title), audience: .guest) { html in
      view.write(html, refusals: refusals)
    }
  }
}

struct OwnView {
  let model: OwnPage
  let link: String
  let context: PageContext
  /// A week that was sent and could not be taken.
  let week: FormState?
  /// What was asked about an appointment and could not be taken.
  let appointment: FormState?

  var speaker: any Speaker { context.speaker }
  func say(_ text: OwnText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }
  var token: FormToken { FormToken(name: "csrf", value: model.formToken) }

  func write(_ html: HTML, refusals: [String]) {
    html.pageTitle(PageTitle(say(.hello(model.name)), lead: say(.lead)))
    if let week {
      weekForm?.summary(html, week, refusals: refusals)
    } else if let appointment {
      writeAppointmentErrors(html, appointment, refusals: refusals)
    } else if !refusals.isEmpty {
      html.errorSummary(FormErrors(), [], speaker, refusals: refusals)
    }
    writeAppointments(html)
    writeWaiting(html)
    writeLetters(html)
    writeGoal(html)
    writePapersLink(html)
    writeSteps(html)
    writeTalks(html)
    writeGroups(html)
    writeAgreements(html)
    writeWork(html)
    writeHours(html)
    writeBeside(html)
    writeSuppliers(html)
    writePeople(html)
    html.links([
      Link(speaker.say(CVText.title), Path.ownCV(link)), Link(speaker.say(OwnPictureText.title), Path.ownPicture(link)),
      Link(say(.readers), Path.ownReaders(link)), Link(speaker.say(OwnDataText.title), Path.ownData(link)),
    ])
    html.postForm(Path.own(link) + "/luk", token: token) {
      html.buttons(ButtonRow([ButtonRow.Button(say(.leave), weight: .other)]))
    }
  }

  /// What waits for the citizen stands where it is seen at once.
  private func writeWaiting(_ html: HTML) {
    let waiting = model.agreements.filter(\.waitsForMe)
    guard !waiting.isEmpty else { return }
    html.card(speaker.sentenceCase(say(.waitsForYou)), id: "venter") {
      html.links(
        waiting.map {
          Link($0.agreement.shown?.company ?? "", Path.ownAgreement(link, $0.agreement.reference))
        })
    }
  }

  private func writeGoal(_ html: HTML) {
    html.card(say(.myGoal), id: "maal") {
      if model.jobGoals.isEmpty { html.empty(EmptyState(say(.noGoal))) }
      html.entries(
        model.jobGoals.map { goal in
          [.strong(goal.occupation), .text(goal.hours.map { " · " + say(.hours(speaker.hours($0))) } ?? "")]
        })
      html.links([Link(speaker.say(JobGoalsText.title), Path.ownJobGoals(link))])
      let trains = model.progressionGoals.filter { $0.reached == nil }
      if !trains.isEmpty {
        html.h3(say(.trains))
        html.entries(
          trains.map { goal in
            let by = goal.content.by.map { " · " + say(.by(day($0))) } ?? ""
            return [.text((goal.content.text ?? speaker.sentenceCase(speaker.say(goal.content.dimension))) + by)]
          })
      }
      if !model.accommodations.isEmpty {
        html.h3(say(.considerations))
        html.accommodations(model.accommodations, speaker)
      }
    }
  }

  private func writeSteps(_ html: HTML) {
    let open = model.steps.filter(\.isOpen)
    let kept = model.steps.filter { $0.kept != nil }
    html.card(say(.steps), id: "skridt") {
      if open.isEmpty { html.empty(EmptyState(say(.noSteps))) }
      html.ul(.class("entries"), .role(.list)) {
        for step in open {
          html.li {
            let who = step.content.by.map { speaker.begin($0) + ": " } ?? ""
            let due = step.content.due.map { " · " + say(.by(day($0))) } ?? ""
            html.p { html.phrases([.strong(who), .text((step.content.text ?? "") + due)]) }
            if let why = step.content.why { html.p(why, .class("small quiet")) }
            if step.content.by == .citizen {
              html.acts([
                Act(
                  say(.keep),
                  .post(
                    action: Path.own(link) + "/skridt", token: token,
                    values: [FormValue("skridt", step.content.agreement.description)]), weight: .first,
                  about: step.content.text)
              ])
            }
          }
        }
      }
      let today = kept.filter { model.undoable.contains($0.content.agreement) }
      for step in today {
        html.p {
          html.phrases([.status(.met, say(.done)), .text(" " + (step.content.text ?? ""))])
        }
        html.acts([
          Act(
            speaker.say(OwnToldText.untick),
            .post(
              action: Path.own(link) + "/fortryd", token: token,
              values: [FormValue("skridt", step.content.agreement.description)]), weight: .quiet,
            about: step.content.text)
        ])
      }
      if !kept.isEmpty {
        html.details(.class("inline")) {
          html.summary(say(.doneCount(kept.count)))
          html.entries(
            kept.prefix(20).map { step in
              [
                .status(.met, step.kept.map { day($0) } ?? say(.done)), .text(" " + (step.content.text ?? "")),
              ]
            })
        }
      }
    }
  }

  private func writeAgreements(_ html: HTML) {
    html.card(say(.agreements), id: "aftaler") {
      guard !model.agreements.isEmpty else { return html.empty(EmptyState(say(.noAgreements))) }
      html.entries(
        model.agreements.map { row in
          [
            .link(row.agreement.shown?.company ?? "–", href: Path.ownAgreement(link, row.agreement.reference)),
            .text(" · "),
            .status(
              row.waitsForMe ? .note : row.state.look, row.waitsForMe ? say(.waitsForYou) : speaker.say(row.state)),
          ]
        })
    }
  }

  private var weekForm: GuestWeekForm? {
    model.me.map { GuestWeekForm(works: model.weeks, me: $0, by: .citizen, today: model.today, speaker: speaker) }
  }

  private func writeHours(_ html: HTML) {
    guard !model.weeks.isEmpty, let weekForm else { return }
    html.card(speaker.say(WorkText.myHours), id: "timer") {
      html.p(speaker.say(WorkText.myHoursLead), .class("quiet"))
      weekForm.write(html, action: Path.own(link) + "/timer", token: token, state: week ?? FormState())
    }
  }

  private func writePeople(_ html: HTML) {
    guard !model.people.isEmpty else { return }
    html.card(say(.people), id: "folk") {
      html.entries(
        model.people.map { person in
          let name = person.person?.name ?? person.company ?? speaker.begin(person.role)
          let role = person.person == nil && person.company == nil ? "" : " · " + speaker.say(person.role)
          let company = person.person == nil ? nil : person.company
          return [
            .strong(name),
            .text(
              role + (company.map { ", " + $0 } ?? "") + (person.role.work.map { " – " + speaker.text($0) } ?? "")),
          ] + (person.person?.call(speaker) ?? [])
        })
      model.roles?.writeForCitizen(html, speaker, today: model.today)
    }
  }
}
