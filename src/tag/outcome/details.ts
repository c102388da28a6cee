// What a sentence says beside its outcome: who decided, and on which day.
import type { MentionAttributes } from '../../model/mention.ts';
import { writtenDays } from '../../reference/danish-date.ts';
import { organisationId } from '../../reference/organisation-id.ts';
import type { Clause } from '../predicate/words.ts';
import type { Statement } from './surroundings.ts';

const MINISTRY = /(?:[A-ZÆØÅ][a-zæøå]+-(?:,? og |, )){0,3}[A-ZÆØÅ][a-zæøå-]*(?:ministeriet|styrelsen)\b/;
const GOVERNMENT = /regering(?:en)?$|^folketing/;

/** Decider and stated day of an outcome in a clause; empty where the sentence names neither. */
export function details(
  statement: Statement,
  core: { readonly clause: Clause },
  text: string,
): Pick<MentionAttributes, 'decider' | 'statedDate'> {
  const { words } = statement;
  const first = words[core.clause.first];
  const last = words[core.clause.last];
  if (!first || !last) return {};
  const clause = text.slice(first.start, last.end);
  const decider = deciderIn(
    clause,
    words.slice(core.clause.first, core.clause.last + 1).map((word) => word.key),
  );
  const day = writtenDays(clause)[0]?.iso;
  return { ...(decider !== undefined && { decider }), ...(day !== undefined && { statedDate: day }) };
}

function deciderIn(clause: string, keys: readonly string[]): string | undefined {
  const ministry = MINISTRY.exec(clause)?.[0];
  if (
    ministry !== undefined &&
    ministry.toLowerCase() !== 'ministeriet' &&
    ministry.toLowerCase() !== 'styrelsen'
  )
    return organisationId(ministry);
  return keys.some((key) => GOVERNMENT.test(key)) ? 'regeringen' : undefined;
}
