import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  private static let day = 86_400.0

  static let signingCodePromises: [WorkroomPromise] = [
    WorkroomPromise("a code is six digits, lets its guest in once, and only by its own link") { rooms in
      let citizen = try await rooms.issue("citizen")
      let company = try await rooms.issue("company")
      for one in [citizen, company] {
        try hold(one.code.utf8.count == 6 && one.code.utf8.allSatisfy { (48...57).contains($0) }, "six digits")
      }
      try await holdRefused(.signingLink, "no link") { _ = try await rooms.come("x", citizen.code) }
      // One chance in a million: two links with the same code.
      if company.code != citizen.code {
        try await holdRefused(.signingCode(triesLeft: 4), "another's code") {
          _ = try await rooms.come(citizen.token, company.code)
        }
      }
      let token = try await rooms.come(citizen.token, citizen.code)
      let guest = try await rooms.links.guest(token, now: Rooms.at(1))
      let link = try await rooms.links.link(citizen.token, now: Rooms.at(1))
      try hold(guest?.link, is: link, "whose guest it is")
      try hold(link?.hasCode, is: false, "a code still waits")
      for wrong in ["", citizen.token, company.token, token + "A"] {
        try await hold(rooms.links.guest(wrong, now: Rooms.at(1)) == nil, "\(wrong.count) letters are a guest")
      }
      try await hold(rooms.links.link(token, now: Rooms.at(1)) == nil, "a guest's token opens the link")
      for code in [citizen.code, rooms.wrong(citizen.code)] {
        try await holdRefused(.signingCodeUsed, "the code once more") { _ = try await rooms.come(citizen.token, code) }
      }
      _ = try await rooms.come(company.token, company.code)
    },
    WorkroomPromise("blanks and hyphens typed in a code do not matter, anything else does") { rooms in
      for typed in ["### ###", " ###-### ", "#-#-#\u{2013}#\u{A0}#\t#\n"] {
        let new = try await rooms.issue("citizen")
        var digits = new.code.makeIterator()
        let code = String(typed.map { $0 == "#" ? digits.next() ?? "?" : $0 })
        let token = try await rooms.come(new.token, code)
        try await hold(rooms.links.guest(token, now: Rooms.start) != nil, "\(typed.count) letters")
      }
      let new = try await rooms.issue("citizen")
      for (left, code) in [(4, ""), (3, String(new.code.dropLast())), (2, new.code + "0"), (1, "+" + new.code)] {
        try await holdRefused(.signingCode(triesLeft: left), "\(code.count) letters") {
          _ = try await rooms.come(new.token, code)
        }
      }
    },
    WorkroomPromise("after five wrong codes even the right one is void, and a new one gives five tries again") {
      rooms in
      let new = try await rooms.issue("citizen")
      for left in [4, 3, 2, 1, 0] {
        try await holdRefused(.signingCode(triesLeft: left), "a wrong code") {
          _ = try await rooms.come(new.token, rooms.wrong(new.code))
        }
        let link = try await rooms.links.link(new.token, now: Rooms.start)
        try hold(link?.triesLeft, is: left, "tries left")
        try hold(link?.hasCode, is: left > 0, "a code waits")
      }
      try await holdRefused(.signingCodeUsed, "the right one") { _ = try await rooms.come(new.token, new.code) }
      let next = try await rooms.newCode("citizen") ?? ""
      try await hold(rooms.links.link(new.token, now: Rooms.start)?.triesLeft, is: 5, "tries after a new code")
      if next != new.code {
        try await holdRefused(.signingCode(triesLeft: 4), "the old one") {
          _ = try await rooms.come(new.token, new.code)
        }
      }
      _ = try await rooms.come(new.token, next)
    },
    WorkroomPromise("a new code is for a living link only, and guests already inside stay") { rooms in
      let new = try await rooms.issue("citizen")
      let first = try await rooms.come(new.token, new.code)
      let code = try await rooms.newCode("citizen") ?? ""
      let second = try await rooms.come(new.token, code)
      for token in [first, second] {
        try await hold(rooms.links.guest(token, now: Rooms.at(1)) != nil, "a guest had to leave")
      }
      try await hold(rooms.newCode("company") == nil, "a party without a link")
      try await hold(rooms.newCode("citizen", at: 60 * day - 1) != nil, "the last second")
      try await hold(rooms.newCode("citizen", at: 60 * day) == nil, "an expired link")
    },
    WorkroomPromise("of eight who use a code at once one comes in, and of eight last tries one counts") { rooms in
      let new = try await rooms.issue("citizen")
      let right = await rooms.comeAtOnce(new.token, new.code)
      try hold(right.count { $0 == nil }, is: 1, "how many came in")
      try hold(right.count { $0 == .signingCodeUsed }, is: 7, "how many were too late")
      let next = try await rooms.newCode("citizen") ?? ""
      for _ in 0..<4 { _ = try? await rooms.come(new.token, rooms.wrong(next)) }
      let wrong = await rooms.comeAtOnce(new.token, rooms.wrong(next))
      try hold(wrong.count { $0 == .signingCode(triesLeft: 0) }, is: 1, "how many had the last try")
      try hold(wrong.count { $0 == .signingCodeUsed }, is: 7, "how many had none")
    },
  ]
}
