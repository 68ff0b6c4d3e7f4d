import Answers
import Language
import Markup
import WebLook

/// A whole page: the frame with menu, person and message, and within it what the closure writes.
///
/// - Parameters:
///   - title: the page's own name in the window's title; it holds no personal data, since windows' titles are kept in
///     histories.
///   - audience: staff, or citizens and companies in larger type.
///   - refreshAfterSeconds: asks the browser for the page again: for pages that wait for long work.
public func page(
  _ context: PageContext, title: String, audience: Frame.Audience = .staff, refreshAfterSeconds: Int? = nil,
  main: (HTML) -> Void
) -> [UInt8] {
  let speaker = context.speaker
  let frame = Frame(
    language: speaker.tongue.rawValue, title: title,
    product: Link("Fodfæste", context.reader == nil ? "/" : Path.myDay),
    stylesheet: PageAssets.stylesheet, script: PageAssets.script, skipText: speaker.say(FrameText.skip),
    navigation: context.reader.map { navigation(context, $0) }, person: context.reader.map { personMenu(context, $0) },
    languages: languageSwitch(context), flashes: flashes(context),
    footer: [Link(speaker.say(FrameText.accessibility), Path.accessibility)],
    printHeader: [context.municipality, title].filter { !$0.isEmpty }.joined(separator: " · "), audience: audience,
    refreshAfterSeconds: refreshAfterSeconds)
  return HTML.written { html in html.page(frame) { main(html) } }
}

/// Where the browser finds the look and the script.
public enum PageAssets {
  public static let stylesheet = "/assets/look.css"
  public static let script = "/assets/look.js"
}

private func navigation(_ context: PageContext, _ reader: ReaderLabel) -> Navigation {
  func item(_ text: FrameText, _ path: String) -> Navigation.Item {
    Navigation.Item(
      context.speaker.say(text), path, isCurrent: context.path == path || context.path.hasPrefix(path + "/"))
  }
  var items = [item(.myDay, Path.myDay), item(.citizens, Path.citizens)]
  if !reader.isAdministrator, reader.role != .projectLead { items.append(item(.calendar, Path.calendar)) }
  if reader.maySpar { items.append(item(.sparring, Path.sparring)) }
  if reader.maySeeTeam { items.append(item(.myTeam, Path.myTeam)) }
  items.append(item(.method, Path.method))
  return Navigation(label: context.speaker.say(FrameText.mainMenu), items: items)
}

private func personMenu(_ context: PageContext, _ reader: ReaderLabel) -> PersonMenu {
  let speaker = context.speaker
  var links: [Link] = []
  if reader.mayImport { links.append(Link(speaker.say(FrameText.dataIntake), Path.dataIntake)) }
  if !reader.isAdministrator, reader.role != .projectLead {
    links.append(Link(speaker.say(LetterText.outbox), Path.outbox))
  }
  if !reader.isAdministrator { links.append(Link(speaker.say(LabourMarketText.title), Path.labourMarket)) }
  links.append(Link(speaker.say(FrameText.myAccount), Path.myAccount))
  links.append(Link(speaker.say(FrameText.help), PlainPages.help))
  if reader.isAdministrator { links.append(Link(speaker.say(FrameText.staff), Path.staff)) }
  let detail = [speaker.say(reader.role), reader.team?.name].compactMap { $0 }.joined(separator: ", ")
  return PersonMenu(
    name: reader.person.name, detail: detail, links: links,
    signOut: .init(text: speaker.say(FrameText.signOut), action: Path.signOut, token: context.token))
}

private func languageSwitch(_ context: PageContext) -> LanguageSwitch {
  LanguageSwitch(
    label: context.speaker.say(FrameText.languages),
    choices: Tongue.allCases.map { tongue in
      LanguageSwitch.Choice(
        name: tongue == .danish ? "Dansk" : "English", tag: tongue.rawValue,
        href: Path.language(tongue, backTo: context.here), isCurrent: tongue == context.speaker.tongue)
    })
}

private func flashes(_ context: PageContext) -> [Flash] {
  switch context.flash {
  case .done(let text):
    // "Gemt" is said once.
    [
      Flash(
        .done, word: context.speaker.say(FrameText.done),
        text: text == context.speaker.say(FrameText.done) + "." ? "" : text)
    ]
  case .refused(let text): [Flash(.problem, word: context.speaker.say(FrameText.refused), text: text)]
  case nil: []
  }
}
