import Almanac
import Identifiers
import Language
import Markup
import WebLook

/// Where the address of one's calendar is made and closed.
///
/// - Parameters:
///   - made: when the one that is there was made; nil where there is none.
///   - address: the whole address, shown this once to whoever made it.
public func calendarFeedPage(_ context: PageContext, made: Day?, address: String? = nil) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: BookingText) -> String { speaker.say(text) }
  func act(_ text: BookingText, _ what: String, _ weight: Act.Weight) -> Act {
    Act(
      say(text),
      .post(action: Path.calendarFeed, token: context.token, values: [FormValue("goer", what)]), weight: weight)
  }
  return page(context, title: say(.feed)) { html in
    html.pageTitle(
      PageTitle(
        say(.feed), lead: say(.feedLead), over: Link(speaker.say(CalendarText.title), Path.calendar)))
    if let address {
      html.card(say(.feedAddress), id: "adresse") {
        html.p(say(.feedOnce))
        html.label(.for("adresse-tekst")) { html.span(say(.feedAddress), .class("unseen")) }
        html.textarea(address, .id("adresse-tekst"), .rows(2), .readonly())
        html.div(.class("acts")) {
          html.button(.type(.button), .class("act", also: "first"), .data("copy", "adresse-tekst")) {
            html.text(speaker.say(PlanText.copy))
          }
        }
      }
    }
    html.card(id: "styr") {
      html.p(made.map { say(.feedMade(speaker.fullDay($0))) } ?? say(.feedNone))
      html.acts(
        made == nil
          ? [act(.feedMake, "lav", .first)] : [act(.feedRemake, "lav", .quiet), act(.feedRevoke, "luk", .quiet)])
      html.p(say(.feedWhy), .class("small quiet"))
    }
  }
}
