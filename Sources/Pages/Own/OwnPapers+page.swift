import Answers
import Casework
import Language
import Markup
import WebLook

extension OwnView {
  /// The way to what is written together before a decision.
  func writePapersLink(_ html: HTML) {
    guard model.hasPapers else { return }
    html.card(speaker.say(OwnPapersText.title), id: "foer-afgoerelsen") {
      html.p(speaker.say(OwnPapersText.cardLead))
      html.links([Link(speaker.say(OwnPapersText.readAndWrite), Path.ownPapers(link))])
    }
  }
}

extension BeforeDecisionPage {
  /// What is written together about the citizen, read by their own door: a question at a time, and whose words they are.
  public func ownPage(_ link: String, _ context: PageContext) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnPapersText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title), audience: .guest) { html in
      html.pageTitle(
        PageTitle(
          say(.title), lead: say(mayWrite ? .lead : .leadDecided),
          over: Link(speaker.say(OwnText.back), Path.own(link))))
      for paper in ownPapers {
        html.card(name(paper, speaker), id: paper.pathName) {
          if mayWrite {
            html.acts([
              Act(say(.write), .link(Path.ownPaper(link, paper)), weight: .first, about: name(paper, speaker))
            ])
          }
          html.paperSections(paper, self, speaker, showsEmpty: false)
        }
      }
      html.card(speaker.say(BeforeDecisionText.fromPlan), id: "fra-planen") {
        html.definitions(Definitions(planEntries(speaker), layout: .under))
      }
    }
  }

  /// The answer is there to read once somebody has written in it.
  public var ownPapers: [PaperSection.Paper] {
    let isAnswered = PaperSection.of(.recommendation).contains(where: course.hasWords)
    return isAnswered ? [.preparatoryPart, .recommendation] : [.preparatoryPart]
  }

  private func name(_ paper: PaperSection.Paper, _ speaker: any Speaker) -> String {
    paper == .preparatoryPart
      ? speaker.say(BeforeDecisionText.preparatoryPart)
      : speaker.sentenceCase(regime.map { speaker.say($0.paper) } ?? speaker.say(RecommendationName.usual))
  }

  /// Where the citizen writes: the questions, with what others have said to them, and room for one's own words.
  ///
  /// - Parameter isShared: another pen has written in the same place since the form was shown.
  public func ownWritingPage(
    _ form: PaperForm, _ link: String, _ context: PageContext, token: String, state: FormState, version: Int,
    refusals: [String] = [], isShared: Bool = false
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnPapersText) -> String { speaker.say(text) }
    let title = say(.writeTitle(name(form.paper, speaker)))
    let shown = state.fields[PaperForm.shownName]
    return Pages.page(context, title: title, audience: .guest) { html in
      html.pageTitle(
        PageTitle(title, lead: say(.writeLead), over: Link(say(.title), Path.ownPapers(link))))
      if isShared { html.notice(say(.writtenMeanwhile), say(.saveAgain)) }
      html.card {
        html.errorSummary(state.errors, form.questions(state), speaker, refusals: refusals)
        html.postForm(
          Path.ownPaper(link, form.paper), token: FormToken(name: "csrf", value: token),
          values: [
            FormValue(FieldMaker.sentName, "1"), FormValue("version", "\(version)"),
            FormValue(PaperForm.shownName, shown.isEmpty ? "\(version)" : shown),
          ]
        ) {
          for group in form.groups(state) {
            html.fieldGroup(group.heading) {
              html.p(group.help, .class("help"))
              others(group.section, html, speaker)
              if isShared,
                course.text(group.section, .citizen) != state.fields[PaperForm.name(group.section, .citizen)],
                !course.text(group.section, .citizen).isEmpty
              {
                html.p {
                  html.strong(say(.standsNow) + " ")
                  html.text(course.text(group.section, .citizen))
                }
              }
              for field in group.open { html.field(field) }
            }
          }
          html.buttons(
            ButtonRow([ButtonRow.Button(say(.save))], cancel: Link(speaker.say(EntryTitle.back), Path.ownPapers(link))))
        }
      }
    }
  }

  /// What others have said to a question.
  private func others(_ section: PaperSection, _ html: HTML, _ speaker: any Speaker) {
    for voice in section.voices where voice != .citizen {
      guard let words = course.words(section, voice) else { continue }
      html.p {
        html.strong(speaker.begin(voice) + ": ")
        html.text(words.text)
      }
    }
  }

  /// The citizen's form of a paper: their own words, and no others.
  public func ownForm(
    _ paper: PaperSection.Paper, me: PersonLabel, _ speaker: any Speaker, newID: @escaping @Sendable () -> String
  ) -> PaperForm {
    PaperForm(
      paper, basis: EntryBasis(speaker: speaker, today: today, me: me, role: .citizen, newID: newID), course: course,
      asked: [.citizen])
  }
}

extension PaperSection.Paper {
  /// As it stands in addresses.
  public var pathName: String { self == .preparatoryPart ? "forberedende-del" : "indstilling" }
}

extension Path {
  /// What is written together before a decision, by the citizen's own door.
  public static func ownPapers(_ link: String) -> String { "\(own(link))/foer-afgoerelsen" }
  /// Where the citizen writes in one of the papers.
  public static func ownPaper(_ link: String, _ paper: PaperSection.Paper) -> String {
    "\(ownPapers(link))/\(paper.pathName)"
  }
}
