import Timelines

/// What a citizen reads where they see and take along what stands about them.
public enum OwnDataText: Worded {
  case title, lead, take, forSpreadsheet, forPrograms, stands, nothing
  case held, heldLead
  case heldRow(String, Int)
  case day, what, told, who, recorded

  public var wording: Wording {
    switch self {
    case .title: Wording("Det, der står om dig", en: "What stands about you")
    case .lead:
      Wording(
        "Her er det, vi har skrevet i din sag. Du kan tage det med som en fil.",
        en: "Here is what we have written in your case. You can take it along as a file.")
    case .take: Wording("Tag det med", en: "Take it along")
    case .forSpreadsheet: Wording("Fil til regneark (CSV)", en: "File for a spreadsheet (CSV)")
    case .forPrograms: Wording("Fil til andre systemer (JSON)", en: "File for other systems (JSON)")
    case .stands: Wording("I din sag", en: "In your case")
    case .nothing: Wording("Vi har ikke skrevet noget endnu.", en: "We have not written anything yet.")
    case .held: Wording("Det skal du bede om", en: "What you ask for")
    case .heldLead:
      Wording(
        "Noget kan handle om andre end dig. Derfor læser en medarbejder det igennem, før du får det. Skriv til dine folk, og bed om aktindsigt.",
        en:
          "Some of it may be about others than you. So a member of staff reads it through before you get it. Write to your people and ask for access."
      )
    case .heldRow(let what, let count): Wording("\(what): \(count)", en: "\(what): \(count)")
    case .day: Wording("Dag", en: "Day")
    case .what: Wording("Hvad", en: "What")
    case .told: Wording("Det står der", en: "What it says")
    case .who: Wording("Skrevet af", en: "Written by")
    case .recorded: Wording("Skrevet den", en: "Written on")
    }
  }
}
