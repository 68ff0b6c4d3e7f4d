import Almanac

extension DemoTown {
  /// The CSV's header: `case`, `day`, `fact` and every attribute that the town writes.
  public static let columns: [String] = ["case", "day", "fact"] + TownColumn.names

  /// Writes the town as CSV (RFC 4180, UTF-8, LF): citizens team by team, after each team the team itself, its company
  /// centre and its professionals.
  ///
  /// The bytes come in pieces of some hundred kilobytes; a piece is valid only during the call. Memory does not depend on
  /// the number of citizens.
  public func write(to sink: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    let page = CSVPage()
    page.writeHeader()
    try page.hand(to: sink)
    for number in 0..<teams {
      let team = Team(number, seed: seed)
      var ledger = TeamLedger()
      for index in members(ofTeam: number) {
        let life = life(index, in: team)
        ledger.enter(life)
        page.write(DemoTown.caseID(ofCitizen: index), life.facts)
        if page.isFull { try page.hand(to: sink) }
      }
      let routines = TeamRoutines(team: team, ledger: ledger, start: start, until: until, seed: seed)
      page.write(team.caseID, routines.ofTeam())
      page.write(team.centre, routines.ofCentre())
      for (name, facts) in routines.ofProfessionals() { page.write(name, facts) }
      try page.hand(to: sink)
    }
  }
}
