import Access
import Almanac
import Caseload
import Casework
import EventLog
import Foundation
import Identifiers
import Registers
import Synchronization
import Workroom

/// The one door to everything: authorise → scope → decide and append, or ask → record. Clock and chance come from outside.
public final class Desk: Sendable {
  public let folder: DataFolder
  public let clock: Clock
  let log: RememberingLog
  let reads: any FactLog
  let registers: Registers
  let caseload: Caseload
  let follower: Follower
  public let workroom: any WorkroomStore
  public let accounts: Accounts
  public let sessions: Sessions
  let shippedModels: String
  let shippedRecipes: String
  let shelfBox: Mutex<ModelShelf>
  let glass = Mutex<[BrokenGlassKey: String]>([:])
  let intakes = IntakeKeeper()
  /// Acts about groups come one after another.
  let groupGate = GroupGate()
  /// Forms whose answer is a secret that is shown once.
  let usedForms = Mutex<Set<ID<FactInCase>>>([])
  /// How letters can go by themselves in this installation: see ``carries(_:)``.
  let carriedWays = Mutex<Set<LetterWay>>([.file, .digitalPost])
  /// Whose cases a calendar feed has shown on a day.
  let fed = Mutex<Set<FedKey>>([])
  private let nameOrder = Mutex<(names: NameOrder, count: Int, order: CaseOrder)?>(nil)
  private let lastTidied = Mutex<Int64>(0)

  struct BrokenGlassKey: Hashable {
    let person: ID<Person>
    let caseID: ID<Case>
    let day: Day
  }

  struct FedKey: Hashable {
    let person: ID<Person>
    let caseID: ID<Case>
    let day: Day
  }

  init(
    folder: DataFolder, clock: Clock, log: any FactLog, reads: any FactLog, registers: Registers, caseload: Caseload,
    follower: Follower, workroom: any WorkroomStore, passwordCost: PasswordCost, shelf: ModelShelf,
    shippedModels: String, shippedRecipes: String
  ) {
    self.folder = folder
    self.clock = clock
    self.log = RememberingLog(log)
    self.reads = reads
    self.registers = registers
    self.caseload = caseload
    self.follower = follower
    self.workroom = workroom
    accounts = Accounts(workroom, hasher: PasswordHasher(cost: passwordCost))
    sessions = Sessions(workroom)
    shelfBox = Mutex(shelf)
    self.shippedModels = shippedModels
    self.shippedRecipes = shippedRecipes
  }

  /// The models of a folder as the caseload takes them, for those who measure.
  public static func models(in folder: String) -> [CaseloadModel] { ModelShelf(shipped: folder, own: "").forCaseload }

  /// The day that the house is on: that of the caseload, which midnight turns.
  public var today: Day { caseload.day }

  public var shelf: ModelShelf { shelfBox.withLock { $0 } }

  func newID<Kind>() -> ID<Kind> {
    var generator = SystemRandomNumberGenerator()
    return ID(milliseconds: Int(clock.now() / 1000), using: &generator)
  }

  /// The citizens in the order of their names.
  func orderByName() throws -> CaseOrder {
    let names = try registers.nameOrder()
    let count = caseload.everCount
    if let kept = nameOrder.withLock({ $0 }), kept.names === names, kept.count == count { return kept.order }
    let order = caseload.order(of: names.ids.lazy.map { CaseKey($0) })
    nameOrder.withLock { $0 = (names, count, order) }
    return order
  }

  /// Saves the snapshot and lets go of everything.
  public func close() async {
    await follower.saveSnapshot()
    await log.close()
    await reads.close()
    try? registers.close()
  }

  /// Midnight: everything is looked at again as of the new Danish day. Nothing happens on the same day.
  public func turnDay() {
    // A page is not loaded again days later.
    if caseload.day != clock.today { usedForms.withLock { $0.removeAll() } }
    caseload.turn(to: clock.today)
    glass.withLock { broken in broken = broken.filter { $0.key.day == clock.today } }
    fed.withLock { shown in shown = shown.filter { $0.day == clock.today } }
  }

  /// Lets go of sessions, codes and drafts that have run out, and pictures the caseload where much has come since.
  public func tidy() async {
    if lastTidied.withLock({ last in
      let due = clock.now() - last > 3_600_000_000
      if due { last = clock.now() }
      return due
    }) {
      try? await workroom.sweep(now: instant)
    }
    await follower.saveSnapshot(after: 20_000)
  }

  /// Reads the models again where a file has changed. Gives whether it did.
  @discardableResult
  public func refreshModels() -> Bool {
    let mark = ModelShelf.mark(of: [shippedModels, folder.models])
    guard mark != shelf.mark else { return false }
    let shelf = ModelShelf(shipped: shippedModels, own: folder.models)
    caseload.exchange(models: shelf.forCaseload)
    shelfBox.withLock { $0 = shelf }
    return true
  }
}
