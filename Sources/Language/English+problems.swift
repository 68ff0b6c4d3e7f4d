import Interventions

extension English {
  public func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .fault: "fault"
    case .warning: "warning"
    }
  }

  public func ignoredWaiver(_ fault: IgnoredWaiver.Fault) -> String {
    switch fault {
    case .noElement: "it does not say which element it is about. Fill in element."
    case .noReason: "it has no reason. Fill in reason."
    case .noFirstDay: "it has no first day. Fill in from."
    case .notADay(let text): "“\(text)” is no day. Write the day as 2020-05-23."
    }
  }

  private func meant(_ suggestion: String?) -> String { suggestion.map { " Did you mean “\($0)”?" } ?? "" }

  private func size(_ bytes: Int) -> String {
    bytes >= 1 << 30 ? "\(bytes >> 30) GB" : bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
  }

  private func wanted(_ wanted: Problem.Wanted) -> String {
    switch wanted {
    case .mapping: "keys with values, such as { key: value }"
    case .list: "a list, such as [a, b]"
    case .text: "a text"
    case .scalar: "a text, a number, true or false"
    case .truth: "true or false"
    case .number: "a number"
    case .duration: "a duration, such as 14 days"
    case .pattern: "a pattern, such as { fact: contact }"
    case .state: "a state's name or definition"
    case .nonEmptyList: "at least one"
    }
  }

  public func problem(_ problem: Problem) -> String {
    switch problem {
    case .fileMissing: "the file does not exist. Check its name."
    case .fileIsFolder: "this is a folder, not a file. Give the file's name."
    case .fileUnreadable(let reason): "the file cannot be read (\(reason))."
    case .fileEmpty: "the file is empty. Check whether it is the right one."
    case .fileTooLarge(let limit): "the file is too large: \(size(limit)) at most. Split it by case."
    case .expandsTooFar(let limit):
      "the file takes more than \(size(limit)) when unpacked. That is hardly a history; unpack it and look."
    case .notGzip: "the file is called .gz, but is not gzipped. Gzip it, or take .gz off its name."
    case .gzipTruncated: "the gzipped file is cut off before its end. Fetch it again."
    case .gzipDamaged: "the gzipped file is damaged. Fetch it again."
    case .gzipTrailingBytes: "something stands after the end of the gzipped file. Gzip it again."
    case .notUTF8(let byte):
      "the character with byte \(hex(byte)) is not UTF-8. Save the file as UTF-8; from Excel: “CSV UTF-8”."
    case .csvHeader(let found):
      "the first line must begin with case,day,fact and then attributes."
        + (found.isEmpty ? "" : " Here it says: \(found.prefix(5).joined(separator: ",")).")
        + (found.count == 1 && found[0].contains(";") ? " Put commas between the cells, not semicolons." : "")
        + (found.count == 1 && found[0].contains("\t") ? " Put commas between the cells, not tabs." : "")
        + (found.contains { $0 != $0.lowercased() || $0.hasPrefix(" ") } && found.count > 1
          ? " Write them in small letters and without blanks." : "")
    case .csvSpreadsheet: "this is a spreadsheet (xlsx), not a CSV. Save it as “CSV UTF-8”, and try again."
    case .csvUnnamedColumn(let column): "column \(column) has no name. Give it one, or take it out."
    case .csvDoubledColumn(let name): "the column “\(name)” stands there twice. Rename one of them."
    case .csvCells(let found, let wanted):
      "the row has \(found) \(found == 1 ? "cell" : "cells"), but the first line has \(wanted). Correct the commas; a cell with a comma must stand in quotes."
    case .csvQuoteInside:
      "there is a quote in the middle of a cell. Put the whole cell in quotes, and double those within."
    case .csvAfterQuote: "something stands right after a cell's last quote. Quotes within a cell are doubled."
    case .csvOpenQuote: "a quote opens a cell that never ends. Put the closing one."
    case .csvLoneReturn: "there is a carriage return without a line feed. Save the file with ordinary line ends."
    case .csvLineTooLong(let limit): "the line is longer than \(size(limit)). That is hardly a history."
    case .csvEmptyCase: "the case's name is missing. Fill in case."
    case .csvEmptyFact: "the fact's name is missing. Fill in fact."
    case .csvDay(let text): "“\(text)” is no day. Write it as 2020-05-23."
    case .tooManyFacts(let limit): "there are more than \(count(limit)) facts. Split the file by case."
    case .tooManyColumns(let limit):
      "there are more than \(limit) columns. Take out those that the model does not read (see: fodfaeste models facts)."
    case .xmlFault(let code): xml(code)
    case .xesEntities: "the file has a document type (DOCTYPE or ENTITY). XES needs none; take it out."
    case .xesRoot(let found): "the file begins with <\(found)>, but XES begins with <log>."
    case .xesTraceUnnamed: "the trace has no concept:name. It must have the case's name."
    case .xesEventUnnamed: "the event has no concept:name."
    case .xesEventUndated: "the event has no time:timestamp."
    case .xesTimestamp(let text): "“\(text)” is no point in time. Write it as 2020-05-23T10:00:00+02:00."
    case .xesValue(let kind, let value): "“\(value)” is no value of the kind \(kind)."
    case .xesKeyMissing(let element): "<\(element)> has no key."
    case .xesTooDeep: "the file has too many layers within each other."
    case .yaml(let text): "the file is no valid YAML: \(text). Look at indentation, colons and quotes."
    case .yamlDoubledKeys(let keys): "the key \(list(keys.map { "“\($0)”" }, "and")) stands there twice. Take one out."
    case .yamlDocuments: "there are several documents in the file (---). Use one file a model."
    case .yamlTooLarge: "the file is too large or has too many layers to be a model."
    case .wanted(let wanted, let place, let found):
      "\(place) must be \(self.wanted(wanted))" + (found.isEmpty ? ", but is empty." : ", but here it says “\(found)”.")
    case .unknownKey(let key, let place, let suggestion, let allowed):
      "“\(key)” is not known in \(place)."
        + (meant(suggestion).isEmpty ? " There may be: \(allowed.joined(separator: ", "))." : meant(suggestion))
    case .missingKey(let key, let place): "“\(key)” is missing in \(place)."
    case .notADuration(let text):
      "“\(text)” is no duration. Write a number and days, weeks, months or years, such as 14 days."
    case .notANumber(let text): "“\(text)” is no number."
    case .notWhole(let text): "“\(text)” is no whole number that can be used here."
    case .atLeastOne(let text): "“\(text)” is too little. Write at least 1."
    case .notADay(let text): "“\(text)” is no day. Write it as 2020-05-23."
    case .daysReversed(let from, let to): "\(from) lies after \(to). Swap them."
    case .unknownOperator(let text, let suggestion):
      "“\(text)” is no condition."
        + (meant(suggestion).isEmpty ? " Use min, max, contains or exists." : meant(suggestion))
    case .emptyCondition(let place): "\(place) is empty. Write at least one condition."
    case .unknownRule(let text, let suggestion):
      "“\(text)” is no rule."
        + (meant(suggestion).isEmpty ? " Use \(list(Rule.Kind.allCases.map(\.rawValue), "or"))." : meant(suggestion))
    case .unknownParameter(let name, let suggestion):
      "$\(name) does not stand under parameters.\(meant(suggestion.map { "$" + $0 }))"
    case .parameterKind(let name, let wanted): "$\(name) is not \(self.wanted(wanted))."
    case .unusedParameter(let name): "no rule uses the parameter \(name)."
    case .unknownState(let name, let suggestion):
      "the state “\(name)” stands neither under states nor under phases.\(meant(suggestion))"
    case .stateTwice(let name): "several states or phases are called “\(name)”. Rename one of them."
    case .stateCircle(let names):
      "the states are made of themselves: \(names.joined(separator: " → ")). Break the circle."
    case .stateForm(let place): "\(place) must have just one of from (with to and key if needed), anyOf, allOf and not."
    case .elementTwice(let id): "several elements have the id “\(id)”. Give one of them another."
    case .parameterTwice(let name): "the parameter \(name) stands there twice."
    case .unknownPhase(let name, let suggestion): "the phase “\(name)” does not stand under phases.\(meant(suggestion))"
    case .sourceMissing(let element):
      "the rule in element \(element) has no source. Write it on the rule or on the element."
    case .limitBound: "limit must have either longest or atMost."
    case .limitKey: "atMost counts how many are under way at once, so the state needs a key that tells them apart."
    case .whenWord(let text): "“\(text)” cannot stand in when. Write each or latest."
    case .fidelityLimits:
      "the limits must lie between 0 and 1 (80 % is written 0.8), and high must not be below medium."
    case .containsKind(let text): "lists hold texts, so that \(text) is never in one. Put it in quotes."
    case .outsideVocabulary(let fact, let suggestion):
      "the fact “\(fact)” is not in the vocabulary.\(meant(suggestion)) It works where the history has it."
    case .attributeOutsideVocabulary(let attribute, let fact, let suggestion):
      "the attribute “\(attribute)” does not belong to “\(fact)” in the vocabulary.\(meant(suggestion))"
    case .unknownElement(let id, let suggestion): "the model has no element “\(id)”.\(meant(suggestion))"
    case .unknownStatus(let text, let suggestion):
      "“\(text)” is no status."
        + (meant(suggestion).isEmpty
          ? " Use \(list(Obligation.Status.allCases.map(\.name), "or"))." : meant(suggestion))
    }
  }

  private func xml(_ code: Int) -> String {
    switch code {
    case 4: "the file is empty, or it is no XML."
    case 5, 74, 77: "the file is cut off: an element is not closed. Fetch it again."
    case 9: "there is a character that XML does not allow."
    case 76: "an element ends with another name than it began with."
    case 81: "the characters do not fit the encoding that the file says it has."
    default: "the file is no valid XML (fault \(code))."
    }
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
