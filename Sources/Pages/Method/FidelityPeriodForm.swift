import Almanac
import Answers
import Interventions
import Language
import Markup
import WebLook

/// Whose citizens and which days: fields to type in, and quick choices beside.
struct FidelityPeriodForm {
  let answer: FidelityPage
  let speaker: any Speaker
  let form: FormState?

  private func say(_ text: FidelityText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    if let errors = form?.errors, !errors.isEmpty {
      html.errorSummary(
        ErrorSummary(
          heading: say(.cannotShow), errors: errors.sentences.map { .init($0.sentence, fieldID: "felt-" + $0.field) }))
    }
    html.form(
      .method(.get), .action(MethodPath.fidelity(answer.model.id)), .class("form"), .novalidate(),
      .ariaLabel(say(.periodHeading))
    ) {
      if let opened = answer.opened {
        html.input(.type(.hidden), .name("hvem"), .value(opened.person.id.description))
      }
      html.fieldRow(fields)
      html.div(.class("buttons")) {
        html.button(say(.show), .type(.submit), .class("act first"))
        for choice in quickChoices { html.act(Act(choice.text, .link(choice.href))) }
      }
    }
  }

  private var fields: [Field] {
    [
      Field(
        id: "felt-kreds", name: "kreds", label: say(.circles),
        control: .select(
          answer.circles.map {
            .init(
              $0.addressWord, $0.name(team: answer.team, opened: answer.opened, speaker), isChosen: $0 == answer.circle)
          })),
      date("fra", say(.from), answer.period.from), date("til", say(.to), answer.period.to),
    ]
  }

  private func date(_ name: String, _ label: String, _ day: Day?) -> Field {
    Field(
      id: "felt-" + name, name: name, label: label, help: say(.dateHelp), error: form?.errors[name],
      control: .date(value: form.map { $0.fields[name] } ?? day.map(Self.typed) ?? ""))
  }

  /// "1.9.2026", as people type it.
  private static func typed(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day).\(parts.month).\(parts.year)"
  }

  private var quickChoices: [(text: String, href: String)] {
    let today = answer.today
    let firstOfMonth = today.adding(days: 1 - today.dayOfMonth)
    let lastMonth = firstOfMonth.adding(days: -1)
    let firstOfYear = Day(year: today.year, month: 1, day: 1) ?? today
    let periods: [(FidelityText, Period)] = [
      (.quickMonth, Period(from: lastMonth.adding(days: 1 - lastMonth.dayOfMonth), to: lastMonth)),
      (.quickQuarter, Period(from: today.adding(months: -3).adding(days: 1), to: today)),
      (.quickYear, Period(from: firstOfYear, to: today)),
      (.quickAll, .always),
    ]
    return periods.map { text, period in
      let query = FidelityQuery(
        circle: answer.circle, colleague: answer.opened?.person.id.description, period: period)
      return (say(text), MethodPath.fidelity(answer.model.id) + query.address)
    }
  }
}
