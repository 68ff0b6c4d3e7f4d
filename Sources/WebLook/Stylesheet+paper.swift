extension Stylesheet {
  /// On A4: content only, black on white, nothing torn over two pages that can be kept together.
  static let paper = """
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @media print {
      html { background: #fff; font-size: 10.5pt; } body { color: #000; }
      .banner, .skip, .foot, .acts, .buttons, .search, .facets, .chosen, .pages, .inline, .flashes, .over, .steps, dialog,
        .unprinted, .heading > a, .table-fold:not([open]) { display: none !important; }
      .print-header { display: block; font-size: 9pt; color: #444; border-block-end: 0.5pt solid #999; padding-block-end: 2mm;
        margin-block-end: 5mm; max-width: none; }
      .frame, .sheet { display: block; background: none; } main { padding: 0; max-width: none; }
      .card, .rows, .scroll { border-color: #bbb; border-radius: 0; } .scroll { overflow: visible; max-height: none !important; }
      .card, .row, tr, figure, .terms > div, .entries > li { break-inside: avoid; }
      h1, h2, h3, .heading { break-after: avoid; } thead { display: table-header-group; } thead th { position: static; }
      .rows { grid-template-columns: minmax(7.5rem, auto) minmax(0, 1fr); } .row { min-height: 0; } .fold > summary { list-style: none; } .why > summary { display: none !important; }
      .why:not([open]) { display: none !important; }
      a { color: inherit; text-decoration: none; } .tag { border: 0.5pt solid #666; background: none !important; color: #000; }
      .two, .two:has(> .stack > .facets) { grid-template-columns: minmax(0, 1fr); gap: 5mm; }
      * { print-color-adjust: economy; } .chart, .chart *, .road > li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      p { orphans: 3; widows: 3; }
      .signature { break-inside: avoid; }
    }
    """
}
