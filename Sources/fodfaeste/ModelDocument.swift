import Interventions
import Language

/// A model told in plain words, as a method consultant would read it.
struct ModelDocument {
  let model: InterventionModel
  private static let width = 92

  func write(to output: Output) {
    let speaker = Spoken.speaker
    output.line(model.title)
    output.line(String(repeating: "═", count: model.title.count))
    if let source = model.source { paragraph("\(say(.source)): \(source)", "", output) }
    let enrolment = model.enrolment.map { speaker.state($0, among: model.allStates) } ?? say(.always)
    paragraph("\(say(.enrolment)): \(enrolment)", "", output)
    if !model.phases.isEmpty {
      heading(say(.phases), output)
      for (number, phase) in model.phases.enumerated() {
        output.line("\(number + 1). \(phase.title)")
        if let purpose = phase.purpose { paragraph(purpose, "   ", output) }
        paragraph(speaker.state(phase.expression, among: model.allStates), "   ", output)
      }
    }
    heading(say(.coreElements), output)
    for element in model.elements { write(element, to: output) }
    if !model.parameters.isEmpty {
      heading(say(.parameters), output)
      for parameter in model.parameters {
        let value: String
        switch parameter.value {
        case .duration(let duration): value = speaker.duration(duration)
        case .number(let number): value = speaker.number(number, decimals: number == number.rounded() ? 0 : 2)
        }
        paragraph("\(parameter.name): \(value)" + (parameter.why.map { " – \($0)" } ?? ""), "", output)
      }
    }
  }

  private func write(_ element: InterventionModel.Element, to output: Output) {
    let speaker = Spoken.speaker
    let phase = element.phase.flatMap { id in model.phases.first { $0.id == id }?.title }
    output.line("\(element.id)  \(element.title)" + (phase.map { " (\($0))" } ?? ""))
    if let purpose = element.purpose { paragraph("\(say(.purpose)): \(purpose)", "   ", output) }
    for rule in element.rules {
      if let title = rule.title { output.line("   • \(title)") }
      paragraph(speaker.rule(rule, of: model), rule.title == nil ? "   • " : "     ", output, hanging: "     ")
      if let during = rule.during {
        paragraph(say(.runsWhile(speaker.state(during, among: model.allStates))), "     ", output)
      }
      if !rule.valid.isAlways {
        let valid = Label.valid(
          from: rule.valid.from.map(speaker.fullDay), to: rule.valid.to.map(speaker.fullDay))
        paragraph(say(valid), "     ", output)
      }
      if let source = rule.source { paragraph("\(say(.source)): \(source)", "     ", output) }
    }
    if let source = element.source { paragraph("\(say(.source)): \(source)", "   ", output) }
    output.line()
  }

  private func heading(_ text: String, _ output: Output) {
    output.line()
    output.line(text)
    output.line(String(repeating: "─", count: text.count))
  }

  private func paragraph(_ text: String, _ indent: String, _ output: Output, hanging: String? = nil) {
    for (number, line) in TextTable.wrap(text, Self.width - indent.count).enumerated() {
      output.line((number == 0 ? indent : hanging ?? indent) + line)
    }
  }
}
