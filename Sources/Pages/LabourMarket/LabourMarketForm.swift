import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// One thing that is known of the labour market, as a form; or many of them as lines.
public struct LabourMarketForm: Sendable {
  public let today: Day
  public let speaker: any Speaker
  public let state: FormState

  public static let searchName = "soeg"
  public static let linesName = "linjer"

  public init(today: Day, _ speaker: any Speaker, state: FormState = FormState()) {
    self.today = today
    self.speaker = speaker
    self.state = state
  }

  func say(_ text: LabourMarketText) -> String { speaker.say(text) }
  private var isSent: Bool { !state.fields["sendt"].isEmpty }

  private func field(
    _ name: String, _ label: LabourMarketText, help: LabourMarketText? = nil, isOptional: Bool = false,
    _ control: Field.Control
  ) -> Field {
    Field(
      id: name, name: name, label: say(label), note: isOptional ? speaker.say(EntryText.optional) : nil,
      help: help.map(say), error: state.errors[name], errorWord: speaker.say(EntryText.errorWord), control: control)
  }

  var subject: Field {
    var field = field("hvad", .code, help: .codeHelp, .line(value: state.fields["hvad"]))
    field.suggestsFrom = Path.occupations
    return field
  }

  /// The group that was chosen for what is typed: one that was chosen for other words is not.
  private var chosenGroup: String? {
    let typed = state.fields
    guard !typed["kode"].isEmpty, JobGoalsForm.same(typed["for"], typed["hvad"]) else { return nil }
    return typed["kode"]
  }

  /// The groups that fit what was typed; nil before anything was.
  var groups: Field? {
    let typed = state.fields["hvad"]
    guard !typed.isEmpty else { return nil }
    var codes = OccupationBook.disco08.search(typed, limit: 6).map(\.occupation.code)
    if isWide(typed) { codes.insert(typed, at: 0) }
    guard !codes.isEmpty else { return nil }
    let chosen = chosenGroup ?? (codes.count == 1 || isWide(typed) ? codes[0] : "")
    return field(
      "kode", .search,
      .radios(codes.map { Field.Choice($0, speaker.labourGroup($0), isChosen: $0 == chosen) }))
  }

  /// A code of one to three digits that is the beginning of a group's.
  private func isWide(_ text: String) -> Bool {
    (1...3).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
      && OccupationBook.disco08.occupations.contains { $0.code.hasPrefix(text) }
  }

  var rest: [Field] {
    let typed = state.fields
    func choices<Choice: RawRepresentable & CaseIterable & Worded>(_: Choice.Type, _ name: String) -> [Field.Choice]
    where Choice.RawValue == String {
      Choice.allCases.map { Field.Choice($0.rawValue, speaker.begin($0), isChosen: $0.rawValue == typed[name]) }
    }
    return [
      field("slags", .kind, .radios(choices(LabourMarketNoted.Kind.self, "slags"))),
      field(
        "vurdering", .outlook, isOptional: true,
        .select(
          [Field.Choice("", "–", isChosen: typed["vurdering"].isEmpty)]
            + choices(LabourMarketNoted.Outlook.self, "vurdering"))),
      field(
        "antal", .openings, help: .openingsHelp, isOptional: true,
        .line(value: typed["antal"], kind: .number, width: .short)),
      field("ord", .words, help: .wordsHelp, isOptional: true, .area(value: typed["ord"], rows: 2)),
      field("virksomhed", .company, help: .companyHelp, isOptional: true, .line(value: typed["virksomhed"])),
      field("kilde", .from, help: .fromHelp, .line(value: typed["kilde"])),
      field("dag", .day, .date(value: isSent ? typed["dag"] : speaker.relative(.today))),
    ]
  }

  var lines: Field {
    field(
      LabourMarketForm.linesName, .pasteLabel, help: .pasteExample,
      .area(value: state.fields[LabourMarketForm.linesName], rows: 5))
  }

