import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Where a paper is written, during the talk: a question at a time, with room for what each says.
public struct PaperForm: Sendable {
  public let paper: PaperSection.Paper
  let basis: EntryBasis
  let course: BeforeDecision
  /// Whose words are asked for.
  let asked: Set<PaperVoice>

  public init(
    _ paper: PaperSection.Paper, basis: EntryBasis, course: BeforeDecision,
    asked: Set<PaperVoice> = Set(PaperVoice.allCases)
  ) {
    self.paper = paper
    self.basis = basis
    self.course = course
    self.asked = asked
  }

  private func voices(_ section: PaperSection) -> [PaperVoice] { section.voices.filter(asked.contains) }

  private var speaker: any Speaker { basis.speaker }

  /// The case's version when the form was first shown: changes are counted from it, also where another wrote meanwhile.
  public static let shownName = "vist"

  /// The field that a change was typed in.
  public static func fieldName(_ change: PaperWritten) -> String { name(change.section, change.voice) }

  static func name(_ section: PaperSection, _ voice: PaperVoice) -> String {
    "\(section.rawValue)-\(voice.rawValue)"
  }

  /// How much is asked at once: citizen and professional; the others are folded until one of them has said something.
  private static let open: Set<PaperVoice> = [.citizen, .professional]

  struct Group {
    var section: PaperSection
    var heading: String
    var help: String
    var open: [Field]
    var folded: [Field]
  }

  func groups(_ state: FormState) -> [Group] {
    let make = FieldMaker(basis: basis, state: state)
    return PaperSection.of(paper).map { section in
      func field(_ voice: PaperVoice) -> Field {
        make.field(
          PaperForm.name(section, voice), label: speaker.begin(voice), usual: course.text(section, voice)
        ) { .area(value: $0, rows: voice == .citizen ? 4 : 3, limit: nil) }
      }
      return Group(
        section: section, heading: speaker.say(section), help: section.help.text(in: speaker.tongue),
        open: voices(section).filter(PaperForm.open.contains).map(field),
        folded: voices(section).filter { !PaperForm.open.contains($0) }.map(field))
    }
  }

  public func questions(_ state: FormState) -> [Field] {
    groups(state).flatMap { group in
      (group.open + group.folded).map { field in
        var field = field
        // Held up against another's words, a question says which it is.
        field.label = "\(group.heading) (\(field.label))"
        return field
      }
    }
  }

  /// What is said now, as the form sends it.
  public func current() -> FormFields {
    FormFields(
      PaperSection.of(paper).flatMap { section in
        voices(section).map { (PaperForm.name(section, $0), course.text(section, $0)) }
      })
  }

  /// Each somebody's words that are others than they were when the form was shown.
  ///
  /// - Parameter shown: what the form began with; words that were left alone are nobody's change.
  public func changes(_ typed: FormFields, shown: BeforeDecision) -> [PaperWritten] {
    PaperSection.of(paper).flatMap { section in
      voices(section).compactMap { voice -> PaperWritten? in
        let name = PaperForm.name(section, voice)
        guard typed.names.contains(name) else { return nil }
        let text = PaperForm.plain(typed[name])
        guard text != PaperForm.plain(shown.text(section, voice)) else { return nil }
        return PaperWritten(section: section, voice: voice, text: text)
      }
    }
  }

  /// Browsers send line breaks in their own way.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}

/// The page of the form.
///
/// - Parameter kept: what the reader typed before and did not save.
public func paperWritingPage(
  _ form: PaperForm, of answer: BeforeDecisionPage, _ context: PageContext, state: FormState, refusals: [String] = [],
  version: Int, kept: ConversationPage.KeptDraft? = nil
) -> [UInt8] {
  let speaker = context.speaker
  let view = BeforeDecisionView(answer: answer, context: context)
  let name =
    form.paper == .preparatoryPart ? speaker.say(BeforeDecisionText.preparatoryPart) : view.paperName
  let title = speaker.say(PreparationActText.writeTitle(name))
  let (id, address) = (answer.citizen.id, Path.writePaper(answer.citizen.id, form.paper))
  return page(context, title: title) { html in
    html.pageTitle(
      PageTitle(
        title,
        lead: [
          .who(answer.citizen.text, href: Path.citizen(id)),
          .text(" · " + speaker.say(PreparationActText.writeLead)),
        ], over: Link(speaker.say(BeforeDecisionText.title), Path.beforeDecision(id))))
    if let kept, state.errors.isEmpty, refusals.isEmpty {
      html.notice(speaker.say(ConversationText.draftFound(speaker.instant(kept.saved))), "")
      html.acts([
        Act(
          speaker.say(ConversationText.dropDraft),
          .post(action: address + "/kladde", token: context.token, values: [FormValue("smid", "ja")]))
      ])
    }
    html.card {
      html.errorSummary(state.errors, form.questions(state), speaker, refusals: refusals)
      html.postForm(
        address, token: context.token,
        values: [
          FormValue(FieldMaker.sentName, "1"), FormValue("version", "\(version)"),
          FormValue(
            PaperForm.shownName,
            state.fields[PaperForm.shownName].isEmpty ? "\(version)" : state.fields[PaperForm.shownName]),
        ],
        draft: address + "/kladde", draftText: speaker.say(ConversationText.autosaved)
      ) {
        for group in form.groups(state) { write(group, speaker, html) }
        html.buttons(
          ButtonRow(
            [ButtonRow.Button(speaker.say(PreparationActText.writeSave))],
            cancel: Link(speaker.say(EntryTitle.back), Path.beforeDecision(id))))
      }
    }
  }
}

private func write(_ group: PaperForm.Group, _ speaker: any Speaker, _ html: HTML) {
  html.fieldGroup(group.heading) {
    html.p(group.help, .class("help"))
    for field in group.open { html.field(field) }
    guard !group.folded.isEmpty else { return }
    html.details(.class("inline"), .open(group.folded.contains { !$0.answer.isEmpty })) {
      html.summary {
        html.text(speaker.say(PreparationActText.moreVoices))
        html.span(": " + group.heading, .class("unseen"))
      }
      html.div(.class("inline-form")) { for field in group.folded { html.field(field) } }
    }
  }
}
