// Titles of lists: items above or before an answer, items below a heading that answers or announces trials.
import type { FoundMention } from '../../model/mention.ts';
import { indexAt, type TagContext } from '../context.ts';
import { type DocumentLine, linesOf } from '../outcome/lines.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isGenericHeading, isTitleLabel } from './words.ts';

const LONGEST_ITEM = 200;
const ANNOUNCES =
  /(?:forsøg|forsøgene|forsøgsansøgninger|ansøgninger|ansøgningerne|forslag|forslagene|projekter|projekterne|titlerne|emnerne|idéerne)(?:\s[^.]{0,60})?:$|^(?:(?:de|netværkets|kommunens|vores|godkendte|de godkendte|nye|aktuelle|øvrige) )*(?:frikommune)?forsøg(?:ene)?(?: (?:i|under) [^.:]{3,50})?$|(?:søgte|søger|ansøgte|ansøger|søgt) (?:vi|kommunen|netværket|I) om\??:?$/i;
const OTHER_LIST =
  /bestemmelse|regler|paragraf|fravig|undtag|krav|oplysning|bilag|betingels|kriteri|kommuner:|frist|spørgsmål|punkt|dokument|formål|mål:|fokus|kan omfatte|skal|bør/i;

/** The titles of lists, in no order. */
export function listTitles(context: TagContext): FoundMention[] {
  const lines = linesOf(context);
  const outcomes = context.earlier.filter((mention) => mention.type === 'outcome');
  const heads = standAsHeads(lines, outcomes);
  return [
    ...outcomes.flatMap((outcome) => byAnswer(context, lines, { outcome, heads })),
    ...lines.flatMap((line, at) => (announces(line, context) ? itemsBelow(context, lines, at) : [])),
  ];
}

/** Do answers of this document stand over their items? The first of them tells: it has an item below and none above. */
function standAsHeads(lines: readonly DocumentLine[], outcomes: readonly FoundMention[]): boolean {
  const first = outcomes.find((outcome) => outcome.rule.startsWith('outcome/line@'));
  const at = first ? indexAt(lines, first.start) : -1;
  return lines[at - 1]?.item !== true && lines[at + 1]?.item === true;
}

function byAnswer(
  context: TagContext,
  lines: readonly DocumentLine[],
  { outcome, heads }: { readonly outcome: FoundMention; readonly heads: boolean },
): FoundMention[] {
  const at = indexAt(lines, outcome.start);
  const line = lines[at];
  if (!line || line.end < outcome.end) return [];
  if (/after-title|legend-code/.test(outcome.rule))
    return [item(context, { start: line.start, end: cutBefore(context.text, outcome.start) })].flatMap(
      present,
    );
  const below = itemsBelow(context, lines, at);
  if (!/outcome\/line@/.test(outcome.rule))
    return /:$/.test(line.text) || outcome.rule.startsWith('outcome/list-heading') ? below : [];
  const above = lines[at - 1];
  const belongs =
    above !== undefined && !line.item && !(heads && below.length > 0) && isTitleLine(context, above);
  return belongs ? [fieldOrItem(context, above)].flatMap(present) : below;
}

/** "Forsøg: Mikrolån" above its answer: the field; else the whole line. */
function fieldOrItem(context: TagContext, line: DocumentLine): FoundMention | undefined {
  const colon = line.text.indexOf(':');
  const labelled = colon > 0 && isTitleLabel(line.text.slice(0, colon));
  return item(context, labelled ? { start: line.start + colon + 1, end: line.end } : line);
}

function isTitleLine(context: TagContext, line: DocumentLine): boolean {
  const words = line.text.split(/\s+/).length;
  if (words > 30 || line.text.length > LONGEST_ITEM || (!line.item && words > 12 && line.text.endsWith('.')))
    return false;
  if (!line.item && isGenericHeading(line.text) && !/^forsøg/i.test(line.text)) return false;
  return !mentionsIn(context, line).some((mention) => mention.type === 'outcome');
}

function announces(line: DocumentLine, context: TagContext): boolean {
  if (!ANNOUNCES.test(line.text) || OTHER_LIST.test(line.text)) return false;
  return !['guidance', 'application-template', 'executive-order'].includes(context.document.kind);
}

/** The items right below line `at`, as titles. */
function itemsBelow(context: TagContext, lines: readonly DocumentLine[], at: number): FoundMention[] {
  const found: FoundMention[] = [];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line?.item || line.text.endsWith(':')) break;
    const inside = mentionsIn(context, line);
    if (
      inside.some(
        (mention) =>
          mention.type === 'outcome' || (mention.type === 'citation' && mention.start <= line.start + 2),
      )
    )
      continue;
    found.push(...present(item(context, { start: line.start, end: firstPart(line) })));
  }
  return found;
}

/** "Én bestyrelse for dagtilbud og skole. Det kræver ...": the item's first sentence, without what a colon or dash explains. */
function firstPart(line: DocumentLine): number {
  const stop = line.text.search(/[.?!](?:\s|$)|:\s| [–—] | - |;/);
  return stop > 3 ? line.start + stop : line.end;
}

function cutBefore(text: string, end: number): number {
  let cut = end;
  while (cut > 0 && /[\s([–—:.…→\t-]/.test(text.charAt(cut - 1))) cut -= 1;
  return cut;
}

/** "Deltagere: ...", "Status: ...": fields below a name, no name. */
const FIELD = /^(?:deltagere?|kommuner?|lov|hjemmel|svar|status|regel|fravigelse|periode|formål|med)\s?:/i;

/** "Kommunen har søgt om ...": a sentence before its answer. */
const SENTENCE =
  /^(?:kommunen|kommunerne|netværket|vi|ministeriet|der|det|forsøget|ansøgningen|[A-ZÆØÅ][a-zæøå]+ kommune)\s(?:har|er|vil|kan|skal|ønsker|søger|ansøger|søgte)\s/i;

function item(
  context: TagContext,
  span: { readonly start: number; readonly end: number },
): FoundMention | undefined {
  const opening = context.text.slice(span.start, Math.min(span.end, span.start + 60));
  if (FIELD.test(opening) || SENTENCE.test(opening)) return undefined;
  return titleAt(context, span, { rule: 'list-item', place: 'list', confidence: 0.95 });
}

function present(mention: FoundMention | undefined): FoundMention[] {
  return mention ? [mention] : [];
}
