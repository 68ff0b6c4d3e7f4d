import Almanac
import Answers
import Language
import Markup
import WebLook

extension IntakeShelf {
  /// Indlæs data: hand in a file, and what was read in before.
  ///
  /// - Parameter form: what is wrong with the file that was handed in, under the field `fil`.
  public func page(_ context: PageContext, form: FormState? = nil) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(IntakeText.title)) { html in
      IntakeShelfView(answer: self, context: context, form: form).write(html)
    }
  }
}

struct IntakeShelfView {
  let answer: IntakeShelf
  let context: PageContext
  let form: FormState?

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: IntakeText) -> String { context.speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(PageTitle(say(.title), lead: say(.lead)))
    if answer.mayImport {
      html.steps(IntakeStep.file.steps(speaker))
      upload(html)
    } else {
      html.p(say(.mayNotImport))
    }
    html.heading(Heading(say(.batchesHeading), count: answer.batches.isEmpty ? nil : answer.batches.count))
    if answer.batches.isEmpty { html.empty(EmptyState(say(.noBatches))) } else { batches(html) }
    recipes(html)
  }

  private func upload(_ html: HTML) {
    if let errors = form?.errors, !errors.isEmpty {
      html.errorSummary(
        ErrorSummary(
          heading: say(.cannotTakeIn), errors: errors.sentences.map { .init($0.sentence, fieldID: "felt-fil") }))
    }
    html.postForm(Path.dataIntake, token: context.token, carriesFile: true) {
      html.field(
        Field(
          id: "felt-fil", name: "fil", label: say(.file), help: say(.fileHelp), error: form?.errors["fil"],
          control: .file(accept: ".csv,.txt,.xlsx,.xes,.gz"), isRequired: true))
      html.buttons(ButtonRow([.init(say(.send))]))
    }
  }

  private func batches(_ html: HTML) {
    html.dataTable(
      DataTable(
        id: "tabel-indlaest", caption: say(.batchesHeading), hidesCaption: true,
        columns: [
          .init(say(.batchFile)), .init(say(.batchWhen)), .init(say(.batchFacts)), .init(say(.batchState)),
          .init(say(.batchActs)),
        ],
        rows: answer.batches.map { batch in
          [
            .phrases([.strong(batch.fileName), .text(" · " + batch.recipe)]),
            .text(speaker.instant(batch.at) + " · " + (batch.by?.name ?? say(.unknownPerson))),
            .text(say(.batchCount(facts: speaker.count(batch.facts), cases: speaker.count(batch.cases)))),
            .status(Status(batch.state), say(batch.state.name)), .acts(acts(batch)),
          ]
        }))
  }

  private func acts(_ batch: BatchRow) -> [Act] {
    var acts: [Act] = []
    if batch.state == .under {
      acts.append(Act(say(.seeProgress), .link(IntakePath.progress(batch.id)), about: batch.fileName))
    }
    if batch.mayRetract {
      acts.append(Act(say(.retract), .link(IntakePath.retract(batch.id)), about: batch.fileName))
    }
    return acts
  }

  private func recipes(_ html: HTML) {
    html.heading(Heading(say(.recipesHeading), count: answer.recipes.isEmpty ? nil : answer.recipes.count))
    guard !answer.recipes.isEmpty else { return html.empty(EmptyState(say(.noRecipes))) }
    html.p(say(.recipesLead))
    html.card {
      html.definitions(Definitions(answer.recipes.map { .init($0.system, $0.title) }))
    }
  }
}

extension BatchRow.State {
  var name: IntakeText {
    switch self {
    case .under: .stateUnder
    case .done: .stateDone
    case .failed: .stateFailed
    case .retracted: .stateRetracted
    }
  }
}

extension Status {
  init(_ state: BatchRow.State) {
    switch state {
    case .under: self = .pending
    case .done: self = .met
    case .failed: self = .problem
    case .retracted: self = .waived
    }
  }
}
