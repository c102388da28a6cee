// Headings over lists that decide all items below: "Imødekomne ansøgninger", "Følgende forsøg er afvist:". One mark each.
import type { FoundMention, Outcome } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { wordsOf } from '../predicate/words.ts';
import { numberOf } from './counts.ts';
import { isLocalHead } from './layout-words.ts';
import { spell } from './lexicon.ts';
import { type DocumentLine, linesOf } from './lines.ts';

const ATTRIBUTES: readonly (readonly [RegExp, Outcome])[] = [
  [/ (?:delvist|delvis) (?:imødekomne|imødekommede|godkendte) /, 'partly-approved'],
  [/ ikke[ -](?:imødekomne|imødekommede|godkendte) /, 'rejected'],
  [
    / (?:imødekomne|imødekommede|godkendte|imødekommet) (?:[^ ]+ ){0,1}(?:forsøg|ansøgninger|ønsker|projekter|frikommuneforsøg|forsøgene|ansøgningerne) /,
    'approved',
  ],
  [
    / (?:afviste|afslåede) (?:[^ ]+ ){0,1}(?:forsøg|ansøgninger|ønsker|projekter|frikommuneforsøg) /,
    'rejected',
  ],
  [
    / (?:forsøg|ansøgninger|ønsker|projekter) (?:[^ ]+ ){0,2}(?:under|til) (?:[^ ]+ )?afklaring /,
    'under-clarification',
  ],
  [
    / (?:forsøg|ansøgninger) (?:der |som )?(?:[^ ]+ ){0,2}(?:skal )?afklares (?:nærmere )?/,
    'under-clarification',
  ],
  [/ afslag til /, 'rejected'],
  [/ (?:afslag) (?:på )?(?:[^ ]+ ){0,2}(?:forsøg|ansøgninger) /, 'rejected'],
];
const LONGEST = 120;

/** The outcomes of list headings, in order. */
export function headingOutcomes(context: TagContext): FoundMention[] {
  const lines = linesOf(context);
  return lines.flatMap((line, at) => {
    if (line.item || !headsList(line, lines[at + 1], context) || isLocalHead(line.text)) return [];
    const found = attributeIn(context.text, line);
    return found ? [found] : [];
  });
}

/** A heading, or a line that ends in a colon, with an item, a row or a short line below it. */
function headsList(line: DocumentLine, next: DocumentLine | undefined, context: TagContext): boolean {
  if (line.text.length > LONGEST) return false;
  const colon = line.text.endsWith(':');
  const short = line.text.length <= 60 && !/[.!?]$/.test(line.text) && next?.item === true;
  if (!colon && !short && line.passage.kind !== 'heading') return false;
  return (
    next?.item === true ||
    context.passages[line.index + 1]?.kind === 'table-row' ||
    (colon && (next?.text.length ?? LONGEST) < LONGEST)
  );
}

function attributeIn(text: string, line: DocumentLine): FoundMention | undefined {
  const words = wordsOf(text, line, spell);
  const keys = ` ${words.map((word) => word.key).join(' ')} `;
  for (const [pattern, outcome] of ATTRIBUTES) {
    const match = pattern.exec(keys);
    if (match === null) continue;
    const from = keys.slice(0, match.index + 1).split(' ').length - 2;
    const first = words[from];
    const last = words[from + match[0].trim().split(' ').length - 1];
    if (!first || !last) continue;
    const count = words.map((word) => numberOf(word.key)).find((number) => number !== undefined);
    return {
      type: 'outcome',
      id: outcome,
      start: first.start,
      end: last.end,
      confidence: 0.88,
      rule: 'outcome/list-heading@1',
      ...(count !== undefined && { attributes: { claim: { count } } }),
    };
  }
  return undefined;
}
