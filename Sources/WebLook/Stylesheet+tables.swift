extension Stylesheet {
  /// Tables, and the room they scroll in.
  static let tables = """
    .scroll { overflow-x: auto; position: relative; background: var(--paper); border: 1px solid var(--line);
      border-radius: var(--radius); max-width: 100%; }
    .scroll.tall { max-height: min(80vh, 56rem); overflow-y: auto; }
    .card .scroll, details .scroll { border-radius: 0; border-inline: 0; border-block-end: 0; }
    table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.9375rem; }
    caption { text-align: start; } caption .caption:not(.unseen) { display: block; font-weight: 600; padding: 0.65rem 0.85rem 0.25rem; }
    th, td { text-align: start; vertical-align: baseline; padding: 0.45rem 0.85rem; border-block-end: 1px solid var(--line);
      font-weight: 400; }
    tbody tr:last-child > * { border-block-end: 0; }
    thead th { font-weight: 600; font-size: var(--small); color: var(--soft); vertical-align: bottom; background: var(--paper);
      position: sticky; inset-block-start: 0; z-index: 1; border-block-end-color: var(--edge); hyphens: auto; }
    tbody th { min-width: 9rem; } @media (min-width: 48rem) { .stacks tbody th { min-width: 12rem; } } .data td:not(.num) { min-width: 5.75rem; } .data .status { white-space: nowrap; } tbody tr:hover > * { background: var(--sunk); }
    tfoot > tr > * { font-weight: 600; border-block: 1px solid var(--edge) 0; }
    th.num, td.num { text-align: end; } @media (min-width: 48rem) { .data td.brief { white-space: nowrap; } }
    .sort { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.5rem; color: inherit; text-decoration: none; }
    .sort:hover { color: var(--accent); text-decoration: underline; }
    .sort path { fill: var(--edge); opacity: 0.45; } .sort.ascending .up, .sort.descending .down { fill: var(--accent); opacity: 1; }
    td .acts { justify-content: flex-start; flex-wrap: nowrap; }
    """

  /// What the other wrote beside what you wrote.
  static let comparing = """
    .conflict { background: var(--paper); border: 1px solid var(--line); border-inline-start: 4px solid var(--accent);
      border-radius: var(--radius); padding: 1rem 1.25rem; margin-block-end: 1.5rem; }
    .conflict > p { margin-block: 0.25rem 0.75rem; } .conflict > .acts { margin-block-start: 0.85rem; justify-content: flex-start; }
    .compare { min-width: 34rem; } .compare tbody th { width: 9rem; color: var(--soft); } .compare td { width: 45%; white-space: pre-wrap; }
    .cell-label { display: none; }
    .compare ins { text-decoration: none; } .compare mark { color: inherit; background: var(--accent-soft); padding: 0.1em 0.2em;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    """
}
