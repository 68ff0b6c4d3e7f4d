import Almanac
import Identifiers

/// A citizen became known here. A stranger's case may lack everything but its own name.
public struct CitizenRegistered: FactContent {
  public var name: PersonName?
  public var cpr: CPR?
  /// What the municipality calls someone who has no CPR number.
  public var administrativeNumber: String?
  /// What an extract calls the case.
  public var localNumber: String?

  public init(
    name: PersonName? = nil, cpr: CPR? = nil, administrativeNumber: String? = nil, localNumber: String? = nil
  ) {
    self.name = name
    self.cpr = cpr
    self.administrativeNumber = administrativeNumber
    self.localNumber = localNumber
  }
}

/// The citizen's name, CPR number or administrative number is another now: all of it, not the difference.
public struct CitizenIdentityChanged: FactContent {
  public var name: PersonName?
  public var cpr: CPR?
  public var administrativeNumber: String?
  public var localNumber: String?

  public init(
    name: PersonName? = nil, cpr: CPR? = nil, administrativeNumber: String? = nil, localNumber: String? = nil
  ) {
    self.name = name
    self.cpr = cpr
    self.administrativeNumber = administrativeNumber
    self.localNumber = localNumber
  }
}

/// Where the citizen lives and can be reached. Whether it may be shown is another fact: ``AddressProtectionSet``.
public struct CitizenAddressChanged: FactContent {
  public var street: String?
  public var postalCode: String?
  public var town: String?
  public var phone: String?
  public var email: String?

  public init(
    street: String? = nil, postalCode: String? = nil, town: String? = nil, phone: String? = nil, email: String? = nil
  ) {
    self.street = street
    self.postalCode = postalCode
    self.town = town
    self.phone = phone
    self.email = email
  }
}

/// The citizen's name and address are protected in the civil registry (CPR), or no longer so.
public struct AddressProtectionSet: FactContent {
  public var isProtected: Bool
  /// Until when; protection in the civil registry lasts a year at a time where nothing else is decided.
  public var until: Day?

  public init(isProtected: Bool, until: Day? = nil) {
    self.isProtected = isProtected
    self.until = until
  }
}

/// A person's names as they are written.
public struct PersonName: Hashable, Codable, Sendable {
  public var given: String
  public var family: String

  public init(given: String, family: String) {
    self.given = given
    self.family = family
  }

  public var full: String { family.isEmpty ? given : given + " " + family }
}
