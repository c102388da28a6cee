// Legends: "I = imødekommes, A = afslag". What the letters mean, and where it is said (no decision stands there).
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
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
  /(?<![a-zæøåA-ZÆØÅ0-9])([A-ZÆØÅ]{1,3}|[1-9]|[+–÷*-]{1,2}|\([a-zæøå0-9+]\)|[a-zæøå])\s?(=|:| betyder | står for | – )\s?([a-zæøåA-ZÆØÅ]+(?:,? (?![A-ZÆØÅ0-9]{1,3}\s?[=:–])[a-zæøåA-ZÆØÅ]+){0,5})/g;

/** The legend of a document; empty unless two codes are explained, or one by "=". */
export function findLegend(context: TagContext): FoundLegend {
  const codes = new Map<string, Outcome>();
  const spans: Span[] = [];
  let equals = 0;
  for (const passage of context.passages) {
    const words = context.text.slice(passage.start, Math.min(passage.end, passage.start + 1200));
    for (const match of words.matchAll(PAIR)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      const meaning = { start: end - (match[3]?.length ?? 0), end };
      const answer = answerOf(context.text, meaning);
      if (answer === undefined || match[1] === undefined) continue;
      codes.set(match[1].replace(/[()]/g, ''), answer);
      spans.push({ start, end });
      if (/[=b]/.test(match[2] ?? '')) equals += 1;
    }
  }
  return codes.size >= 2 || equals > 0 ? { codes, spans } : { codes: new Map(), spans: [] };
}

/** "A = afslag og B" ends at og; "delvist imødekommet" does not. */
function answerOf(text: string, meaning: Span): Outcome | undefined {
  const words = text.slice(meaning.start, meaning.end);
  const and = words.search(/\s(?:og|samt|mens)\s/);
  return answerIn(text, and < 0 ? meaning : { start: meaning.start, end: meaning.start + and })?.outcome;
}

const TAIL =
  /(?:\(|\[|\t| {2,}| [–—-] |: |\.{2,} ?|…+ ?|_{2,} ?|\| ?|→ ?)([A-ZÆØÅ0-9+÷a-zæøå]{1,3})[)\]]?\.?$/;

/** Codes at the end of list lines: "Mikrolån (A)". */
export function codedLines(lines: readonly DocumentLine[], { codes, spans }: FoundLegend): FoundMention[] {
  if (codes.size === 0) return [];
  return lines.flatMap((line) => {
    const explained = spans[indexAt(spans, line.end - 1)];
    if (explained !== undefined && explained.end > line.start) return [];
    const match = TAIL.exec(line.text);
    const outcome = codes.get(match?.[1] ?? '');
    if (!match || !outcome) return [];
    const start = line.start + match.index + match[0].indexOf(match[1] ?? '');
    return [
      {
        type: 'outcome',
        id: outcome,
        start,
        end: start + (match[1]?.length ?? 0),
        confidence: 0.9,
        rule: 'outcome/legend-code@1',
      },
    ];
  });
}
