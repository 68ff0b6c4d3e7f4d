import Casework
import Timelines

extension LetterKind: Worded {
  public var wording: Wording {
    switch self {
    case .invitation: Wording("indkaldelse", en: "invitation")
    case .newTime: Wording("ny tid", en: "new time")
    case .cancelled: Wording("aflysning", en: "cancellation")
    case .reminder: Wording("påmindelse", en: "reminder")
    case .missedYou: Wording("vi savnede dig", en: "we missed you")
    case .hearing: Wording("partshøring", en: "hearing")
    case .findPlace: Wording("find selv et sted", en: "find a place yourself")
    case .message: Wording("besked", en: "message")
    }
  }
}

extension LetterWay: Worded {
  public var wording: Wording {
    switch self {
    case .file: Wording("gennem udbakken", en: "through the outbox")
    case .email: Wording("på mail", en: "by e-mail")
    case .digitalPost: Wording("gøres klar til Digital Post", en: "made ready for Digital Post")
    case .paper: Wording("på papir", en: "on paper")
    case .ownPage: Wording("kun på borgerens egen side", en: "only on the citizen's own page")
    }
  }

  /// What it takes, and what happens.
  public var meaning: Wording {
    switch self {
    case .file:
      Wording(
        "Brevet lægges som fil. Kommunens brevsystem henter den og sender den.",
        en: "The letter is laid as a file. The municipality's letter system takes and sends it.")
    case .email:
      Wording(
        "Mailen sendes med det samme. Skriv ikke om helbred og andet følsomt i en mail.",
        en: "The e-mail is sent at once. Do not write of health or other sensitive things in an e-mail.")
    case .digitalPost:
      Wording(
        "Brevet bliver ikke sendt herfra. Det ligger klar, og du siger til, når det er sendt.",
        en: "The letter is not sent from here. It lies ready, and you say when it has been sent.")
    case .paper:
      Wording(
        "Du skriver brevet ud og lægger det i postkassen.", en: "You print the letter and post it.")
    case .ownPage:
      Wording(
        "Borgeren kan læse det med det samme. Der kommer ingen besked om, at det ligger der.",
        en: "The citizen can read it at once. Nothing tells them that it is there.")
    }
  }
}

extension LetterCourse.State: Worded {
  public var wording: Wording {
    switch self {
    case .waiting: Wording("venter på at blive sendt", en: "waits to be sent")
    case .toPost: Wording("ligger klar til dig", en: "lies ready for you")
    case .unsure: Wording("vi ved ikke, om brevet nåede frem", en: "we do not know whether the letter came through")
    case .failed: Wording("kom ikke af sted", en: "did not go")
    case .sent: Wording("sendt", en: "sent")
    case .stopped: Wording("stoppet", en: "stopped")
    }
  }
}

extension LetterNotSent.Outcome: Worded {
  public var wording: Wording {
    switch self {
    case .prepared: Wording("lagt klar som fil", en: "laid ready as a file")
    case .failed: Wording("gik ikke; prøves igen", en: "did not go; is tried again")
    case .refused: Wording("gik ikke; prøves ikke igen af sig selv", en: "did not go; is not tried again by itself")
    case .again: Wording("skal prøves igen", en: "to be tried again")
    case .stopped: Wording("stoppet", en: "stopped")
    }
  }
}

extension LetterNotSent.Cause: Worded {
  public var wording: Wording {
    switch self {
    case .noAddress:
      Wording("der mangler en adresse, eller den virker ikke", en: "an address is missing or does not work")
    case .noConnection: Wording("der var ingen forbindelse", en: "there was no connection")
    case .turnedAway: Wording("modtageren tog ikke imod det", en: "the receiver did not take it")
    case .cannotWrite: Wording("filen kunne ikke skrives", en: "the file could not be written")
    case .triedOften: Wording("det er prøvet flere gange", en: "it was tried several times")
    case .other: Wording("noget andet", en: "something else")
    }
  }
}

extension HearingAnswered.Way: Worded {
  public var wording: Wording {
    switch self {
    case .phone: Wording("ringede", en: "called")
    case .inPerson: Wording("sagde det ansigt til ansigt", en: "said so in person")
    case .letter: Wording("skrev et brev", en: "wrote a letter")
    case .digitalPost: Wording("skrev i Digital Post", en: "wrote in Digital Post")
    case .ownPage: Wording("skrev på sin egen side", en: "wrote on their own page")
    }
  }
}

extension NoShowCourse.Step: Worded {
  public var wording: Wording {
    switch self {
    case .reach: Wording("få fat i borgeren", en: "reach the citizen")
    case .newTime: Wording("en ny tid", en: "a new time")
    case .hear: Wording("spørg, hvad der skete", en: "ask what happened")
    case .answer: Wording("borgerens svar", en: "the citizen's answer")
    case .forward: Wording("giv det videre", en: "pass it on")
    }
  }
}
