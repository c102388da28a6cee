// Words that are an answer and nothing else: what a status line, a cell or the end of a list item says. Knows no layout.
import { readFileSync } from 'node:fs';
import type { Outcome } from '../../model/mention.ts';
import { OUTCOMES } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { firstKey, wordsOf } from '../predicate/words.ts';
import { spell } from './lexicon.ts';

interface AnswerData {
  readonly labels: readonly string[];
  readonly answers: Readonly<Record<Outcome, readonly string[]>>;
  readonly weak: Readonly<Record<Outcome, readonly string[]>>;
}

const data = JSON.parse(readFileSync(new URL('./data/answers.json', import.meta.url), 'utf8')) as AnswerData;

const LABELS = new Set(data.labels);
const STRONG = byWords(data.answers);
const WEAK = byWords(data.weak);
/** What labels and answers begin with: most lines begin with another word. */
const OPENINGS = new Set([...LABELS, ...STRONG.keys(), ...WEAK.keys()].map((words) => words.split(' ')[0]));
/** An answer is at most this long; what is longer is a sentence. */
const LONGEST = 60;

function byWords(lists: Readonly<Record<Outcome, readonly string[]>>): ReadonlyMap<string, Outcome> {
  return new Map(OUTCOMES.flatMap((id) => lists[id].map((words): [string, Outcome] => [words, id])));
}

/** An answer at a place; `labelled` where a word such as "Svar:" stands before it. */
export interface Answer extends Span {
  readonly outcome: Outcome;
  readonly weak: boolean;
  readonly labelled: boolean;
  /** A day or month stood after it. */
  readonly dated: boolean;
}

/** "23. marts 2018", "den 4.5.18", "i oktober": after an answer, as keys. */
const DAY =
  / (?:(?:den|d|i|pr|ved brev af) )?(?:\d{1,4} ?)?(?:\d{1,4}(?: \d{1,4})?|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?: \d{4})?)$/;

/** Reads `span` as an answer: all its words, but for a label before and a remark after a stop. Undefined for anything else. */
export function answerIn(text: string, span: Span): Answer | undefined {
  const own = { start: span.start, end: Math.min(span.end, span.start + 4 * LONGEST) };
  if (!OPENINGS.has(firstKey(text, own, spell))) return undefined;
  const words = wordsOf(text, own, spell);
  const parts = partsOf(words);
  const labelled = parts.length > 1 && isLabel(parts[0]) ? fromPart(parts, 1) : undefined;
  return labelled ?? fromPart(parts, 0);
}

/** Part `at` as an answer; one after a label stands at 1. */
function fromPart(parts: readonly Part[], at: number): Answer | undefined {
  const part = parts[at];
  const first = part?.[0];
  if (!part || !first) return undefined;
  const whole = part.map((word) => word.key).join(' ');
  const key = STRONG.has(whole) ? whole : (limited(whole) ?? whole.slice(0, 80).replace(DAY, ''));
  const last = part[key.split(' ').length - 1];
  const outcome = STRONG.get(key) ?? WEAK.get(key);
  if (outcome === undefined || !last || last.end - first.start > LONGEST) return undefined;
  const { start } = first;
  const dated = key !== whole && limited(whole) === undefined;
  const narrow =
    limited(whole) === key && outcome === 'approved'
      ? 'partly-approved'
      : narrowed(outcome, parts.slice(at + 1));
  return { start, end: last.end, outcome: narrow, weak: !STRONG.has(key), labelled: at === 1, dated };
}

const LIMITS =
  /^(.{4,30}) (?:i (?:en |et )?(?:noget |lidt |kraftigt )?(?:reduceret|mindre|beskåret|skrabet|begrænset|ændret|justeret|tilpasset|indsnævret|modificeret|snævrere|nedskaleret) (?:[^ ]+ )?(?:form|omfang|udgave|version|skala|målestok)|på (?:de fleste|nogle|enkelte|visse|to|tre|et par|flere) (?:af )?(?:[^ ]+ )?punkter|for en del|med (?:enkelte |visse |nogle |flere |væsentlige )?(?:indskrænkninger|modifikationer|undtagelser))$/;

/** The plain answer of "imødekommet i reduceret form". */
function limited(whole: string): string | undefined {
  const key = LIMITS.exec(whole)?.[1];
  return key !== undefined && STRONG.has(key) ? key : undefined;
}

type Part = { readonly key: string; readonly start: number; readonly end: number }[];

/** The words cut at stops: `Svar: Imødekommes (kun valgfag)` has three parts. */
function partsOf(words: ReturnType<typeof wordsOf>): Part[] {
  const parts: Part[] = [];
  for (const word of words) {
    if (parts.length === 0 || word.stop !== 'none') parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

/** Is the first part a label for an answer? */
function isLabel(part: Part | undefined): boolean {
  return part !== undefined && LABELS.has(part.map((word) => word.key).join(' '));
}

/** "Imødekommes, dog kun for voksne": a yes with less than was asked. */
function narrowed(outcome: Outcome, rest: readonly Part[]): Outcome {
  const first = rest[0]?.map((word) => word.key).join(' ') ?? '';
  return outcome === 'approved' &&
    /^(?:dog |men |delvist|delvis|bortset fra|på nær|til dels|med (?:forbehold|ændring|begræns|justering|den |enkelte |visse )|i (?:ændret|begrænset|justeret|tilpasset|modificeret|reduceret) |på vilkår)/.test(
      first,
    )
    ? 'partly-approved'
    : outcome;
}
