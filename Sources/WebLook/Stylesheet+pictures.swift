extension Stylesheet {
  /// Pictures: the plot keeps its letters at 14 px at every width, and lines keep their weight.
  static let pictures = """
    .picture { container: picture / inline-size; min-width: 0; }
    .picture > .unseen { margin: 0; }
    figcaption { font-size: var(--small); color: var(--soft); max-width: var(--measure); margin-block-start: 0.35rem; }
    .chart { display: block; overflow: visible; margin-inline-start: 2.25rem; width: calc(100% - 3.75rem); }
    .ungutter .chart { margin-inline: 0.5rem; width: calc(100% - 1rem); }
    .chart text, .stacked text { font-size: 14px; fill: var(--soft); paint-order: stroke; stroke: var(--paper); stroke-width: 3px;
      stroke-linejoin: round; }
    .chart .lines path, .line-of { fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
    .grid { stroke: var(--line); stroke-width: 1; } .grid.base { stroke: var(--edge); }
    .today { stroke: var(--ink); stroke-width: 1; } .chart .today-name { fill: var(--ink); font-weight: 600; }
    .line-of.paid { stroke: var(--accent); stroke-width: 3; } .line-of.subsidised { stroke: #2f7a94; stroke-width: 2.5; stroke-dasharray: 9 3; }
    .line-of.internship { stroke: var(--edge); stroke-width: 2; } .line-of.other { stroke: var(--edge); stroke-width: 2; stroke-dasharray: 2 3; }
    .goal-steps { fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 2 4; vector-effect: non-scaling-stroke; }
    .goal { stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 5 4; } .goal-dot { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
    .chart .goal-name, .chart .value { fill: var(--accent); font-weight: 600; } .point { fill: var(--accent); }
    .chart .lane-name { fill: var(--ink); }
    .bar { stroke: var(--accent); stroke-width: 1.5; } .bar.held { fill: var(--accent); } .bar.agreed { fill: var(--paper); stroke-dasharray: 4 3; }
    .bar.paused { fill: var(--sunk); stroke: var(--edge); }
    .chart .shape { overflow: visible; } .shape .behind { fill: var(--paper); stroke: none; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.25rem; margin: 0 0 0.5rem; padding: 0; font-size: var(--small); }
    .legend li { display: flex; align-items: center; gap: 0.45rem; } .stacked + .legend { margin-block: 0.5rem 0; }
    .legend .status { align-items: center; } .legend .shape { inset-block-start: 0; } .legend li { white-space: pre-wrap; }
    .swatch { flex: none; }
    .stacked { display: block; border-radius: 4px; } .stacked text { font-weight: 600; stroke: none; }
    .part { stroke: var(--paper); stroke-width: 1.5; } .part.one { fill: #07374c; } .part.two-of { fill: #2f7a94; } .part.three { fill: #8ab8c9; }
    .part.four { fill: #cfe2ea; } .part.five { fill: #d9d4c8; } .part.six { fill: #a39d90; }
    .stacked .part-count.one, .stacked .part-count.two-of { fill: #fff; }
    .stacked .part-count.three, .stacked .part-count.four, .stacked .part-count.five, .stacked .part-count.six { fill: var(--ink); }
    .dots ul { list-style: none; margin: 0; padding: 0; }
    .step-lines { list-style: none; margin: 0; padding: 0; }
    .step-line { display: grid; align-items: center; gap: 0.125rem 1.25rem; padding-block: 0.375rem;
      border-block-start: 1px solid var(--line); grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr) 9rem; }
    .step-line .dot-plot { margin-inline: 0.5rem; width: calc(100% - 1rem); }
    .dot-row, .dots-head { display: grid; align-items: center; column-gap: 1.25rem;
      grid-template-columns: minmax(8rem, 15rem) minmax(0, 1fr) 6rem 4.5rem; }
    .dot-row { padding-block: 0.25rem; border-block-start: 1px solid var(--line); }
    .dots-scale { grid-column: 2; display: flex; justify-content: space-between; font-size: var(--small); color: var(--faint);
      margin-inline: -0.75rem; }
    .dot-plot { overflow: visible; display: block; } .dot-name { hyphens: auto; }
    .dot-name a { display: inline-block; padding-block: 0.125rem; }
    .dot-counts { text-align: end; font-size: var(--small); color: var(--soft); white-space: nowrap; } .dot-word { font-size: var(--small); }
    .interval { stroke: #7fa9ba; stroke-width: 3; stroke-linecap: round; } .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
    .dot.medium { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; } .dot.low, .dot.unknown { fill: var(--paper); stroke: var(--edge); stroke-width: 2.5; }
    .interval.low, .interval.unknown { stroke: #b8b3a8; } .dot-word.high { font-weight: 600; color: var(--accent-deep); }
    .road { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 1rem; padding: 0; margin: 0.25rem 0 0; list-style: none; }
    .phase { border-block-start: 4px solid var(--line); padding-block-start: 0.5rem; min-width: 0; } .phase.behind { border-color: var(--kept); }
    .phase.here { border-color: var(--accent); } .phase-word { font-size: var(--small); color: var(--faint); margin-block-end: 0.35rem; }
    .phase.here .phase-word { color: var(--accent); font-weight: 600; }
    .road ul { list-style: none; padding: 0; margin: 0; font-size: var(--small); }
    .road ul li { display: flex; gap: 0.5rem; padding-block: 0.2rem; line-height: 1.4; } .road .shape { inset-block-start: 0.1rem; }
    .road .word { color: var(--faint); }
    .table-fold { margin-block-start: 0.5rem; font-size: var(--small); } .table-fold > summary { color: var(--accent); width: max-content; }
    .table-fold .scroll { margin-block-start: 0.4rem; }
    .chart .wide { display: none; }
    @container picture (min-width: 34rem) { .chart .wide { display: inline; } .chart .narrow { display: none; } }
    @container picture (max-width: 33.99rem) {
      .road { grid-auto-flow: row; gap: 1.25rem; }
      .dot-row { grid-template-columns: minmax(0, 1fr) auto auto; gap: 0 0.75rem; padding-block: 0.5rem; }
      .dot-row .dot-plot { grid-row: 2; grid-column: 1 / -1; } .dots-head { grid-template-columns: minmax(0, 1fr); } .dots-scale { grid-column: 1; }
      .dots { padding-inline: 0.75rem; }
      .step-line { grid-template-columns: minmax(0, 1fr); }
    }
    """
}
