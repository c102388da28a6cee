// The proof of a fact from the mention that states it. Leaves to the rules which mention proves what.
import type { Evidence } from '../../model/evidence.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { type DocumentView, sentenceOf } from './view.ts';

/** The longest quote that joins a title with the answer below it, in characters. */
const JOINED_QUOTE = 500;

/** The proof that a mention gives: its sentence, list item or row; with `beside` (the title an answer belongs to), both. */
export function evidenceOf(view: DocumentView, mention: Mention, beside?: Span): Evidence {
  const around = sentenceOf(view, mention);
  const both = {
    start: Math.min(around.start, beside?.start ?? around.start),
    end: Math.max(around.end, beside?.end ?? 0),
  };
  const quote = both.end - both.start <= JOINED_QUOTE ? both : around;
  const { document, path } = view.tagged;
  return {
    document: document.id,
    path,
    page: mention.page,
    start: mention.start,
    end: mention.end,
    surface: mention.surface,
    quote: view.words(quote),
    quoteStart: quote.start,
    quoteEnd: quote.end,
    rule: mention.rule,
  };
}

/** Order of proofs: by document and place, whatever order the files came in. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** Proofs in order, each place once. */
export function sortedEvidence(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort(compareEvidence);
  return sorted.filter((one, at) => at === 0 || compareEvidence(one, sorted[at - 1] ?? one) !== 0);
}
