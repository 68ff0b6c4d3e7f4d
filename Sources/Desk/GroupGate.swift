/// Lets one act after another through: seats are counted before they are given.
actor GroupGate {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if isTaken {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      isTaken = true
    }
  }

  func leave() {
    if waiting.isEmpty {
      isTaken = false
    } else {
      waiting.removeFirst().resume()
    }
  }
}

extension Desk {
  /// Does something about groups while nobody else does.
  func inTurn<Answer: Sendable>(_ act: () async throws -> Answer) async throws -> Answer {
    await groupGate.enter()
    do {
      let answer = try await act()
      await groupGate.leave()
      return answer
    } catch {
      await groupGate.leave()
      throw error
    }
  }
}
