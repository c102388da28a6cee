// Whether a status predicate is stated as a fact, of a trial; and which status it then is.
import type { Status } from '../../model/mention.ts';
import type { Reading } from '../predicate/reading.ts';
import { isGoverned } from '../predicate/vetoes.ts';
import { keysBetween, type Word } from '../predicate/words.ts';
import type { StatusHit } from './lexicon.ts';
import {
  any,
  firstOf,
  isOtherSubject,
  isOtherThing,
  isPronoun,
  isStatusKind,
  isTrialWord,
} from './subjects.ts';

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
  if (/^(?:carried-out|carried-it-out|implemented)$/.test(hit.name) && / der /.test(before)) return undefined;
  if (hit.of === 'object' && hit.form === 'participle' && reading.modal !== 'have') return undefined;
  if (hit.form !== 'finite' && /^(?:det|den|de|et|en)$/.test(words[hit.from - 1]?.key ?? ''))
    return undefined;
  if (hit.closed) return hit.status;
  if (reading.denials > 1) return undefined;
  if (reading.denials === 0) return hit.status;
  if (reading.notWholly && hit.status === 'started') return 'delayed';
  if (hit.status === 'started' && words[(reading.denial ?? -1) + 1]?.key === 'længere') return 'completed';
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
  const { first } = hit.clause;
  if (hit.name === 'carried-out' && subject.kind === 'municipal-letter') return false;
  if (hit.name === 'still-used') return any(words, first, hit.to + 4, isUsed);
  if (hit.of === 'object') return firstOf(words, hit.to + 1, objectEnd(words, hit)) === 'trial';
  if (hit.of === 'sentence') return isInSentence(words, hit);
  if (hit.status === 'limited-activity') return isUseOfTrial(words, hit, subject);
  const verb = Math.min(reading.finite ?? hit.from, hit.from);
  const inverted = verb - first <= 1;
  const to = inverted ? Math.max(hit.from - 1, first) : verb;
  const inside = subjectInside(words, verb, hit.from);
  if (inside !== undefined) return inside === 'trial';
  if (isHeadedByOther(words, first, to)) return false;
  if (any(words, first, to, isTrialWord) || any(words, hit.from, hit.to, isTrialWord)) return true;
  if (subject.named(words, first, to)) return true;
  if (any(words, first, to, isOtherSubject)) return false;
  if (firstOf(words, hit.from, hit.to) === 'other' && !hit.closed) return false;
  const object = objectOf(words, hit);
  if (object === 'trial' || (object === 'other' && !TAKES_THINGS.test(hit.name))) return object === 'trial';
  if (subject.afterOther && /^(?:den|det|de)$/.test(words[first]?.key ?? '') && first === 0) return false;
  if (first > 0 && /^(?:der|som)$/.test(words[first]?.key ?? '') && PEOPLE.test(words[first - 1]?.key ?? ''))
    return false;
  if (to <= first && hit.from > first && DEFINITE.test(words[first]?.key ?? ''))
    return isStatusKind(subject.kind) && hit.form !== 'finite';
  if (isElliptic(words, first, verb)) return isSaidOn(words, first, subject);
  if (any(words, first, Math.max(to, hit.from - 1), isPronoun) || to <= first)
    return (
      any(words, first - 15, first, isTrialWord) ||
      (subject.topical && !any(words, first - 10, first, agreeingOther(words, first, to)))
    );
  if (isInvertedPronoun(words, hit)) return subject.topical || any(words, first - 15, first, isTrialWord);
  if (isWithTrial(words, hit)) return true;
  if (
    hit.denied !== undefined &&
    reading.denials === 1 &&
    / endnu /.test(keysBetween(words, hit.from - 4, hit.to))
  )
    return subject.topical && firstOf(words, first, hit.to) === undefined;
  return isStatusKind(subject.kind) && hit.form !== 'finite';
}

/** A noun that is no name: "teamet", "sygeplejerskerne". */
const DEFINITE = /^(?!siden|inden|forleden|imens)[a-zæøå]{4,}(?:en|et|erne|ene)$/;

/** "Ved årsskiftet var forsøget ikke sat i gang": whose subject stands between its verbs. */
function subjectInside(words: readonly Word[], verb: number, core: number): 'trial' | 'other' | undefined {
  if (isHeadedByOther(words, verb + 1, core)) return 'other';
  for (let i = verb + 1; i < core; i++) {
    const key = words[i]?.key ?? '';
    if (isTrialWord(key)) return 'trial';
    if (isOtherSubject(key) && !PREPOSITION.test(words[i - 1]?.key ?? '')) return 'other';
  }
  return undefined;
}

const PREPOSITION = /^(?:af|om|for|i|på|til|ved|med|efter|under|uden|mellem|fra|hos)$/;

/** "men er aldrig sat i værk": the subject is the one of the clause before. */
function isElliptic(words: readonly Word[], first: number, verb: number): boolean {
  return (
    first > 0 && (verb === first || (verb === first + 1 && /^(?:men|og)$/.test(words[first]?.key ?? '')))
  );
}

