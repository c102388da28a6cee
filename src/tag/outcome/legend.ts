// Legends: "I = imødekommes, A = afslag". What the letters mean, and where it is said (no decision stands there).
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { indexAt, type TagContext } from '../context.ts';
import { answerIn } from './answers.ts';
import type { DocumentLine } from './lines.ts';

/** Letters, figures or signs and the outcome that each stands for. */
export type Legend = ReadonlyMap<string, Outcome>;

export interface FoundLegend {
  readonly codes: Legend;
  /** Where the legend stands. */
  readonly spans: readonly Span[];
}

const PAIR =
  /(?<![a-zæøåA-ZÆØÅ0-9])([A-ZÆØÅ]{1,3}|[1-9]|[+–÷*?✓✔✗✘●○◐◯■□▲△▼-]{1,2}|[([][A-ZÆØÅa-zæøå0-9+?-]{1,2}[)\]]|[a-zæøå])\s?(=|:| betyder | står for | – | - |→|(?<=[)\]]) )\s?([a-zæøåA-ZÆØÅ]+(?:,? (?![A-ZÆØÅ0-9]{1,3}\s?[=:–])[a-zæøåA-ZÆØÅ]+){0,7})/g;
/** A line that is nothing but a code, blanks and its meaning. */
const LINE = /^\s*([A-ZÆØÅ]{1,2}|[+÷?✓✔✗✘●○-])(?:\t| {2,})([a-zæøåA-ZÆØÅ]+(?: [a-zæøå]+){0,5})\s*$/;

/** Whole meanings that are no answer of their own are read by their words, the narrowest first. */
const LOOSE: readonly (readonly [RegExp, Outcome])[] = [
  [/delvis|til dels|justeret|ændret|ændring|forbehold|begræns|noget af|en del af/, 'partly-approved'],
  [
    /afklar|undersøg|drøft|dialog|vurder|vente|afvent|udest|senere|overvej|behandl|mangler|åben/,
    'under-clarification',
  ],
  [/\b(?:ikke|nej|ingen|intet|afsl|afvis|forkast|nægt|rødt)/, 'rejected'],
  [/\bja\b|godkend|imødekom|tillad|tilladelse|grønt|hjemmel|dispens|tilsagn|\blov\b|bevilg/, 'approved'],
];

/** Lines of a passage that are a code and its meaning; at least two, or the whole passage. */
function spelledOut(
  text: string,
  passage: Span,
): (Span & { readonly code: string; readonly outcome: Outcome })[] {
  const found: (Span & { readonly code: string; readonly outcome: Outcome })[] = [];
  let start = passage.start;
  for (const line of text.slice(passage.start, Math.min(passage.end, passage.start + 1200)).split('\n')) {
    const end = start + line.length;
    const [, code, meaning = ''] = LINE.exec(line) ?? [];
    const outcome = code === undefined ? undefined : answerOf(text, { start: end - meaning.length, end });
    if (code !== undefined && outcome !== undefined) found.push({ start, end, code, outcome });
    start = end + 1;
  }
  const whole = found.length === 1 && found[0]?.end === passage.end;
  return found.length > 1 || whole ? found : [];
}

/** The legend of a document; empty unless two codes are explained, or one by "=". */
export function findLegend(context: TagContext): FoundLegend {
  const codes = new Map<string, Outcome>();
  const spans: Span[] = [];
  let equals = 0;
  let exact = 0;
  for (const passage of context.passages) {
    const words = context.text.slice(passage.start, Math.min(passage.end, passage.start + 1200));
    for (const { code, outcome, ...span } of spelledOut(context.text, passage)) {
      codes.set(code, outcome);
      exact += 1;
      spans.push(span);
    }
    for (const match of matchesOf(words, PAIR)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      const meaning = { start: end - (match[3]?.length ?? 0), end };
      const answer = answerOf(context.text, meaning);
      if (answer === undefined || match[1] === undefined) continue;
      codes.set(match[1], answer);
      if (!codes.has(bare(match[1]))) codes.set(bare(match[1]), answer);
      exact += answerIn(context.text, meaning) === undefined ? 0 : 1;
      spans.push({ start, end });
      if (/[=b]/.test(match[2] ?? '')) equals += 1;
    }
  }
  return exact > 0 && (codes.size >= 2 || equals > 0) ? { codes, spans } : { codes: new Map(), spans: [] };
}

/** "A = afslag og B" ends at og; "delvist imødekommet" does not. */
function answerOf(text: string, meaning: Span): Outcome | undefined {
  const words = text.slice(meaning.start, meaning.end);
  const and = words.search(/\s(?:og|samt|mens)\s/);
  const read = answerIn(
    text,
    and < 0 ? meaning : { start: meaning.start, end: meaning.start + and },
  )?.outcome;
  return read ?? LOOSE.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
}

const bare = (code: string): string => code.replace(/[()[\]]/g, '');

const CODE = '([A-ZÆØÅ]{1,3}|[a-zæøå0-9]|[+÷?✓✔✗✘●○◐◯■□▲△▼–-]{1,2})';
const TAIL = new RegExp(
  `(?:\\(|\\[|\\t| {2,}| [–—-] |: |(?:\\. ?){2,}|[·_‥…-]{2,} ?|\\| ?|→ ?)${CODE}[)\\]]?(?: \\([^()]{1,80}\\))?\\.?$`,
);
const HEAD = new RegExp(`^(?:${CODE}(?:\\t| {2,}|: | [–—|-] )|[([]${CODE}[)\\]] )(?=[A-ZÆØÅ»"“a-zæøå])`);
const BRACKETED = new RegExp(`[([]${CODE}[)\\]]`, 'g');

/** Codes of list lines, each by the first rule that fits: at the end ("Mikrolån (A)"), at the head ("A: Mikrolån"), in brackets. */
export function codedLines(lines: readonly DocumentLine[], { codes, spans }: FoundLegend): FoundMention[] {
  if (codes.size === 0) return [];
  return lines.flatMap((line) => {
    const explained = spans[indexAt(spans, line.end - 1)];
    if (explained !== undefined && explained.end > line.start) return [];
    const inside = matchesOf(line.text, BRACKETED);
    const matches = inside.length > 1 ? inside : [TAIL.exec(line.text) ?? HEAD.exec(line.text) ?? inside[0]];
    return matches.flatMap((match) => (match ? coded(line, match, codes) : []));
  });
}

function coded(line: DocumentLine, match: RegExpExecArray | RegExpMatchArray, codes: Legend): FoundMention[] {
  const code = match[1] ?? match[2] ?? '';
  const outcome =
    codes.get(`(${code})`) !== undefined && match[0].includes(`(${code})`)
      ? codes.get(`(${code})`)
      : codes.get(code);
  if (outcome === undefined) return [];
  const start =
    line.start +
    (match.index ?? 0) +
    match[0].lastIndexOf(
      code,
      match[0].search(/ \([^()]*\)\.?$/) < 0 ? undefined : match[0].search(/ \([^()]*\)\.?$/),
    );
  return [
    {
      type: 'outcome',
      id: outcome,
      start,
      end: start + code.length,
      confidence: 0.9,
      rule: 'outcome/legend-code@1',
    },
  ];
}
