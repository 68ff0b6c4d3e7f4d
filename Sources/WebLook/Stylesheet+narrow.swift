extension Stylesheet {
  static let steps = """
    .steps ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0 0 1.75rem; padding: 0; counter-reset: step; gap: 0.5rem 0.75rem; }
    .step { counter-increment: step; flex: 1 1 9rem; display: flex; gap: 0.4rem; align-items: baseline; color: var(--soft);
      border-block-start: 4px solid var(--line); padding-block-start: 0.5rem; }
    .step:not(.behind)::before { content: counter(step) "."; }
    .step.behind { border-color: var(--kept); } .step.here { border-color: var(--accent); color: var(--ink); font-weight: 600; }
    """

  /// The same page on a phone: navigation in a row that scrolls, rows stacked, targets of 44 px.
  static let phone = """
    @media screen and (max-width: 47.99rem) {
      :root { --target: 2.75rem; --pad: 0.9rem; }
      .frame { display: block; background: none; }
      .banner { position: static; height: auto; padding: 0.25rem 0 0; border: 0; border-block-end: 1px solid var(--line);
        display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; font-size: 1rem; --small: 0.875rem; }
      .mark { margin: 0; padding: 0.25rem 1rem; min-height: 2.75rem; }
      .menu { min-width: 0; } .menu-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .personal { grid-area: 1 / 2; justify-self: end; min-width: 0; max-width: 100%; margin: 0; padding: 0 0.5rem 0 0; display: flex; align-items: center; }
      .menu > summary { min-height: 2.75rem; grid-template-columns: minmax(0, auto) auto; } .menu-detail { display: none; }
      .menu > summary::after { rotate: 135deg; grid-area: 1 / 2; margin-block: -0.3rem 0; }
      .menu-body { inset-block: calc(100% + 0.25rem) auto; inset-inline: auto 0; width: max-content; min-width: 13rem;
        max-width: calc(100vw - 2rem); font-size: 1rem; }
      .menu-body a, .menu-body .plain { padding-block: 0.6rem; }
      .languages a { min-height: 2.75rem; padding: 0.7rem 0.35rem; }
      nav.main { grid-area: 2 / 1 / 3 / 3; overflow-x: auto; margin: 0; padding: 0.25rem 0.5rem; scrollbar-width: none; }
      nav.main ul { display: flex; width: max-content; } nav.main::-webkit-scrollbar { display: none; }
      nav.main a { white-space: nowrap; padding: 0.65rem 0.75rem; margin: 0; border-radius: 0; }
      nav.main a[aria-current] { background: none; box-shadow: inset 0 -3px var(--accent); }
      main { padding: 1.1rem 1rem 2.5rem; } .foot { padding: 0.5rem 1rem 1rem; } .foot a, .over a { padding-block: 0.75rem; }
      .over { margin: -0.75rem 0 0; }
      .narrow-only { display: block; } .narrow-only a { display: inline-block; padding-block: 0.65rem; }
      h1 { font-size: 1.5em; } .lead { margin-block-end: 1.25rem; } .heading { margin-block-start: 1.75rem; }
      .two, .two:has(> .stack > .facets) { grid-template-columns: minmax(0, 1fr); } .card { padding-inline: 1rem; }
      .title .acts { justify-content: flex-start; margin-block-end: 1rem; }
      .rows { grid-template-columns: minmax(0, 1fr) auto; }
      .row { padding-block: 0.75rem 0.6rem; row-gap: 0.1rem; }
      .row > .when { grid-column: 1; } .row > .sentence { grid-column: 1 / -1; grid-row: 2; }
      .row > .why > summary { grid-row: 1; grid-column: 2; } .row > .why::details-content { grid-row: 3; grid-column: 1 / -1; }
      .row > .acts { grid-row: 4; grid-column: 1 / -1; justify-content: flex-start; padding-block-start: 0.35rem; }
      .inline { grid-column: 1 / -1; }
      .act { padding-inline: 1rem; } .why > summary, .inline > summary, .fold > summary, .table-fold > summary {
        min-height: 2.75rem; padding-block: 0.65rem; }
      .row > .why > summary { padding-block: 0.65rem; margin-block: -0.6rem; }
      .terms.beside > div { grid-template-columns: minmax(0, 1fr); } .terms.beside dt { font-size: var(--small); }
      .line, textarea, select { min-height: 2.75rem; padding-block: 0.55rem; } .choice label { padding-block: 0.65rem; min-height: 2.75rem; }
      .choice input { margin-block: 0.8rem; } .buttons .act { min-height: 2.75rem; white-space: normal; max-width: 100%; }
      .compare { min-width: 0; } .compare thead { display: none; } .compare tr, .compare th, .compare td { display: block; width: auto; }
      .compare tbody th { font-weight: 600; border: 0; padding-block-end: 0; } .compare td:not(:last-child) { border: 0; }
      .cell-label { display: block; font-size: var(--small); color: var(--faint); } thead th { vertical-align: middle; }
      .stacks, .stacks tbody, .stacks tfoot, .stacks tr, .stacks th, .stacks td { display: block; min-width: 0; }
      .stacks thead { display: none; } .stacks tr { padding: 0.5rem 0.85rem; border-block-end: 1px solid var(--line); }
      .stacks tr > * { border: 0; padding: 0.1rem 0; } .stacks tr > th a { display: inline-block; padding-block: 0.5rem; }
      .stacks td.num { display: inline-block; text-align: start; margin-inline-end: 1rem; } .stacks td.num a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
      .stacks td.none { display: none; } .stacks td::before { content: attr(data-label) ": "; color: var(--faint); }
      .facet > summary { min-height: 2.75rem; padding-block: 0.65rem; } .facets li a { min-height: 2.75rem; padding-block: 0.6rem; } .chosen a.chip { min-height: 2.75rem; }
      .pages li > * { min-width: 2.75rem; min-height: 2.75rem; } .sort, .error-summary li a { min-height: 2.75rem; }
      .sort { align-items: center; } .error-summary li a, .chosen > a, .step a { padding-block: 0.75rem; } .step a { margin-block: -0.75rem; }
      .entries > li { padding-block: 0.6rem; } .dot-name a { padding-block: 0.65rem; }
    }
    """

  /// A system that chooses its own colours keeps every edge that carries meaning.
  static let contrast = """
    @media (forced-colors: active) {
      .tag, .chip, .flash, .act, .choice { border: 1px solid; }
      nav.main a[aria-current], .facets a[aria-current], .pages [aria-current] { outline: 2px solid; outline-offset: -2px; }
      .shape, .foothold, .cross { stroke: CanvasText; } .sort path { fill: CanvasText; }
      .chart .line-of, .chart .today, .chart .bar, .chart .dot, .swatch * { stroke: CanvasText; }
      .chart .grid { stroke: GrayText; } .chart text { fill: CanvasText; stroke: Canvas; }
    }
    @media (prefers-contrast: more) { :root { --soft: #1c1b19; --faint: #3a3834; --line: #7d7970; } }
    """
}
