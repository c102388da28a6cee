// Questions asked of linked trials: traced provisions, matrices, dossiers, timelines, and their printed forms. Pure functions
// over what `link` made; where trials come from, and where answers go, is for the doors.
export type { Asked, AskedKind, TraceFilters, TraceSource } from './asked.ts';
export { DIMENSIONS, type Dimension } from './dimensions.ts';
export {
  type Dossier,
  type DossierSource,
  dossier,
  type EventKind,
  eventsOf,
  type TrialEvent,
} from './dossier.ts';
export { titleWords } from './format/cells.ts';
export { toJsonLines } from './format/print-lines.ts';
export { printSheet } from './format/print-sheet.ts';
export { type Cell, type Sheet, sheetOfEvents, sheetOfMatrix, sheetOfRows } from './format/sheet.ts';
export { type SheetWords, STABLE_WORDS, type ValueKind } from './format/sheet-words.ts';
export { sheetOfConflicts, sheetOfTrials } from './format/trial-sheets.ts';
export { type LawInfo, lawInfo, type RelatedLaw, relatedLaws } from './law-info.ts';
export { type ListedTrial, listedTrials } from './listed-trials.ts';
export { type Matrix, matrix, NO_VALUE, narrowed } from './matrix.ts';
export { type MatrixAnswer, type MatrixOptions, matrixAnswer, matrixLines } from './matrix-answer.ts';
export { type NamedFilters, traceFilters } from './named-filters.ts';
export { namesLike } from './names-like.ts';
export { resolveNamed, resolveWhat } from './resolve-what.ts';
export { timeline, timelineUnder } from './timeline.ts';
export { type TraceAnswer, type TraceTotals, totalsOf, trace } from './trace.ts';
export type { RowProofs, TraceRow } from './trace-row.ts';
export { allRows, traceRows } from './trace-rows.ts';
export { inPeriod, keepsTrial, TRIAL_FILTERS, TRIAL_VALUES, type TrialFilters } from './trial-filters.ts';
export { type BrokenEvidence, verifyEvidence } from './verify-evidence.ts';
export type { Via } from './via.ts';
