import Almanac
import ArgumentParser
import Foundation
import InterventionFiles
import Interventions
import Language
import Timelines

struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: say(.aboutModels),
    subcommands: [List.self, Explain.self, Validate.self, Facts.self, Examples.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: say(.aboutList))
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      var found = 0
      var faults: [Diagnostic] = []
      for folder in try ModelShelf(models).folders {
        do {
          let model = try folder.read().model
          Output.standard.line(model.id.padded(to: 28) + model.title)
          found += 1
        } catch let failure as Faults {
          faults += failure.diagnostics
        }
      }
      Output.standard.line(say(.modelsFound(found)))
      // One that cannot be read does not hide the others.
      if !faults.isEmpty { throw Faults(faults) }
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: say(.aboutExplain))
    @Argument(help: help(.helpModelID)) var id: String
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      let reading = try ModelShelf.read(id, shelf: models)
      ModelDocument(model: reading.model).write(to: .standard)
    }
  }

  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "validate", abstract: say(.aboutValidate))
    @Argument(help: help(.helpModelFile)) var file: String
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      let reading = try ModelShelf.read(file, shelf: models)
      if let folder = try ModelShelf.folder(of: file, shelf: models) { _ = try folder.examples(for: reading.model) }
      let warnings = reading.warnings + VocabularyCheck.warnings(for: reading.compiled, file: file)
      Diagnostics.print(warnings)
      Output.standard.line(say(.modelIsGood(reading.model.title)))
      if !warnings.isEmpty { Output.standard.line(say(.warnings(warnings.count))) }
    }
  }

  struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "facts", abstract: say(.aboutFacts))
    @Argument(help: help(.helpModelID)) var id: String
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      let reading = try ModelShelf.read(id, shelf: models)
      var table = TextTable([(say(.facts), false), ("", false), (say(.attributes), false)])
      for (fact, attributes) in reading.compiled.factsRead {
        table.rows.append([
          fact, Vocabulary.kind(named: fact) == nil ? "" : Spoken.speaker.noun(fact),
          attributes.isEmpty ? say(.noAttributes) : attributes.joined(separator: ", "),
        ])
      }
      table.write(to: .standard)
    }
  }

  struct Examples: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "examples", abstract: say(.aboutExamples))
    @Argument(help: help(.helpModelID)) var ids: [String] = []
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      let shelf = try ModelShelf(models)
      var passed = 0
      var failed = 0
      for folder in ids.isEmpty ? shelf.folders : try ids.map(shelf.folder) {
        let reading = try folder.read()
        let examples = try folder.examples(for: reading.model)
        Output.standard.line(reading.model.title + (examples.isEmpty ? ": " + say(.noExamples) : ""))
        for example in examples {
          let differences = ExampleCheck(example, reading.compiled).differences
          if differences.isEmpty {
            passed += 1
            Output.standard.line(say(.exampleKept(example.title)))
          } else {
            failed += 1
            Output.standard.line(say(.exampleBroken(example.title)) + " (\(folder.examplesFile):\(example.line))")
            for difference in differences { Output.standard.line("    " + difference) }
          }
        }
      }
      Output.standard.line(say(.examplesRun(passed: passed, failed: failed)))
      if failed > 0 { throw CommandFailure([], code: 1) }
    }
  }
}

/// An example held up against what the model gives.
struct ExampleCheck {
  /// What differs, a line each: the element, what was expected and what came.
  let differences: [String]

  init(_ example: ModelExample, _ model: CompiledModel) {
    let run = ExampleRun(model, facts: example.facts, asOf: example.asOf)
    var differences: [String] = []
    for (element, expected) in example.expected {
      guard let place = model.model.elements.firstIndex(where: { $0.id == element }) else { continue }
      let got = run.outcomes[place]
      for index in 0..<max(expected.count, got.count) {
        let wanted = index < expected.count ? expected[index] : nil
        let outcome = index < got.count ? got[index] : nil
        if let wanted, let outcome, Self.agree(wanted, outcome) { continue }
        let wantedText = wanted.map {
          Self.text($0.opens, $0.due, $0.status, $0.fulfilled, $0.lacks ?? [])
        }
        let gotText = outcome.map { Self.text($0.opens, $0.due, $0.status, $0.fulfilled, $0.lacks) }
        differences.append(
          "\(element): \(say(.exampleWanted)) \(wantedText ?? "–"), \(say(.exampleGot)) \(gotText ?? "–")")
      }
    }
    self.differences = differences
  }

  private static func agree(_ wanted: ModelExample.Expected, _ got: ExampleRun.Outcome) -> Bool {
    wanted.opens == got.opens && wanted.due == got.due && wanted.status == got.status
      && wanted.fulfilled == got.fulfilled && (wanted.lacks == nil || wanted.lacks == got.lacks)
  }

  private static func text(
    _ opens: Day, _ due: Day, _ status: Obligation.Status, _ fulfilled: Day?, _ lacks: [String]
  ) -> String {
    "\(opens) → \(due) \(status.name)" + (fulfilled.map { " ✓ \($0)" } ?? "")
      + (lacks.isEmpty ? "" : " [\(lacks.joined(separator: ", "))]")
  }
}

/// Facts and attributes that a model reads and the vocabulary does not have.
enum VocabularyCheck {
  static func warnings(for model: CompiledModel, file: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (fact, attributes) in model.factsRead {
      guard let kind = Vocabulary.kind(named: fact) else {
        let suggestion = Suggestion.nearest(to: fact, among: Vocabulary.factNames)
        found.append(Diagnostic(.warning, file: file, .outsideVocabulary(fact: fact, suggestion: suggestion)))
        continue
      }
      let known = kind.attributes.map(\.name)
      for attribute in attributes where !known.contains(attribute) {
        let suggestion = Suggestion.nearest(to: attribute, among: known)
        found.append(
          Diagnostic(
            .warning, file: file,
            .attributeOutsideVocabulary(attribute: attribute, fact: fact, suggestion: suggestion)))
      }
    }
    return found
  }
}
