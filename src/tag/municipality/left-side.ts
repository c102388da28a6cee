// What stands before a name: a given name, a title, a postal code, the place of something else.
import { SURROUNDINGS } from './surroundings.ts';

/**
 * - `preposition`: "i", "fra"; `group`: "kommunerne"; `opener`: a verb or adverb that opens the sentence
 * - `sentence-start`: nothing before it in the sentence, so its capital says nothing
 * - `person`, `address`, `place`, `other-name`: it names something else
 * - `nothing`: words that say neither
 */
export type LeftSide =
  | 'preposition'
  | 'group'
  | 'opener'
  | 'sentence-start'
  | 'person'
  | 'address'
  | 'place'
  | 'other-name'
  | 'nothing';

const LETTERS = 'A-Za-zÆØÅæøåÉéÜüÖöÄäÁá';
/** How far back words are read. */
const REACH = 60;
/** The word right before, a colon or full stop with it, and the white space between. */
const WORD_BEFORE = new RegExp(
  `([${LETTERS}0-9][${LETTERS}0-9./'’-]{0,24})[:]?([ \\u00a0]{1,3}|[ \\t]{0,3}\\n[ \\t]{0,3})$`,
);
/** Four digits, one or two of them misread at most. */
const POSTAL_CODE = /(?:^|[^\d.,A-Za-z-]|DK[ -])(?:[1-9lI]\d[\dOolI]{2}|[1-9][\dOolI]{2}\d)[ \t]{1,2}$/;
/** "Storegade 12, " and "Storegade 12, 2. tv., ": a street, a number, a comma. */
const STREET =
  /(?:gade|vej|torv|torvet|plads|pladsen|allé|alle|stræde|boulevard|vænget?|parken|buen|kaj|centret)[ ]\d{1,3}[ ]?[A-Z]?,(?:[ ][\w. ]{1,10},)?[ \n]$/;
/** "Sygehuset i", "Sygehus Lillebælt i": the word that the name is the place of. */
const PLACE = new RegExp(
  `([${LETTERS}-]{3,24})(?:[ ]([A-ZÆØÅ][${LETTERS}]{1,15}))?[ \\n](?:i|ved|på|nær)[ \\n]$`,
);
/** Compounds of them: Psykiatrisygehuset, kredsretten, opstartsmødet. */
const PLACE_END =
  /(?:sygehus(?:et)?|hospital(?:et)?|universitet(?:et)?|skolen|gymnasi(?:um|et)|retten?|(?:lands|by)ret|kirken|station(?:en)?|museet|hotel(?:let)?|møde[rt]?|konferencen?|seminar(?:et)?|fængslet|kontoret|lokaler(?:ne)?|styrelsen|ministeriet|nævnet|tilsynet|(?:^|-)(?:vive|kora|kl|rambøll|bdo))$/;
/** "Næste møde er i", "konferencen holdes i". */
const MEETING =
  /(?:møde|konference|temadag|workshop|seminar|kursus)[a-zæøå]{0,6}[^.\n]{0,24}[ ](?:er|bliver|holdes|afholdes|foregår|finder sted|blev holdt|blev afholdt)[ \n](?:i|på|ved)[ \n]$/i;
/** What a sentence, a line, a quotation or an item of a list begins after. */
const OPENING = /(?:^|[.!?:;»”"“'’(\]\t|•*·–-]|\n)[ \t\u00a0]*[»”"“'’([]?$/;

/** What the words before `start` make of a name that begins there. */
export function leftSide(text: string, start: number): LeftSide {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (POSTAL_CODE.test(before) || STREET.test(before)) return 'address';
  const match = WORD_BEFORE.exec(before);
  if (match === null) return OPENING.test(before) ? 'sentence-start' : 'nothing';
  const [whole, word = '', space = ''] = match;
  const lower = word.replace(/\.$/, '').toLowerCase();
  if (space.includes('\n')) return afterLineBreak(before, lower);
  if (whole.includes(':') || /[.!?]$/.test(word)) return afterStop(word, lower);
  if (isPlace(before)) return 'place';
  if (SURROUNDINGS.titlesBefore.has(lower)) return 'person';
  if (SURROUNDINGS.namesBefore.has(lower) && !/^I$/.test(word)) return 'other-name';
  if (/kommune[nr]?(?:ne)?$/.test(lower) || SURROUNDINGS.groupsBefore.has(lower)) return 'group';
  if (/^[A-ZÆØÅÉÖÄ]/.test(word)) return afterCapital(before.slice(0, match.index), word, lower);
  return SURROUNDINGS.prepositions.has(lower) ? 'preposition' : 'nothing';
}

/** Words of the line above: only a preposition binds over the break; a blank line binds nothing. */
function afterLineBreak(before: string, lower: string): LeftSide {
  if (/\n[ \t]*\n[ \t]*$/.test(before)) return 'sentence-start';
  if (isPlace(before)) return 'place';
  return SURROUNDINGS.prepositions.has(lower) ? 'preposition' : 'sentence-start';
}

/** After "Deltagere:" or a full stop; an initial ("K. Nyborg") and a title ("dr. Nyborg") make a surname. */
function afterStop(word: string, lower: string): LeftSide {
  if (/^[A-ZÆØÅ]\.$/.test(word)) return 'person';
  if (word.endsWith('.') && SURROUNDINGS.titlesBefore.has(lower)) return 'person';
  if (/kommune[nr]?(?:ne)?$/.test(lower) || SURROUNDINGS.groupsBefore.has(lower)) return 'group';
  return 'sentence-start';
}

/** A capitalised word right before: a preposition that opens the sentence, else part of a longer name. */
function afterCapital(earlier: string, word: string, lower: string): LeftSide {
  if (SURROUNDINGS.givenNames.has(word)) return 'person';
  const opens = OPENING.test(earlier) || word === word.toUpperCase();
  if (opens && SURROUNDINGS.openersBefore.has(lower)) {
    return SURROUNDINGS.prepositions.has(lower) ? 'preposition' : 'opener';
  }
  return 'other-name';
}

/** Is the name only where something is or happens? */
function isPlace(before: string): boolean {
  const words = PLACE.exec(before)?.slice(1) ?? [];
  return words.some(isPlaceWord) || MEETING.test(before);
}

function isPlaceWord(word: string | undefined): boolean {
  const lower = word?.toLowerCase();
  return lower !== undefined && (SURROUNDINGS.placesBefore.has(lower) || PLACE_END.test(lower));
}
