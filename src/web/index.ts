// The web page's public face.
export { styleSheet } from './assets.ts';
export type { Html } from './html.ts';
export { documentPage } from './pages/document-page.ts';
export { problemPage } from './pages/problem-page.ts';
export { type Asked, searchPage } from './pages/search-page.ts';
export { LANGUAGES, type Language, textsOf } from './texts.ts';
export type { View } from './view.ts';
