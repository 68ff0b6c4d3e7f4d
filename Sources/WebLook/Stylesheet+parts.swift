extension Stylesheet {
  /// Cards, columns, definitions, empty states, search, facets, pages of a list.
  static let parts = """
    .card { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem 1.1rem;
      min-width: 0; }
    .card > h2 { margin-block-end: 0.6rem; } .card > :last-child { margin-block-end: 0; }
    .card .acts { justify-content: flex-start; margin-block-start: 0.75rem; }
    main > .card, main > .tiles, main > .two, main > .stack, main > .scroll { margin-block-end: 1.25rem; }
    .stack { display: grid; gap: 1.25rem; align-content: start; min-width: 0; grid-template-columns: minmax(0, 1fr); }
    .two { display: grid; grid-template-columns: minmax(0, 2.4fr) minmax(16rem, 1fr); gap: 1.25rem 1.5rem; }
    .two:has(> .stack > .facets) { grid-template-columns: minmax(0, 1fr) minmax(12.5rem, 14rem); }
    .narrow-only { display: none; margin: 0; }
    @media (min-width: 48rem) { .two.led { grid-template-rows: auto 1fr; }
      .led > .lead-part { grid-area: 1 / 2; } .led > .lead-part + .stack { grid-area: 1 / 1 / 3 / 2; } .led > .stack:last-child { grid-area: 2 / 2; } }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem; }
    .terms > div { padding-block: 0.4rem; } .terms > div + div { border-block-start: 1px solid var(--line); }
    .terms dt { color: var(--soft); } .terms dd { min-width: 0; }
    .terms.beside > div { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr); gap: 0 1rem; }
    .terms.under dt { font-size: var(--small); }
    .terms.figures { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; }
    .terms.figures > div { padding: 0; border: 0; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    .terms.figures dd { font-size: 1.75rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; }
    .terms.figures dt { font-size: var(--small); max-width: 16rem; }
    h3 > a { display: inline-block; padding-block: 0.25rem; }
    .entries { list-style: none; margin: 0; padding: 0; } .entries > li { padding-block: 0.45rem; }
    .with-acts > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; align-items: start; }
    .with-acts > li > * { grid-column: 1; margin-block: 0; } .with-acts > li > .acts { grid-column: 2; grid-row: 1; }
    .entries > li + li { border-block-start: 1px solid var(--line); }
    .empty { color: var(--faint); margin: 0; padding-block: 0.5rem; }
    .search { display: flex; gap: 0.5rem; align-items: flex-end; max-width: 34rem; flex-wrap: wrap; }
    .search .act { min-height: 2.5rem; }
    .search .field { flex: 1; min-width: 12rem; margin: 0; }
    .facets { display: grid; gap: 0.35rem; } .facet[open] { padding-block-end: 0.6rem; }
    .facet > summary { cursor: pointer; min-height: 1.75rem; padding-block: 0.2rem; } .facet > summary h3 { display: inline; }
    .facets h3 { margin-block-end: 0.25rem; font-size: var(--small); color: var(--soft); }
    .facets ul, .chosen ul { list-style: none; margin: 0; padding: 0; }
    .facets li a { display: flex; justify-content: space-between; gap: 0.75rem; padding: 0.2rem 0.5rem; margin-inline: -0.5rem;
      border-radius: 4px; text-decoration: none; color: var(--ink); min-height: 1.75rem; }
    .facets li a:hover { background: var(--accent-soft); } .facets li .number { color: var(--faint); }
    .facets li a[aria-current] { font-weight: 600; color: var(--accent-deep); background: var(--accent-soft); }
    .chosen { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem; margin-block-end: 0.75rem; }
    .chosen ul { display: flex; flex-wrap: wrap; gap: 0.5rem; }
    .chosen a.chip { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 2rem; padding: 0.1rem 0.75rem; border-radius: 99px;
      background: var(--accent-soft); color: var(--accent-deep); text-decoration: none; font-size: var(--small); }
    .chosen a.chip:hover { background: var(--accent); color: #fff; }
    .chosen > a { padding-block: 0.15rem; display: inline-block; }
    .chip .cross { width: 10px; height: 10px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
    .pages { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem;
      margin-block-start: 0.75rem; }
    .pages ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; margin: 0; padding: 0; }
    .pages li > * { display: inline-flex; align-items: center; justify-content: center; min-width: 2.25rem; min-height: 2.25rem;
      padding-inline: 0.5rem; border-radius: var(--radius); text-decoration: none; }
    .pages li > a:hover { background: var(--accent-soft); } .pages [aria-current] { background: var(--accent); color: #fff; font-weight: 600; }
    .pages p { margin: 0; color: var(--soft); }
    .progress { max-width: 40rem; margin-block-end: 1.5rem; } .progress .acts { justify-content: flex-start; } .progress progress { display: block; width: 100%; height: 0.75rem; margin-block: 0.5rem;
      appearance: none; border: 1px solid var(--edge); border-radius: 99px; background: var(--paper); overflow: hidden; }
    .progress progress::-webkit-progress-bar { background: var(--paper); }
    .progress progress::-webkit-progress-value { background: var(--accent); }
    .progress progress::-moz-progress-bar { background: var(--accent); }
    """
}