/** Whose subject a clause without one has: the first noun before it that hangs on no preposition. */
function isSaidOn(words: readonly Word[], first: number, subject: Subject): boolean {
  for (let i = Math.max(0, first - 25); i < first; i++) {
    const key = words[i]?.key ?? '';
    if (isTrialWord(key)) return true;
    if (isOtherSubject(key) && !PREPOSITION.test(words[i - 1]?.key ?? '')) return false;
  }
  return subject.topical || subject.named(words, first - 15, first);
}

/** "det" stands for no word in -en. */
function agreeingOther(words: readonly Word[], first: number, to: number): (key: string) => boolean {
  const neuter = any(words, first, to, (key) => key === 'det');
  return (key) => isOtherSubject(key) && !(neuter && key.endsWith('en'));
}

/** "har udskudt det planlagte forsøg": what comes before any preposition that makes it something else. */
function objectOf(words: readonly Word[], hit: StatusHit): 'trial' | 'other' | undefined {
  for (let i = hit.to + 1; i <= Math.min(hit.to + 3, hit.clause.last); i++) {
    const key = words[i]?.key ?? '';
    if (NO_OBJECT.test(key)) return undefined;
    if (isTrialWord(key)) return 'trial';
    if (isOtherSubject(key)) return 'other';
  }
  return undefined;
}

/** Predicates whose object is no sign: one waits for a system, and begins to use a study. */
const TAKES_THINGS = /^(?:awaits|begun)/;
const NO_OBJECT =
  /^(?:før|inden|efter|under|trods|fra|til|siden|som|om|end|at|hvor|i|grund|hos|ved|pga|da|fordi|og)$/;

/** Words behind a predicate among which its object is looked for. */
const OBJECT_REACH = 6;
const SENTENCE_REACH = 20;

function objectEnd(words: readonly Word[], hit: StatusHit): number {
  let end = hit.to;
  while (end - hit.to < OBJECT_REACH && words[end + 1]?.stop === 'none') end += 1;
  return end;
}

/** "De første borgere er optaget i forsøget": the trial before or behind, and nothing else nearer. */
function isInSentence(words: readonly Word[], hit: StatusHit): boolean {
  const behind = firstOf(words, hit.to + 1, objectEnd(words, hit));
  if (behind !== undefined) return behind === 'trial';
  if (isHeadedByOther(words, hit.clause.first, hit.from)) return false;
  return (
    any(words, hit.from - SENTENCE_REACH, hit.to, isTrialWord) ||
    any(words, hit.to + 1, hit.to + SENTENCE_REACH, isTrialWord)
  );
}

/** Little use is made of a trial, or of something that the words around do not call otherwise. */
function isUseOfTrial(words: readonly Word[], hit: StatusHit, subject: Subject): boolean {
  const { first } = hit.clause;
  if (isHeadedByThing(words, first, hit.from)) return false;
  const behind = firstOf(words, hit.to + 1, objectEnd(words, hit));
  if (behind !== undefined) return behind === 'trial';
  if (any(words, hit.to + 1, hit.to + 3, (key) => key.startsWith('netværk'))) return false;
  const before = firstOf(words, first, hit.to);
  if (before !== undefined) return before === 'trial';
  return subject.topical || subject.named(words, first, hit.to) || any(words, first - 15, first, isTrialWord);
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

/** "to af de forsøg, der": those, not how far they are. */
const CHOSEN = / (?:de|alle|række|antal) (?:[^ ]+ )?(?:forsøg|frikommuneforsøg|projekter) $/;

/** "da forsøget begyndte", "de 23 forsøg, der blev sat i gang": which one or when, not how far. */
function isAside(words: readonly Word[], hit: StatusHit, reading: Reading): boolean {
  const first = words[hit.clause.first];
  if (first === undefined || hit.clause.first === hit.from) return false;
  const past = /^(?:blev|var)$/.test(words[reading.finite ?? -1]?.key ?? '');
  if (/^(?:da|dengang|siden|efter|fra)$/.test(first.key)) return past || hit.form === 'finite';
  if (!/^(?:der|som)$/.test(first.key)) return false;
  return past || CHOSEN.test(keysBetween(words, hit.clause.first - 4, hit.clause.first - 1));
}

/** "Kommunerne er kommet i gang med forsøget". */
function isWithTrial(words: readonly Word[], hit: StatusHit): boolean {
  for (let i = hit.to + 1; i <= Math.min(hit.clause.last, hit.to + 5); i++)
    if (words[i]?.key === 'med') return any(words, i + 1, i + 3, isTrialWord);
  return false;
}

/** "Evalueringen af forsøget": the noun before the preposition is the subject. */
function isHeadedByOther(words: readonly Word[], first: number, to: number): boolean {
  return isHeadedBy(words, first, to, isOtherSubject);
}

function isHeadedByThing(words: readonly Word[], first: number, to: number): boolean {
  return isHeadedBy(words, first, to, isOtherThing);
}

function isHeadedBy(
  words: readonly Word[],
  first: number,
  to: number,
  is: (key: string) => boolean,
): boolean {
  for (let i = first; i < to; i++) {
    const key = words[i]?.key ?? '';
    if (isTrialWord(key)) return false;
    if (is(key) && /^(?:af|om|for|i|på|til|ved|med)$/.test(words[i + 1]?.key ?? '')) return true;
  }
  return false;
}
