import Answers
import Casework
import Language
import Markup
import WebLook

extension PlanView {
  /// What the citizen tells themselves: the CV and the own picture, and where they stand.
  func writeOwnWords(_ html: HTML) {
    html.card(say(.ownWords), id: "egne-ord") {
      let (yes, all) = citizen.cv.completeness
      html.p {
        html.a(speaker.say(CVText.title), .href(Path.cv(id)))
        html.text(" · " + speaker.say(CVText.completeLead(yes, all)))
      }
      html.p {
        html.a(speaker.say(OwnPictureText.title), .href(Path.picture(id)))
        html.text(
          " · "
            + (citizen.ownPictureLast.map { speaker.say(OwnPictureText.lastAnswered(day($0))) }
              ?? speaker.say(OwnPictureText.firstTalks)))
      }
    }
  }
}
