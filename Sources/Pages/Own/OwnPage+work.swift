import Answers
import Language
import Markup
import WebLook

extension OwnView {
  /// Where the citizen works, and what the follow-ups there said.
  func writeWork(_ html: HTML) {
    guard !model.work.isEmpty else { return }
    html.card(say(.work), id: "arbejde") {
      html.ul(.class("entries"), .role(.list)) {
        for work in model.work {
          html.li {
            let kind = speaker.placement(work.row)
            html.p {
              html.phrases([
                .strong(work.row.company ?? speaker.sentenceCase(kind)),
                .text(
                  [work.row.company == nil ? nil : kind, work.row.hours.map { say(.hours(speaker.hours($0))) }]
                    .compactMap { $0 }.map { " · " + $0 }.joined()),
              ])
            }
            html.followUps(work.followUps, speaker, readOn: model.today)
          }
        }
      }
    }
  }
}
