import ArgumentParser
import Foundation
import Language

/// The language of this call: what `--language` says, or else the environment, or else Danish.
enum Spoken {
  static let tongue: Tongue = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        return Tongue(rawValue: arguments[index + 1]) ?? .danish
      }
      if argument.hasPrefix("--language=") { return Tongue(rawValue: String(argument.dropFirst(11))) ?? .danish }
    }
    return ProcessInfo.processInfo.environment["FODFAESTE_LANGUAGE"].flatMap(Tongue.init(rawValue:)) ?? .danish
  }()

  static let speaker = tongue.speaker
}

/// A fixed text in the language of this call.
func say(_ label: Label) -> String { Spoken.speaker.label(label) }

/// The same, as the help of an option.
func help(_ label: Label) -> ArgumentHelp { ArgumentHelp(stringLiteral: say(label)) }

extension Tongue: ExpressibleByArgument {}

struct LanguageOption: ParsableArguments {
  @Option(help: help(.helpLanguage)) var language: Tongue = Spoken.tongue
}
