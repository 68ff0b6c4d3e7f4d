extension Stylesheet {
  /// Fields, choices, buttons.
  static let forms = """
    .form { max-width: 44rem; } .inline-form .form { max-width: none; }
    .field { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
    .field > label, .field > legend { display: block; font-weight: 600; padding: 0; margin-block-end: 0.2rem; }
    .optional { font-weight: 400; color: var(--faint); }
    .help { color: var(--soft); font-size: var(--small); margin-block: 0 0.35rem; }
    .error { display: flex; gap: 0.4rem; color: var(--late); font-weight: 600; font-size: var(--small); margin-block: 0 0.35rem; }
    .field.wrong { border-inline-start: 3px solid var(--late); padding-inline-start: 0.85rem; }
    .line, textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge);
      border-radius: var(--radius); padding: 0.4rem 0.65rem; width: 100%; min-height: 2.5rem; display: block; }
    textarea { line-height: 1.5; resize: vertical; } select { width: auto; max-width: 100%; padding-inline-end: 2rem; }
    .line.short { width: 7rem; max-width: 100%; } .line.medium { width: 14rem; max-width: 100%; }
    .line:hover, textarea:hover, select:hover { border-color: var(--accent); }
    .line:focus-visible, textarea:focus-visible, select:focus-visible { outline-offset: 0; border-radius: var(--radius);
      border-color: var(--accent); }
    .wrong .line, .wrong textarea, .wrong select { border-color: var(--late); border-width: 2px; }
    input[type="file"] { font: inherit; font-size: var(--small); max-width: 100%; padding: 0.75rem; width: 100%;
      border: 1px dashed var(--edge); border-radius: var(--radius); background: var(--paper); }
    input[type="file"]::file-selector-button { font: inherit; font-weight: 600; color: var(--accent); background: var(--paper);
      border: 1px solid var(--accent); border-radius: var(--radius); padding: 0.35rem 0.75rem; margin-inline-end: 0.75rem; min-height: 2.25rem; }
    .choices { display: grid; gap: 0.4rem; }
    @media (min-width: 48rem) { .choices:has(> :nth-child(7)) { grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); } }
    .choice { position: relative; display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: start; background: var(--paper);
      border: 1px solid var(--edge); border-radius: var(--radius); max-width: 34rem; }
    .choice:hover { border-color: var(--accent); }
    .choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); box-shadow: inset 3px 0 var(--accent); }
    .choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
    .choice input { width: 1.25rem; height: 1.25rem; margin: 0.65rem 0 0.65rem 0.85rem; } .choice input:focus-visible { outline: 0; }
    .choice label { padding: 0.5rem 0.85rem 0.5rem 0.7rem; cursor: pointer; min-height: 2.5rem; }
    .choice .help { display: block; margin: 0; }
    .group { border: 0; padding: 0; margin: 0 0 1.75rem; min-width: 0; }
    .group > legend { font-weight: 600; font-size: 1.125em; padding: 0; margin-block-end: 0.75rem; }
    .field-row { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: flex-end; }
    .field-row > .field { flex: 0 1 auto; }
    .buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; margin-block-start: 1.5rem; }
    .buttons .act { min-height: 2.5rem; font-size: var(--text); padding-inline: 1.1rem; } .inline-form .act { white-space: normal; max-width: 100%; }
    .inline-form .buttons { margin-block-start: 0.5rem; } .inline-form .field { margin-block-end: 0.85rem; }
    .error-summary { background: var(--paper); border: 2px solid var(--late); border-radius: var(--radius); padding: 0.9rem 1.25rem;
      margin-block-end: 1.5rem; max-width: 44rem; }
    .error-summary ul { margin: 0.4rem 0 0; } .error-summary li { padding-block: 0.1rem; }
    .error-summary li a { display: inline-block; min-height: 1.5rem; }
    .with-shape { display: flex; gap: 0.5rem; align-items: baseline; }
    """
}
