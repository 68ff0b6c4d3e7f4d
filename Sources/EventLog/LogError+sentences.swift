extension LogError {
  /// What happened, where, and what to do: one or more sentences for the person who runs Fodfæste. Never holds a byte
  /// of a body.
  ///
  /// - Parameter danish: in Danish; otherwise in English.
  public func sentence(danish: Bool) -> String { danish ? inDanish : inEnglish }

  private var inDanish: String {
    switch self {
    case .wrongVersion(let stream, let expected, let actual):
      "En anden nåede at skrive først i \(stream): der står nu \(actual) hændelser, og vi regnede med "
        + "\(expected.danish). Intet er gemt. Hent det nyeste, og prøv igen."
    case .idConflict(let id, let position):
      "Hændelsen \(id) står allerede på plads \(position) med et andet indhold. Intet er gemt. Det er en fejl i "
        + "programmet: giv hver hændelse sit eget id, og meld fejlen."
    case .unknownFact(let id):
      "Loggen har ingen hændelse med id \(id). Intet er slettet. Se efter, om id'et er skrevet rigtigt."
    case .malformed(let fault): fault.inDanish
    case .full:
      "Der er ikke plads til mere i loggen. Det sidste er ikke gemt; alt før det er der stadig. Skaf mere plads på "
        + "disken, og prøv igen."
    case .locked:
      "Loggen er i brug: et andet program skriver i den eller holder på dens fil. Intet er gemt. Luk det andet "
        + "program, eller vent, og prøv igen."
    case .damaged(let position, let damage): damage.inDanish(position)
    case .newerFormat(let found, let known):
      "Loggen er skrevet af en nyere udgave af Fodfæste (form \(found); denne udgave kender form \(known)). Den er "
        + "ikke rørt. Brug den nyere udgave."
    case .olderFormat(let found, let known):
      "Loggen er skrevet af en ældre udgave af Fodfæste (form \(found); denne udgave bruger form \(known)). Den er "
        + "ikke rørt. Åbn den med den udgave, der skrev den, eller flyt den til den nye form først."
    case .absent: "Der er ingen log her. Se efter, om mappen er den rigtige."
    case .notDurable:
      "Databasen vil ikke love, at det gemte overlever et strømsvigt. Loggen er ikke åbnet. Læg den på en disk i "
        + "maskinen selv og ikke på et netværksdrev."
    case .closed: "Loggen er lukket. Intet er gemt. Start Fodfæste igen, og prøv så igen."
    case .unknownOutcome(let trouble):
      "Databasen svigtede, mens den gemte (kode \(trouble.code)). Det sidste kan være gemt eller ej. Start Fodfæste "
        + "igen, og send det samme en gang til: det bliver ikke gemt dobbelt."
    case .engine(let trouble):
      "Databasen svigtede (kode \(trouble.code)). Intet er gemt. Se efter, om disken virker, og om Fodfæste må læse og "
        + "skrive i mappen, og prøv igen."
    }
  }

  private var inEnglish: String {
    switch self {
    case .wrongVersion(let stream, let expected, let actual):
      "Someone else wrote first in \(stream): it now holds \(actual) facts, and we expected \(expected.english). "
        + "Nothing was saved. Fetch the latest and try again."
    case .idConflict(let id, let position):
      "The fact \(id) already stands at position \(position) with another content. Nothing was saved. This is a fault "
        + "in the program: give each fact an id of its own, and report the fault."
    case .unknownFact(let id):
      "The log has no fact with the id \(id). Nothing was erased. Check that the id is written correctly."
    case .malformed(let fault): fault.inEnglish
    case .full:
      "There is no room for more in the log. The latest was not saved; everything before it is still there. Make room "
        + "on the disk and try again."
    case .locked:
      "The log is in use: another program writes to it or holds its file. Nothing was saved. Close the other program, "
        + "or wait, and try again."
    case .damaged(let position, let damage): damage.inEnglish(position)
    case .newerFormat(let found, let known):
      "The log was written by a later version of Fodfæste (form \(found); this version knows form \(known)). It was "
        + "left as it is. Use the later version."
    case .olderFormat(let found, let known):
      "The log was written by an earlier version of Fodfæste (form \(found); this version uses form \(known)). It was "
        + "left as it is. Open it with the version that wrote it, or move it to the new form first."
    case .absent: "There is no log here. Check that the folder is the right one."
    case .notDurable:
      "The database will not promise that what is saved survives a power failure. The log was not opened. Put it on a "
        + "disk in the machine itself and not on a network drive."
    case .closed: "The log is closed. Nothing was saved. Start Fodfæste again, and then try again."
    case .unknownOutcome(let trouble):
      "The database failed while it saved (code \(trouble.code)). The latest may be saved or not. Start Fodfæste again "
        + "and send the same once more: it will not be saved twice."
    case .engine(let trouble):
      "The database failed (code \(trouble.code)). Nothing was saved. Check that the disk works and that Fodfæste may "
        + "read and write in the folder, and try again."
    }
  }
}

