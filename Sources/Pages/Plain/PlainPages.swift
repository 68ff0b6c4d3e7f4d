import Answers
import Language
import Markup
import WebLook

/// The pages for when something is in the way. None of them tells anything of what lies behind.
public enum PlainPages {
  /// Where the help and the statement lie.
  public static let help = "/hjaelp"

  /// Nothing lies at the address, or nothing that the reader may know of.
  public static func notFound(_ context: PageContext) -> [UInt8] {
    plain(context, .notFoundTitle, .notFoundLead) { $0.acts(waysOn(context)) }
  }

  /// - Parameter reference: the number that operators find the fault by; nothing else is said of it.
  public static func wrong(_ context: PageContext, reference: String) -> [UInt8] {
    plain(context, .wrongTitle, .wrongLead) { html in
      html.p(context.speaker.say(PlainText.wrongReference(reference)))
      html.acts(waysOn(context))
    }
  }

  /// - Parameter limitMegabytes: the largest file that is taken.
  public static func tooLarge(_ context: PageContext, limitMegabytes: Int) -> [UInt8] {
    plain(context, .tooLargeTitle, .tooLargeLead("\(limitMegabytes) MB")) { html in
      html.p(context.speaker.say(PlainText.tooLargeWay))
      html.acts([Act(context.speaker.say(PlainText.toIntake), .link(Path.dataIntake), weight: .first)])
    }
  }

  /// The form's token is not one of this session's.
  public static func expired(_ context: PageContext) -> [UInt8] {
    plain(context, .expiredTitle, .expiredLead) { $0.acts(waysOn(context)) }
  }

  private static func plain(
    _ context: PageContext, _ title: PlainText, _ lead: PlainText, _ rest: (HTML) -> Void
  ) -> [UInt8] {
    page(context, title: context.speaker.say(title)) { html in
      html.pageTitle(PageTitle(context.speaker.say(title), lead: context.speaker.say(lead)))
      rest(html)
    }
  }

  private static func waysOn(_ context: PageContext) -> [Act] {
    let speaker = context.speaker
    guard context.reader != nil else {
      return [Act(speaker.say(PlainText.toLogin), .link(AccountPath.login), weight: .first)]
    }
    return [
      Act(speaker.say(PlainText.toMyDay), .link(Path.myDay), weight: .first),
      Act(speaker.say(PlainText.toCitizens), .link(Path.citizens)),
    ]
  }
}
