// Outcomes that running text states with a verb or a fixed phrase. Lines, cells and headings that are an answer are read elsewhere.
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { indexAt } from '../context.ts';
import { isCentral } from '../predicate/actors.ts';
import { extentOf } from '../predicate/extent.ts';
import { hitsOf } from '../predicate/key-string.ts';
import { type Reading, readPredicate } from '../predicate/reading.ts';
import { isConditionAfter, isGoverned, isSpeech } from '../predicate/vetoes.ts';
import { clauseAround, type Word } from '../predicate/words.ts';
import { answerIn } from './answers.ts';
import { anyLocal, isAsserted } from './asserted.ts';
import { type Core, coresIn } from './cores.ts';
import { countAmong, numberOf, oneOfThem } from './counts.ts';
import { decidingWords } from './deciding-words.ts';
import { details } from './details.ts';
import type { PhraseHit } from './phrases.ts';
import { type Found, settle } from './settle.ts';
import { signOf } from './sign.ts';
import type { Statement } from './surroundings.ts';
import { any, isCitizen, isTopic } from './topics.ts';
import { answerOfTurn } from './turn-outcome.ts';
import { type TurnHit, turnsIn } from './turns.ts';

const SURE = 0.93;
const LESS_SURE = 0.8;

/** What in a sentence may decide. Looked for first: most sentences have nothing of it. */
export interface Deciding {
  readonly cores: readonly Core[];
  readonly phrases: readonly PhraseHit[];
  readonly turns: readonly TurnHit[];
}

/** The deciding words of a sentence, or undefined where it has none. */
export function decidingIn(words: readonly Word[]): Deciding | undefined {
  const line = decidingWords(words);
  if (line === undefined) return undefined;
  const cores = coresIn(line, line.idioms);
  const phrases = hitsOf(line, line.phrases);
  const turns = turnsIn(line, line.turns);
  return cores.length + phrases.length + turns.length === 0 ? undefined : { cores, phrases, turns };
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
  const plain = [...found, ...phrases.flatMap((hit) => fromPhrase(statement, hit, text))];
  const hits = deciding.turns;
  const exact = hits.filter(({ turn }) => !turn.general).flatMap((hit) => fromTurn(statement, hit, text));
  const turns =
    exact.length + plain.length > 0
      ? exact
      : hits
          .filter(({ turn }) => turn.general)
          .flatMap((hit) => fromTurn(statement, hit, text))
          .slice(0, 1);
  if (turns.length === 0) return plain;
  return settle(words, [...plain.map((one) => placed(words, one)), ...turns]);
}

/** A mention with the words it covers. */
function placed(words: readonly Word[], one: FoundMention): Found {
  const from = Math.max(0, indexAt(words, one.start));
  return { mention: one, from, to: Math.max(from, indexAt(words, one.end - 1)), turn: false };
}

/** A turn is less sure than a word that decides. */
const TURN = 0.82;

function fromTurn(statement: Statement, hit: TurnHit, text: string): Found[] {
  const { words } = statement;
  if (isQuoted(statement, words[hit.from])) return [];
  const answer = answerOfTurn(statement, hit);
  if (answer === undefined) return [];
  const { outcome, reading } = answer;
  const extent = extentOf(words, unnamed(words, hit.turn.main ? mainClause(words, hit) : hit), reading);
  if (extent === undefined) return [];
  const rule = `outcome/turn-${hit.turn.name}@1`;
  const counted =
    claimOf(words, hit, reading) !== undefined || countAmong(words, hit.clause.first, hit.to) !== undefined;
  if (counted && outcome === 'under-clarification') return [];
  const one = mention({ statement, text, extent, outcome, rule, core: hit, reading });
  const { needs } = hit.turn;
  return [
    {
      mention: { ...one, confidence: TURN },
      from: hit.from,
      to: hit.to,
      turn: true,
      ...(needs !== undefined && { needs }),
    },
  ];
}

/** A main clause is shown by so many words at most. */
const MAIN = 8;

/** The words of the main clause beside a clause of time: before it, or behind it where the sentence opens with it. */
function mainClause(
  words: readonly Word[],
  { from, clause }: TurnHit,
): { readonly from: number; readonly to: number } {
  if (from === 0) {
    const start = Math.min(clause.last + 1, words.length - 1);
    return { from: start, to: Math.min(clauseAround(words, start).last, start + MAIN) };
  }
  const to = from - 1;
  return { from: Math.max(clauseAround(words, to).first, to - MAIN), to };
}

/** The longest stretch of a hit without names and figures: those have tags of their own. */
function unnamed(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  let best = { from, to: from };
  let start = from;
  for (let i = from; i <= to + 1; i++) {
    const word = words[i];
    const named = i > to || word === undefined || (word.capital && i > 0) || /[0-9]/.test(word.key);
    if (!named) continue;
    if (i - 1 - start > best.to - best.from) best = { from: start, to: i - 1 };
    start = i + 1;
  }
  return best;
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
  const { first: begin, last: end0 } = hit.clause;
  if (anyLocal(words, begin, end0) && !any(words, begin, end0, isCentral)) return [];
  if (hit.name === 'undecided-yet' && /^(?:kommunen|netværket|kommunerne)$/.test(words[begin]?.key ?? ''))
    return [];
  const topical = any(words, begin - 12, end0, isTopic);
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

interface Told {
  readonly statement: Statement;
  readonly text: string;
  readonly extent: Span;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly core: Pick<Core, 'from' | 'to' | 'clause'>;
  readonly reading: Reading;
}

function mention({ statement, text, extent, outcome, rule, core, reading }: Told): FoundMention {
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
function claimOf(words: Statement['words'], core: Told['core'], reading: Reading): number | undefined {
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
