import Almanac
import Markup

@testable import WebLook

/// One of each shape, with what a person could have written in the most dangerous place of each.
enum Sample {
  struct Shape: Sendable {
    var name: String
    var write: @Sendable (HTML) -> Void

    init(_ name: String, _ write: @escaping @Sendable (HTML) -> Void) {
      self.name = name
      self.write = write
    }
  }

  static let hostile = "\"><script>x</script>"
  static let token = FormToken(name: "token", value: hostile)

  static func frame(flashes: [Flash] = [], refresh: Int? = nil) -> Frame {
    Frame(
      language: "da", title: "Min dag \(hostile)", product: Link("Fodfæste", "/"), stylesheet: "/look.css",
      script: "/look.js",
      skipText: "Gå til indholdet", icon: "/icon.svg",
      navigation: Navigation(
        label: "Hovedmenu", items: [.init("Min dag", "/", isCurrent: true), .init("Borgere", "/b")]),
      person: PersonMenu(
        name: hostile, detail: "jobformidler", links: [Link("Hjælp", "/h")],
        signOut: .init(text: "Log ud", action: "/ud", token: token)),
      languages: LanguageSwitch(
        label: "Sprog",
        choices: [
          .init(name: "Dansk", tag: "da", href: "?s=da", isCurrent: true),
          .init(name: "English", tag: "en", href: "?s=en", isCurrent: false),
        ]), flashes: flashes, footer: [Link("Tilgængelighedserklæring", "/t")], printHeader: "Fjordby",
      shortcuts: ShortcutHelp(heading: "Genveje", keys: [("j", "næste")], close: "Luk"), refreshAfterSeconds: refresh)
  }

  static let inline = InlineForm(
    summary: "Skriv her", action: "/o", token: token,
    fields: [Field(id: "inline-dato", name: "dato", label: "Hvornår?", control: .date(value: hostile))],
    buttons: ButtonRow([.init("Gem")]))

  static let rows = RowList(
    [
      Row(
        id: "r1", when: "for 6 dage siden", isPast: true,
        sentence: [.who(hostile, href: "/b/1"), .text(" · vi skylder en samtale")],
        tags: [Tag(.method, "metode")],
        acts: [
          Act("Registrér", .link("/r"), weight: .first, about: "Bente"),
          Act("Undtag", .post(action: "/u", token: token, values: [FormValue("sag", hostile)])),
        ], why: Why("Hvorfor nu?", [hostile], source: Link("s. 15", "/s")), inline: inline)
    ], folded: [Row(when: "i morgen", sentence: [.strong("Ali"), .status(.met, "til tiden")])], foldText: "Vis 1 mere")

  static let table = DataTable(
    id: "tabel", caption: "Timer \(hostile)",
    columns: [
      .init("Navn", sort: .init(href: "?s=n", order: .ascending)),
      .init("Timer", isNumber: true, sort: .init(href: "?s=t")),
    ],
    rows: [[.link(hostile, href: "/b/1"), .text("4,5")], [.tag(Tag(.law, "lov")), .status(.late, "sket for sent")]],
    total: [.text("I alt"), .text("4,5")])

  static func choices(_ control: ([Field.Choice]) -> Field.Control, _ id: String) -> Field {
    Field(
      id: id, name: id, label: "Hvordan? \(hostile)", note: "valgfrit", help: "Vælg", error: "Vælg en måde",
      errorWord: "Fejl",
      control: control([.init("a", "Video", help: "På skærmen"), .init(hostile, hostile, isChosen: true)]),
      isRequired: true)
  }

  static let fields: [Field] = [
    choices(Field.Control.radios, "radioer"), choices(Field.Control.checkboxes, "felter"),
    choices(Field.Control.select, "valg"),
    Field(
      id: "linje", name: "l", label: "Linje", help: "h", error: "e",
      control: .line(value: hostile, kind: .decimal, width: .short)),
    Field(id: "kode", name: "k", label: "Kode", control: .line(value: "", kind: .password)),
    Field(id: "omraade", name: "o", label: "Område", control: .area(value: hostile, limit: 900), hasFocus: true),
    Field(id: "dag", name: "d", label: "Dag", help: "Fx 15.4.", control: .date(value: "i går")),
    Field(id: "boks", name: "b", label: "Send", error: "e", control: .checkbox(value: "ja", isChecked: true)),
    Field(id: "fil", name: "f", label: "Fil", control: .file(accept: ".csv", isMultiple: true)),
  ]

  static func words(_ id: String) -> PictureText {
    PictureText(
      sentence: "Timer steg fra 0 til 4 \(hostile)", caption: [.text("Fjordby Hotel")], tableText: "Vis som tabel",
      table: DataTable(
        id: id, caption: "Timer", columns: [.init("Uge"), .init("Timer", isNumber: true)],
        rows: [[.text("47"), .text("4")]]))
  }

  static let day = Day(number: 20_000)
  static let axis = TimeAxis(
    from: day, to: day.adding(days: 210), today: day.adding(days: 80), todayText: "i dag",
    marks: (0..<8).map { .init(day.adding(days: $0 * 30), "måned \($0)") })

