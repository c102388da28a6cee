// Whether a status predicate is stated as a fact, of a trial; and which status it then is.
import type { Status } from '../../model/mention.ts';
import type { Reading } from '../predicate/reading.ts';
import { isGoverned } from '../predicate/vetoes.ts';
import { keysBetween, type Word } from '../predicate/words.ts';
import type { StatusHit } from './lexicon.ts';
import { any, isOtherSubject, isPronoun, isStatusKind, isTrialWord } from './subjects.ts';

const OPEN =
  / (?:skal|skulle|vil|ville|kan|kunne|bør|må|burde|forventes|ventes|planlægges|søges|ønskes) (?:[^ ]+ ){0,6}$/;
const PURPOSE = / (?:for at|til at|inden|før|når|hvis|efter at|om at|med at) (?:[^ ]+ ){0,2}$/;

/** The status, or undefined where the sentence plans, doubts, or denies it without saying another. */
export function statusOf(words: readonly Word[], hit: StatusHit, reading: Reading): Status | undefined {
  if (isGoverned(words, hit.from, hit.clause) || isAside(words, hit, reading)) return undefined;
  const before = keysBetween(words, Math.max(hit.clause.first, hit.from - 8), hit.from - 1);
  if (OPEN.test(before) || PURPOSE.test(before.replace(/ ikke er /, ' '))) return undefined;
  if (hit.form !== 'finite' && reading.modal !== 'be' && reading.modal !== 'have') return undefined;
  if (hit.name === 'carried-out' && words[hit.from - 1]?.key === 'har') return undefined;
  if (hit.form !== 'finite' && /^(?:det|den|de|et|en)$/.test(words[hit.from - 1]?.key ?? ''))
    return undefined;
  if (/^(?:not-|came|few|little|rarely|used|unused|seldom|on-paper|activity|awaits|delaying)/.test(hit.name))
    return hit.status;
  if (reading.denials > 1) return undefined;
  if (reading.denials === 0) return hit.status;
  if (reading.notWholly && hit.status === 'started') return 'delayed';
  return hit.denied;
}

/** What a subject is judged by. */
export interface Subject {
  readonly kind: string;
  /** The words before the sentence are about trials. */
  readonly topical: boolean;
  /** The sentence before is about an evaluation or the like: a pronoun here stands for that. */
  readonly afterOther: boolean;
  /** A stem of a trial's name stands in the words given. */
  named(words: readonly Word[], from: number, to: number): boolean;
}

/** Is the predicate said of a trial? */
export function isOfTrial(
  words: readonly Word[],
  hit: StatusHit,
  reading: Reading,
  subject: Subject,
): boolean {
  const { first, last } = hit.clause;
  if (hit.name === 'carried-out' && subject.kind === 'municipal-letter') return false;
  if (hit.name === 'still-used') return any(words, first, hit.to + 4, isUsed);
  const verb = Math.min(reading.finite ?? hit.from, hit.from);
  const inverted = verb - first <= 1;
  const to = inverted ? Math.max(hit.from - 1, first) : verb;
  if (isHeadedByOther(words, first, to)) return false;
  if (any(words, first, to, isTrialWord) || any(words, hit.from, hit.to, isTrialWord)) return true;
  if (subject.named(words, first, to)) return true;
  if (any(words, first, to, isOtherSubject)) return false;
  if (hit.status === 'limited-activity' && (subject.topical || any(words, first, last, isTrialWord)))
    return true;
  if (subject.afterOther && /^(?:den|det|de)$/.test(words[first]?.key ?? '') && first === 0) return false;
  if (first > 0 && /^(?:der|som)$/.test(words[first]?.key ?? '') && PEOPLE.test(words[first - 1]?.key ?? ''))
    return false;
  if (any(words, first, to, isPronoun) || to <= first)
    return (
      any(words, first - 15, first, isTrialWord) ||
      (subject.topical && !any(words, first - 10, first, isOtherSubject))
    );
  if (isInvertedPronoun(words, hit)) return subject.topical || any(words, first - 15, first, isTrialWord);
  if (isWithTrial(words, hit) || isTrialWord(words[hit.to + 1]?.key ?? '')) return true;
  return isStatusKind(subject.kind) && hit.form !== 'finite';
}

/** Whoever takes part may start and stop too. */
const PEOPLE = /^(?:borger|medarbejder|famili|elev|børn|kvinder|mænd|unge|ledige|virksomhed|naboe)/;

const isUsed = (key: string): boolean =>
  isTrialWord(key) || /^(?:hjemlen|muligheden|hjemmelen|fritagelsen|dispensationen)$/.test(key);

/** "i Gladsaxe kører det nu". */
function isInvertedPronoun(words: readonly Word[], hit: StatusHit): boolean {
  const next = words[hit.to + 1];
  return hit.form === 'finite' && next?.stop === 'none' && /^(?:det|den|de)$/.test(next.key);
}

/** "da forsøget begyndte", "de 23 forsøg, der blev sat i gang": which one or when, not how far. */
function isAside(words: readonly Word[], hit: StatusHit, reading: Reading): boolean {
  const first = words[hit.clause.first];
  if (first === undefined || hit.clause.first === hit.from) return false;
  const past = /^(?:blev|var)$/.test(words[reading.finite ?? -1]?.key ?? '');
  if (/^(?:da|dengang|siden|efter|fra)$/.test(first.key)) return past || hit.form === 'finite';
  return /^(?:der|som)$/.test(first.key) && past;
}

/** "Kommunerne er kommet i gang med forsøget". */
function isWithTrial(words: readonly Word[], hit: StatusHit): boolean {
  for (let i = hit.to + 1; i <= Math.min(hit.clause.last, hit.to + 5); i++)
    if (words[i]?.key === 'med') return any(words, i + 1, i + 3, isTrialWord);
  return false;
}

/** "Evalueringen af forsøget": the noun before the preposition is the subject. */
function isHeadedByOther(words: readonly Word[], first: number, to: number): boolean {
  for (let i = first; i < to; i++) {
    const key = words[i]?.key ?? '';
    if (isTrialWord(key)) return false;
    if (isOtherSubject(key) && /^(?:af|om|for|i|på|til|ved)$/.test(words[i + 1]?.key ?? '')) return true;
  }
  return false;
}
