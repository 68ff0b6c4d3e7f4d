import Casework
import Identifiers
import Language
import WebLook

/// One of the citizen's own people went along: to the doctor, the bank, the benefit office.
struct AccompaniedEntry: CaseEntry {
  let basis: EntryBasis

  /// Where people go together most often. What is stored is text, so in the municipality's language.
  private static let places: [(stored: String, text: EntryText)] = [
    ("læge", .toDoctor), ("sygehus", .toHospital), ("bank", .toBank), ("ydelseskontor", .toBenefits),
    ("jobcenter", .toJobCentre), ("arbejdsplads", .toWorkplace),
  ]

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.select(
        "hvorhen", .whereTo, AccompaniedEntry.places.map { ($0.stored, basis.speaker.say($0.text)) }, none: .choose),
      make.line("andet", .otherPlace, isOptional: true),
      make.select(
        "rolle", .asWhat, basis.ownRoles.map { ($0.rawValue, basis.speaker.begin($0)) }, usual: basis.caseRole.rawValue),
      make.date("dag", .whichDay, usual: basis.today),
      make.line("minutter", .howLong, isOptional: true, kind: .number, width: .short),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let chosen = AccompaniedEntry.places.first { $0.stored == reader.fields["hvorhen"] }?.stored
    let to = reader.optionalText("andet") ?? chosen
    if to == nil { reader.add("hvorhen", .nothingChosen) }
    let role = reader.optionalChoice("rolle", CaseRole.self).flatMap { basis.ownRoles.contains($0) ? $0 : nil }
    if role == nil { reader.add("rolle", .nothingChosen) }
    let day = reader.pastDay("dag")
    let minutes = reader.optionalWhole("minutter")
    return [Proposal(.citizenAccompanied(CitizenAccompanied(by: role, to: to, minutes: minutes)), on: day)]
  }
}
