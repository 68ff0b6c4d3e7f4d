import Access
import ArgumentParser
import Foundation
import Language
import Web

/// Prints the lists that are made from the program itself, or writes them where they stand in the documentation.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: say(.aboutCatalogue),
    subcommands: [Facts.self, AccessList.self, Agreements.self, Programs.self])

  struct Facts: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "facts", abstract: say(.aboutCatalogueFacts))
    @Flag(help: help(.helpWrite)) var write = false
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      let shelf = try ModelShelf(models)
      let text = FactCatalogue(models: try shelf.folders.map { try $0.read().compiled }).markdown
      try CatalogueCommand.give(text, as: "Facts.md", write: write, shelf: shelf)
    }
  }

  struct AccessList: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "access", abstract: say(.aboutCatalogueAccess))
    @Flag(help: help(.helpWrite)) var write = false
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      // Only who writes needs to know where the documentation stands.
      try CatalogueCommand.give(
        AccessTable.markdown, as: "Access.md", write: write, shelf: write ? ModelShelf(models) : nil)
    }
  }

  struct Agreements: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreements", abstract: say(.aboutCatalogueAgreements))
    @Flag(help: help(.helpWrite)) var write = false
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      try CatalogueCommand.give(
        AgreementCatalogue.markdown, as: "WorkAgreements.md", write: write, shelf: write ? ModelShelf(models) : nil)
    }
  }

  struct Programs: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "api", abstract: say(.aboutCatalogueApi))
    @Flag(help: help(.helpWrite)) var write = false
    @Option(help: help(.helpModelsFolder)) var models: String?
    @OptionGroup var language: LanguageOption

    func run() throws {
      try CatalogueCommand.give(
        ApiCatalogue.markdown, as: "Api.md", write: write, shelf: write ? ModelShelf(models) : nil)
    }
  }

  /// Prints a list, or writes it to the folder `Documentation` beside the models.
  private static func give(_ text: String, as name: String, write: Bool, shelf: ModelShelf?) throws {
    guard write, let shelf else {
      Output.standard.write(text)
      return
    }
    let file = URL(fileURLWithPath: shelf.folder).deletingLastPathComponent()
      .appendingPathComponent("Documentation").appendingPathComponent(name).path
    try CarefulFile.write(file) { put in
      var text = text
      try text.withUTF8 { try put($0) }
    }
    Output.standard.line(say(.catalogueWritten(file)))
  }
}
