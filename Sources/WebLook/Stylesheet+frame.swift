extension Stylesheet {
  /// The frame: a column at the left, a sheet at the right.
  static let frame = """
    .skip { position: absolute; inset-block-start: -6rem; inset-inline-start: 0.5rem; z-index: 9; padding: 0.75rem 1rem;
      background: var(--accent); color: #fff; border-radius: 0 0 var(--radius) var(--radius); }
    .skip:focus { inset-block-start: 0; color: #fff; }
    .print-header { display: none; }
    .frame { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); min-height: 100vh; min-height: 100dvh;
      background: linear-gradient(to right, var(--paper) 13.5rem, transparent 0); }
    .banner { background: var(--paper); border-inline-end: 1px solid var(--line); display: flex; flex-direction: column;
      position: sticky; inset-block-start: 0; height: 100vh; height: 100dvh; padding: 1.25rem 0.75rem 0.75rem; }
    .mark { display: flex; align-items: center; gap: 0.5rem; padding: 0.25rem 0.75rem; margin-block-end: 1rem; width: max-content;
      min-height: 2rem; color: var(--ink); font-weight: 600; font-size: 1.125rem; letter-spacing: -0.01em; text-decoration: none; }
    .foothold { fill: none; stroke: var(--accent); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
    nav.main { overflow-y: auto; flex: 0 1 auto; margin-inline: -0.25rem; padding: 0.25rem; }
    .banner ul, .foot ul { list-style: none; margin: 0; padding: 0; }
    nav.main a { display: block; padding: 0.4rem 0.75rem; margin-block-end: 2px; border-radius: var(--radius);
      text-decoration: none; color: var(--soft); }
    nav.main a:hover { background: var(--sunk); color: var(--ink); }
    nav.main a[aria-current] { background: var(--accent-soft); color: var(--accent-deep); font-weight: 600;
      box-shadow: inset 3px 0 var(--accent); }
    .personal { margin-block-start: auto; padding-block-start: 0.75rem; font-size: var(--small); }
    .menu { position: relative; }
    .menu > summary { list-style: none; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center;
      column-gap: 0.5rem; padding: 0.4rem 0.75rem; border-radius: var(--radius); min-height: 2.5rem; line-height: 1.35; }
    .menu > summary::-webkit-details-marker { display: none; }
    .menu > summary::after { content: ""; width: 0.5rem; height: 0.5rem; border: solid var(--faint); border-width: 1.5px 1.5px 0 0;
      rotate: -45deg; grid-area: 1 / 2 / 3 / 3; margin-block-start: 0.25rem; }
    .menu > summary:hover, .menu[open] > summary { background: var(--sunk); }
    .menu-name { font-weight: 600; } .menu-detail { color: var(--faint); grid-column: 1; hyphens: auto; overflow-wrap: normal; }
    .menu-body { position: absolute; inset-block-end: calc(100% + 0.25rem); inset-inline: 0; z-index: 5; padding: 0.35rem;
      background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius);
      box-shadow: 0 6px 24px rgb(28 27 25 / 0.12); }
    .menu-body a, .menu-body .plain { display: block; width: 100%; padding: 0.4rem 0.65rem; border-radius: 4px; color: var(--ink);
      text-decoration: none; text-align: start; min-height: var(--target); }
    .menu-body a:hover, .menu-body .plain:hover { background: var(--accent-soft); }
    .menu-body form { margin: 0.35rem 0 0; padding-block-start: 0.35rem; border-block-start: 1px solid var(--line); }
    .languages ul { display: flex; gap: 0.25rem; padding-inline: 0.5rem; }
    .languages a { display: block; padding: 0.25rem; min-height: 1.75rem; color: var(--faint); }
    .languages a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
    .sheet { display: flex; flex-direction: column; min-width: 0; }
    main { flex: 1; width: 100%; max-width: 80rem; padding: 1.75rem 2.25rem 3rem; }
    .foot { padding: 0.75rem 2.25rem 1.25rem; font-size: var(--small); max-width: 80rem; }
    .foot ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
    .foot a { display: inline-block; padding-block: 0.25rem; color: var(--faint); }
    .flashes { margin-block-end: 1.25rem; display: grid; gap: 0.5rem; }
    .flash { margin: 0; max-width: none; padding: 0.6rem 1rem 0.6rem 2.6rem; position: relative; background: var(--paper);
      border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); border-radius: var(--radius); }
    .flash .shape { position: absolute; inset-block-start: 0.85rem; inset-inline-start: 0.9rem; }
    .flash.done { border-inline-start-color: var(--kept); } .flash.problem { border-inline-start-color: var(--late); }
    dialog { border: 1px solid var(--line); border-radius: 10px; padding: 1.5rem; color: var(--ink); background: var(--paper);
      max-width: min(34rem, calc(100vw - 2rem)); box-shadow: 0 12px 48px rgb(28 27 25 / 0.22); }
    dialog::backdrop { background: rgb(28 27 25 / 0.35); }
    .shortcuts dl { display: grid; gap: 0.5rem; margin-block: 1rem; }
    .shortcuts dl > div { display: grid; grid-template-columns: 4rem 1fr; }
    """
}
