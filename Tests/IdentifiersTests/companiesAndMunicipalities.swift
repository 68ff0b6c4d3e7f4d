import Foundation
import Identifiers
import Testing

@Suite struct CompanyNumbers {
  @Test(arguments: ["13585628", "13 58 56 28", "DK13585628", "dk 13585628", " 13585628 "])
  func `A CVR number is read as companies write it`(text: String) throws {
    let number = try CVR(text)
    #expect(number.digits == "13585628")
    #expect(try JSONDecoder().decode([CVR].self, from: JSONEncoder().encode([number])) == [number])
  }

  @Test func `What is no CVR number is refused with its reason`() {
    #expect(throws: CompanyNumberError.empty) { try CVR(" ") }
    #expect(throws: CompanyNumberError.unreadable) { try CVR("1358562x") }
    #expect(throws: CompanyNumberError.unreadable) { try CVR("1358-5628") }
    #expect(throws: CompanyNumberError.wrongLength(digits: 7)) { try CVR("1358562") }
    #expect(throws: CompanyNumberError.leadingZero) { try CVR("03585628") }
    #expect(throws: CompanyNumberError.failsCheck) { try CVR("13585629") }
  }

  @Test func `Any one mistyped digit, and any two neighbours swapped, are caught`() {
    let digits = Array("13585628")
    for position in digits.indices {
      for digit in "0123456789" where digit != digits[position] {
        var changed = digits
        changed[position] = digit
        #expect(throws: CompanyNumberError.self) { try CVR(String(changed)) }
      }
      if position > 0, digits[position] != digits[position - 1] {
        var changed = digits
        changed.swapAt(position, position - 1)
        #expect(throws: CompanyNumberError.self) { try CVR(String(changed)) }
      }
    }
  }

  @Test func `A P-number has ten digits`() throws {
    #expect(try ProductionUnit("1003388394").description == "1003388394")
    #expect(try ProductionUnit("1003 388 394") == ProductionUnit("1003388394"))
    #expect(throws: CompanyNumberError.wrongLength(digits: 8)) { try ProductionUnit("13585628") }
    #expect(throws: CompanyNumberError.unreadable) { try ProductionUnit("100338839x") }
  }
}

@Suite struct Municipalities {
  @Test func `There are 98 municipalities in five regions`() {
    #expect(MunicipalityCode.all.count == 98)
    let counts = [Region.hovedstaden, .sjaelland, .syddanmark, .midtjylland, .nordjylland].map(\.municipalities.count)
    #expect(counts == [29, 17, 22, 19, 11])
    #expect(Set(MunicipalityCode.all.map(\.name)).count == 98)
    #expect(MunicipalityCode.all == MunicipalityCode.all.sorted())
    #expect(Region.sjaelland.name == "Sjælland" && Region.sjaelland.rawValue == 1085)
  }

  @Test(arguments: [
    ("101", "København", Region.hovedstaden), ("0101", "København", .hovedstaden), ("400", "Bornholm", .hovedstaden),
    ("253", "Greve", .sjaelland), ("0461", "Odense", .syddanmark), ("492", "Ærø", .syddanmark),
    ("615", "Horsens", .midtjylland), ("791", "Viborg", .midtjylland), ("860", "Hjørring", .nordjylland),
  ])
  func `A municipality is known by its code`(text: String, name: String, region: Region) throws {
    let code = try #require(MunicipalityCode(text))
    #expect(code.name == name && code.region == region)
    #expect(code.fourDigits.count == 4 && MunicipalityCode(code.fourDigits) == code)
    #expect(try JSONDecoder().decode([MunicipalityCode].self, from: JSONEncoder().encode([code])) == [code])
  }

  @Test(arguments: ["", "411", "100", "861", "00101", "1O1", "+101", "1010", " 101"])
  func `Christiansø and other numbers are no municipality`(text: String) {
    #expect(MunicipalityCode(text) == nil)
  }
}
