import Answers
import Language

extension IntakePreview.Problem {
  /// Rows with errors as a file that Danish spreadsheets open: semicolons, UTF-8 with its mark, a head.
  public static func csv(_ problems: [IntakePreview.Problem], speaker: any Speaker) -> [UInt8] {
    let head = [IntakeText.problemRow, .problemColumn, .problemWhat].map { speaker.say($0) }
    let rows = problems.map { problem in
      [problem.row.map { String($0) } ?? speaker.say(IntakeText.wholeFile), problem.column ?? "", problem.sentence]
    }
    let text = ([head] + rows).map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  /// Quoted; what a spreadsheet would take for a formula gets an apostrophe before it.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
  }
}
