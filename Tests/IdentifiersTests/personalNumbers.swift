import Foundation
import Identifiers
import Testing

/// Why a text is refused; nil where it is taken. The numbers in these tests are of the fictitious kind.
private func refusal(_ text: String, acceptingFictitious: Bool = true) -> CPRError? {
  do throws(CPRError) {
    _ = try CPR(text, acceptingFictitious: acceptingFictitious)
    return nil
  } catch {
    return error
  }
}

@Suite struct PersonalNumbers {
  @Test(arguments: ["018570-0000", "0185700000", " 018570-0000 "])
  func `A personal number is read with and without its hyphen`(text: String) throws {
    let number = try CPR(text, acceptingFictitious: true)
    #expect(number.digits == "0185700000")
    #expect(number.masked == "018570-XXXX")
    #expect(number.birthDate == BirthDate(year: 1970, month: 5, day: 1))
  }

  @Test func `What is no personal number is refused with its reason`() {
    #expect(refusal("") == .empty)
    #expect(refusal("  ") == .empty)
    #expect(refusal("018570-000") == .unreadable)
    #expect(refusal("018570000") == .wrongLength(digits: 9))
    #expect(refusal("01857000000") == .wrongLength(digits: 11))
    #expect(refusal("0185-700000") == .unreadable)
    #expect(refusal("018570 0000") == .unreadable)
    #expect(refusal("018570\u{2013}0000") == .unreadable)
    #expect(refusal("01857０-0000") == .unreadable)
    #expect(refusal("018570-00A0") == .unreadable)
    #expect(refusal("329070-0000") == .noSuchBirthDate)
    #expect(refusal("008570-0000") == .noSuchBirthDate)
    #expect(refusal("011370-0000") == .noSuchBirthDate)
    #expect(refusal("010070-0000") == .noSuchBirthDate)
    #expect(refusal("019370-0000") == .noSuchBirthDate)
    #expect(refusal("318470-0000") == .noSuchBirthDate)
    #expect(refusal("928570-0000") == .noSuchBirthDate)
  }

  @Test(arguments: [
    ("00", 0, 1900), ("99", 3, 1999), ("00", 4, 2000), ("36", 4, 2036), ("37", 4, 1937), ("99", 4, 1999),
    ("00", 5, 2000),
    ("57", 5, 2057), ("58", 5, 1858), ("57", 8, 2057), ("99", 8, 1899), ("36", 9, 2036), ("37", 9, 1937),
    ("58", 6, 1858),
  ])
  func `The seventh digit tells the century`(year: String, seventh: Int, expected: Int) throws {
    #expect(try CPR("0185\(year)\(seventh)000", acceptingFictitious: true).birthDate.year == expected)
  }

  @Test func `29 February needs a leap year in the right century`() {
    #expect(refusal("298200-0000") == .noSuchBirthDate)
    #expect(refusal("298200-4000") == nil)
  }

  @Test func `A replacement number has 60 added to its day`() throws {
    let number = try CPR("618570-0000", acceptingFictitious: true)
    #expect(number.isReplacement)
    #expect(number.birthDate == BirthDate(year: 1970, month: 5, day: 1))
    #expect(try CPR("918570-0000", acceptingFictitious: true).birthDate.day == 31)
    #expect(try !CPR("018570-0000", acceptingFictitious: true).isReplacement)
  }

  @Test func `Modulus 11 is told and never refuses`() throws {
    // 0·4 + 1·3 + 8·2 + 5·7 + 7·6 + 0·5 + 0·4 + 0·3 + 0·2 + d = 96 + d; 96 + 3 is a multiple of 11.
    #expect(try CPR("018570-0003", acceptingFictitious: true).passesModulus11)
    #expect(try !CPR("018570-0004", acceptingFictitious: true).passesModulus11)
  }

  @Test func `A zero that a spreadsheet took is put back only when asked for`() throws {
    let number = try CPR("018570-0000", acceptingFictitious: true)
    #expect(try CPR(restoringLeadingZero: "185700000", acceptingFictitious: true) == number)
    #expect(try CPR(restoringLeadingZero: "18570-0000", acceptingFictitious: true) == number)
    #expect(throws: CPRError.wrongLength(digits: 10)) { try CPR(restoringLeadingZero: "0185700000") }
    #expect(throws: CPRError.wrongLength(digits: 8)) { try CPR(restoringLeadingZero: "85700000") }
  }

