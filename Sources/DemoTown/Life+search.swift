import Almanac

/// Strands that several courses share.
extension Life {
  /// The caseworker's talks after the law's first half year.
  mutating func talkByNeed(from first: Day, to end: Day, every days: Int, _ dice: inout Dice) {
    let rhythm = Rhythm(
      every: days, inTime: 650, by: .coordinatingCaseworker, people: .citizen.union(team.caseworkerPeople),
      onAgreement: 300, countsByLaw: true, letter: "N")
    var strand = dice.fork()
    talk(from: first.adding(days: strand.below(days)), to: end, rhythm, &strand)
  }

  /// The citizen's own search, as far as anybody writes it down.
  mutating func search(from first: Day, to end: Day, every days: Int, _ dice: inout Dice) {
    var strand = dice.fork()
    var day = working(first.adding(days: strand.between(8, days)))
    if strand.chance(500) { write(.soughtOccupationsUpdated, day, [.number(.occupations, strand.between(1, 4))]) }
    while day < end, day <= until {
      if strand.chance(170) {
        write(
          .jobPresented, day,
          [.text(.company, company(&strand)), .text(.occupation, occupation), .by(team.companyRole)])
      }
      if strand.chance(220) {
        let application = Cell.text(.application, mark("S", day))
        write(.applicationSent, day, [application])
        let answer = working(day.adding(days: strand.between(7, 30)))
        if strand.chance(600), answer < end {
          write(
            .applicationAnswered, answer, [application, .text(.answer, strand.chance(150) ? "interview" : "declined")])
        }
      }
      day = working(day.adding(days: days / 2 + strand.below(days)))
    }
  }

  /// An effort for health or daily life beside the way to a job (000 p. 5).
  mutating func runBeside(from day: Day, kinds: [String], _ dice: inout Dice) {
    let first = working(day)
    let kind = dice.pick(kinds)
    let effort = Cell.text(.effort, mark("I", first))
    write(.parallelEffortStarted, first, [effort, .text(.kind, kind), .text(.purpose, "støtte på vejen til job")])
    let last = working(first.adding(days: dice.between(40, 200)))
    write(.parallelEffortEnded, last, [effort, .reason("forløbet er gennemført")])
  }
}
