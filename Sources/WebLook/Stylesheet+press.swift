extension Stylesheet {
  /// For documents that a printing press makes PDF of: plain blocks, so that every press knows them.
  public static let press = """
    @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
    body { font: 10.5pt/1.45 "IBM Plex Sans", "DejaVu Sans", sans-serif; color: #000; }
    h1 { font-size: 17pt; margin: 0 0 2mm; } h2 { font-size: 13pt; margin: 8mm 0 2mm; } h3 { font-size: 10.5pt; margin: 4mm 0 1mm; }
    h1, h2, h3 { page-break-after: avoid; } p { margin: 0 0 1.5mm; } dl { margin: 5mm 0; }
    dl > div { border-bottom: 0.4pt solid #999; padding: 1.6mm 0; page-break-inside: avoid; }
    dt { color: #444; font-size: 9pt; } dd { margin: 0; }
    .sign { page-break-inside: avoid; }
    .seal { font: 7.5pt "IBM Plex Mono", "DejaVu Sans Mono", monospace; color: #444; }
    .sign-line { border-top: 0.6pt solid #000; margin-top: 14mm; width: 80mm; font-size: 8.5pt; color: #444; }
    """
}
