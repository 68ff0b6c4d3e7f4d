import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// What fills the three ellipses.
extension JobGoalsView {
  func writeSkills(_ html: HTML) {
    html.card(say(.skillsHeading), id: "kompetencer") {
      let lines = JobGoalsForm.skills(model.cv)
      if lines.isEmpty { html.empty(EmptyState(say(.skillsEmpty))) } else { html.entries(lines.map { [.text($0)] }) }
      html.links([Link(say(.toCV), place.cv)])
    }
  }

  func writeWishes(_ html: HTML) {
    html.card(say(.wishesHeading), id: "oensker") {
      var lines: [[Phrase]] = model.goals.compactMap { goal in
        guard goal.content.citizensOwn == true else { return nil }
        return [.text(goal.content.wish.map { say(.wishOf(goal.occupation, $0)) } ?? goal.occupation)]
      }
      if let words = model.ownWords { lines.append([.text(speaker.say(LabourMarketText.says(words)))]) }
      lines += model.cv.entries(of: .profile).map { [.text(speaker.say(LabourMarketText.says($0.title)))] }
      if !model.sought.isEmpty { lines.append([.text(say(.sought(model.sought.joined(separator: ", "))))]) }
      if lines.isEmpty { html.empty(EmptyState(say(.wishesEmpty))) } else { html.entries(lines) }
      html.links([Link(say(.toPicture), place.picture)])
    }
  }

  func writeDemand(_ html: HTML) {
    html.card(say(.demandHeading), id: "arbejdsmarked") {
      if model.market.isEmpty {
        html.empty(EmptyState(say(.marketEmptyAll)))
        if !place.isOwn { html.p(say(.marketAsk), .class("small")) }
      } else {
        writeKnown(html)
      }
      guard !place.isOwn else { return }
      html.links([Link(say(model.mayKeepMarket ? .marketAdd : .marketAll), Path.labourMarket)])
    }
  }

  /// What is known of the groups that stand in the tracks and the proposals, each line leading to how it is known.
  private func writeKnown(_ html: HTML) {
    var codes: [String] = []
    for code in form.slots.compactMap({ form.code(of: $0) }).map({ String($0.prefix(4)) })
      + model.goals.compactMap({ $0.content.code.map { String($0.prefix(4)) } })
      + model.proposals.filter(\.isAskedFor).map(\.occupation.code) where !codes.contains(code)
    {
      codes.append(code)
    }
    let known = codes.prefix(5).compactMap { code -> (Occupation, [LabourMarketLine])? in
      let lines = model.market(of: code)
      return lines.isEmpty ? nil : OccupationBook.disco08[code].map { ($0, lines) }
    }
    if known.isEmpty { return html.empty(EmptyState(say(place.isOwn ? .ownMarketNone : .marketNone))) }
    for (group, lines) in known {
      html.h3(say(.marketFor(speaker.occupation(group))))
      html.entries(
        lines.prefix(3).map { line in
          let text = speaker.knowledge(line, on: model.today)
          var phrases: [Phrase] = [
            place.isOwn ? .text(text) : .link(text, href: Path.labourMarket(line.note.note))
          ]
          if line.note.isOld(on: model.today) { phrases.append(.text(" · " + speaker.say(LabourMarketText.old))) }
          return phrases
        })
    }
  }

  func writeSought(_ html: HTML) {
    html.card(say(.soughtHeading), id: "soegte") {
      if let day = model.soughtOn { html.p(say(.soughtOn(self.day(day))), .class("small")) }
      if !model.sought.isEmpty {
        html.entries(
          model.sought.map { title in
            let groups = OccupationBook.disco08.codes(of: title).prefix(2).compactMap { OccupationBook.disco08[$0] }
            guard !groups.isEmpty else { return [.text(say(.soughtNotFound(title)))] }
            return [
              .text(say(.soughtFound(title, groups.map { speaker.occupation($0) }.joined(separator: ", "))))
            ]
          })
      }
      html.postForm(place.sought, token: place.token, values: [FormValue("version", "\(model.version)")]) {
        html.field(
          Field(
            id: "titler", name: "titler", label: say(.soughtLabel), help: say(.soughtHelp),
            control: .area(value: typedSought ?? model.sought.joined(separator: "\n"), rows: 3)))
        html.buttons(ButtonRow([ButtonRow.Button(say(.soughtSave), weight: .other)]))
      }
    }
  }
}
