// Names in running text: "forsøget med ...", "forsøgene om A, B samt C", "Genoptræningsvisitationen: Forsøget ...", and names in quotes.

import type { Passage } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { isTaken, LOOK, MOST_WORDS, nameSpan } from './name-span.ts';
import { titleAt } from './title.ts';
import { isFiniteVerb, isGenericHeading } from './words.ts';

const LEAD_IN =
  /(?<![a-zæøå])(?:frikommune)?([ft][o0]rs[øo0]g(?:et|ene|ets)?)\s+(?:(?:kaldet|ved navn|der hedder|med titlen|med navnet|under navnet|under overskriften)\s+|(?:med|om|omkring|vedrørende|angående)\s+)(?!titlen|navnet)(?=["»“”„'‘*]?[0-9a-zæøåéA-ZÆØÅÉ])/gi;
/** What names a trial without the word forsøg before it. */
const OTHER_LEAD_IN =
  /(?:ansøgning(?:en)?\s+(?:drejer sig om|handler om|vedrører|går ud på)|ansøgningen\s+om(?!\s+(?:at|forsøg|frikommune|dispensation|fravigelse|fritagelse|godkendelse|undtagelse|tilladelse|støtte|hjælp|midler|konkrete|ændring|forlængelse|det|den))|(?:har fået|fik|under|med) (?:navnet|titlen|overskriften)|forsøg[^.]{0,25}\s(?:hedder|kaldes))\s+(?=[0-9a-zæøåéA-ZÆØÅÉ])/gi;
/** "Følgende tre forsøg er godkendt: a, b og c", "de to forsøg – A og B – løber". */
const ENUMERATED =
  /(?<![a-zæøå])(?:(?:to|tre|fire|fem|seks|syv|otte|ni|ti|begge|disse|følgende|nye|godkendte|de|\d{1,2})\s+(?:frikommune)?forsøg(?:ene)?|forsøgene|ansøgningerne)(?:\s[^\s.:;,()–]{1,30}){0,6}(?::|\s–)\s+(?=[a-zæøåéA-ZÆØÅÉ])/gi;
const CAPITAL_NAME = /(?<![a-zæøå])(?:frikommune)?[fFtT][o0]rs[øo0]get\s+(?=[A-ZÆØÅÉ][a-zæøå]{2})/g;
const QUOTED =
  /(?:forsøg(?:et|ene|ets)?|ansøgning(?:en)?|navnet|kaldet|kaldes|titlen|projektet|overskriften|handler om(?: at)?)[^.»"“”„\n]{0,40}[»"“”„]([^«"”“»\n]{4,110})[«"”“]/gi;
const LED = /^([A-ZÆØÅÉ][^.:;\n]{3,80}):\s+(?:Forsøget|Ansøgningen|Dette forsøg)\b/;
const LED_IN_LIST = /^([A-ZÆØÅÉ][^.:;,\n]{3,60}):\s+[A-ZÆØÅ]/;
/** "Én samlet skole (Gentofte Kommune)" as the opening of a passage, whole or before a colon. */
const WITH_MUNICIPALITY =
  /^([A-ZÆØÅÉ0-9][^.;\n()]{3,140}?)\s\((?:[A-ZÆØÅ][^()\n]{2,60} Kommuner?)\)(?::|\s*(?:\n|$))/;
const WORD = /[^\s]+/g;
const INDEFINITE_KINDS: ReadonlySet<string> = new Set([
  'news-article',
  'status-note',
  'evaluation',
  'press-release',
  'web-page',
  'minutes',
  'municipal-memo',
]);
const SILENT: ReadonlySet<string> = new Set(['guidance', 'application-template']);

/** The names in all sentences. */
export function proseNames(context: TagContext): FoundMention[] {
  if (SILENT.has(context.document.kind)) return [];
  return context.passages.flatMap((passage) =>
    passage.kind === 'table-row'
      ? []
      : [
          ...quoted(context, passage),
          ...led(context, passage),
          ...leadIns(context, passage),
          ...enumerated(context, passage),
        ],
  );
}

function quoted(context: TagContext, passage: Span): FoundMention[] {
  return matchesOf(context.text.slice(passage.start, passage.end), QUOTED).flatMap((match) => {
    const end = passage.start + match.index + match[0].length - 1;
    const name = match[1] ?? '';
    if (name.split(/\s+/).length > MOST_WORDS || /[.!?,]$/.test(name)) return [];
    return present(
      titleAt(
        context,
        { start: end - name.length, end },
        { rule: 'quoted', place: 'quoted', confidence: 0.9 },
      ),
    );
  });
}

function led(context: TagContext, passage: Passage): FoundMention[] {
  const opening = context.text.slice(passage.start, Math.min(passage.end, passage.start + 250));
  const heading = context.passages[passage.headings.at(-1) ?? -1];
  const ofTrials =
    heading !== undefined &&
    passage.end - passage.start > 100 &&
    /forsøgene/i.test(context.text.slice(heading.start, heading.end));
  const name =
    LED.exec(opening)?.[1] ??
    WITH_MUNICIPALITY.exec(opening)?.[1] ??
    (ofTrials ? LED_IN_LIST.exec(opening)?.[1] : undefined);
  if (name === undefined || isGenericHeading(name)) return [];
  const span = { start: passage.start, end: passage.start + name.length };
  return present(titleAt(context, span, { rule: 'before-colon', place: 'prose', confidence: 0.9 }));
}

/** All parts must look like names: two words or a long one, no verb. */
function enumerated(context: TagContext, passage: Span): FoundMention[] {
  const text = context.text.slice(passage.start, passage.end);
  return matchesOf(text, ENUMERATED).flatMap((match) => {
    const start = passage.start + match.index + match[0].length;
    const stretch = context.text.slice(start, Math.min(passage.end, start + 3 * LOOK));
    const whole = stretch.slice(0, Math.max(0, stretch.search(/[.;:!?](?:\s|$)|\s–|\n|$/)));
    const words = whole.toLowerCase().split(/[\s,]+/);
    if (words.some((word) => isFiniteVerb(word) || word === 'at') || !/, | og | samt /.test(whole)) return [];
    const spans = listOfNames(context, start, start + whole.length);
    const fit = spans.every((span) =>
      /^(?!(?:en|et) (?:i|på|for|til|om) ).*(?:\S \S|\S{12})/.test(context.text.slice(span.start, span.end)),
    );
    return fit && spans.length > 1 ? spans.flatMap((span) => present(nameMention(context, span))) : [];
  });
}

function leadIns(context: TagContext, passage: Span): FoundMention[] {
  const text = context.text.slice(passage.start, passage.end);
  const others = [...matchesOf(text, OTHER_LEAD_IN), ...matchesOf(text, CAPITAL_NAME)].flatMap((match) => {
    const span = nameSpan(context, passage.start + match.index + match[0].length, passage.end);
    return present(span && nameMention(context, span));
  });
  return others.concat(
    matchesOf(text, LEAD_IN).flatMap((match) => {
      const noun = (match[1] ?? '').toLowerCase().replace(/^[ft][o0]rs[øo0]g/, 'forsøg');
      if (noun === 'forsøg' && !isNamed(context, text, match.index)) return [];
      const start = passage.start + match.index + match[0].length;
      const spans =
        noun === 'forsøgene'
          ? listOfNames(context, start, passage.end)
          : [nameSpan(context, start, passage.end)];
      return spans.flatMap((span) => present(span && nameMention(context, span)));
    }),
  );
}

/** "et forsøg med": one trial, told of; "forsøg med" in an application is a wish. */
function isNamed(context: TagContext, text: string, at: number): boolean {
  return (
    INDEFINITE_KINDS.has(context.document.kind) &&
    /(?:^|\s)(?:et|sit|vores|kommunens|deres|dette|eget|det|kører|afprøver|startede|igangsat|godkendt|gang med|(?:ja|nej|lov|tilladelse|afslag|grønt lys) (?:til|på))\s(?:\S+\s)?$/i.test(
      text.slice(Math.max(0, at - 30), at),
    )
  );
}

function nameMention(context: TagContext, span: Span): FoundMention | undefined {
  return titleAt(context, span, { rule: 'after-lead-in', place: 'prose', confidence: 0.85 });
}

/** "forsøgene om A, B, C samt forsøget D er": each part a name. */
function listOfNames(context: TagContext, start: number, limit: number): Span[] {
  const stretch = context.text.slice(start, Math.min(limit, start + 3 * LOOK));
  let stop = stretch.search(/[.;:!?]\s|$/);
  for (const match of matchesOf(stretch.slice(0, stop), WORD)) {
    if (!isFiniteVerb(match[0].toLowerCase().replace(/,$/, ''))) continue;
    stop = match.index;
    break;
  }
  const spans: Span[] = [];
  let from = 0;
  for (const match of `${stretch.slice(0, stop)},`.matchAll(
    /,\s*|\s(?:samt|og)\s+(?:forsøget\s+(?:om\s+|med\s+)?|(?=[^,]{0,80},$))/g,
  )) {
    if (match.index > from) spans.push({ start: start + from, end: start + Math.min(match.index, stop) });
    from = match.index + match[0].length;
  }
  return spans.length > 0 ? spans.filter((span) => !isTaken(context, span.start)) : [];
}

function present(mention: FoundMention | undefined): FoundMention[] {
  return mention ? [mention] : [];
}
