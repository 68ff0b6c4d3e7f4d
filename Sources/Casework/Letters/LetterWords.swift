import Almanac
import Identifiers

/// How letters say things. A letter is stored as it was sent, so it is in the municipality's language and not in that of
/// whoever looks at the page.
public enum LetterWords {
  private static let weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
  private static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ]

  /// "mandag den 3. august 2026".
  public static func day(_ day: Day) -> String {
    let parts = day.parts
    return "\(weekdays[day.weekday.rawValue - 1]) den \(parts.day). \(months[parts.month - 1]) \(parts.year)"
  }

  /// "mandag den 3. august 2026 kl. 10.00".
  public static func time(_ day: Day, _ time: ClockTime?) -> String {
    guard let time else { return LetterWords.day(day) }
    return LetterWords.day(day) + " kl. \(time.hour).\(time.minute < 10 ? "0" : "")\(time.minute)"
  }

  /// nil where the place says it all.
  public static func form(_ form: ContactForm) -> String? {
    switch form {
    case .meeting: "vi mødes"
    case .phone: "vi ringer til dig"
    case .video: "på video"
    case .atCompany: "hos virksomheden"
    case .atHome: "hjemme hos dig"
    case .elsewhere: nil
    }
  }

  /// What a letter that answers a message is headed, before somebody writes something better.
  public static let answerSubject = "Svar på din besked"

  public static func role(_ role: CaseRole) -> String { roles[role] ?? "din kontakt" }

  /// What a letter of a kind is called where it is told of.
  public static func kind(_ kind: LetterKind) -> String {
    switch kind {
    case .invitation: "indkaldelse"
    case .newTime: "ny tid"
    case .cancelled: "aflysning"
    case .reminder: "påmindelse"
    case .missedYou: "vi savnede dig"
    case .hearing: "partshøring"
    case .findPlace: "find selv et sted"
    case .message: "besked"
    }
  }

  /// What is known of an appointment that the citizen did not come to, in plain sentences: what happened, what we tried,
  /// what the citizen said. Nothing is judged and nothing proposed.
  public static func summary(of course: NoShowCourse, on today: Day) -> String {
    var lines = ["Borgeren kom ikke til aftalen \(time(course.appointment.day, course.appointment.time))."]
    for tried in course.reached {
      let how: String =
        switch tried.content.form {
        case .phone: " på telefon"
        case .atHome: " hjemme hos borgeren"
        case .video: " på video"
        default: ""
        }
      lines.append("Vi prøvede at få fat i borgeren\(how) \(day(tried.day)).")
    }
    if let sent = course.missedLetter?.sent { lines.append("Vi skrev til borgeren \(day(sent)).") }
    if let next = course.next { lines.append("Der er aftalt en ny tid: \(time(next.day, next.time)).") }
    if let talked = course.talked { lines.append("Vi talte med borgeren \(day(talked)).") }
    if let reason = course.reason { lines.append("Grunden, som vi kendte den: \(reason)") }
    if let sent = course.hearing?.sent { lines.append("Borgeren blev hørt ved brev \(day(sent)).") }
    if let answer = course.hearing?.answer {
      lines.append("Borgeren svarede \(day(answer.day)): \(answer.content.text)")
    } else if let due = course.hearing?.due {
      lines.append("Fristen for svar var \(day(due)). Vi har ikke hørt fra borgeren.")
    }
    return lines.joined(separator: "\n")
  }

  private static let roles: [CaseRole: String] = [
    .jobBroker: "din jobformidler", .coordinatingCaseworker: "din sagsbehandler",
    .companyConsultant: "din virksomhedskonsulent", .mentor: "din mentor", .standIn: "afløser for din kontakt",
  ]
}

extension CaseState {
  /// What a letter of this case can say.
  ///
  /// - Parameters:
  ///   - appointments: what it is about, in the order of their days.
  ///   - sender: the name of who writes.
  ///   - due: the last day to answer.
  ///   - phone: the sender's telephone at work.
  public func letterWords(
    about appointments: [Contacts.Planned], sender: String, role: CaseRole, municipality: String, due: Day? = nil,
    phone: PhoneNumber? = nil
  ) -> [LetterTemplate.Word: String] {
    var words: [LetterTemplate.Word: String] = [
      .sender: sender, .role: LetterWords.role(role), .municipality: municipality,
    ]
    words[.name] = identity?.name?.full
    words[.phone] = phone?.description
    words[.due] = due.map(LetterWords.day)
    guard let first = appointments.first else { return words }
    words[.when] = LetterWords.time(first.day, first.time)
    words[.dayAway] = LetterWords.day(first.day)
    words[.allTimes] = appointments.map { LetterWords.time($0.day, $0.time) }.joined(separator: "\n")
    words[.form] = first.form.flatMap(LetterWords.form)
    words[.place] = first.place
    words[.minutes] = first.minutes.map { "\($0)" }
    words[.interpreter] = first.interpreter
    words[.companion] = first.companion ? "en bisidder" : nil
    return words
  }
}
