// The law of a draft that names it: one candidate is taken, several ("BL", "velfærdsaftaleloven") are told apart by what else
// the document names or is about.
import { readFileSync } from 'node:fs';
import type { TagContext } from '../../context.ts';
import type { Draft, Resolution } from '../draft.ts';
import { mayHave } from '../known-sections.ts';

interface SharedName {
  readonly law: string;
  readonly words: readonly string[];
}

const SHARED = (
  JSON.parse(readFileSync(new URL('../data/shared-names.json', import.meta.url), 'utf8')) as {
    readonly subjects: readonly SharedName[];
  }
).subjects;

/** How often a word of the subject must lead before it decides. */
const LEAD = 2;

/** Names the one law of a draft's own words; `?` where several fit and nothing tells them apart. */
export function explicitLaw(
  draft: Draft,
  named: ReadonlySet<string>,
  context: TagContext,
): Resolution | undefined {
  const hit = draft.hit;
  if (hit === undefined || hit.pointer !== undefined) return undefined;
  const fitting = hit.laws.filter((law) => mayHave(law, draft.provision));
  const candidates = fitting.length > 0 ? fitting : hit.laws;
  const [only] = candidates;
  if (only === undefined) return undefined;
  if (candidates.length === 1) return { law: only, by: 'explicit', confidence: hit.confidence };
  const elsewhere = candidates.filter((law) => named.has(law));
  if (elsewhere.length === 1) return { law: elsewhere[0] ?? '?', by: 'explicit', confidence: 0.85 };
  const law = bySubject(candidates, context);
  return law === undefined
    ? { law: '?', by: 'unknown', confidence: 0.5 }
    : { law, by: 'explicit', confidence: 0.75 };
}

/** The candidate whose subject the document speaks of more than twice as often as of the next. */
function bySubject(candidates: readonly string[], context: TagContext): string | undefined {
  const text = context.text.slice(context.start, Math.min(context.end, context.start + 20_000)).toLowerCase();
  const counts = candidates
    .map((law) => ({ law, count: countWords(text, SHARED.find((entry) => entry.law === law)?.words ?? []) }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count > LEAD * (second?.count ?? 0) ? first.law : undefined;
}

/** How often any of the words stands in the text. */
function countWords(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
}
