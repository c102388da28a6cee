// Titles that open the items of a series: "A. Fleksibel holddannelse. Hjemmel: § 8.", "Billigt nybyggeri. Styrelsen afslog at ...".
import type { Passage } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isFiniteVerb, isGenericHeading } from './words.ts';

const SILENT: ReadonlySet<string> = new Set([
  'application',
  'application-template',
  'guidance',
  'executive-order',
]);
const MARKER = /^\s*(?:[•·▪■◦‣⁃∙*+–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[A-Za-zÆØÅæøå][.)]\s+)?/;
/** A short name, its stop, and a new sentence or a date after it. */
const LEAD =
  /^([»"“]?[A-ZÆØÅÉ][^.,:;!?()\n–]{3,90}?(?:, [^.,:;!?()\n–§]{3,60}?)?)(?:(?<!\s(?:pkt|stk|nr|jf|kap|ca|kl|d|m\.v|bl\.a))(?:\.|:| –)[«"”]?\s+(?=[A-ZÆØÅÉ»"“§\d])|\s\((?=[A-ZÆØÅ]|[^()\n]{0,60}§)[^()\n]{1,80}\)[,.:]?(?:\s|$)|, (?=§)|; )/;
/** An item of such a list that is nothing but its name. */
const WHOLE = /^[»"“]?[A-ZÆØÅÉ][^.,:;!?()\n–§]{5,90}[«"”]?$/;
const ABOUT = /forsøg|ansøg|hjemmel|fravig|imødekom|godkend|afslag|afvist|undtag|kommune/i;
const MOST_WORDS = 11;
/** A series has so many items. */
const FEWEST = 2;
/** An item that its setting tore in two has a passage without a name of its own. */
const LONGEST_GAP = 2;

interface Lead {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly proven: boolean;
}

/** The titles of such series, in order. */
export function leadTitles(context: TagContext): FoundMention[] {
  if (SILENT.has(context.document.kind)) return [];
  return seriesOf(context.passages.flatMap((passage, at) => leadOf(context, passage, at))).flatMap(
    (series) => {
      const proven = series.filter((lead) => lead.proven).length;
      if (series.length < FEWEST || proven * 2 <= series.length) return [];
      return [...series, ...wholesBeside(context, series)].flatMap(({ start, end }) => {
        const found = titleAt(
          context,
          { start, end },
          { rule: 'series-lead', place: 'list', confidence: 0.85 },
        );
        return found ? [found] : [];
      });
    },
  );
}

function leadOf(context: TagContext, passage: Passage, at: number): Lead[] {
  if (passage.kind === 'heading' || passage.kind === 'table-row') return [];
  if (passage.section === 'recommendation' || passage.section === 'goals') return [];
  const opening = context.text.slice(passage.start, Math.min(passage.end, passage.start + 140));
  const marker = MARKER.exec(opening)?.[0].length ?? 0;
  const name = LEAD.exec(opening.slice(marker))?.[1];
  if (name === undefined || !isName(name)) return [];
  const start = passage.start + marker;
  const end = start + name.length;
  const rest = { start: end, end: passage.end };
  const inName = mentionsIn(context, { start, end });
  if (inName.some(({ type }) => type !== 'municipality' && type !== 'citation')) return [];
  const said = mentionsIn(context, rest).some(
    ({ type, role }) =>
      type === 'outcome' ||
      type === 'status' ||
      (type === 'citation' && (role === 'challenged' || passage.kind === 'list-item')),
  );
  return [{ at, start, end, proven: said || ABOUT.test(context.text.slice(rest.start, rest.end)) }];
}

/** Items of the same list without a word but their name. */
function wholesBeside(context: TagContext, series: readonly Lead[]): Lead[] {
  const from = series[0]?.at ?? 0;
  const to = (series.at(-1)?.at ?? 0) + 1;
  const known = new Set(series.map(({ at }) => at));
  return context.passages.slice(from, to + 1).flatMap((passage, i): Lead[] => {
    const at = from + i;
    if (passage.kind !== 'list-item' || known.has(at) || context.passages[from]?.kind !== 'list-item')
      return [];
    const words = context.text.slice(passage.start, passage.end);
    const marker = MARKER.exec(words)?.[0].length ?? 0;
    const name = words.slice(marker).trimEnd();
    if (!WHOLE.test(name) || !isName(name) || mentionsIn(context, passage).length > 0) return [];
    return [{ at, start: passage.start + marker, end: passage.start + marker + name.length, proven: true }];
  });
}

function isName(words: string): boolean {
  const list = words.replace(/^[»"“]/, '').split(/\s+/);
  if (list.length > MOST_WORDS || isGenericHeading(words) || !/[a-zæøå]{4}/i.test(words)) return false;
  if (
    /^(?:den|det|de|der|vi|jeg|i|for|kommunen|ministeriet|netværket|forsøget|ansøgningen|derimod|herudover|desuden|endelig|samtidig|derudover|bilag|tabel|figur|note|runde|pkt|punkt|fase|trin|mål|kl|tlf|byrådet|udvalget|kommunerne|regeringen|folketinget|vive|kora|kl)\b/i.test(
      words,
    )
  )
    return false;
  return !list.some((word) => isFiniteVerb(word.toLowerCase()));
}

/** Leads whose passages follow each other under one heading. */
function seriesOf(leads: readonly Lead[]): Lead[][] {
  const all: Lead[][] = [];
  for (const lead of leads) {
    const last = all.at(-1)?.at(-1);
    if (last && lead.at - last.at <= LONGEST_GAP) all.at(-1)?.push(lead);
    else all.push([lead]);
  }
  return all;
}
