import Language
import Markup
import WebLook

/// Hjælp: the commonest tasks in plain words, and the keys.
public enum HelpPage {
  public static func page(_ context: PageContext) -> [UInt8] {
    func say(_ text: HelpText) -> String { context.speaker.say(text) }
    return Pages.page(context, title: say(.title)) { html in
      html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
      html.columns(
        main: {
          html.card(say(.tasksHeading)) {
            html.ol(.class("entries"), .role(.list)) {
              for (index, task) in HelpTask.allCases.enumerated() {
                html.li {
                  html.h3("\(index + 1). " + say(.task(task)))
                  html.p(say(.way(task)))
                }
              }
            }
          }
        },
        side: {
          html.card(say(.keysHeading)) {
            html.p(say(.keysLead))
            html.dl(.class("terms", also: "under")) {
              for (keys, meaning) in keys {
                html.div {
                  html.dt {
                    for (index, key) in keys.enumerated() {
                      if index > 0 { html.text(" ") }
                      html.kbd(key)
                    }
                  }
                  html.dd(say(meaning))
                }
              }
            }
          }
          html.card(say(.stuckHeading)) { html.p(say(.stuck)) }
        })
    }
  }

  private static let keys: [([String], HelpText)] = [
    (["/"], .search), (["j", "k"], .nextRow), (["o"], .why), (["Esc"], .closeMenu), (["Tab"], .keysOfBrowser),
    (["Tab", "Enter"], .keysSkip),
  ]
}
