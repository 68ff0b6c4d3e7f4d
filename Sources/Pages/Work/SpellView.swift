import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension SpellPage {
  /// One placement or job: how it goes, follow-ups, the ending, and after-care.
  public func page(_ context: PageContext) -> [UInt8] {
    let view = SpellView(page: self, context: context)
    return Pages.page(context, title: context.speaker.say(WorkText.spellTitle)) { view.write($0) }
  }
}

struct SpellView {
  let page: SpellPage
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  var today: Day { page.today }
  var spell: WorkHistory.Spell { page.work.spell }
  func say(_ text: WorkText) -> String { speaker.say(text) }
  func say(_ text: WorkFormText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: today) }
  func address(_ form: WorkForm) -> String { Path.workAct(page.citizen.id, spell.key, form.rawValue) }

  func write(_ html: HTML) {
    let main: [WorkForm] = [.followUp, .week, .ending]
    let acts = main.filter { $0.isOffered(for: page) }.map { form in
      Act(
        form == .followUp ? say(.followUpDone) : form == .ending ? say(.endIt) : form.title(speaker),
        .link(address(form)), weight: form == .followUp ? .main : .other)
    }
    html.pageTitle(
      PageTitle(
        page.work.row.company ?? speaker.sentenceCase(speaker.placement(page.work.row)), lead: lead,
        over: Link(say(.hoursTitle), Path.hours(page.citizen.id)), acts: acts))
    html.columns(
      main: {
        writeFollowUps(html)
        writeClosing(html)
      },
      side: {
        writeHours(html)
        writeAgreement(html)
        writeAfterCare(html)
        writeSelfSupport(html)
      })
  }

  private var lead: [Phrase] {
    var told = [speaker.placement(page.work.row), speaker.say(CitizenText.since(day(spell.from)))]
    if let ended = spell.ended {
      told.append(say(.ended(day(ended))))
      if let outcome = spell.care.ended?.outcome { told.append(speaker.say(outcome)) }
    } else if let end = spell.plannedEnd {
      told.append(speaker.say(CitizenText.endsOn(speaker.relative(end, seenFrom: today))))
    }
    return [.who(page.citizen.text, href: Path.citizen(page.citizen.id)), .text(" · " + told.joined(separator: ", "))]
  }

  // Follow-ups.

  private func writeFollowUps(_ html: HTML) {
    html.card(say(.followUps), id: "opfoelgning") {
      html.p(.class("quiet")) {
        html.text(
          spell.care.rhythm.map { say(.rhythm(say(.days($0.days)))) } ?? say(.noRhythm))
      }
      if !page.plannedFollowUps.isEmpty {
        html.h3(say(.plannedFollowUps))
        html.p(page.plannedFollowUps.prefix(6).map(day).joined(separator: " · "))
      }
      guard !spell.care.followUps.isEmpty else { return html.empty(EmptyState(say(.noFollowUps))) }
      for (place, held) in spell.care.followUps.enumerated().reversed() {
        html.section(.class("talked")) {
          html.h3 {
            html.text(say(.number(held.content.number ?? place + 1)) + " · " + day(held.day))
          }
          if let purpose = held.content.purpose, !purpose.isEmpty {
            html.p(say(.purposeOf(purpose)), .class("small quiet"))
          }
          let told: [(WorkText, String?)] = [
            (.didTry, held.content.tried), (.itWent, held.content.went), (.nextUp, held.content.next),
            (.ledTo, held.content.step.map { speaker.say($0) }),
          ]
          html.definitions(
            Definitions(told.compactMap { text, words in words.map { .init(say(text), $0) } }))
        }
      }
    }
  }

  /// What helps to lead a follow-up: last time, what was agreed, and the theme with ways to ask.
  func writeTalkHelp(_ html: HTML) {
    let care = spell.care
    if let last = care.followUps.last {
      html.card(say(.lastTime)) {
        html.p(day(last.day), .class("small quiet"))
        html.p(last.content.next ?? last.content.purpose ?? "–")
      }
    }
    let endsSoon = spell.plannedEnd.map { $0 <= today.adding(days: 30) } ?? false
    let proposed = FollowUpTheme.proposed(held: care.followUps.count, endsSoon: endsSoon)
    html.card(say(.proposedTheme)) {
      html.p { html.strong(speaker.say(proposed)) }
      html.p(proposed.purpose.text(in: speaker.tongue))
      html.entries(proposed.phrases.map { [.text("– " + $0.text(in: speaker.tongue))] })
      html.details(.class("inline")) {
        html.summary(say(.otherThemes))
        for theme in FollowUpTheme.allCases where theme != proposed {
          html.p { html.strong(speaker.say(theme)) }
          html.entries(([theme.purpose] + theme.phrases).map { [.text("– " + $0.text(in: speaker.tongue))] })
        }
      }
    }
    if let terms = page.work.agreement?.holding?.terms ?? page.work.agreement?.shown {
      html.card(say(.agreedThere)) {
        html.entries(
          terms.tasks.map { task in
            [.text(task.text + (task.accommodation.map { " – " + $0 } ?? ""))]
          })
        for text in [terms.growth, terms.paidHoursPlan, terms.followUpTopics].compactMap({ $0 }) where !text.isEmpty {
          html.p(text)
        }
      }
    }
    if !page.goals.isEmpty {
      html.card(say(.train)) {
        html.entries(page.goals.map { [.text($0.text ?? speaker.sentenceCase(speaker.say($0.dimension)))] })
      }
    }
  }

  // Hours and agreement.

  private func writeHours(_ html: HTML) {
    html.card(speaker.say(CitizenText.hoursAWeek), id: "timer") {
      let hours = spell.agreed(on: spell.ended?.adding(days: -1) ?? today)
      var told = [speaker.say(spell.kindOfHours) + ": " + speaker.hours(hours)]
      if let intensity = spell.intensity(on: today) { told.append(speaker.percent(intensity / 100)) }
      html.p(told.joined(separator: " · "))
      html.weeks(page.work, today: today, speaker)
      var links = [Link(say(.allHours), Path.hours(page.citizen.id))]
      for form in [WorkForm.intensity] where form.isOffered(for: page) {
        links.append(Link(form.title(speaker), address(form)))
      }
      html.links(links)
    }
  }

  private func writeAgreement(_ html: HTML) {
    html.card(say(.agreement)) {
      guard let agreement = page.work.agreement else { return html.empty(EmptyState(say(.noAgreement))) }
      html.entries([
        [
          .link(
            agreement.shown?.company ?? "–", href: Path.agreement(page.citizen.id, agreement.reference)),
          .text(" · "),
          .status(agreement.state(on: today).look, speaker.say(agreement.state(on: today))),
        ]
      ])
      if page.acts.contains(.manage), spell.ended == nil, page.isOpen {
        html.links([Link(say(.changeAgreement), Path.writeAgreement(page.citizen.id, agreement.reference))])
      }
    }
  }

  // The ending and after.

  private func writeClosing(_ html: HTML) {
    guard spell.ended != nil else { return }
    html.card(say(.closing), id: "afslutning") {
      var entries: [Definitions.Entry] = []
      if let reason = spell.care.ended?.reason ?? spell.care.closing?.content.reason {
        entries.append(.init(say(.cause), reason))
      }
      if let step = spell.care.nextStep {
        entries.append(.init(say(.ledTo), step.step.map { speaker.begin($0) } ?? "–"))
      }
      if let word = spell.care.closing?.content.companyWord { entries.append(.init(say(.companySaid), word)) }
      if let word = spell.care.closing?.content.citizenWord { entries.append(.init(say(.citizenSaid), word)) }
      if !entries.isEmpty { html.definitions(Definitions(entries)) }
      guard let closing = spell.care.closing else { return html.empty(EmptyState(say(.noClosing))) }
      if let skills = closing.content.skills, !skills.isEmpty {
        html.h3(say(.canNow))
        html.entries(skills.map { [.text($0)] })
        html.links([Link(say(.printStatement), Path.workAct(page.citizen.id, spell.key, "udtalelse"))])
      }
    }
  }

  private func writeAfterCare(_ html: HTML) {
    let forms = [WorkForm.afterCareContact, .afterCare, .afterCareEnd].filter { $0.isOffered(for: page) }
    guard spell.care.afterCare != nil || !forms.isEmpty else { return }
    html.card(say(.afterCare), id: "eftervaern") {
      if let care = spell.care.afterCare {
        var told = [say(.afterCareRuns(day(care.since)))]
        if let days = care.days { told.append(say(.rhythm(say(.days(days))))) }
        if let ended = care.ended {
          told.append(say(.afterCareOver(day(ended.day))))
        } else if let next = care.next(on: today) {
          told.append(say(.nextContact(day(next))))
        }
        html.p(told.joined(separator: " · "))
        html.entries(
          care.contacts.reversed().map { [.strong(day($0.day)), .text(" · " + ($0.content.note ?? ""))] })
      } else {
        html.empty(EmptyState(say(.noAfterCare)))
      }
      html.links(forms.map { Link($0.title(speaker), address($0)) })
    }
  }

  private func writeSelfSupport(_ html: HTML) {
    let checks = page.selfSupport.checks.filter { $0.content.placement.map { $0.description == spell.key } ?? false }
    guard page.selfSupportDue != nil || !checks.isEmpty else { return }
    html.card(say(.selfSupport), id: "selvforsoergelse") {
      html.entries(
        checks.map { check in
          [
            .text(
              check.content.selfSupporting == true ? say(.checkedYes(day(check.day))) : say(.checkedNo(day(check.day))))
          ]
        })
      if let due = page.selfSupportDue {
        html.p(say(.selfSupportAsk(day(due))))
        if WorkForm.selfSupport.isOffered(for: page) {
          html.links([Link(say(.selfSupportAnswer), address(.selfSupport))])
        }
      }
    }
  }
}

extension HTML {
  /// The weeks that were other than agreed, and in a sentence those that were not.
  func weeks(_ work: WorkSpell, today: Day, _ speaker: any Speaker) {
    func say(_ text: WorkText) -> String { speaker.say(text) }
    let said = work.weeks.filter { $0.report != nil }
    if let first = work.weeks.last, let last = work.weeks.first(where: { $0.monday <= today }) {
      let numbers = (ISOWeek(first.monday).number, ISOWeek(last.monday).number)
      p(
        say(said.isEmpty ? .asAgreedWeeks(numbers.0, numbers.1) : .otherwiseWeeks(numbers.0, numbers.1)),
        .class("quiet small"))
    }
    entries(
      said.map { week in
        let report = week.report?.content
        let why = [report?.cause.map { speaker.say($0) }, report?.note, report?.by.map { speaker.say($0) }]
          .compactMap { $0 }
        return [
          .strong(say(.weekNumber(ISOWeek(week.monday).number))),
          .text(
            " · " + say(.insteadOf(speaker.hours(week.hours), speaker.hours(week.agreed)))
              + (why.isEmpty ? "" : " · " + why.joined(separator: ", "))),
        ]
      })
  }
}
