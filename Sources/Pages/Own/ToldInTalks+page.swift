import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension HTML {
  /// What follow-ups said: the latest open, those before it folded.
  func followUps(_ told: [FollowUpTold], _ speaker: any Speaker, readOn today: Day) {
    guard let latest = told.first else { return }
    followUp(latest, speaker, today)
    let rest = told.dropFirst()
    guard !rest.isEmpty else { return }
    details(.class("inline")) {
      summary(speaker.say(OwnToldText.earlier(rest.count)))
      for one in rest { followUp(one, speaker, today) }
    }
  }

  private func followUp(_ told: FollowUpTold, _ speaker: any Speaker, _ today: Day) {
    section(.class("talked")) {
      p { strong(speaker.say(OwnToldText.followUp(speaker.day(told.day, readOn: today)))) }
      definitions(
        Definitions(
          told.words.map { Definitions.Entry(speaker.say($0.label), $0.text) }))
    }
  }
}

extension FollowUpTold {
  /// What it says, each under its heading.
  var words: [(label: OwnToldText, text: String)] {
    [(OwnToldText.tried, tried), (.went, went), (.next, next)].compactMap { label, text in text.map { (label, $0) } }
  }

  /// All of it in one line.
  func line(_ speaker: any Speaker) -> String {
    words.map { speaker.say($0.label) + ": " + $0.text }.joined(separator: " · ")
  }
}

extension OwnView {
  /// The latest talks, each with the note that was written for the citizen to read.
  func writeTalks(_ html: HTML) {
    guard !model.talks.isEmpty else { return }
    html.card(speaker.say(OwnToldText.talks), id: "samtaler") {
      for talk in model.talks {
        html.section(.class("talked")) {
          html.h3(speaker.sentenceCase(day(talk.day)))
          let role = talk.name == nil ? speaker.begin(talk.role) : speaker.say(talk.role)
          html.p(
            [talk.name, role, talk.form.map { speaker.text($0.within) }].compactMap { $0 }.joined(separator: " · "),
            .class("small quiet"))
          html.p(talk.note)
        }
      }
      html.links([Link(speaker.say(OwnToldText.allTalks), Path.ownData(link))])
    }
  }
}

extension CompanyPlaceView {
  /// What the follow-ups that the company took part in said.
  func writeTold(_ html: HTML) {
    guard !model.told.isEmpty else { return }
    html.card(speaker.say(OwnToldText.companyTitle), id: "talt-om") {
      html.p(speaker.say(OwnToldText.companyLead), .class("small quiet"))
      html.followUps(model.told, speaker, readOn: model.today)
    }
  }
}
