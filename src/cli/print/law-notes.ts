// What is told under a trace: the act, what became of it, what stands above the provision.
import { provisionLabel } from '../../search/query/find-provision.ts';
import type { RelatedLaw, TraceAnswer } from '../../trace/index.ts';

const RELATIONS: Readonly<Record<RelatedLaw['relation'], string>> = {
  successor: 'replaced by',
  predecessor: 'replaced',
  'moved-to': 'moved to',
  'moved-from': 'moved from',
};

/** Notes of an answer; empty lines where there is nothing to tell. */
export function lawNotes({ law, related, broader, totals }: TraceAnswer): string {
  const act = law
    ? [`${law.title}${law.act ? ` (${law.act})` : ''}${law.eli ? `, ELI ${law.eli}` : ''}`]
    : [];
  const above =
    broader === 0
      ? []
      : [`${broader === 1 ? '1 row cites' : `${broader} rows cite`} only the provision above it`];
  return ['', totalsText(totals), ...above, ...act, ...related.map(relatedText)].join('\n');
}

function totalsText({ rows, trials, outcomes }: TraceAnswer['totals']): string {
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`);
  const all = `${rows === 1 ? '1 row' : `${rows} rows`}, ${trials === 1 ? '1 trial' : `${trials} trials`}`;
  return counts.length === 0 ? all : `${all}; ${counts.join(', ')}`;
}

function relatedText({ relation, id, from, note, partly, verified, trials }: RelatedLaw): string {
  const marks = [...(partly ? ['in part'] : []), ...(verified ? [] : ['not verified'])];
  const how = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const here = trials === 1 ? '1 trial here' : `${trials} trials here`;
  return `${RELATIONS[relation]} ${provisionLabel(id)} from ${from}${how}${note === '' ? '' : `: ${note}`}; ${here}`;
}
