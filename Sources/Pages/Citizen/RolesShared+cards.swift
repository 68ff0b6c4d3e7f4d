import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension RolesShared {
  /// Who does what, for staff: each task with a name beside it, and who decided it so.
  ///
  /// - Parameter agree: the way to the form; nil for who may not.
  func writeForStaff(_ html: HTML, _ speaker: any Speaker, today: Day, agree: Link?) {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    html.card(say(.who), id: "hvem-goer-hvad") {
      html.entries(
        work.lines.map { line in
          let who = names(line)
          var after: [String] = []
          if line.isByName { after.append(say(.byName)) }
          if let standIn = line.standIn, let name = name(standIn.person) {
            after.append(say(.standIn(name, speaker.day(standIn.until, readOn: today))))
          }
          return [
            .text(speaker.say(line.task) + ": "),
            who.isEmpty ? .text(say(.nobody)) : .strong(speaker.enumeration(who)),
            .text(after.isEmpty ? "" : " · " + after.joined(separator: " · ")),
          ]
        })
      html.p(told(speaker, today), .class("small quiet"))
      if let agree { html.links([agree]) }
    }
  }

  private func told(_ speaker: any Speaker, _ today: Day) -> String {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    var parts: [String] = []
    switch work.origin {
    case .agreedHere(let day):
      parts.append(say(.agreedHere(speaker.day(day, readOn: today))))
      if let model = work.model { parts.append(speaker.text(model.wording) + ".") }
      if let teamModel, teamModel != work.model { parts.append(say(.differs)) }
    case .team:
      if let model = work.model { parts.append(say(.asTeam(team?.name ?? "", speaker.text(model.wording)))) }
    case .nobody: parts.append(say(.byTrade))
    }
    if !work.isTold { parts.append(say(.notTold)) }
    return parts.joined(separator: " ")
  }

  /// Which of my people does what, in the citizen's words: person by person, so that there is somebody to call.
  func writeForCitizen(_ html: HTML, _ speaker: any Speaker, today: Day) {
    func say(_ text: RolesText) -> String { speaker.say(text) }
    html.h3(say(.ownWho))
    html.entries(
      work.lines.map { line in
        let who = names(line)
        let own = speaker.text(line.task.own)
        guard !who.isEmpty else { return [.text(own + ": " + say(.ownNobody))] }
        var phrases: [Phrase] = [.text(own + ": "), .strong(speaker.enumeration(who))]
        if let standIn = line.standIn, let name = name(standIn.person) {
          phrases.append(.text(" (" + say(.ownStandIn(name, speaker.day(standIn.until, readOn: today))) + ")"))
        }
        return phrases
      })
  }
}
