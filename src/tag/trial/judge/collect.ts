// Gathers the candidates of a document, and which of them the rules took for titles.
import type { FoundMention } from '../../../model/mention.ts';
import { indexAt, type TagContext } from '../../context.ts';
import type { Candidate, Setting } from './candidate.ts';
import { cellCandidates } from './cell-candidates.ts';
import { lineCandidates } from './line-candidates.ts';
import { nameCandidates } from './name-candidates.ts';

/** A candidate beside the rules' verdict: the rule that found just it, `beside` where another span there is a title. */
export interface Asked extends Candidate {
  readonly ruled: FoundMention | 'beside' | undefined;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  list: 'item',
  heading: 'heading',
  field: 'line',
  table: 'cell',
  quoted: 'quote',
  prose: 'prose',
};

/** All candidates in order, one for each span; `titles` are what the rules found, in order. */
export function collect(context: TagContext, titles: readonly FoundMention[]): Asked[] {
  const known = new Map<string, Candidate>();
  const all = [...cellCandidates(context), ...lineCandidates(context), ...nameCandidates(context)];
  for (const candidate of all) {
    const key = keyOf(candidate.mention);
    if (!known.has(key)) known.set(key, candidate);
  }
  const ruled = new Map(titles.map((title) => [keyOf(title), title]));
  const rest = titles.filter((title) => !known.has(keyOf(title))).map((title) => alone(context, title));
  return [...known.values(), ...rest]
    .map((candidate) => ({
      ...candidate,
      ruled: ruled.get(keyOf(candidate.mention)) ?? beside(titles, candidate),
    }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

const keyOf = ({ start, end }: FoundMention): string => `${start} ${end}`;

function beside(titles: readonly FoundMention[], { mention }: Candidate): 'beside' | undefined {
  const at = indexAt(titles, mention.end - 1);
  return titles[at] !== undefined && (titles[at]?.end ?? 0) > mention.start ? 'beside' : undefined;
}

/** A title of the rules at a place where no candidate is looked for. */
function alone(context: TagContext, mention: FoundMention): Candidate {
  const own = context.sentences[indexAt(context.sentences, mention.start)] ?? mention;
  const setting = SETTINGS[mention.attributes?.place ?? 'prose'] ?? 'prose';
  return { mention, setting, cut: 'rule', mark: 'rule', own, series: undefined };
}
