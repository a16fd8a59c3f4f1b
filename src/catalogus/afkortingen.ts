/**
 * Abbreviations most policymakers in this field know, and names of organisations that are only an
 * abbreviation; others need a term or an explanation.
 */
export const bekendeAfkortingen: ReadonlySet<string> = new Set(
  'PO VO SO SBO VSO MBO BSO CJG GGD GGZ IKC JGZ OCW VWS VNG NJi MAO G40 AA CC BY CC0 CSS MIT SIL IP WCAG II III IV XL PDF RSS WMO AVG CBS LPO'.split(
    ' ',
  ),
);
