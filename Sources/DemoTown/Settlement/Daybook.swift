import Almanac
import Casework
import Identifiers

/// The diaries of a team's people: each appointment gets a time of day on which neither the one who holds it nor the
/// citizen has another.
///
/// Times are given in the order in which they were agreed, so that what is agreed later moves nothing.
struct Daybook {
  struct Entry {
    /// Nothing where the day was full.
    let time: ClockTime?
    let minutes: Int
    let person: ID<Person>?
    let form: String
    let company: String?
  }

  /// 8.15, and quarters until 15.00.
  private static let firstMinute = 8 * 60 + 15
  private static let quarters = 27

  private struct Place: Hashable {
    let holder: String
    let day: Day
  }

  private struct Key: Hashable {
    let citizen: Int
    let appointment: String
  }

  private var entries: [Key: Entry] = [:]
  private var moved: [Key: ClockTime] = [:]
  private var taken: [Place: UInt32] = [:]

  /// Of the team as it is when all its places are filled: a citizen's times are the same in a town of any size.
  init(of lives: [Life], settled: SettledTown) {
    var acts: [(day: Day, citizen: Int, act: Act)] = []
    for life in lives {
      for arrangement in life.arrangements where arrangement.agreed <= life.told {
        acts.append(
          (arrangement.agreed, life.index, .agree(arrangement, life.team.person(arrangement.by, citizen: life.index))))
      }
      for move in life.moves where move.known <= life.told {
        acts.append((move.known, life.index, .move(move)))
      }
    }
    let order = acts.indices.sorted { (acts[$0].day, acts[$0].citizen, $0) < (acts[$1].day, acts[$1].citizen, $1) }
    var holders: [Key: String] = [:]
    for place in order {
      let (_, citizen, act) = acts[place]
      switch act {
      case .agree(let arrangement, let holder):
        let key = Key(citizen: citizen, appointment: arrangement.name)
        var dice = Dice(Dice.mixed(settled.town.seed, 71 &+ UInt64(Int(arrangement.scheduled.number)), citizen))
        let isVisit = arrangement.form == "atCompany"
        let time = take(arrangement.scheduled, holder, citizen, quarters: isVisit ? 4 : 3, &dice)
        holders[key] = holder
        entries[key] = Entry(
          time: time, minutes: isVisit ? 45 : dice.pick([35, 40, 45]), person: settled.person(code: holder),
          form: arrangement.form, company: arrangement.company)
      case .move(let move):
        let key = Key(citizen: citizen, appointment: move.name)
        guard let holder = holders[key] else { continue }
        var dice = Dice(Dice.mixed(settled.town.seed, 72 &+ UInt64(Int(move.scheduled.number)), citizen))
        moved[key] = take(move.scheduled, holder, citizen, quarters: 4, &dice)
      }
    }
  }

  private enum Act {
    case agree(Arrangement, String)
    case move(Move)
  }

  func entry(_ appointment: String, ofCitizen citizen: Int) -> Entry? {
    entries[Key(citizen: citizen, appointment: appointment)]
  }

  func newTime(_ appointment: String, ofCitizen citizen: Int) -> ClockTime? {
    moved[Key(citizen: citizen, appointment: appointment)]
  }

  /// The first time on the day, from a thrown one on and round, when both are free.
  private mutating func take(
    _ day: Day, _ holder: String, _ citizen: Int, quarters: Int, _ dice: inout Dice
  ) -> ClockTime? {
    let holders = Place(holder: holder, day: day)
    let citizens = Place(holder: "\(citizen)", day: day)
    let busy = taken[holders, default: 0] | taken[citizens, default: 0]
    let starts = Daybook.quarters - quarters + 1
    let wanted = dice.below(starts)
    for turn in 0..<starts {
      let start = (wanted + turn) % starts
      let span = (UInt32(1) << UInt32(quarters) - 1) << UInt32(start)
      guard busy & span == 0 else { continue }
      taken[holders, default: 0] |= span
      taken[citizens, default: 0] |= span
      let minute = Daybook.firstMinute + start * 15
      return ClockTime(hour: minute / 60, minute: minute % 60)
    }
    return nil
  }
}
