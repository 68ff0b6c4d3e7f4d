extension Stylesheet {
  /// What plain elements look like.
  static let ground = """
    *, *::before, *::after { box-sizing: border-box; }
    html { font-family: "Plex", "IBM Plex Sans", system-ui, -apple-system, "Segoe UI", sans-serif; font-size: 100%;
      line-height: 1.5; color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
      accent-color: var(--accent); scroll-padding-block: 1rem 4rem; }
    body { margin: 0; font-size: var(--text); font-variant-numeric: tabular-nums; font-synthesis: none;
      text-rendering: optimizeLegibility; overflow-wrap: break-word; }
    h1, h2, h3, h4 { font-weight: 600; text-wrap: balance; hyphens: auto; hyphenate-limit-chars: 10 4 4; margin: 0; }
    h1 { font-size: 1.75em; line-height: 1.2; letter-spacing: -0.012em; }
    h2 { font-size: 1.125em; line-height: 1.35; }
    h3, h4 { font-size: 1em; line-height: 1.4; }
    p { margin-block: 0 0.75em; max-width: var(--measure); text-wrap: pretty; hyphens: auto; hyphenate-limit-chars: 12 5 5; }
    ul, ol { padding-inline-start: 1.25em; margin-block: 0 0.75em; }
    dl, dd, figure { margin: 0; }
    strong, b { font-weight: 600; }
    small { font-size: var(--small); }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
    a:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
    kbd, code { font: inherit; font-variant-numeric: inherit; padding-inline: 0.35em; border: 1px solid var(--line);
      border-radius: 4px; background: var(--sunk); }
    hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 1.5rem; }
    summary { cursor: pointer; min-height: 1.5rem; }
    [hidden] { display: none !important; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    main:focus { outline: 0; }
    ::selection { background: var(--accent-soft); color: var(--ink); }
    .quiet { color: var(--faint); } .small { font-size: var(--small); } .num { text-align: end; white-space: nowrap; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (prefers-reduced-motion: no-preference) { a, .act, .plain, summary, input, select, textarea {
      transition: background-color 0.12s, border-color 0.12s, color 0.12s; } }
    """
}
