// A document's words for both engines: the analysis of its passages, joined so that no phrase crosses from one to the next.
import { analyze, type Token } from './analysis/index.ts';
import type { IndexPassage } from './index-document.ts';
import { BOUNDARY, type TextField } from './schema.ts';

/** The text fields of a document, and the tokens that they were made of, in order. */
export interface DocumentWords extends Readonly<Record<TextField, string>> {
  readonly tokens: readonly (readonly Token[])[];
}

/** The text fields of a document: words divided by one space, passages by the boundary word (not in `parts`). */
export function textFields(passages: readonly Pick<IndexPassage, 'text'>[]): DocumentWords {
  const analyzed = passages.map(({ text }) => analyze(text)).filter(({ tokens }) => tokens.length > 0);
  const joint = ` ${BOUNDARY} `;
  return {
    exact: analyzed.map(({ exact }) => exact).join(joint),
    stem: analyzed.map(({ stem }) => stem).join(joint),
    parts: analyzed
      .map(({ parts }) => parts)
      .filter((parts) => parts !== '')
      .join(' '),
    tokens: analyzed.map(({ tokens }) => tokens),
  };
}
