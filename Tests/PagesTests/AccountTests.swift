import Access
import Almanac
import Answers
import Identifiers
import Language
import Pages
import Testing

@Suite("Konto og adgang")
struct AccountTests {
  private func login(_ failure: LoginPage.Failure?, doors: [LoginPage.Door] = []) -> ReadPage {
    ReadPage(
      LoginPage(demonstration: doors, municipality: "Fiktiv Kommune", userName: "karin", failure: failure)
        .page(PageSample.context(isKnown: false), next: "/borgere"))
  }

  @Test("a failed try says the same whether the user name is known or not, and nothing of the password")
  func wrong() {
    let page = login(.wrong)
    #expect(page.contains("Brugernavn eller adgangskode passer ikke."))
    #expect(page.contains("value=\"karin\""))
    #expect(page.formsWithoutToken == 0)
    #expect(page.fieldsWithoutLabel.isEmpty)
  }

  @Test("after too many tries the time to wait until is said")
  func wait() throws {
    let time = try #require(ClockTime(hour: 8, minute: 42))
    #expect(login(.waitUntil(time)).contains("Vent til kl. 8.42"))
  }

  @Test("the doors of a demonstration stand by role, and only where there are some")
  func doors() {
    let page = login(nil, doors: [.init(person: PageSample.karin, role: .mentor, team: PageSample.team)])
    #expect(page.contains(">Karin Fiktiv · Team Øst</button>"))
    #expect(page.contains(">Mentor</h2>"))
    #expect(page.formsWithoutToken == 0)
    #expect(!login(nil).contains("/log-ind/proev"))
  }

  @Test("the first administrator must give code, name, user name and the same long password twice")
  func firstTime() throws {
    let good = [
      ("kode", "ABCD"), ("navn", "Karin"), ("brugernavn", "karin.f"), ("ny", "en lang sætning"),
      ("ny-igen", "en lang sætning"),
    ]
    let chosen = try FirstTimeForm(FormFields(good)).read(isFirst: true, speaker: Danish()).get()
    #expect(chosen.userName == "karin.f" && chosen.name == "Karin" && chosen.code == "ABCD")
    for (field, typed) in [
      ("kode", ""), ("navn", ""), ("brugernavn", "k f g"), ("brugernavn", "ab"), ("ny", "kort"),
      ("ny-igen", "noget andet her"),
    ] {
      let fields = FormFields(good.map { $0.0 == field ? (field, typed) : $0 })
      guard case .failure(let errors) = FirstTimeForm(fields).read(isFirst: true, speaker: Danish()) else {
        Issue.record("\(field): “\(typed)” was taken.")
        continue
      }
      #expect(errors.sentences.map(\.field) == [field])
      let page = ReadPage(
        FirstTimePage.setup(PageSample.context(isKnown: false), form: FormState(fields: fields, errors: errors)))
      #expect(page.values(of: "href").contains("#felt-\(field)"))
    }
  }

  @Test("a password that was typed is never sent back")
  func secrets() {
    let fields = FormFields([("kode", "x"), ("ny", "min hemmelige sætning"), ("ny-igen", "anden")])
    guard case .failure(let errors) = FirstTimeForm(fields).read(isFirst: false, speaker: Danish()) else {
      Issue.record("The passwords differ.")
      return
    }
    let page = ReadPage(
      FirstTimePage.code(PageSample.context(isKnown: false), form: FormState(fields: fields, errors: errors)))
    #expect(!page.contains("hemmelige"))
  }

  @Test("one sees where one is logged in, can end the others, and who has opened one's figures")
  func account() {
    let page = ReadPage(
      AccountPage(
        reader: ReaderLabel(
          person: PageSample.karin, role: .mentor, team: nil, isAdministrator: false, mayImport: false,
          maySeeTeam: false),
        userName: "karin",
        sessions: [
          // 22 November 2026 at 5.35 UTC is 6.35 in Denmark.
          .init(id: "s1", began: 1_795_325_700_000_000, lastSeen: 1_795_325_700_000_000, isThisOne: true),
          .init(id: "s2", began: 1_780_000_000_000_000, lastSeen: 1_780_000_000_000_000, isThisOne: false),
        ], lookedAtBy: [(PageSample.karin, PageSample.today, "<i>MUS</i>")]
      ).page(PageSample.context()))
    #expect(page.contains("22. november 2026 kl. 6.35"))
    #expect(page.contains("name=\"session\" value=\"s2\""))
    #expect(!page.contains("name=\"session\" value=\"s1\""))
    #expect(page.contains("&lt;i&gt;MUS"))
    #expect(page.formsWithoutToken == 0)
    #expect(page.fieldsWithoutLabel.isEmpty)
  }

  @Test("a new member of staff needs a name and one of our own roles; the code is shown once")
  func staff() throws {
    let typed = FormFields([
      ("navn", "Ali Eksempel"), ("rolle", "mentor"), ("hold", "team-oest"), ("maa", "exports"), ("maa", "imports"),
      ("maa", "alt"),
    ])
    let person = try StaffForm(typed).read(teams: [PageSample.team], speaker: Danish()).get()
    #expect(person.role == .mentor && person.team == PageSample.team.id && person.userName == nil)
    #expect(person.grants == [.exports, .imports])
    for role in ["citizen", "companyContact", "", "konge"] {
      guard
        case .failure(let errors) = StaffForm(FormFields([("navn", "A"), ("rolle", role)])).read(
          teams: [], speaker: Danish())
      else {
        Issue.record("“\(role)” was taken for a role of staff.")
        continue
      }
      #expect(errors["rolle"] != nil)
    }
    let answer = StaffPage(
      rows: [
        .init(
          person: PageSample.karin, role: .mentor, team: nil, userName: "karin", isActive: true, grants: ["imports"])
      ],
      teams: [PageSample.team])
    let page = ReadPage(answer.page(PageSample.context(), issued: IssuedCode(name: "Ali", code: "H7KQ-2MTV")))
    #expect(page.contains("H7KQ-2MTV"))
    #expect(!ReadPage(answer.page(PageSample.context())).contains("H7KQ-2MTV"))
    #expect(page.fieldsWithoutLabel.isEmpty)
    #expect(page.doubledIDs.isEmpty)
    #expect(page.formsWithoutToken == 0)
  }

  @Test("who has seen a case stands with role, page and the reason where one was asked", arguments: Tongue.allCases)
  func readers(tongue: Tongue) {
    let page = ReadPage(
      CaseReadersPage(
        citizen: PageSample.hostile,
        rows: [
          .init(
            at: 1_795_325_700_000_000, by: PageSample.karin, role: .mentor, page: "citizen", reason: "Hun stod <her>")
        ]
      ).page(PageSample.context(tongue), pageNames: ["citizen": "Siden"]))
    #expect(page.contains("Mentor"))
    #expect(page.contains("Siden"))
    #expect(page.contains("Hun stod &lt;her&gt;"))
    #expect(!page.contains("<script>alert"))
  }
}
