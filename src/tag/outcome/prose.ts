// Outcomes that running text states with a verb or a fixed phrase. Lines, cells and headings that are an answer are read elsewhere.
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { extentOf } from '../predicate/extent.ts';
import { type Reading, readPredicate } from '../predicate/reading.ts';
import { isConditionAfter, isGoverned, isSpeech } from '../predicate/vetoes.ts';
import type { Word } from '../predicate/words.ts';
import { answerIn } from './answers.ts';
import { isAsserted } from './asserted.ts';
import { type Core, coresIn } from './cores.ts';
import { countAmong, numberOf, oneOfThem } from './counts.ts';
import { details } from './details.ts';
import { type PhraseHit, phrasesIn } from './phrases.ts';
import { signOf } from './sign.ts';
import type { Statement } from './surroundings.ts';
import { any, isCitizen, isTopic } from './topics.ts';

const SURE = 0.93;
const LESS_SURE = 0.8;

/** What in a sentence may decide. Looked for first: most sentences have nothing of it. */
export interface Deciding {
  readonly cores: readonly Core[];
  readonly phrases: readonly PhraseHit[];
}

/** The deciding words of a sentence, or undefined where it has none. */
export function decidingIn(words: readonly Word[]): Deciding | undefined {
  const cores = coresIn(words);
  const phrases = phrasesIn(words);
  return cores.length + phrases.length === 0 ? undefined : { cores, phrases };
}

/** The outcomes of one statement, in order of their cores. */
export function proseOutcomes(statement: Statement, deciding: Deciding, text: string): FoundMention[] {
  const { words, span } = statement;
  if (
    isQuestion(text, span) ||
    isDefined(text, span) ||
    / = /.test(text.slice(span.start, span.start + 60)) ||
    isSpeech(words, text.slice(span.start, span.start + 3))
  )
    return [];
  const found = deciding.cores.flatMap((core) => fromCore(statement, core, text));
  const taken = (from: number): boolean =>
    found.some((one) => one.start <= (words[from]?.end ?? 0) && one.end > (words[from]?.start ?? 0));
  const phrases = deciding.phrases.filter(
    (hit) => !taken(hit.from) && !taken(hit.to) && !found.some((one) => one.id === hit.outcome),
  );
  return [...found, ...phrases.flatMap((hit) => fromPhrase(statement, hit, text))];
}

function fromCore(statement: Statement, core: Core, text: string): FoundMention[] {
  const { words } = statement;
  const finite = core.form === 'passive' || core.form === 'past' || core.form === 'present';
  const reading = readPredicate(
    words,
    { from: core.from, to: core.to, finite: finite && core.noun === undefined },
    core.clause,
  );
  if (isQuoted(statement, words[core.verb]) || isExplained(statement, core)) return [];
  if (!isAsserted(statement, core, reading)) return [];
  const outcome = signOf(words, core, reading);
  const extent = outcome && extentOf(words, core, reading);
  if (!outcome || !extent) return [];
  const rule = core.noun === undefined ? `outcome/${core.form}@1` : 'outcome/noun@1';
  return [mention({ statement, text, extent, outcome, rule, core, reading })];
}

/** "Imødekommes: ansøgningen kan ...": the word itself is spoken of; lists that begin so are read with the lines. */
function isExplained({ words }: Statement, core: Core): boolean {
  return core.from === 0 && words[core.to + 1]?.stop === 'strong';
}

function fromPhrase(statement: Statement, hit: PhraseHit, text: string): FoundMention[] {
  const { words } = statement;
  const first = words[hit.from];
  const last = words[hit.to];
  if (!first || !last || isQuoted(statement, first)) return [];
  if (isGoverned(words, hit.from, hit.clause) || isConditionAfter(words, hit.clause)) return [];
  const topical = any(words, hit.clause.first - 12, hit.clause.last, isTopic);
  if (
    !(
      topical ||
      (statement.topical && (statement.follows || /^(?:need|to-clarify|awaits)/.test(hit.name)))
    ) ||
    any(words, hit.clause.first, hit.clause.last, isCitizen)
  )
    return [];
  const named = words.slice(hit.from + 1, hit.to + 1).findIndex((word) => word.capital);
  const end = named < 0 ? last.end : (words[hit.from + named]?.end ?? last.end);
  const extent = { start: first.start, end };
  const reading: Reading = { modal: 'none', denials: 0, notWholly: false };
  if (/^(?:clarify|further)/.test(hit.name) && claimOf(words, hit, reading) !== undefined) return [];
  return [
    mention({
      statement,
      text,
      extent,
      outcome: hit.outcome,
      rule: `outcome/${hit.name}@1`,
      core: hit,
      reading,
    }),
  ];
}

interface Found {
  readonly statement: Statement;
  readonly text: string;
  readonly extent: Span;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly core: Pick<Core, 'from' | 'to' | 'clause'>;
  readonly reading: Reading;
}

function mention({ statement, text, extent, outcome, rule, core, reading }: Found): FoundMention {
  const { words } = statement;
  const claim = claimOf(words, core, reading);
  const attributes = {
    ...details(statement, core, text),
    ...(claim !== undefined && { claim: { count: claim } }),
  };
  const confidence = reading.modal === 'can' && reading.denials === 0 ? LESS_SURE : SURE;
  const wholeOrPart =
    claim !== undefined &&
    outcome === 'partly-approved' &&
    / eller /.test(text.slice(Math.max(0, extent.start - 20), extent.end + 20));
  return {
    type: 'outcome',
    id: wholeOrPart ? 'approved' : outcome,
    ...extent,
    confidence,
    rule,
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
}

/** "17 forsøg får", "79 forsøg, der blev godkendt", "siger ja til 17 forsøg": how many, or undefined. */
function claimOf(words: Statement['words'], core: Found['core'], reading: Reading): number | undefined {
  const { first, last } = core.clause;
  const bare = numberBefore(words, reading.finite ?? core.from);
  if (bare !== undefined) return bare;
  const relative = /^(?:der|som|hvoraf)$/.test(words[first]?.key ?? '');
  const from = relative ? first - 6 : first;
  const subject = countAmong(words, from, Math.min(reading.finite ?? core.from, core.from));
  const counted =
    subject ?? countAmong(words, core.from, Math.min(last, core.to + 8)) ?? oneOfThem(words, from, last);
  return counted?.count;
}

/** "hvoraf 2 er imødekommet": a bare number as the subject, first in its clause but for such a word. */
function numberBefore(words: Statement['words'], verb: number): number | undefined {
  const at = verb - 1;
  const opens =
    words[at]?.stop !== 'none' || /^(?:hvoraf|heraf|og|mens|kun|de)$/.test(words[at - 1]?.key ?? '');
  return opens && words[verb]?.stop === 'none' ? numberOf(words[at]?.key) : undefined;
}

function isQuestion(text: string, span: Span): boolean {
  return /\?["”»)\s]*$/.test(text.slice(Math.max(span.start, span.end - 8), span.end));
}

/** "Afslag: ansøgningen kan ikke gennemføres": what an answer means, or one that is read with the lines. */
function isDefined(text: string, span: Span): boolean {
  const colon = text.slice(span.start, Math.min(span.end, span.start + 40)).indexOf(':');
  return colon > 0 && answerIn(text, { start: span.start, end: span.start + colon }) !== undefined;
}

function isQuoted(statement: Statement, word: { readonly start: number } | undefined): boolean {
  return (
    word !== undefined &&
    statement.quotes.some((quote) => quote.start <= word.start && word.start < quote.end)
  );
}
