extension Stylesheet {
  /// Headings, rows of sentences, tags, marks and acts.
  static let rows = """
    .lead { color: var(--soft); margin-block: 0.3rem 1.5rem; max-width: 80ch; }
    .over { margin: 0 0 0.25rem; font-size: var(--small); } .over a { display: inline-block; padding-block: 0.1rem; }
    .heading { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.25rem 1rem;
      margin-block: 2rem 0.5rem; }
    .heading .count { color: var(--faint); font-weight: 400; font-size: var(--text); margin-inline-start: 0.35rem; }
    .title + .heading { margin-block-start: 0.25rem; } .heading:first-child { margin-block-start: 0; }
    .title { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 0.5rem 1.5rem; }
    .title > div:first-child { min-width: min(100%, 20rem); flex: 1; }
    .rows { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); margin: 0; padding: 0;
      list-style: none; display: grid; grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr) auto fit-content(19rem); column-gap: 1rem; }
    .row { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: baseline; position: relative;
      padding: 0.5rem var(--pad); min-height: 3.25rem; align-content: center; }
    .row + .row { border-block-start: 1px solid var(--line); }
    .row:focus { outline: 3px solid var(--accent); outline-offset: -3px; border-radius: var(--radius); }
    .when { color: var(--soft); white-space: nowrap; } .when.past { color: var(--late); font-weight: 600; }
    .sentence { max-width: 74ch; text-wrap: pretty; }
    .who { font-weight: 600; color: var(--ink); text-decoration-color: var(--line); } .who:hover { color: var(--accent); }
    .tag { display: inline-block; font-size: var(--small); line-height: 1.35; padding: 0.05rem 0.5rem; border-radius: 99px;
      white-space: nowrap; background: var(--own-soft); color: var(--own); }
    .tag.law { background: var(--law-soft); color: var(--law); } .tag.method { background: var(--method-soft); color: var(--method); }
    .status { display: inline-flex; align-items: baseline; gap: 0.4rem; }
    .shape { flex: none; fill: none; stroke: var(--faint); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round;
      position: relative; inset-block-start: 0.15em; }
    .shape.met { stroke: var(--kept); stroke-width: 2.25; } .shape.late, .shape.overdue, .shape.problem { stroke: var(--late); }
    .shape.pending { stroke-dasharray: 2.2 2.5; stroke-linecap: butt; } .shape.missed { stroke: var(--ink); stroke-width: 2.25; }
    .shape.note { stroke: var(--accent); }
    .acts { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; justify-content: flex-end; margin: 0; }
    .acts form { display: contents; }
    .act, .plain { font: inherit; font-size: var(--small); line-height: 1.3; cursor: pointer; border-radius: var(--radius); }
    .act { display: inline-flex; align-items: center; justify-content: center; min-height: var(--target); padding: 0.25rem 0.75rem;
      border: 1px solid transparent; background: transparent; color: var(--accent); text-decoration: none; white-space: nowrap; }
    .act:hover { background: var(--accent-soft); color: var(--accent-deep); }
    .act.first { border-color: var(--accent); background: var(--paper); font-weight: 600; }
    .act.first:hover { background: var(--accent); color: #fff; }
    .act.main { border-color: var(--accent); background: var(--accent); color: #fff; font-weight: 600; }
    .act.main:hover { background: var(--accent-deep); border-color: var(--accent-deep); }
    .act.other { border-color: var(--edge); color: var(--ink); background: var(--paper); }
    .act.other:hover { border-color: var(--accent); background: var(--accent-soft); }
    .row .act:not(.first, .main) { border-color: var(--line); } .row .act:not(.first, .main):hover { border-color: var(--accent-line); }
    .plain { border: 0; background: none; padding: 0.25rem; color: var(--accent); min-height: 1.5rem; }
    .why, .inline { grid-column: 2 / -1; font-size: var(--small); color: var(--soft); }
    .why > summary, .inline > summary { width: max-content; max-width: 100%; padding-block: 0.1rem; color: var(--faint); }
    .why > summary:hover, .inline > summary:hover { color: var(--accent); text-decoration: underline; }
    .why p { margin-block: 0.25rem 0.5rem; } .why ul { margin-block: 0 0.5rem; }
    .inline > summary { color: var(--accent); }
    .inline-form { padding-block: 0.5rem; font-size: var(--text); color: var(--ink); max-width: 40rem; }
    @supports selector(::details-content) {
      .row > .why { display: contents; font-size: var(--small); }
      .row > .why > summary { grid-row: 1; grid-column: 3; }
      .row > .why::details-content { grid-row: 2; grid-column: 2 / -1; color: var(--soft); }
    }
    .row > .acts { grid-row: 1; grid-column: 4; }
    .fold > summary { padding: 0.6rem var(--pad); color: var(--accent); width: max-content; max-width: 100%; }
    .fold > summary:hover { text-decoration: underline; }
    .fold[open] > summary { color: var(--faint); }
    """
}
