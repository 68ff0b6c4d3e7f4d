extension Stylesheet {
  /// The conversation in three columns, and the ellipses of a plan.
  static let talk = """
    .talk { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr) 13rem; gap: 1rem; align-items: start; }
    .talk .form { max-width: none; }
    .talk .field-row { gap: 0 0.75rem; align-items: flex-end; } .talk .field { margin-block-end: 0.85rem; } .talk .group { margin-block-end: 1.25rem; }
    .talk .field-row > .field { flex: 1 1 7rem; min-width: 0; } .talk .field-row > .field:first-child { flex: 3 1 10rem; }
    .talk .field-row > .field:has(select) { flex-basis: 8.5rem; } .talk .terms dd, .talk .entries p { hyphens: auto; }
    .talk .line, .talk select { width: 100%; max-width: none; } .talk .choices { display: flex; flex-wrap: wrap; gap: 0.4rem; }
    .talk .group .inline { margin-block: -0.75rem 1rem; } .talk .entries p { margin: 0; }
    @media (max-width: 74.99rem) { .talk { grid-template-columns: minmax(0, 2fr) minmax(14rem, 1fr); }
      .talk > :first-child { grid-area: 1 / 2; } .talk > :nth-child(2) { grid-area: 1 / 1 / 3 / 2; } .talk > :last-child { grid-area: 2 / 2; } }
    @media (max-width: 47.99rem) { .talk { grid-template-columns: minmax(0, 1fr); } .talk > * { grid-area: auto !important; }
      .talk .field-row > .field:first-child { flex-basis: 100%; } }
    .week { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.75rem; align-items: start; }
    .week.long { grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); }
    .week .card { padding-inline: 0.85rem; } .week h2 { font-size: 1rem; } .week .now { border-color: var(--accent); box-shadow: inset 0 3px var(--accent); }
    .week .stack { gap: 0; } .slot { padding-block: 0.6rem; } .slot + .slot { border-block-start: 1px solid var(--line); } .slot p { margin: 0; }
    .talked { padding-block: 0.75rem; } .talked + .talked { border-block-start: 1px solid var(--line); } .talked h3 { margin-block-start: 0; }
    .slot.gone .who { text-decoration: line-through; } .slot .acts { flex-wrap: wrap; gap: 0.25rem; } .slot .act { padding-inline: 0.4rem; }
    @media (max-width: 74.99rem) { .week, .week.long { grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); } }
    .goal-picture { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0.5rem 1.5rem; align-items: start; }
    .ellipses { display: block; width: 100%; max-width: 26rem; height: auto; }
    .ellipses text { font-size: 17px; fill: var(--soft); }
    .ellipses .oval { fill: var(--accent-soft); fill-opacity: 0.55; stroke: var(--accent); stroke-width: 1.25; }
    .ellipses .oval-mark { fill: var(--paper); stroke: var(--accent-deep); stroke-width: 2; }
    .ellipses .oval-letter { fill: var(--accent-deep); font-weight: 600; }
    """
}
