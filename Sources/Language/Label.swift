/// Texts that are always the same, or hold a number or a name at most.
public enum Label: Sendable {
  // The table of `check`.
  case asOf, element, timelyShare, deliveredShare, rhythm, outsideToday
  case fidelity, noFidelity, cases(Int), obligations(Int), period(from: String?, to: String?)
  case caseHeading(String), nothingOwed, source, whyNow, progress(Int, of: Int)
  case tableNote, rhythmNote
  // Models.
  case phases, coreElements, purpose, rules, parameters, facts, attributes, examples, noAttributes
  case enrolment, always, valid(from: String?, to: String?), runsWhile(String), why, modelsFound(Int)
  case exampleKept(String), exampleBroken(String), exampleWanted, exampleGot, examplesRun(passed: Int, failed: Int)
  case modelIsGood(String), warnings(Int), noExamples
  // Faults of a call.
  case notADay(option: String, text: String), daysReversed, unknownCase(String, nearest: String?)
  case unknownModel(String, nearest: String?), noModels, moreFaults(Int)
  case waiverIgnored(case: String, day: String, why: String), moreWaivers(Int)
  case faultsFound(Int)
  // The command's own help.
  case aboutFodfaeste, aboutCheck, aboutModels, aboutList, aboutExplain, aboutValidate, aboutFacts, aboutExamples
  case aboutDemo, aboutBench, aboutTour
  case helpModel, helpLog, helpAsOf, helpFrom, helpTo, helpFormat, helpSummary, helpCase, helpThreads, helpLanguage
  case helpModelID, helpModelFile, helpModelsFolder
  case helpCitizens, helpYears, helpUntil, helpSeed, helpCSV, helpCases, helpFacts, helpRuns
  // The demonstration town and the tour.
  case townWritten(facts: Int, citizens: Int, file: String), positive(String), cannotWrite(String)
  case tourTown(String), tourFidelity, tourWhy
}
