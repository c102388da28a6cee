// What a deciding core decides upon: a trial or an application, not a citizen's case, a motion at home or something everyday.
import { isCentral } from '../predicate/actors.ts';
import type { Word } from '../predicate/words.ts';
import type { Core } from './cores.ts';
import { isGetter } from './lexicon.ts';
import type { Statement } from './surroundings.ts';
import { any, isCitizen, isEveryday, isMatter, isOther, isTopic } from './topics.ts';

/** Is what the core decides a trial or an application? */
export function isAboutTrials(statement: Statement, core: Core): boolean {
  const { words, topical, farTopical } = statement;
  const { first, last } = core.clause;
  if (any(words, core.verb + 1, Math.min(last, core.verb + 4), isEveryday) && core.form === 'infinitive')
    return false;
  if (concernsCitizen(words, core) || isOnSomething(words, core)) return false;
  const own =
    any(words, first, last, isTopic) ||
    (isGetting(words, core) && any(words, first - 25, last + 25, isAsking));
  const other = (key: string): boolean => isOther(key) && !(key === 'netværket' && isGetting(words, core));
  if (HOME.has(statement.kind) && isMotion(words, core) && !any(words, first, last, isCentral)) return false;
  if (!own && any(words, first, last, isCentral) && any(words, first, last, isMatter)) return true;
  if (!own && any(words, first, Math.min(last, core.to + 4), other)) return false;
  return (
    own || topical || (farTopical && isGetting(words, core)) || any(words, first - 40, last + 40, isTopic)
  );
}

/** Kinds in which people at home decide on motions of their own. */
export const HOME: ReadonlySet<string> = new Set(['minutes', 'municipal-memo', 'municipal-letter']);

/** "Forslag om nedsættelse af takster": a motion, where nothing says that it was sent to the state. */
function isMotion(words: readonly Word[], core: Core): boolean {
  const { first } = core.clause;
  if (!/^forslag(?:et)?$/.test(words[first]?.key ?? '') || words[first + 1]?.key !== 'om') return false;
  return !any(words, first + 1, core.clause.last, isTopic);
}

const ASKING = /^(?:bad|bedt|søgte|søgt|ansøgte|ansøgt|anmodede|ønskede|anmodet)$/;

/** Somebody asked for something in the same sentence. */
function isAsking(key: string): boolean {
  return ASKING.test(key);
}

/** "borgeren fik afslag", "gives borgeren tilladelse", "afslag på hendes ansøgning om hjælp". */
function concernsCitizen(words: readonly Word[], core: Core): boolean {
  const from = Math.max(core.clause.first, core.from - 4);
  return (
    any(words, from, core.to, isCitizen) ||
    (core.noun !== undefined &&
      any(words, core.to, core.to + 3, (k) => k === 'hans' || k === 'hendes' || isCitizen(k)) &&
      !isGetting(words, core))
  );
}

/** "fik afslag": the subject is who gets the answer. */
export function isGetting(words: readonly Word[], core: Core): boolean {
  return core.noun !== undefined && isGetter(words[core.verb]?.key ?? '');
}

/** "afslag på en elscooter": an answer to something that is no trial. */
function isOnSomething(words: readonly Word[], core: Core): boolean {
  if (core.noun === undefined) return false;
  const article = /^(?:en|et)$/.test(words[core.to + 2]?.key ?? '');
  return words[core.to + 1]?.key === 'på' && article && !any(words, core.to + 3, core.to + 5, isTopic);
}
