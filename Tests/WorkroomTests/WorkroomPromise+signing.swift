import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  private static let hour = 3_600.0
  private static let day = 86_400.0

  static let signingPromises: [WorkroomPromise] = [
    WorkroomPromise("a link opens one agreement for one party, and looking uses nothing up") { rooms in
      let citizen = try await rooms.issue("citizen", now: 1)
      let company = try await rooms.issue("company")
      try hold(citizen.token.utf8.count, is: 43, "256 bits in Base64")
      try hold(citizen.token != company.token, "two tokens are the same")
      for _ in 0..<20 {
        try await hold(rooms.links.link(citizen.token, now: Rooms.at(2)), is: citizen.link, "the citizen's link")
      }
      let link = citizen.link
      try hold([link.agreement, link.party, link.name], is: ["A-1", "citizen", "Ida"], "what it opens")
      try hold(link.caseID, is: .numbered(7), "the case")
      try hold([link.person, link.madeBy], is: [.numbered(5), .numbered(1)], "whom it is for, and who made it")
      try hold([link.made, link.expires], is: [Rooms.at(1), Rooms.at(60 * day + 1)], "its time")
      try hold(link.reminded == nil && link.triesLeft == 5 && link.hasCode, "it is not new")
      for wrong in ["", "x", citizen.token + "A", String(citizen.token.dropLast()), "\(link.id)", citizen.code] {
        try await hold(rooms.links.link(wrong, now: Rooms.at(2)) == nil, "\(wrong.count) letters open it")
      }
      _ = try await rooms.issue("citizen", agreement: "A-2")
      let all = try await rooms.links.all(case: .numbered(7), agreement: "A-1", now: Rooms.at(2))
      try hold(all, is: [citizen.link, company.link], "the agreement's links")
      try await hold(
        rooms.links.all(case: .numbered(8), agreement: "A-1", now: Rooms.at(2)).isEmpty, "another case has them")
    },
    WorkroomPromise("a new link stands in place of the former, and its guests are gone with it") { rooms in
      let former = try await rooms.issue("citizen")
      let company = try await rooms.issue("company")
      let inside = try await rooms.come(former.token, former.code)
      let other = try await rooms.come(company.token, company.code)
      let new = try await rooms.issue("citizen", now: 1)
      try await hold(rooms.links.link(former.token, now: Rooms.at(1)) == nil, "the former link opens")
      try await hold(rooms.links.guest(inside, now: Rooms.at(1)) == nil, "its guest is still inside")
      for code in [former.code, new.code] {
        try await holdRefused(.signingLink, "the former link") { _ = try await rooms.come(former.token, code) }
      }
      try await hold(rooms.links.guest(other, now: Rooms.at(1)) != nil, "the company's guest went with it")
      let all = try await rooms.links.all(case: .numbered(7), agreement: "A-1", now: Rooms.at(1))
      try hold(all.map(\.id), is: [new.link.id, company.link.id], "the agreement's links")
      _ = try await rooms.come(new.token, new.code)
    },
    WorkroomPromise("a link is good for sixty days, a guest for two hours and never beyond the link") { rooms in
      let new = try await rooms.issue("citizen")
      let end = 60 * day
      let early = try await rooms.come(new.token, new.code)
      try await hold(rooms.links.guest(early, now: Rooms.at(2 * hour - 1)) != nil, "within two hours")
      try await hold(rooms.links.guest(early, now: Rooms.at(2 * hour)) == nil, "after them")
      let code = try await rooms.newCode("citizen", at: end - 2) ?? ""
      let late = try await rooms.come(new.token, code, at: end - 1)
      try await hold(rooms.links.guest(late, now: Rooms.at(end - 1))?.expires, is: Rooms.at(end), "a late guest's end")
      try await hold(rooms.links.guest(late, now: Rooms.at(end)) == nil, "a guest after the link's end")
      try await hold(rooms.links.link(new.token, now: Rooms.at(end - 1)) != nil, "the last second")
      try await hold(rooms.links.link(new.token, now: Rooms.at(end)) == nil, "after sixty days")
      try await hold(
        rooms.links.all(case: .numbered(7), agreement: "A-1", now: Rooms.at(end)).isEmpty, "in the list after them")
      try await holdRefused(.signingLink, "the code after them") {
        _ = try await rooms.come(new.token, code, at: end)
      }
    },
    WorkroomPromise(
      "a guest who leaves is out, whoever keeps the token; on a device of their own they stay for thirty days"
    ) {
      rooms in
      let new = try await rooms.issue("citizen", now: 1)
      let inside = try await rooms.links.enter(new.token, code: new.code, now: Rooms.at(2))
      try await rooms.links.leave(inside)
      try await hold(rooms.links.guest(inside, now: Rooms.at(3)) == nil, "after leaving")
      let again = try await rooms.links.newCode(
        case: .numbered(7), agreement: "A-1", party: "citizen", now: Rooms.at(3))
      guard let again else { throw BrokenPromise(description: "there is no new code") }
      let own = try await rooms.links.enter(new.token, code: again, isOwnDevice: true, now: Rooms.at(4))
      try await hold(rooms.links.guest(own, now: Rooms.at(30 * day + 3)) != nil, "within thirty days")
      try await hold(rooms.links.guest(own, now: Rooms.at(30 * day + 4)) == nil, "after them")
    },
    WorkroomPromise("a reminder is noted on its own living link, also for the guest who is inside") { rooms in
      let citizen = try await rooms.issue("citizen")
      let company = try await rooms.issue("company")
      let inside = try await rooms.come(citizen.token, citizen.code)
      try await rooms.remind("citizen", at: 60)
      try await rooms.remind("nobody", at: 60)
      try await rooms.remind("company", at: 60 * day)
      let all = try await rooms.links.all(case: .numbered(7), agreement: "A-1", now: Rooms.at(61))
      try hold(all.map(\.reminded), is: [Rooms.at(60), nil], "reminders beside \(company.link.party)")
      try await hold(rooms.links.guest(inside, now: Rooms.at(61))?.link.reminded, is: Rooms.at(60), "the guest's link")
    },
    WorkroomPromise("when an agreement is over nothing of it opens, and the others' links stay") { rooms in
      let citizen = try await rooms.issue("citizen")
      let company = try await rooms.issue("company")
      let other = try await rooms.issue("citizen", agreement: "A-2")
      let inside = try await rooms.come(citizen.token, citizen.code)
      try await rooms.links.remove(case: .numbered(8), agreement: "A-1")
      try await hold(rooms.links.guest(inside, now: Rooms.start) != nil, "another case's agreement of the same name")
      try await rooms.links.remove(case: .numbered(7), agreement: "A-1")
      for token in [citizen.token, company.token] {
        try await hold(rooms.links.link(token, now: Rooms.start) == nil, "a link opens")
      }
      try await hold(rooms.links.guest(inside, now: Rooms.start) == nil, "a guest is still inside")
      try await hold(rooms.newCode("citizen") == nil, "a new code")
      try await hold(rooms.links.link(other.token, now: Rooms.start), is: other.link, "another agreement's link")
    },
    WorkroomPromise("a guest's form token is good for that guest, and stolen it is not for another") { rooms in
      let citizen = try await rooms.issue("citizen")
      let company = try await rooms.issue("company")
      let ida = try await rooms.come(citizen.token, citizen.code)
      let other = try await rooms.come(company.token, company.code)
      let token = try await rooms.links.guest(ida, now: Rooms.start)?.formToken ?? ""
      let again = try await rooms.links.guest(ida, now: Rooms.at(300))
      try hold(again?.accepts(formToken: token) == true, "its own guest does not know it")
      try hold(again?.formToken != token, "each page has the same")
      try await hold(
        rooms.links.guest(other, now: Rooms.start)?.accepts(formToken: token) == false, "another guest takes it")
      for wrong in ["", ida, citizen.token] {
        try hold(again?.accepts(formToken: wrong) == false, "a false one is taken")
      }
    },
    WorkroomPromise("a sweep removes expired links and guests and no others, and no paper") { rooms in
      let late = 59 * day
      let old = try await rooms.issue("citizen", agreement: "A-1")
      let kept = try await rooms.issue("citizen", agreement: "A-2", now: late)
      let left = try await rooms.come(kept.token, kept.code, at: late)
      let code =
        try await rooms.links.newCode(
          case: .numbered(7), agreement: "A-2", party: "citizen", now: Rooms.at(late)) ?? ""
      let inside = try await rooms.come(kept.token, code, at: 60 * day - hour)
      let gone = try await rooms.come(old.token, old.code, at: 60 * day - hour)
      let paper = try await rooms.papers.keep(Rooms.pdf, case: .numbered(7), now: Rooms.start)
      try await rooms.store.sweep(now: Rooms.at(60 * day))
      // Asked as of an earlier instant, at which only what is not there any more opens nothing.
      let then = Rooms.at(60 * day - hour)
      try await hold(rooms.links.link(old.token, now: then) == nil, "the expired link")
      try await hold(rooms.links.guest(gone, now: then) == nil, "its guest")
      try await hold(rooms.links.guest(left, now: Rooms.at(late)) == nil, "the expired guest")
      try await hold(rooms.links.guest(inside, now: then) != nil, "the other guest")
      try await hold(rooms.links.link(kept.token, now: then) != nil, "the other link")
      try await rooms.store.sweep(now: Rooms.at(10_000 * day))
      try await hold(rooms.papers.paper(digest: paper.digest, case: .numbered(7)), is: paper, "the paper")
    },
  ]
}
