import Foundation
import Identifiers

extension MemoryTables {
  func accessToken(_ digest: Data) -> AccessToken? { shelves.accessTokens[digest] }

  func accessTokens(of person: ID<Person>) -> [AccessToken] {
    shelves.accessTokens.values.filter { $0.person == person }.sorted { ($1.made, $1.id) < ($0.made, $0.id) }
  }

  func insert(_ token: AccessToken, digest: Data) { shelves.accessTokens[digest] = token }

  func note(_ token: ID<AccessToken>, used: Date) {
    for (digest, one) in shelves.accessTokens where one.id == token { shelves.accessTokens[digest]?.lastUsed = used }
  }

  func remove(_ token: ID<AccessToken>) { shelves.accessTokens = shelves.accessTokens.filter { $0.value.id != token } }
}
