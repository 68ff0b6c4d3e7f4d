/// Something wrong with a file that was read: what, where, and enough to say what to write instead.
///
/// It holds no texts for people; `Language` words it.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable {
    /// The file cannot be used.
    case fault
    /// The file can be used, but says something that was hardly meant.
    case warning
  }

  public var severity: Severity
  /// The file's name as it was given.
  public var file: String
  /// Counted from 1; nil where the whole file is meant.
  public var line: Int?
  public var column: Int?
  public var problem: Problem

  public init(
    _ severity: Severity = .fault, file: String, line: Int? = nil, column: Int? = nil, _ problem: Problem
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }
}

/// A file could not be used; everything that was found wrong with it.
public struct Faults: Error, Hashable, Sendable {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

/// All that can be wrong with a model or a log.
public enum Problem: Error, Hashable, Sendable {
  // Files.
  case fileMissing
  case fileIsFolder
  case fileUnreadable(reason: String)
  case fileEmpty
  case fileTooLarge(limitBytes: Int)
  case expandsTooFar(limitBytes: Int)
  case notGzip
  case gzipTruncated
  case gzipDamaged
  case gzipTrailingBytes
  case notUTF8(byte: UInt8)

  // CSV.
  case csvHeader(found: [String])
  case csvSpreadsheet
  case csvUnnamedColumn(Int)
  case csvDoubledColumn(String)
  case csvCells(found: Int, wanted: Int)
  case csvQuoteInside
  case csvAfterQuote
  case csvOpenQuote
  case csvLoneReturn
  case csvLineTooLong(limitBytes: Int)
  case csvEmptyCase
  case csvEmptyFact
  case csvDay(String)
  case tooManyFacts(limit: Int)
  case tooManyColumns(limit: Int)

  // XES.
  case xmlFault(code: Int)
  case xesEntities
  case xesRoot(found: String)
  case xesTraceUnnamed
  case xesEventUnnamed
  case xesEventUndated
  case xesTimestamp(String)
  case xesValue(kind: String, value: String)
  case xesKeyMissing(element: String)
  case xesTooDeep

  // Models.
  case yaml(String)
  case yamlDoubledKeys([String])
  case yamlDocuments(Int)
  case yamlTooLarge
  case wanted(Wanted, in: String, found: String)
  case unknownKey(String, in: String, suggestion: String?, allowed: [String])
  case missingKey(String, in: String)
  case notADuration(String)
  case notANumber(String)
  case notWhole(String)
  case atLeastOne(String)
  case notADay(String)
  case daysReversed(from: String, to: String)
  case unknownOperator(String, suggestion: String?)
  case emptyCondition(String)
  case unknownRule(String, suggestion: String?)
  case unknownParameter(String, suggestion: String?)
  case parameterKind(String, wanted: Wanted)
  case unusedParameter(String)
  case unknownState(String, suggestion: String?)
  case stateTwice(String)
  case stateCircle([String])
  case stateForm(String)
  case elementTwice(String)
  case parameterTwice(String)
  case unknownPhase(String, suggestion: String?)
  case sourceMissing(element: String)
  case limitBound
  case limitKey
  case whenWord(String)
  case fidelityLimits
  case containsKind(String)

  // Models against the vocabulary.
  case outsideVocabulary(fact: String, suggestion: String?)
  case attributeOutsideVocabulary(attribute: String, fact: String, suggestion: String?)

  // Examples.
  case unknownElement(String, suggestion: String?)
  case unknownStatus(String, suggestion: String?)

  /// What was wanted where something else stood.
  public enum Wanted: String, Hashable, Sendable {
    case mapping, list, text, scalar, truth, number, duration, pattern, state, nonEmptyList
  }
}