extension ExpectedVersion {
  fileprivate var danish: String {
    switch self {
    case .any: "et hvilket som helst antal"
    case .nothing: "ingen"
    case .version(let version): "\(version)"
    }
  }

  fileprivate var english: String {
    switch self {
    case .any: "any number"
    case .nothing: "none"
    case .version(let version): "\(version)"
    }
  }
}

extension MalformedAppend {
  fileprivate var inDanish: String {
    switch self {
    case .repeatedID(let id):
      "Hændelsen \(id) kommer to gange på én gang. Intet er gemt. Det er en fejl i programmet: meld den."
    case .longBody(let id, let bytes):
      "Hændelsen \(id) fylder \(bytes) byte; loggen tager højst \(Body.maximumBytes). Intet er gemt. Gør teksten "
        + "kortere, eller læg den i en fil."
    case .noReason:
      "En sletning skal have en begrundelse, og den mangler. Intet er slettet. Skriv begrundelsen, og prøv igen."
    }
  }

  fileprivate var inEnglish: String {
    switch self {
    case .repeatedID(let id):
      "The fact \(id) comes twice at once. Nothing was saved. This is a fault in the program: report it."
    case .longBody(let id, let bytes):
      "The fact \(id) takes \(bytes) bytes; the log takes at most \(Body.maximumBytes). Nothing was saved. Make the "
        + "text shorter, or put it in a file."
    case .noReason:
      "An erasure must have a reason, and it is missing. Nothing was erased. Write the reason and try again."
    }
  }
}

extension Damage {
  fileprivate func inDanish(_ position: Int?) -> String {
    if self == .notALog {
      return "Filen er ikke en log fra Fodfæste. Den er ikke rørt. Se efter, om mappen er den rigtige."
    }
    let place = position.map { "Loggen er beskadiget ved plads \($0): " } ?? "Loggen er beskadiget: "
    return place + danish + " Stop med at bruge den, og hent loggen ind fra den seneste sikkerhedskopi."
  }

  fileprivate func inEnglish(_ position: Int?) -> String {
    if self == .notALog {
      return "The file is not a log of Fodfæste. It was left as it is. Check that the folder is the right one."
    }
    let place = position.map { "The log is damaged at position \($0): " } ?? "The log is damaged: "
    return place + english + " Stop using it, and restore the log from the latest backup."
  }

  private var danish: String {
    switch self {
    case .missing: "her mangler en hændelse."
    case .link: "hændelsen hænger ikke sammen med den forrige."
    case .envelope: "hændelsens oplysninger er ændret, efter at den blev gemt."
    case .body: "hændelsens indhold er ændret, efter at den blev gemt."
    case .bodyMissing: "hændelsens indhold er væk, og ingen sletning forklarer hvorfor."
    case .unreadable: "det, der står her, kan ikke læses som en hændelse."
    case .file, .notALog: "databasens fil hænger ikke sammen."
    }
  }

  private var english: String {
    switch self {
    case .missing: "a fact is missing here."
    case .link: "the fact does not follow from the one before."
    case .envelope: "what the log says about the fact was changed after it was saved."
    case .body: "what the fact says was changed after it was saved."
    case .bodyMissing: "what the fact says is gone, and no erasure explains why."
    case .unreadable: "what stands here cannot be read as a fact."
    case .file, .notALog: "the database's file does not hold together."
    }
  }
}
