import Almanac
import Identifiers

/// A company became known here, or what is known of it is another now.
public struct CompanyRegistered: FactContent {
  public var name: String
  public var cvr: CVR?
  public var street: String?
  public var town: String?
  public var isPublic: Bool?

  public init(name: String, cvr: CVR? = nil, street: String? = nil, town: String? = nil, isPublic: Bool? = nil) {
    self.name = name
    self.cvr = cvr
    self.street = street
    self.town = town
    self.isPublic = isPublic
  }
}

/// Whom to call at the company.
public struct CompanyContactNamed: FactContent {
  public var name: String
  public var title: String?
  public var phone: String?
  public var email: String?

  public init(name: String, title: String? = nil, phone: String? = nil, email: String? = nil) {
    self.name = name
    self.title = title
    self.phone = phone
    self.email = email
  }
}

/// Everything that can be recorded about a company.
public enum CompanyFact: Hashable, Sendable {
  case companyRegistered(CompanyRegistered)
  case companyContactNamed(CompanyContactNamed)
  case companyContactHeld(CompanyContactHeld)
  case companyNeedUncovered(CompanyNeedUncovered)
  case openingRegistered(OpeningRegistered)
  case openingClosed(OpeningClosed)
  case promiseMade(PromiseMade)
  case promiseKept(PromiseKept)
  case cooperationAgreed(CooperationAgreed)

  /// Its kind. The raw values are stored and never change.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case companyRegistered = "company-registered"
    case companyContactNamed = "company-contact-named"
    case companyContactHeld = "company-contact-held"
    case companyNeedUncovered = "company-need-uncovered"
    case openingRegistered = "opening-registered"
    case openingClosed = "opening-closed"
    case promiseMade = "promise-made"
    case promiseKept = "promise-kept"
    case cooperationAgreed = "cooperation-agreed"
  }

  public var kind: Kind {
    switch self {
    case .companyRegistered: .companyRegistered
    case .companyContactNamed: .companyContactNamed
    case .companyContactHeld: .companyContactHeld
    case .companyNeedUncovered: .companyNeedUncovered
    case .openingRegistered: .openingRegistered
    case .openingClosed: .openingClosed
    case .promiseMade: .promiseMade
    case .promiseKept: .promiseKept
    case .cooperationAgreed: .cooperationAgreed
    }
  }

  public var content: any FactContent {
    switch self {
    case .companyRegistered(let content): content
    case .companyContactNamed(let content): content
    case .companyContactHeld(let content): content
    case .companyNeedUncovered(let content): content
    case .openingRegistered(let content): content
    case .openingClosed(let content): content
    case .promiseMade(let content): content
    case .promiseKept(let content): content
    case .cooperationAgreed(let content): content
    }
  }

  /// Reads the content of a fact of a kind.
  public init(_ kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .companyRegistered: self = .companyRegistered(try CompanyRegistered(from: decoder))
    case .companyContactNamed: self = .companyContactNamed(try CompanyContactNamed(from: decoder))
    case .companyContactHeld: self = .companyContactHeld(try CompanyContactHeld(from: decoder))
    case .companyNeedUncovered: self = .companyNeedUncovered(try CompanyNeedUncovered(from: decoder))
    case .openingRegistered: self = .openingRegistered(try OpeningRegistered(from: decoder))
    case .openingClosed: self = .openingClosed(try OpeningClosed(from: decoder))
    case .promiseMade: self = .promiseMade(try PromiseMade(from: decoder))
    case .promiseKept: self = .promiseKept(try PromiseKept(from: decoder))
    case .cooperationAgreed: self = .cooperationAgreed(try CooperationAgreed(from: decoder))
    }
  }
}