  /// What was typed as one note; or what is wrong with it.
  public func read(_ note: Reference<LabourMarketNote>) -> Result<LabourMarketNoted, FormErrors> {
    let typed = state.fields
    var errors = FormErrors()
    func text(_ name: String) -> String? { typed[name].isEmpty ? nil : typed[name] }
    // A group that was chosen for what was typed; else what was typed, where it means one group alone.
    let code =
      chosenGroup ?? (isWide(typed["hvad"]) ? typed["hvad"] : nil) ?? OccupationBook.disco08.named(typed["hvad"])?.code
    let isCode =
      code.map { code in
        (1...4).contains(code.count) && OccupationBook.disco08.occupations.contains { $0.code.hasPrefix(code) }
      } ?? false
    if !isCode { errors.add(groups == nil ? "hvad" : "kode", say(.noCode)) }
    let kind = LabourMarketNoted.Kind(rawValue: typed["slags"])
    let outlook = LabourMarketNoted.Outlook(rawValue: typed["vurdering"])
    let openings = text("antal").flatMap { Int($0) }.flatMap { (0...100_000).contains($0) ? $0 : nil }
    switch kind {
    case nil: errors.add("slags", say(.noKind))
    case .outlook: if outlook == nil { errors.add("vurdering", say(.noOutlook)) }
    case .openings: if openings == nil { errors.add("antal", say(.noOpenings)) }
    case .panel: if text("ord") == nil { errors.add("ord", say(.noWords)) }
    }
    if text("kilde") == nil { errors.add("kilde", say(.noSource)) }
    var day = today
    switch TypedDate.read(typed["dag"], today: today) {
    case .failure(let error): errors.add("dag", speaker.typedDate(error))
    case .success(let typed):
      day = typed
      if typed > today { errors.add("dag", speaker.say(EntryError.dayAhead)) }
    }
    guard errors.isEmpty, let code, let kind else { return .failure(errors) }
    return .success(
      LabourMarketNoted(
        note: note, code: code, kind: kind, outlook: kind == .outlook ? outlook : nil,
        openings: kind == .openings ? openings : nil, words: text("ord"), company: text("virksomhed"),
        source: typed["kilde"], day: day))
  }

  private static let outlooks: [String: LabourMarketNoted.Outlook] = [
    "mangel": .shortage, "shortage": .shortage, "gode": .good, "good": .good, "lige": .even, "even": .even, "få": .few,
    "few": .few,
  ]

  /// Pasted lines, all of them or none: code; assessment or number; source; day.
  public func readLines(
    _ note: (Int) -> Reference<LabourMarketNote>?
  ) -> Result<[LabourMarketNoted], FormErrors> {
    var errors = FormErrors()
    var notes: [LabourMarketNoted] = []
    let lines = state.fields[LabourMarketForm.linesName].split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let parts = line.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "\t" }.map(LabourMarketForm.trimmed)
      guard parts.contains(where: { !$0.isEmpty }) else { continue }
      func wrong(_ what: String) { errors.add(LabourMarketForm.linesName, say(.row(number + 1, what))) }
      guard parts.count == 4 else {
        wrong(say(.rowColumns(parts.count)))
        continue
      }
      guard (1...4).contains(parts[0].count),
        OccupationBook.disco08.occupations.contains(where: { $0.code.hasPrefix(parts[0]) })
      else {
        wrong(say(.noneFound))
        continue
      }
      let outlook = LabourMarketForm.outlooks[parts[1].lowercased()]
      let openings = Int(parts[1]).flatMap { (0...100_000).contains($0) ? $0 : nil }
      guard outlook != nil || openings != nil else {
        wrong(say(.badOutlook))
        continue
      }
      guard !parts[2].isEmpty else {
        wrong(say(.noSource))
        continue
      }
      switch TypedDate.read(parts[3], today: today) {
      case .failure(let error): wrong(speaker.typedDate(error))
      case .success(let day) where day > today: wrong(speaker.say(EntryError.dayAhead))
      case .success(let day):
        guard let reference = note(number) else { continue }
        notes.append(
          LabourMarketNoted(
            note: reference, code: parts[0], kind: outlook == nil ? .openings : .outlook, outlook: outlook,
            openings: openings, source: parts[2], day: day))
      }
    }
    if notes.isEmpty, errors.isEmpty { errors.add(LabourMarketForm.linesName, say(.nothingPasted)) }
    return errors.isEmpty ? .success(notes) : .failure(errors)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Speaker {
  /// A group by its code, or all that a shorter code covers.
  func labourGroup(_ code: String) -> String {
    guard code.count == 4, let group = OccupationBook.disco08[code] else { return say(LabourMarketText.wide(code)) }
    return occupation(group)
  }
}
