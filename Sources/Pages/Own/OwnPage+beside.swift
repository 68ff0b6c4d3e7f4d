import Answers
import Casework
import Language
import Markup
import WebLook

extension OwnView {
  /// The hours that are expected, what else goes on, and the schemes that help: as staff see it on Min plan.
  func writeBeside(_ html: HTML) {
    if let expected = model.expected.last {
      html.card(say(.expected), id: "forventning") {
        html.p {
          html.strong(
            speaker.say(
              PlanText.expectedRow(speaker.hours(expected.from), speaker.hours(expected.to), say(.by(day(expected.by))))
            ))
        }
        if let moves = expected.movedBy {
          html.p(speaker.sentenceCase(speaker.say(PlanText.movedBy(moves))), .class("small"))
        }
      }
    }
    let efforts = model.efforts.all.filter { $0.to == nil }
    let schemes = model.schemes.filter { $0.now != .ended }
    guard !efforts.isEmpty || !schemes.isEmpty else { return }
    html.card(say(.beside), id: "ved-siden-af") {
      html.entries(
        efforts.map { effort in
          let told = [
            effort.provider,
            effort.isWaiting
              ? effort.awaited.map { speaker.say(PlanText.waitingSince(day($0))) } : speaker.say(PlanText.underWay),
          ]
          return [
            .strong(speaker.begin(effort.kind)), .text(" · " + told.compactMap { $0 }.joined(separator: " · ")),
          ]
        }
          + schemes.map { scheme in
            [
              .strong(speaker.begin(scheme.kind)),
              .text(
                " · "
                  + ([scheme.what, speaker.say(scheme.now)] as [String?]).compactMap { $0 }.joined(separator: " · ")),
            ]
          })
    }
  }
}
