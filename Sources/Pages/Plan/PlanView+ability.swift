import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension PlanView {
  /// What is expected of hours, as spans that may move.
  func writeAbility(_ html: HTML) {
    let expected = citizen.ability.expected
    html.card(say(.ability), id: "forventning") {
      html.p(say(.abilityLead), .class("small"))
      if expected.isEmpty {
        html.empty(EmptyState(say(.noExpected)))
      } else {
        html.rangeLines(picture(Array(expected.suffix(5))))
        if let last = expected.last, last.content.by < today {
          html.p { html.phrases([.status(.note, say(.expectedPassed))]) }
        }
        if let last = expected.last, let moves = last.content.movedBy {
          html.p(speaker.sentenceCase(say(.movedBy(moves))))
        }
      }
      if mayWrite { html.links([link(.expected, .addExpected, to: "forventning")]) }
    }
  }

  private func picture(_ expected: [(content: ExpectedHours, day: Day)]) -> RangeLines {
    let most = expected.map(\.content.to).max() ?? 0
    // A scale that is read at a glance: up to ten, twenty or a full week.
    let full = [10.0, 20].first { most <= $0 } ?? 37
    func span(_ hours: ExpectedHours) -> String { say(.fromTo(speaker.hours(hours.from), speaker.hours(hours.to))) }
    return RangeLines(
      text: PictureText(
        sentence: say(.expectedSentence(expected.count)), tableText: say(.asTable),
        table: DataTable(
          id: "forventning-tabel", caption: say(.ability), hidesCaption: true,
          columns: [
            .init(say(.said)), .init(say(.byColumn)), .init(say(.hoursColumn), isNumber: true),
            .init(say(.movesColumn)),
          ],
          rows: expected.map { one in
            [
              .text(day(one.day)), .text(day(one.content.by)), .text(span(one.content)),
              .text(one.content.movedBy ?? "–"),
            ]
          }, stacks: true)),
      full: full, zeroText: "0", halfText: speaker.hours(full / 2), fullText: speaker.hours(full),
      rows: expected.enumerated().map { place, one in
        RangeLines.Row(
          name: speaker.sentenceCase(say(.by(day(one.content.by)))) + " · " + say(.saidOn(day(one.day))),
          from: one.content.from, to: one.content.to, word: say(.hours(span(one.content))),
          isLatest: place == expected.count - 1)
      })
  }

  /// Considerations with their task or goal and how they are met. A general sentence is asked to become concrete.
  func writeAccommodations(_ html: HTML) {
    html.card(say(.accommodations), id: "hensyn") {
      if citizen.accommodations.isEmpty { html.empty(EmptyState(say(.noAccommodations))) }
      html.entries(
        citizen.accommodations.enumerated().map { place, noted in
          let goal = noted.goal.flatMap(name(ofGoal:)).map { say(.forGoal($0)) }
          let told = [noted.task.map { speaker.say(CitizenText.forTask($0)) }, goal, noted.howMet].compactMap { $0 }
          var phrases: [Phrase] = [.strong(noted.accommodation)]
          if !told.isEmpty { phrases.append(.text(" · " + told.joined(separator: ", "))) }
          if GeneralPhrase.found(in: noted.accommodation, howMet: noted.howMet, on: today) != nil {
            phrases.append(.text(". " + say(.askConcrete)))
            if mayWrite {
              phrases += [
                .text(" "),
                .link(say(.makeConcrete), href: address(.accommodation, values: "hensyn-nr=\(place)&", to: "hensyn")),
              ]
            }
          }
          if mayWrite {
            phrases += [
              .text(" · "),
              .link(say(.endNeed), href: address(.accommodationEnded, values: "hensyn-nr=\(place)&", to: "hensyn")),
            ]
          }
          return phrases
        })
      if mayWrite { html.links([link(.accommodation, .addAccommodation, to: "hensyn")]) }
      writePastAccommodations(html)
    }
  }

  /// What was considered once, until when, and why not any more.
  private func writePastAccommodations(_ html: HTML) {
    guard !citizen.pastAccommodations.isEmpty else { return }
    html.details(.class("inline"), .id("tidligere-hensyn")) {
      html.summary(say(.formerNeeds(citizen.pastAccommodations.count)))
      html.entries(
        citizen.pastAccommodations.reversed().map { past in
          let told = [
            past.content.task.map { speaker.say(CitizenText.forTask($0)) }, say(.endedOn(day(past.ended))), past.reason,
          ].compactMap { $0 }
          return [.strong(past.content.accommodation), .text(" · " + told.joined(separator: " · "))]
        })
    }
  }

  /// Compensating schemes and how far each is.
  func writeSchemes(_ html: HTML) {
    html.card(say(.schemes), id: "ordninger") {
      if citizen.schemes.isEmpty { html.empty(EmptyState(say(.noSchemes))) }
      html.entries(
        citizen.schemes.map { scheme in
          let steps = SupportGranted.Step.allCases.compactMap { step in
            scheme.steps[step].map { speaker.say(step) + " " + day($0) }
          }
          let kind = speaker.begin(scheme.kind)
          return [
            .strong(scheme.what.map { "\(kind): \($0)" } ?? kind),
            .text(
              " · "
                + (steps + [scheme.until.map { say(.untilDay(day($0))) }].compactMap { $0 }).joined(separator: " · ")
            ),
          ]
        })
      if citizen.acts.contains(.placement) { html.links([link(.support, .addScheme, to: "ordninger")]) }
    }
  }
}
