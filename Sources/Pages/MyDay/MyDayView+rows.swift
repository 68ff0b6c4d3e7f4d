import Almanac
import Answers
import Casework
import Identifiers
import Interventions
import Language
import Markup
import Timelines
import WebLook

extension MyDayView {
  /// When · who · what, what asks for it, and the acts.
  func row(_ row: DayRow) -> Row {
    let who: [Phrase] = row.citizen.map { [.who($0.text, href: Path.citizen($0.id)), .text(" · ")] } ?? []
    let target = ActTarget(row, label: row.citizen?.text ?? sentence(row))
    return Row(
      id: row.id, when: when(row), isPast: row.day < day.today, sentence: who + [.text(sentence(row))],
      tags: tag(row).map { [$0] } ?? [], acts: acts(target), why: why(row), inline: inline(target))
  }

  private func when(_ row: DayRow) -> String {
    guard let time = row.time else { return speaker.brief(row.day, seenFrom: day.today) }
    var clock = speaker.clock(time)
    if case .appointment(let appointment) = row.matter, let minutes = appointment.minutes {
      clock += "–" + speaker.clock(time.adding(minutes: minutes))
    }
    return row.day == day.today ? clock : speaker.brief(row.day, seenFrom: day.today) + " " + clock
  }

  private func sentence(_ row: DayRow) -> String {
    switch row.matter {
    case .owed(let owed): sentence(owed, row.origin)
    case .appointment(let appointment): sentence(appointment)
    case .task(let task): sentence(task)
    case .placementEnding(let kind, let company, let ends):
      say(
        .ends(speaker.text(kind.definite), speaker.relative(ends, seenFrom: day.today), at: company)) + ", "
        + say(.nothingAgreed)
    }
  }

  /// "Ring til hotellet (fra Tom)", "Bo svarede: …", "Borgeren har skrevet på sin egen side: »…«".
  private func sentence(_ task: TaskRow) -> String {
    if task.isAnswer { return task.text }
    if let quote = task.quote { return say(.wrote(quote)) }
    return task.text + (task.from.map { " (" + say(.from($0.name)) + ")" } ?? "")
  }

  /// "vi skylder en samtale", "samtale efter loven, 3 af 4 holdt", "fjerde opfølgning, 3 af 4 holdt".
  private func sentence(_ owed: Owed, _ origin: Origin) -> String {
    guard let fact = owed.answers.first else { return say(.element(owed.elementTitle)) }
    let noun = speaker.noun(fact)
    if let progress = owed.progress {
      let counted = say(.progress(progress.count, of: progress.of))
      let thing = origin == .law ? say(.byLaw(noun)) : speaker.ordinal(progress.count + 1) + " " + noun
      return thing + ", " + counted
    }
    if let doing = owed.assessed.flatMap({ speaker.assessing($0) }) ?? speaker.doing(fact) {
      let sentence = owed.due < day.today ? say(.mustStill(doing)) : say(.timeToDo(doing))
      return origin == .law ? say(.byLaw(sentence)) : sentence
    }
    let thing = speaker.withArticle(noun)
    // Nobody owes a grant or a job that others decide on; it is missing.
    let isOurs = owed.answers.contains { Vocabulary.kind(named: $0).map { $0.home == .here } ?? true }
    let late = isOurs ? say(.owes(thing)) : say(.missing(noun))
    let asked = owed.due < day.today ? late : say(.timeFor(thing))
    return origin == .law ? say(.byLaw(asked)) : asked
  }

  private func sentence(_ appointment: AppointmentRow) -> String {
    var parts = [say(.talk(appointment.form.map { speaker.text($0.within) } ?? ""))]
    if let place = appointment.place { parts.append(place) }
    if let language = appointment.interpreter { parts.append(say(.interpreter(language))) }
    if !appointment.participants.isEmpty {
      parts.append(say(.with(speaker.enumeration(appointment.participants.map { speaker.say($0) }))))
    }
    return parts.joined(separator: ", ")
  }

  private func tag(_ row: DayRow) -> Tag? {
    if case .appointment = row.matter { return nil }
    return speaker.tag(row.origin)
  }

  private func why(_ row: DayRow) -> Why? {
    guard case .owed(let owed) = row.matter, let why = owed.why else { return nil }
    return speaker.why(why, seenFrom: day.today)
  }
}
