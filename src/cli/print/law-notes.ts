// What is told under a trace: the act, what became of it, what stands above the provision.
import type { TraceAnswer } from '../../trace/index.ts';

/** Notes of an answer; empty lines where there is nothing to tell. */
export function lawNotes({ law, related, broader, totals }: TraceAnswer): string {
  const act = law
    ? [`${law.title}${law.act ? ` (${law.act})` : ''}${law.eli ? `, ELI ${law.eli}` : ''}`]
    : [];
  const others = related.map(
    (one) => `${one.relation} ${one.id}, ${one.from}: ${one.note} (${one.trials} trials here)`,
  );
  const above = broader > 0 ? [`${broader} rows cite only the provision above it`] : [];
  const outcomes = Object.entries(totals.outcomes).map(([outcome, count]) => `${outcome} ${count}`);
  return [
    '',
    [
      `${totals.rows} rows, ${totals.trials} trials`,
      ...(outcomes.length > 0 ? [outcomes.join(', ')] : []),
    ].join('; '),
    ...above,
    ...act,
    ...others,
  ].join('\n');
}
