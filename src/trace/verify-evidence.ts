// Re-reads every quote from the stored text: what `trace --verify` reports.
import type { Evidence } from '../model/evidence.ts';

/** A proof that the stored text does not bear out. */
export interface BrokenEvidence {
  readonly evidence: Evidence;
  /** `text-gone`: the document has no text any more; else which of its words differ. */
  readonly problem: 'text-gone' | 'surface' | 'quote' | 'outside-quote';
}

/** Proofs whose words are not those of the text. `textOf`: the whole extracted text of the document's file. */
export function verifyEvidence(
  proofs: readonly Evidence[],
  textOf: (document: string) => string | undefined,
): BrokenEvidence[] {
  return proofs.flatMap((evidence) => {
    const problem = problemOf(evidence, textOf(evidence.document));
    return problem === undefined ? [] : [{ evidence, problem }];
  });
}

function problemOf(evidence: Evidence, text: string | undefined): BrokenEvidence['problem'] | undefined {
  const { start, end, quoteStart, quoteEnd } = evidence;
  if (text === undefined) return 'text-gone';
  if (text.slice(start, end) !== evidence.surface) return 'surface';
  if (text.slice(quoteStart, quoteEnd) !== evidence.quote) return 'quote';
  return quoteStart <= start && end <= quoteEnd ? undefined : 'outside-quote';
}
