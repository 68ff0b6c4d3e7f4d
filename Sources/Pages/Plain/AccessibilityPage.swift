import Language
import Markup
import WebLook

/// Tilgængelighedserklæring.
public enum AccessibilityPage {
  public static func page(_ context: PageContext) -> [UInt8] {
    func say(_ text: AccessibilityText) -> String { context.speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      func part(_ heading: AccessibilityText, _ paragraphs: [AccessibilityText], list: [AccessibilityText] = []) {
        html.section {
          html.heading(Heading(say(heading)))
          for paragraph in paragraphs { html.p(say(paragraph)) }
          if !list.isEmpty { html.ul { for item in list { html.li(say(item)) } } }
        }
      }
      html.pageTitle(PageTitle(say(.title), lead: say(.lead(context.municipality))))
      part(.statusHeading, [.status])
      part(.notTestedHeading, [.notTested])
      part(.gapsHeading, [.gapsLead], list: [.gapAssistive, .gapCharts, .gapSpreadsheets, .gapDocuments])
      part(.doneHeading, [], list: [.doneKeyboard, .doneContrast, .doneZoom, .doneText, .doneMotion])
      part(.madeHeading, [.made])
      part(.contactHeading, [.contact(context.municipality), .contactWays])
      part(.enforcementHeading, [.enforcement])
    }
  }
}
