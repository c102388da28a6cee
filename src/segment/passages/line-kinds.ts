// What a line is by its look: list item, heading, table row, label, or running text.
import { outcomeWordsIn } from './outcome-line.ts';

/** A bullet or a numbered item; the marker is group 1. `3.` is an item only where its words go on like a sentence. */
const BULLET = /^([•·▪■◦‣⁃∙*o]|[-–—])[ \t\u00a0]+\S/;
const LETTERED = /^(\(?[a-zæøå0-9]{1,2}\))[ \t]+\S/i;
/** `3.`, `3.1`, `3.1.2`, `IV.` before words. */
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,4}\.|l\.)[ \t]+[A-ZÆØÅÉ"'»”„(§]/;
/** Marks of a heading in plain text. */
const MARKED = /^(?:\*\*[^*\n]{3,}\*\*:?|\*[^*\s][^*\n]{2,}\*:?|#{1,5} \S.{2,}|\+ [A-ZÆØÅÉ\d].{2,})$/;
const SENTENCE_END = /[.!?;,][)"'»”]?$/;
/** Lines of letterheads and contact blocks. */
const CONTACT =
  /(?:@|https?:|www\.|\btlf\b|\btelefon\b|\btel\.|\bfax\b|\bcvr\b|\bean\b|\be-?mail\b|^\d{4} [A-ZÆØÅ]|\b\d{2} \d{2} \d{2} \d{2}\b|^[\d\s.,/:()+-]+$)/i;
const MARK_LEVELS: Readonly<Record<string, number>> = { '**': 2, '*': 3, '+': 3 };
const HEADING_WORDS = 18;
const HEADING_LENGTH = 140;

export function isTableRow(text: string): boolean {
  return text.includes('\t');
}

/** Nesting is not seen in plain lines: every item is of level 1. */
export function isListItem(text: string): boolean {
  return BULLET.test(text) || LETTERED.test(text);
}

/** A section heading with its number: short, no sentence. */
export function isNumberedHeading(text: string): boolean {
  return NUMBERED.test(text) && text.length <= HEADING_LENGTH && !SENTENCE_END.test(text);
}

/** `**Bold**`, `*Italic*`, `## Marked`, `+ Unfolding`: a short line that its own marks make a heading. */
export function isMarkedHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && MARKED.test(text) && !/[.!?;,][*]{0,2}$/.test(text);
}

/** `Deltagere: Vejle`, `Status: I drift`: a field of what is told of one trial below its name. */
export function isTrialField(text: string): boolean {
  return /^(?:deltagere?|(?:deltagende )?kommuner?|med|lov|lovgrundlag|hjemmel|regel|fravigelse|svar|afgørelse|status|periode|formål|hvor langt|det går ud på)\s?: *\S/i.test(
    text,
  );
}

/** Level of a heading by its marks, or by the parts of its number: 2 for `3.`, 3 for `3.1`. */
export function headingLevel(text: string): number {
  const marks = /^(?:#{1,5}(?= )|\+(?= )|\*{1,2})/.exec(text)?.[0];
  if (marks !== undefined) return MARK_LEVELS[marks] ?? marks.length + 1;
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}/.exec(text)?.[0];
  return number === undefined ? 2 : Math.min(number.split('.').length + 1, 6);
}

/** Words that could head what follows, when they stand on a line of their own. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || text.length < 3 || isTableRow(text) || isListItem(text)) return false;
  if (!/^[\d§"'»”„(]{0,4}\s?[A-ZÆØÅÉ]/.test(text) || /[.,;!][)"'»”]?$/.test(text)) return false;
  if (CONTACT.test(text) || outcomeWordsIn(text)) return false;
  return text.split(/\s+/).length <= HEADING_WORDS;
}

/** `Dato`, `Sagsnr.:`, `Til`: a word that says what the next words are. */
export function isLabel(text: string): boolean {
  return /^(?:s ?agsnr|sags ?nummer|j\.? ?nr|journalnr|sag|dok\.? ?nr|doknr|dokumentnr|dato|til|fra|att|emne|vedr|vedrørende|kopi til|cc|sagsbehandler|telefon|tlf|e-?mail|ean nummer|bilag|kontakt)\.?:?$/i.test(
    text,
  );
}