  @Test func `No way of printing a personal number shows its last four digits`() throws {
    struct Citizen { let name = "Bente", number: CPR }
    let number = try CPR("018570-7391", acceptingFictitious: true)
    var printed = ["\(number)", String(describing: number), String(reflecting: number), number.debugDescription]
    printed += ["\([number])", "\(number as Any)", "\(Optional(number) as Any)", "\([1: number])", "\(Set([number]))"]
    var dumped = ""
    dump(number, to: &dumped)
    dump(Citizen(number: number), to: &dumped)
    printed += [dumped, "\(Citizen(number: number))", String(reflecting: Citizen(number: number))]
    printed += Mirror(reflecting: number).children.map { "\($0.value)" }
    for text in printed {
      #expect(text.contains("018570-XXXX"))
      #expect(!text.contains("7391"))
    }
  }

  @Test func `A refusal repeats nothing of what was typed`() throws {
    for text in ["018570-7391", "011370-7391", "018570-739X", "18570-7391", "18570739"] {
      let error = try #require(refusal(text, acceptingFictitious: false))
      #expect(!"\(error)".contains("739"))
    }
    do {
      _ = try JSONDecoder().decode([CPR].self, from: Data(#"["011370-7391"]"#.utf8))
      Issue.record("A number with month 13 was decoded.")
    } catch {
      #expect(!"\(error)".contains("7391"))
    }
  }

  @Test func `A body keeps the whole number`() throws {
    let number = try CPR("018570-0003", acceptingFictitious: true)
    let data = try JSONEncoder().encode([number])
    #expect(String(decoding: data, as: UTF8.self) == #"["0185700003"]"#)
    #expect(try JSONDecoder().decode([CPR].self, from: data) == [number])
  }
}

@Suite struct FictitiousNumbers {
  @Test func `A fictitious number is never taken in earnest`() {
    for serial in stride(from: 0, to: 67_200_000, by: 33_331) {
      let number = CPR.fictitious(serial: serial)
      #expect(number.isFictitious && !number.isReplacement)
      // No month of birth is above 12.
      #expect((81...92).contains(Int(number.digits.dropFirst(2).prefix(2))!))
      #expect(refusal(number.digits, acceptingFictitious: false) == .fictitious)
      #expect(refusal(number.digits) == nil)
    }
  }

  @Test func `No real date makes a number fictitious`() throws {
    // Born in 2057: of the form of real numbers, and given to nobody yet.
    for month in 1...12 {
      let number = try CPR("01\(month < 10 ? "0" : "")\(month)57-5000")
      #expect(!number.isFictitious)
    }
  }

  @Test func `Different serials give different numbers, and the same the same`() {
    let numbers = (0..<20_000).map { CPR.fictitious(serial: $0) }
    #expect(Set(numbers).count == 20_000)
    #expect((0..<20_000).map { CPR.fictitious(serial: $0) } == numbers)
    #expect(CPR.fictitious(serial: .min).isFictitious && CPR.fictitious(serial: .max).isFictitious)
  }

  @Test func `A fictitious citizen can be born on any day the century rule can state`() throws {
    for (year, month, day) in [(1858, 1, 1), (1899, 12, 31), (1936, 2, 29), (1970, 5, 23), (2000, 2, 29), (2057, 6, 5)]
    {
      let born = try #require(BirthDate(year: year, month: month, day: day))
      let numbers = try (0..<4000).map { try #require(CPR.fictitious(born: born, serial: $0)) }
      #expect(Set(numbers).count == 4000)
      #expect(numbers.allSatisfy { $0.birthDate == born && $0.isFictitious })
    }
    #expect(CPR.fictitious(born: try #require(BirthDate(year: 1857, month: 1, day: 1)), serial: 0) == nil)
    #expect(CPR.fictitious(born: try #require(BirthDate(year: 2058, month: 1, day: 1)), serial: 0) == nil)
  }
}
