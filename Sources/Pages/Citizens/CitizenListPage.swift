import Almanac
import Answers
import Identifiers
import Language
import Markup
import WebLook

/// Borgere: the caseload as a list that can be searched, narrowed and sorted.
public func citizenListPage(_ list: CitizenList, _ context: PageContext) -> [UInt8] {
  let view = CitizenListView(list: list, context: context)
  return page(context, title: context.speaker.say(CitizensText.title)) { view.write($0) }
}

struct CitizenListView {
  let list: CitizenList
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  var query: CitizenQuery { list.query }
  /// A search is not narrowed further: its text must not stand in a link.
  var isSearch: Bool { !query.text.isEmpty }

  func say(_ text: CitizensText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    var acts: [Act] = []
    if list.mayRegister { acts.append(Act(say(.register), .link(Path.newCitizen), weight: .first)) }
    html.pageTitle(PageTitle(say(.title), lead: say(.found(list.total)), acts: acts))
    html.stack {
      writeSearch(html)
      if !isSearch { writeCircles(html) }
      if isSearch || facetGroups.isEmpty {
        html.div { writeList(html) }
      } else {
        html.columns {
          html.div { writeList(html) }
        } side: {
          html.heading(Heading(say(.narrow), id: "afgraens"))
          html.facets(Facets(label: say(.narrow), groups: facetGroups))
        }
      }
    }
  }

  private func writeSearch(_ html: HTML) {
    html.searchByPost(
      SearchField(
        name: "q", label: say(.search), value: query.text, action: Path.citizenSearch, buttonText: say(.searchButton),
        help: say(.searchHelp), values: [FormValue("kreds", query.circle.word)]), token: context.token)
  }

  private func writeList(_ html: HTML) {
    if isSearch {
      html.p { html.a(say(.showAll), .href(query.with { $0.text = "" }.address)) }
    } else {
      writeChosen(html)
      // On a phone the facets lie under the list.
      if !facetGroups.isEmpty { html.p(.class("narrow-only")) { html.a(say(.narrow), .href("#afgraens")) } }
    }
    if list.rows.isEmpty {
      html.empty(emptyState)
    } else {
      html.dataTable(table)
      writePages(html)
      if list.mayExport && !isSearch {
        let question = query.address.firstIndex(of: "?").map { String(query.address[$0...]) } ?? ""
        html.p(.class("small")) { html.a(say(.export), .href(Path.citizensExport + question)) }
      }
    }
  }

  private var emptyState: EmptyState {
    if isSearch { return EmptyState(say(.nobodyFound)) }
    if !query.filters.isEmpty {
      return EmptyState(say(.nobodyMatches), link: Link(say(.clearFilters), query.with { $0.filters = [] }.address))
    }
    return EmptyState(say(.nobodyMine))
  }

  /// Mine, the team's, the whole municipality's: those that the reader may look at.
  private func writeCircles(_ html: HTML) {
    guard list.circles.count > 1 else { return }
    html.nav(.class("pages"), .ariaLabel(say(.circle))) {
      html.ul {
        for circle in list.circles {
          let isCurrent = circle == query.circle
          html.li {
            html.a(
              say(circle.text), .href(query.with { $0.circle = circle }.address), .ariaCurrent(.item, isCurrent))
          }
        }
      }
    }
  }

  private func writeChosen(_ html: HTML) {
    guard !query.filters.isEmpty else { return }
    html.chosenFacets(
      ChosenFacets(
        label: say(.chosen),
        choices: query.filters.map { choice in
          Link(
            "\(speaker.facetTitle(choice.facet)): \(valueText(choice))", query.toggling(choice).address)
        },
        removeWord: say(.remove),
        clear: query.filters.count > 1 ? Link(say(.clear), query.with { $0.filters = [] }.address) : nil))
  }

  /// A value by its name where it is a person, a team or a model, else by its words.
  private func valueText(_ choice: FacetChoice) -> String {
    let named = list.facets.first { $0.facet == choice.facet }?.values.first { $0.key == choice.value }?.name
    return named ?? speaker.facetValue(choice.value, of: choice.facet)
  }

  private var facetGroups: [Facets.Group] {
    // What tells nobody apart is left out; what one looks for most often comes first.
    list.facets.filter { block in
      block.values.contains { $0.isChosen || ($0.count > 0 && $0.count != list.total) }
    }.sorted { Self.rank($0.facet) < Self.rank($1.facet) }.map { block in
      Facets.Group(
        speaker.facetTitle(block.facet),
        block.values.map { value in
          Facets.Choice(
            speaker.sentenceCase(value.name ?? speaker.facetValue(value.key, of: block.facet)), count: value.count,
            href: query.toggling(FacetChoice(facet: block.facet, value: value.key)).address, isChosen: value.isChosen)
        })
    }
  }

  private static let firstFacets = ["overdue", "dueThisWeek", "nextAppointment", "lastContact", "phase", "benefit"]

  private static func rank(_ facet: String) -> Int { firstFacets.firstIndex(of: facet) ?? firstFacets.count }

  private func writePages(_ html: HTML) {
    guard list.total > list.rows.count else { return }
    let first = (query.page - 1) * list.pageSize + 1
    let text = say(
      .range(
        speaker.count(first), speaker.count(first + list.rows.count - 1), speaker.count(list.total)))
    // The pages of a search would need its text in their addresses; a better word is the shorter way.
    guard !isSearch else { return html.p(text, .class("small quiet")) }
    let pages = max(1, (list.total + list.pageSize - 1) / max(1, list.pageSize))
    func link(_ number: Int, _ text: CitizensText) -> Link? {
      (1...pages).contains(number) ? Link(say(text), query.with { $0.page = number }.address) : nil
    }
    html.pagination(
      Pagination(
        label: say(.page), text: text, previous: link(query.page - 1, .previous), next: link(query.page + 1, .next),
        pages: numbers(pages)))
  }

  /// The first, the last, and those round the current page.
  private func numbers(_ pages: Int) -> [Pagination.Page] {
    var numbers: [Pagination.Page] = []
    for number in 1...pages {
      if number == query.page {
        numbers.append(.current(number))
      } else if number == 1 || number == pages || abs(number - query.page) <= 1 {
        numbers.append(.page(number, href: query.with { $0.page = number }.address))
      } else if abs(number - query.page) == 2 {
        numbers.append(.gap)
      }
    }
    return numbers
  }
}

extension CitizenQuery.Circle {
  var text: CitizensText {
    switch self {
    case .mine: .mine
    case .pair: .pair
    case .team: .team
    case .municipality: .municipality
    }
  }
}
