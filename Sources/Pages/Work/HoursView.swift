import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension HoursPage {
  /// The citizen's hours: the curve first, then what says that they fall, the ten-hour mark, weeks and months.
  ///
  /// - Parameters:
  ///   - month: the form for a month that was not in order, and which month it is about.
  ///   - refusals: why the case did not take it.
  public func page(
    _ context: PageContext, month: (name: String, state: FormState)? = nil, refusals: [String] = [],
    newID: @escaping @Sendable () -> String
  ) -> [UInt8] {
    let view = HoursView(page: self, context: context, month: month, newID: newID)
    return Pages.page(context, title: context.speaker.say(WorkText.hoursTitle)) { view.write($0, refusals) }
  }
}

struct HoursView {
  let page: HoursPage
  let context: PageContext
  let month: (name: String, state: FormState)?
  let newID: @Sendable () -> String

  var speaker: any Speaker { context.speaker }
  var today: Day { page.today }
  func say(_ text: WorkText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: today) }

  func write(_ html: HTML, _ refusals: [String]) {
    html.pageTitle(
      PageTitle(
        say(.hoursTitle),
        lead: [.who(page.citizen.text, href: Path.citizen(page.citizen.id)), .text(" · " + say(.hoursLead))],
        over: Link(speaker.say(CitizensText.title), Path.citizens)))
    if month?.state.errors.isEmpty == false || !refusals.isEmpty {
      html.errorSummary(
        month?.state.errors ?? FormErrors(),
        monthFields(month?.state ?? FormState(), prefix: prefix(month?.name ?? "")), speaker, refusals: refusals)
    }
    html.signs(page.curve, today: today, speaker)
    html.hoursCard(page.curve, today: today, speaker)
    writeMark(html)
    html.card(say(.weeks), id: "uger") {
      guard !page.work.isEmpty else { return html.empty(EmptyState(say(.noWork))) }
      for work in page.work { write(work, html) }
    }
    writeMonths(html)
  }

  private func writeMark(_ html: HTML) {
    guard let flex = page.flex else { return }
    html.card(say(.mark), id: "fleksjob") {
      html.p {
        html.phrases([
          .strong(say(.markEffective(speaker.hours(flex.effective)))), .text(" · "),
          flex.effective > flex.mark
            ? .status(.met, say(.markPassed))
            : .status(.pending, say(.markAhead(speaker.hours(flex.mark - flex.effective)))),
        ])
      }
      html.p(say(.markNominal(speaker.hours(flex.nominal))), .class("quiet"))
      if flex.unassessed > 0 { html.p(say(.unassessed(flex.unassessed)), .class("small")) }
      html.p(say(.markWhy), .class("small quiet"))
    }
  }

  private func write(_ work: WorkSpell, _ html: HTML) {
    let address = Path.work(page.citizen.id, work.spell.key)
    html.section(.class("talked")) {
      html.h3 {
        html.a(work.row.company ?? speaker.sentenceCase(speaker.placement(work.row)), .href(address))
        html.text(
          " · " + speaker.placement(work.row) + (work.spell.ended.map { " · " + say(.ended(day($0))) } ?? ""))
      }
      html.weeks(work, today: today, speaker)
      var links = [Link(say(.whole), address)]
      if page.acts.contains(.report), work.spell.ended.map({ $0 > today.adding(days: -90) }) ?? true {
        links.append(
          Link(
            say(.reportWeek),
            Path.workAct(page.citizen.id, work.spell.key, WorkForm.week.rawValue) + "?tilbage="
              + Path.queryValue(Path.hours(page.citizen.id) + "#uger")))
      }
      html.links(links)
    }
  }

  // Months.

  private func monthFields(_ state: FormState, prefix: String = "") -> [Field] {
    guard let reader = context.reader else { return [] }
    let basis = EntryBasis(speaker: speaker, today: today, me: reader.person, role: reader.role, newID: newID)
    let make = FieldMaker(basis: basis, state: state, prefix: prefix)
    return [
      make.choose(
        "hvad", asking: say(.whatCame),
        MonthReconciled.Outcome.allCases.map { ($0.rawValue, speaker.begin($0)) }),
      make.line("note", asking: say(.reconcileNote), isOptional: true),
    ]
  }

  /// What tells a month's fields from those of another on the page: several employers may differ in one month.
  private func prefix(_ name: String) -> String {
    "m\(page.months.firstIndex { $0.name == name } ?? 0)-"
  }

  private func writeMonths(_ html: HTML) {
    html.card(say(.months), id: "maaneder") {
      guard !page.months.isEmpty else { return html.empty(EmptyState(say(.noMonths))) }
      let rules = HoursRules.on(today)
      html.p(say(.monthsLead))
      html.dataTable(
        DataTable(
          id: "maaned-tabel", caption: say(.months), hidesCaption: true,
          columns: [
            .init(say(.month)), .init(say(.company)), .init(say(.reckoned), isNumber: true),
            .init(say(.registered), isNumber: true), .init(say(.standing)),
          ],
          rows: page.months.map { row in
            [
              .text(name(row.month.first)), .text(row.company), .text(reckoned(row.month)),
              .text(row.month.registered.map { speaker.hours($0) } ?? "–"), .phrases([standing(row.month.standing)]),
            ]
          }, stacks: true))
      html.p(
        say(.monthTolerance(speaker.percent(rules.monthShare), speaker.hours(rules.monthHours))), .class("small quiet"))
      guard page.acts.contains(.manage) else { return }
      // What was typed about a month stands there, also where another has looked at it meanwhile.
      for row in page.months where row.month.standing == .differs || month?.name == row.name {
        let key = row.name
        let state = month?.name == key ? month?.state ?? FormState() : FormState()
        html.inlineForm(
          InlineForm(
            summary: say(.reconcile) + ": " + name(row.month.first) + ", " + row.company,
            action: Path.hours(page.citizen.id) + "/maaned", token: context.token,
            values: [
              FormValue(FieldMaker.sentName, "1"), FormValue("maaned", row.month.first.monthName),
              FormValue("virksomhed", row.month.company.description), FormValue("version", "\(page.version)"),
            ], fields: monthFields(state, prefix: prefix(key)),
            buttons: ButtonRow([ButtonRow.Button(speaker.say(EntryTitle.save))]), isOpen: month?.name == key))
      }
    }
  }

  private func name(_ first: Day) -> String { speaker.sentenceCase(speaker.month(first.month)) + " \(first.year)" }

  /// "26 timer (effektivt 20)".
  private func reckoned(_ month: HoursLedger.Month) -> String {
    guard month.effective != month.nominal else { return speaker.hours(month.nominal) }
    return speaker.hours(month.effective) + " (" + speaker.hours(month.nominal) + ")"
  }

  private func standing(_ standing: HoursLedger.Month.Standing) -> Phrase {
    switch standing {
    case .awaited: .status(.pending, say(.monthAwaited))
    case .agrees: .status(.met, say(.monthAgrees))
    case .differs: .status(.note, say(.monthDiffers))
    case .settled(let outcome): .status(.met, speaker.say(outcome))
    }
  }
}

extension HoursPage.MonthRow {
  /// Which month at which company, as its form is known by.
  var name: String { month.first.monthName + "/" + month.company.description }
}

extension HoursPage {
  /// What was answered about a month, as a fact; or what is wrong with it.
  public func readMonth(_ typed: FormFields, _ speaker: any Speaker) -> Result<[Proposal], FormErrors> {
    var errors = FormErrors()
    let outcome = MonthReconciled.Outcome(rawValue: typed["hvad"])
    if outcome == nil { errors.add("hvad", speaker.say(EntryError.nothingChosen)) }
    let row = months.first {
      $0.month.first.monthName == typed["maaned"] && $0.month.company.description == typed["virksomhed"]
    }
    guard let outcome, let row, let registered = row.month.registered else {
      if errors.isEmpty { errors.add("hvad", speaker.say(EntryError.targetGone)) }
      return .failure(errors)
    }
    let fact = MonthReconciled(
      company: row.month.company, month: row.month.first.monthName, outcome: outcome, registered: registered,
      expected: row.month.expected, note: typed["note"].isEmpty ? nil : typed["note"])
    return .success([Proposal(.monthReconciled(fact), on: today)])
  }
}
