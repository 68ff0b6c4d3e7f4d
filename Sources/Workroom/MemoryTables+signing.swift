import Foundation
import Identifiers

extension MemoryTables {
  func signingLink(_ tokenDigest: Data) -> StoredSigningLink? {
    shelves.signingLinks.first { $0.tokenDigest == tokenDigest }
  }

  func signingLinks(case caseID: ID<Case>, agreement: String) -> [StoredSigningLink] {
    shelves.signingLinks.filter { $0.link.caseID == caseID && $0.link.agreement == agreement }
      .sorted { $0.link.party < $1.link.party }
  }

  func insert(_ link: StoredSigningLink) { shelves.signingLinks.append(link) }

  func update(_ link: StoredSigningLink) {
    for index in shelves.signingLinks.indices where shelves.signingLinks[index].link.id == link.link.id {
      shelves.signingLinks[index] = link
    }
  }

  func remove(_ link: ID<SigningLink>) {
    shelves.signingLinks.removeAll { $0.link.id == link }
    shelves.signingGuests = shelves.signingGuests.filter { $0.value.link.id != link }
  }

  func signingGuest(_ tokenDigest: Data) -> SigningGuest? {
    guard let guest = shelves.signingGuests[tokenDigest],
      let link = shelves.signingLinks.first(where: { $0.link.id == guest.link.id })?.link
    else { return nil }
    return SigningGuest(link: link, expires: guest.expires, formSecret: guest.formSecret)
  }

  func insert(_ guest: SigningGuest, tokenDigest: Data) { shelves.signingGuests[tokenDigest] = guest }

  func removeSigningGuest(_ tokenDigest: Data) { shelves.signingGuests[tokenDigest] = nil }

  func paper(_ digest: String, case caseID: ID<Case>) -> Paper? {
    shelves.papers.first { $0.digest == digest && $0.caseID == caseID }
  }

  func insert(_ paper: Paper) { shelves.papers.append(paper) }
}
