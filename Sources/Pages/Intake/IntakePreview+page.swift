import Almanac
import Answers
import Language
import Markup
import WebLook

extension IntakePreview {
  /// What a file would give if it were read in: nothing is written yet.
  ///
  /// - Parameter form: what was chosen and what is wrong with it, where reading in was refused.
  public func page(_ context: PageContext, form: FormState? = nil) -> [UInt8] {
    Pages.page(context, title: context.speaker.say(IntakeText.stepPreview)) { html in
      IntakePreviewView(answer: self, context: context, form: form).write(html)
    }
  }
}

struct IntakePreviewView {
  let answer: IntakePreview
  let context: PageContext
  let form: FormState?

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: IntakeText) -> String { context.speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(
      PageTitle(
        say(.previewTitle(answer.fileName)),
        lead: say(
          .previewLead(rows: speaker.count(answer.rows), recipe: answer.recipe?.title ?? say(.noRecipe))),
        over: Link(say(.title), Path.dataIntake)))
    html.steps((answer.recipe == nil ? IntakeStep.recipe : .preview).steps(speaker))
    html.stack {
      if answer.recipe != nil { html.div { choice(html) } }
      parts(html)
    }
  }

  private func parts(_ html: HTML) {
    html.columns(
      main: {
        if answer.recipe != nil {
          counts(html)
          problems(html)
        }
        mapping(html)
        facts(html)
        sample(html)
      },
      side: {
        if answer.isObserved { html.card(say(.observedHeading)) { html.p(say(.observedMeans)) } }
        notes(html)
        recipe(html)
        kinds(html)
      })
  }

  private func recipe(_ html: HTML) {
    html.card(say(.recipeHeading)) {
      guard !answer.suggestions.isEmpty else { return html.p(say(.noRecipeFits)) }
      html.postForm(IntakePath.preview(answer.id) + "/opskrift", token: context.token) {
        html.field(
          Field(
            id: "felt-opskrift", name: "opskrift", label: say(.recipeLabel), help: say(.recipeHelp),
            control: .radios(
              answer.suggestions.map { suggestion in
                .init(
                  suggestion.recipe.id, "\(suggestion.recipe.system): \(suggestion.recipe.title)",
                  help: suggestion.reason, isChosen: suggestion.recipe.id == answer.recipe?.id)
              })))
        html.buttons(ButtonRow([.init(say(.changeRecipe), weight: answer.recipe == nil ? .main : .other)]))
      }
    }
  }

  private func counts(_ html: HTML) {
    html.card(say(.countsHeading)) {
      html.definitions(
        Definitions(
          [
            (IntakeText.newFacts, answer.newFacts), (.knownFacts, answer.knownFacts),
            (.changedFacts, answer.changedFacts), (.missingFacts, answer.missingFacts),
            (.newCitizens, answer.newCitizens), (.knownCitizens, answer.knownCitizens),
          ].map { Definitions.Entry(say($0.0), speaker.count($0.1)) }, layout: .figures))
      html.p(say(.countsMean), .class("small quiet"))
    }
  }

  private func problems(_ html: HTML) {
    html.section(.id("fejl")) {
      html.heading(
        Heading(
          say(.problemsHeading), count: answer.problemCount == 0 ? nil : answer.problemCount,
          link: answer.problemCount == 0 ? nil : Link(say(.problemsAll), IntakePath.problems(answer.id))))
      guard answer.problemCount > 0 else { return html.empty(EmptyState(say(.problemsNone))) }
      html.p(say(.problemsLead(answer.problemCount)))
      html.dataTable(
        DataTable(
          id: "tabel-fejl", caption: say(.problemsHeading), hidesCaption: true,
          columns: [.init(say(.problemRow)), .init(say(.problemColumn)), .init(say(.problemWhat))],
          rows: answer.problems.map { problem in
            [
              .text(problem.row.map { speaker.count($0) } ?? say(.wholeFile)), .text(problem.column ?? ""),
              .text(problem.sentence),
            ]
          }))
      let more = answer.problemCount - answer.problems.count
      if more > 0 { html.p(say(.moreProblems(more)), .class("small quiet")) }
    }
  }

  private func mapping(_ html: HTML) {
    guard !answer.mapping.isEmpty else { return }
    html.section {
      html.heading(Heading(say(.mappingHeading)))
      html.p(say(.mappingLead))
      html.dataTable(
        DataTable(
          id: "tabel-kolonner", caption: say(.mappingHeading), hidesCaption: true,
          columns: [.init(say(.column)), .init(say(.meaning))],
          rows: answer.mapping.map {
            [.text($0.column), .text($0.meaning.isEmpty ? say(.notRead) : $0.meaning)]
          }))
    }
  }

  private func facts(_ html: HTML) {
    guard !answer.facts.isEmpty else { return }
    html.section {
      html.heading(Heading(say(.factsHeading)))
      html.p(say(.factsLead), .class("small quiet"))
      html.dataTable(
        DataTable(
          id: "tabel-haendelser", caption: say(.factsHeading), hidesCaption: true,
          columns: [.init(say(.row)), .init(say(.citizen)), .init(say(.day)), .init(say(.event))],
          rows: answer.facts.map { fact in
            [
              .text(speaker.count(fact.row)), .text(fact.citizen), .text(speaker.fullDay(fact.day)),
              .text(speaker.sentenceCase(speaker.noun(fact.fact))),
            ]
          }))
    }
  }

  private func sample(_ html: HTML) {
    guard !answer.columns.isEmpty, !answer.sample.isEmpty else { return }
    html.details {
      html.summary(say(.sampleHeading))
      html.dataTable(
        DataTable(
          id: "tabel-udsnit", caption: say(.sampleCaption), hidesCaption: true,
          columns: answer.columns.map { .init($0) }, rows: answer.sample.map { $0.map { .text($0) } },
          hasRowHeaders: false))
    }
  }

  private func notes(_ html: HTML) {
    guard !answer.notes.isEmpty else { return }
    html.card(say(.notesHeading)) { html.entries(answer.notes.map { [.text($0)] }) }
  }

  private func kinds(_ html: HTML) {
    guard !answer.kinds.isEmpty else { return }
    html.card(say(.kindsHeading)) {
      html.entries(
        answer.kinds.map {
          [.text(speaker.sentenceCase(speaker.noun($0.fact)) + ": "), .text(speaker.count($0.count))]
        })
    }
  }

  /// What to do about rows with errors, and the one act of the page.
  private func choice(_ html: HTML) {
    if let errors = form?.errors, !errors.isEmpty {
      html.errorSummary(
        ErrorSummary(
          heading: say(.cannotTakeIn), errors: errors.sentences.map { .init($0.sentence, fieldID: "felt-ved-fejl") }))
    }
    let chosen = form.flatMap { IntakeChoice(rawValue: $0.fields[IntakeForm.field]) } ?? .allOrNothing
    html.postForm(IntakePath.preview(answer.id) + "/laes-ind", token: context.token) {
      if answer.problemCount > 0 {
        html.field(
          Field(
            id: "felt-ved-fejl", name: IntakeForm.field, label: say(.choiceLabel),
            error: form?.errors[IntakeForm.field],
            control: .radios([
              .init(
                IntakeChoice.allOrNothing.rawValue, say(.choiceAll), help: say(.choiceAllHelp),
                isChosen: chosen == .allOrNothing),
              .init(
                IntakeChoice.skipFaulty.rawValue, say(.choiceSkip), help: say(.choiceSkipHelp),
                isChosen: chosen == .skipFaulty),
            ])))
      }
      html.buttons(ButtonRow([.init(say(.takeIn))], cancel: Link(say(.cancelFile), Path.dataIntake)))
    }
  }
}