  static let hours = HoursCurve(
    text: words("timer"), axis: axis,
    series: HoursCurve.Line.allCases.map {
      .init(name: "\($0): 4", line: $0, steps: [.init(day, 2), .init(day.adding(days: 20), 4.5)])
    },
    goal: .init(hours: 12, text: "mål: 12", day: day.adding(days: 200)))

  static let lanes = Lanes(
    text: words("baner"), axis: axis,
    lanes: [.init("Praktik \(hostile)", bars: [.init(from: day, to: day.adding(days: 3))], marks: [.init(day, .met)])],
    legend: [.bar(.agreed, "aftalt"), .mark(.met, "til tiden")])

  static let dots = DotChart(
    text: words("prikker"), zeroText: "0 %", halfText: "50 %", fullText: "100 %",
    rows: [
      .init(
        name: hostile, href: "/e", share: 0.85, low: 0.58, high: 0.96, counts: "11 af 13", word: "høj", level: .high,
        sentence: "85 procent"),
      .init(
        name: "Efterværn", share: nil, low: 0, high: 1, counts: "0 af 2", word: "for få", level: .unknown,
        sentence: "for få"),
    ])

  static let months = MonthLine(
    text: words("maaneder"), points: [.init("jan", 3), .init("feb", nil), .init("mar", 8)], lastText: "8 \(hostile)")

  static let stacked = StackedBar(
    text: words("dele"), parts: [.init("praktik \(hostile)", 14), .init("job", 0), .init("på vej", 1)])

  static let road = Road(
    text: words("vejen"),
    phases: [
      .init(hostile, place: .behind, word: "gennemført", elements: [.init("Jobmål", .met, "til tiden", href: "/e")]),
      .init(
        "Find jobbet", place: .here, word: "her er vi nu",
        elements: Status.allCases.map { .init("\($0)", $0, "ord \($0)") }),
    ])

  static let pictures: [Shape] = [
    Shape("hours", { $0.hoursCurve(hours) }), Shape("lanes", { $0.lanes(lanes) }), Shape("dots", { $0.dotChart(dots) }),
    Shape("months", { $0.monthLine(months) }), Shape("stacked", { $0.stackedBar(stacked) }),
    Shape("road", { $0.road(road) }),
  ]

  static let shapes: [Shape] =
    pictures + [
      Shape("rows", { $0.rows(rows) }), Shape("table", { $0.dataTable(table) }),
      Shape(
        "form",
        { html in
          html.errorSummary(ErrorSummary(heading: "Kan ikke gemmes endnu", errors: [.init(hostile, fieldID: "linje")]))
          html.postForm("/gem", token: token, id: "formular", values: [FormValue("a", hostile)], carriesFile: true) {
            html.fieldGroup("Samtalen") { for field in fields { html.field(field) } }
            html.buttons(ButtonRow([.init("Gem", value: FormValue("v", "1"))], cancel: Link("Fortryd", "/")))
          }
        }
      ),
      Shape(
        "conflict",
        {
          $0.conflict(
            Conflict(
              heading: "Lene har rettet imens: se forskellen", text: "Vælg", fieldHeader: "Felt", theirsHeader: "Lenes",
              yoursHeader: "Dit", differences: [.init(field: "Timer", theirs: hostile, yours: hostile)],
              acts: [Act("Behold", .link("/"))]))
        }
      ),
      Shape(
        "finding",
        {
          $0.search(
            SearchField(name: "q", label: "Find", value: hostile, action: "/b", buttonText: "Find", help: "Navn"))
          $0.facets(
            Facets(label: "Afgræns", groups: [.init("Gruppe", [.init(hostile, count: 3, href: "?g", isChosen: true)])]))
          $0.chosenFacets(
            ChosenFacets(label: "Valgt:", choices: [Link(hostile, "?")], removeWord: "Fjern", clear: Link("Alle", "?")))
          $0.pagination(
            Pagination(
              label: "Sider", text: "1–20", previous: Link("Forrige", "?p=0"),
              pages: [.current(1), .gap, .page(9, href: "?p=9")]))
        }
      ),
      Shape(
        "parts",
        { html in
          html.pageTitle(
            PageTitle(
              hostile, lead: "Sætning", over: Link("Borgere", "/b"), acts: [Act("Ny", .link("/n"), weight: .main)]))
          html.heading(Heading(hostile, count: 4, id: "overskrift", link: Link("Se alle", "/")))
          html.columns(
            main: {
              html.card("Kort") { html.definitions(Definitions([.init("Borgere", hostile)], layout: .figures)) }
            },
            side: { html.tiles { html.entries([[.text(hostile)]]) } })
          html.empty(EmptyState("Ingen", link: Link("Opret", "/o")))
        }
      ),
      Shape(
        "work",
        {
          $0.progress(
            Progress(heading: "Filen læses", text: hostile, done: 900, total: 0, cancel: Act("Stop", .link("/"))))
          $0.steps(
            Steps(
              label: "Trin", doneWord: "klar",
              steps: [.init("Fil", .behind, href: "/"), .init("Se", .here), .init("Ind", .ahead)]))
        }
      ),
    ]
}
