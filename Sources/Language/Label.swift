/// Texts that are always the same, or hold a number or a name at most.
public enum Label: Sendable {
  // The table of `check`.
  case asOf, element, timelyShare, deliveredShare, rhythm, outsideToday
  case fidelity, noFidelity
  case cases(Int)
  case obligations(Int)
  case period(from: String?, to: String?)
  case caseHeading(String)
  case nothingOwed, source, whyNow
  case progress(Int, of: Int)
  case tableNote, rhythmNote
  // Models.
  case phases, coreElements, purpose, rules, parameters, facts, attributes, examples, noAttributes
  case enrolment, always
  case valid(from: String?, to: String?)
  case runsWhile(String)
  case why
  case modelsFound(Int)
  case exampleKept(String)
  case exampleBroken(String)
  case exampleWanted, exampleGot
  case examplesRun(passed: Int, failed: Int)
  case modelIsGood(String)
  case warnings(Int)
  case noExamples
  // Faults of a call.
  case notADay(option: String, text: String)
  case daysReversed
  case unknownCase(String, nearest: String?)
  case unknownModel(String, nearest: String?)
  case noModels
  case moreFaults(Int)
  case waiverIgnored(case: String, day: String, why: String)
  case moreWaivers(Int)
  case faultsFound(Int)
  // The command's own help.
  case aboutFodfaeste, aboutCheck, aboutModels, aboutList, aboutExplain, aboutValidate, aboutFacts, aboutExamples
  case aboutDemo, aboutBench, aboutTour
  case helpModel, helpLog, helpAsOf, helpFrom, helpTo, helpFormat, helpSummary, helpCase, helpThreads, helpLanguage
  case helpModelID, helpModelFile, helpModelsFolder
  case helpCitizens, helpYears, helpUntil, helpSeed, helpCSV, helpCases, helpFacts, helpRuns
  // Serving the pages.
  case aboutServe, aboutRegisters, aboutRebuild, helpFolder, helpPort, helpHost, helpTownSize, helpEmpty
  case helpBenchPart, helpBenchCitizens
  case helpMunicipality, unnamedMunicipality, served
  case helpSMTP, helpSender, helpCVR, fromUnread
  case smtpUnread(String)
  case catchingUp(Int, of: Int)
  case settling(Int, of: Int)
  case townStopped(String)
  case serving(String, seconds: String)
  case firstCode(String, String)
  case portTaken(Int)
  case cannotOpen(String, String)
  case rebuilt(Int)
  // The demonstration town and the tour.
  case townWritten(facts: Int, citizens: Int, file: String)
  case notEnrolled(String)
  case enrolledCases(Int, of: Int)
  case between(String, Int, Int)
  case noModelsIn(String)
  case cannotWrite(String)
  case tourTown(String)
  case tourFidelity, tourWhy
  // Lists made from the program itself.
  case aboutCatalogue, aboutCatalogueFacts, aboutCatalogueAccess, aboutCatalogueAgreements, aboutCatalogueApi, helpWrite
  case catalogueWritten(String)
}
