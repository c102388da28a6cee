// Headings that are the title of a trial, known by what stands below them: an answer, a status, an application.
import type { Passage } from '../../model/document.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TagContext } from '../context.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isGenericHeading } from './words.ts';

const KINDS: ReadonlySet<string> = new Set([
  'ministry-letter',
  'municipal-memo',
  'municipal-letter',
  'evaluation',
  'status-note',
  'executive-order',
  'minutes',
  'application',
  'other',
  'fact-sheet',
  'web-page',
  'press-release',
]);
const OPENING =
  /^.{0,80}(?:\bforsøget\b|dette forsøg|dette udskolingsforsøg|ansøgningen|har søgt|er søgt|ønsker at|har ansøgt|kan fravige|undtaget fra|kommunen?r?n?e? (?:vil|ville|vil gerne|ønskede|foreslår|foreslog|søger|søgte|beder|bad|har bedt|har foreslået|har hver for sig søgt)\b)/is;
const ABOUT = /\b(?:forsøget|ansøgningen|dette forsøg|forsøgshjemmel)\b|kan fravige|søgt om/i;
/** Fields that tell of one trial, each on a line. */
const FIELD =
  /^[ \t]*(?:deltagere?|(?:deltagende )?kommuner?|med|lov|lovgrundlag|hjemmel|regel|fravigelse|svar|afgørelse|status|hvor langt|hvad|hvem|hvor|hvornår|kommunerne|lovgivning|regler|udfald|det går ud på)\s?:/gim;
/** How sure the words below must make it. */
const ENOUGH = 3;
const LOOK = 1500;
const MOST_WORDS = 16;

/** The headings that are titles. */
export function headingTitles(context: TagContext): FoundMention[] {
  if (!KINDS.has(context.document.kind)) return [];
  const ruled = new Set(
    context.pipeline.sections.filter((section) => section.trialTitles).map((section) => section.name),
  );
  return context.passages.flatMap((passage, at) => {
    if ((passage.kind !== 'heading' && !isBelowChapter(context, at)) || !couldBeTitle(context, passage))
      return [];
    const stated = passage.section !== undefined && ruled.has(passage.section);
    const enough = context.text[passage.start] === '+' ? ENOUGH - 1 : ENOUGH;
    if (!stated && scoreBelow(context, passage, at) < enough) return [];
    const title = titleAt(context, withoutChapter(context, passage), {
      rule: 'heading',
      place: 'heading',
      confidence: 0.88,
    });
    return title ? [title] : [];
  });
}

/** "Kapitel 2" on a line of its own above the title is none of it. */
export function withoutChapter(context: TagContext, { start, end }: Passage): Span {
  const chapter = /^(?:kapitel|afsnit|del) \d{1,2}[a-z]?[.:]?\s+(?:[–-]\s)?/i.exec(
    context.text.slice(start, end),
  );
  return { start: start + (chapter?.[0].length ?? 0), end };
}

/** A short line below "Kapitel 2", as in orders, where every chapter has its title so. */
function isBelowChapter(context: TagContext, at: number): boolean {
  const before = context.passages[at - 1];
  const own = context.passages[at];
  if (!before || !own || own.end - own.start > 150) return false;
  return /^kapitel \d{1,2} ?[a-z]?\.?$/i.test(context.text.slice(before.start, before.end).trim());
}

/** Are these words of a kind that a title could be? */
export function couldBeTitle(context: TagContext, passage: Passage): boolean {
  const span = withoutChapter(context, passage);
  const words = context.text.slice(span.start, span.end).replace(/^[\d.)\s]+/, '');
  if (
    isGenericHeading(words) ||
    words.split(/\s+/).length > MOST_WORDS ||
    /^[A-ZÆØÅ0\s\d.-]+$|\bK[O0]MMUNE/.test(words)
  )
    return false;
  if (
    /frikommun|ministeri|^§|[.!]$|^[\p{L}, -]{2,60} (?:kommuner?|byråd)$|^(?:til|fra|emne|dato|att|kopi):|^(?:disse|øvrige|alle|de|allerede|runde)\s|(?<!\p{L})forsøg,? (?:der|som|forlænges|foreslås)/iu.test(
      words,
    )
  )
    return false;
  return !mentionsIn(context, passage).some((mention) =>
    ['network', 'outcome', 'date', 'status', 'organisation'].includes(mention.type),
  );
}

/** How much the words below speak of a trial: two for an answer, a status or an opening about it, one for what only fits. */
export function scoreBelow(context: TagContext, heading: Passage, at: number): number {
  const next = nextHeading(context, at);
  const end = Math.min(
    next < 0 ? context.end : (context.passages[next]?.start ?? context.end),
    heading.end + LOOK,
  );
  const below = context.text.slice(heading.end, end).trim();
  if (below === '') return 0;
  const mentions = mentionsIn(context, { start: heading.end, end });
  const answered = mentions.some(
    ({ type, attributes }) => (type === 'outcome' && !attributes?.claim) || type === 'status',
  );
  const challenged = mentions.some(({ type, role }) => type === 'citation' && role === 'challenged');
  const municipal = /\([^)]*kommuner?\)/i.test(context.text.slice(heading.start, heading.end));
  const fields = below.slice(0, 400).match(FIELD)?.length ?? 0;
  return (
    (fields > 1 ? 3 : fields) +
    (answered ? 2 : 0) +
    (challenged ? 1 : 0) +
    (OPENING.test(below) ? 2 : 0) +
    (ABOUT.test(below) ? 1 : 0) +
    (municipal ? 2 : 0) +
    (isQuotedWhole(context, heading) ? 2 : 0) +
    (context.document.kind === 'executive-order' && /^§ ?\d/.test(below) ? 3 : 0)
  );
}

/** »Frokost efter behov« and nothing else: a name, unless it is somebody's word. */
function isQuotedWhole(context: TagContext, { start, end }: Passage): boolean {
  const words = /^[»"“„]([^»«"“”„]{4,90})[«"”“]$/.exec(context.text.slice(start, end).trim())?.[1];
  return (
    words !== undefined &&
    !words
      .toLowerCase()
      .split(/\s+/)
      .some((word) => /^(?:vi|jeg|man|du|I)$/i.test(word))
  );
}

/** Index of the heading or chapter that follows, or -1. */
function nextHeading(context: TagContext, at: number): number {
  for (let i = at + 1; i < Math.min(context.passages.length, at + 40); i++) {
    const passage = context.passages[i];
    if (passage?.kind === 'heading') return i;
    if (passage && /^kapitel \d/i.test(context.text.slice(passage.start, passage.start + 12))) return i;
  }
  return -1;
}
