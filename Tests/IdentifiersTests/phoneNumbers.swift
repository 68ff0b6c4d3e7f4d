import Identifiers
import Testing

@Suite("Telephone numbers")
struct PhoneNumbers {
  @Test(
    "the same number typed in several ways is the same number",
    arguments: ["70000012", "70 00 00 12", " 7000 0012 ", "+45 70 00 00 12", "+4570000012", "0045 70000012"])
  func danish(_ typed: String) throws {
    let number = try #require(PhoneNumber(typed))
    #expect(number.description == "70 00 00 12")
    #expect(number.address == "tel:+4570000012" && number.international == "+4570000012")
    #expect(PhoneNumber(number.international) == number)
  }

  @Test("a foreign number is told with its plus")
  func foreign() throws {
    let number = try #require(PhoneNumber("+46 8 123 456 78"))
    #expect(number.description == "+46812345678" && number.address == "tel:+46812345678")
  }

  @Test(
    "what cannot be called is refused",
    arguments: [
      "", "7000001", "700000123", "12345678", "00000000", "ring til mig", "70-00-00-12", "7000001a", "+45 7000001",
      "+45 10 00 00 12", "++4570000012", "70000012+", "+1", "+1234567890123456", "+0012345678",
      "70000012;ext=1", "javascript:1", "٧٠٠٠٠٠١٢",
    ])
  func refused(_ typed: String) { #expect(PhoneNumber(typed) == nil) }
}
