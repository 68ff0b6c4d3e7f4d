import Markup

extension HTML {
  /// A table in a room of its own that scrolls sideways where the screen is narrow.
  public func dataTable(_ data: DataTable) {
    let captionID = data.id + "-caption"
    div(
      .class("scroll", also: data.isTall ? "tall" : nil), .role(.region), .ariaLabelledby(captionID), .tabindex(0)
    ) {
      table(.id(data.id), .class("data", also: data.stacks ? "stacks" : nil)) {
        caption(.id(captionID)) {
          span(.class("caption", also: data.hidesCaption ? "unseen" : nil)) { text(data.caption) }
        }
        thead { tr { for column in data.columns { columnHeader(column) } } }
        tbody { for row in data.rows { tableRow(row, data) } }
        if let total = data.total { tfoot { tableRow(total, data) } }
      }
    }
  }

  private func columnHeader(_ column: DataTable.Column) {
    let order: SortOrder? = column.sort?.order.map { $0 == .ascending ? .ascending : .descending }
    let side: StaticString? = column.isNumber ? "num" : nil
    th(.class("head", also: side), .scope(.column), .ariaSort(order)) {
      if let sort = column.sort {
        a(.href(sort.href), .class("sort", also: sort.order?.className)) {
          text(column.text)
          svg(.viewBox(10, 12), .width(10), .height(12), .ariaHidden()) {
            path(.class("up"), .d("M5 1l3.5 4h-7z"))
            path(.class("down"), .d("M5 11l3.5-4h-7z"))
          }
        }
      } else {
        text(column.text)
      }
    }
  }

  private func tableRow(_ row: [DataTable.Cell], _ data: DataTable) {
    tr {
      for (index, cell) in row.enumerated() {
        let isNumber = index < data.columns.count && data.columns[index].isNumber
        if index == 0 && data.hasRowHeaders {
          th(.scope(.row), .class("cell", also: isNumber ? "num" : nil)) { self.cell(cell) }
        } else {
          let isBrief = index < data.columns.count && data.columns[index].isBrief
          let side: StaticString? = isNumber ? "num" : cell.isEmpty ? "none" : isBrief ? "brief" : nil
          if data.stacks, index < data.columns.count {
            td(.class("cell", also: side), .data("label", data.columns[index].text)) { self.cell(cell) }
          } else {
            td(.class("cell", also: side)) { self.cell(cell) }
          }
        }
      }
    }
  }

  private func cell(_ cell: DataTable.Cell) {
    switch cell {
    case .text(let text): self.text(text)
    case .link(let text, let href): a(text, .href(href))
    case .status(let status, let word): statusMark(status, word)
    case .tag(let tag): self.tag(tag)
    case .phrases(let phrases): self.phrases(phrases)
    case .acts(let acts): self.acts(acts)
    }
  }
}

extension DataTable.Cell {
  /// Nothing to show: left out where the rows are stacked.
  var isEmpty: Bool { if case .text(let text) = self { text.isEmpty } else { false } }
}

extension DataTable.Sort.Order {
  var className: StaticString { self == .ascending ? "ascending" : "descending" }
}
