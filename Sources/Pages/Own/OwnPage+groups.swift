import Answers
import Language
import Markup
import WebLook

extension OwnView {
  /// The citizen's own courses: a seat or a place in line, when and where, and what they gave. Nobody else is named.
  func writeGroups(_ html: HTML) {
    guard !model.groups.isEmpty else { return }
    let words = GroupWords(speaker: speaker, today: model.today)
    html.card(words.say(.ownTitle), id: "kurser") {
      for group in model.groups {
        html.h3(group.membership.title)
        if let aim = group.plan?.aim, group.isOpen(on: model.today) { html.p(aim, .class("small quiet")) }
        let standing = group.standing(words, own: true)
        if !standing.isEmpty { html.p(standing) }
        html.gave(group, words)
      }
    }
  }
}
