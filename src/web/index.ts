// The web page's public face.
export { styleSheet } from './assets.ts';
export type { Html } from './html.ts';
export { municipalityName, named, networkName, trialTitle } from './labels.ts';
export { type ApiParameter, type ApiRoute, apiPage } from './pages/api-page.ts';
export { conflictsPage, type Item } from './pages/conflicts-page.ts';
export { type DocumentContext, documentPage } from './pages/document-page.ts';
export { type DossierContext, dossierPage, type Named } from './pages/dossier-page.ts';
export { type KwicAsked, kwicPage } from './pages/kwic-page.ts';
export { type MunicipalityFacts, municipalityPage } from './pages/municipality-page.ts';
export {
  type CountedRows,
  countedRowsPage,
  FIRST_DIMENSIONS,
  overviewPage,
  SECOND_DIMENSIONS,
} from './pages/overview-page.ts';
export { problemPage, type ShownProblem } from './pages/problem-page.ts';
export { type Asked, searchPage } from './pages/search-page.ts';
export { type TraceAsked, type TraceFound, tracePage } from './pages/trace-page.ts';
export { trialsPage } from './pages/trials-page.ts';
export type { Choice } from './pieces/choices.ts';
export type { Lit } from './pieces/document-text.ts';
export type { PagePicture } from './pieces/page-picture.ts';
export { type Part, partOf } from './pieces/pager.ts';
export type { TrialsById } from './pieces/trace-table.ts';
export { sheetFile, sheetWords } from './sheet-words.ts';
export { LANGUAGES, type Language, type Texts, textsOf } from './texts.ts';
export type { View } from './view.ts';
