// What follows a name: "Kommune" makes it a municipality, "Fjord" or a surname something else.
import { SURROUNDINGS } from './surroundings.ts';

/**
 * - `body`: Kommune, Byråd; `other-thing`: Fjord, Universitet; `shared-thing`: Hospital, which two names may share
 * - `name-goes-on`: a capitalised word that belongs to a longer name
 * - `nothing`: anything else
 */
export type RightSide = 'body' | 'other-thing' | 'shared-thing' | 'name-goes-on' | 'nothing';

const LETTERS = 'A-Za-zÆØÅæøåÉéÜüÖöÄäÁá';
/** The white space and the word after a name; at most one line break between. */
const NEXT_WORD = new RegExp(`( {1,3}|[ \\t]{0,3}\\n[ \\t]{0,3})([${LETTERS}0-9][${LETTERS}0-9]{0,24})`, 'y');
/** Compared letter by letter where a scan misread it. */
const BODY = 'kommune';

/** What the word after `end` makes of a name that ends there. */
export function rightSide(text: string, end: number): RightSide {
  NEXT_WORD.lastIndex = end;
  const match = NEXT_WORD.exec(text);
  if (match === null) return 'nothing';
  const [, space = '', word = ''] = match;
  const nextLine = space.includes('\n');
  if (isBody(word)) return 'body';
  if (nextLine) {
    return word.length > 2 && SURROUNDINGS.otherThingsAfter.has(word) && !/^\s*\n/.test(text.slice(end + 1))
      ? 'other-thing'
      : 'nothing';
  }
  if (SURROUNDINGS.sharedThingsAfter.has(word)) return 'shared-thing';
  if (SURROUNDINGS.otherThingsAfter.has(word)) return 'other-thing';
  if (SURROUNDINGS.postTownsAfter.has(word))
    return isPostTown(text, NEXT_WORD.lastIndex) ? 'other-thing' : 'nothing';
  if (!/^[A-ZÆØÅÉÖÄ]/.test(word) || SURROUNDINGS.besideAfter.has(word)) return 'nothing';
  // "Ballerups Jesper Holm": the genitive ends the name, a given name begins another.
  if (/[s'’]/.test(text.charAt(end - 1)) && SURROUNDINGS.givenNames.has(word)) return 'nothing';
  return 'name-goes-on';
}

/** Is the word Kommune, Byråd or the like, in any case, one or two letters misread? */
export function isBody(word: string): boolean {
  const lower = word.toLowerCase();
  if (SURROUNDINGS.bodies.has(lower)) return true;
  if (lower.length < BODY.length || lower.length > BODY.length + 2) return false;
  let differing = 0;
  for (let at = 0; at < BODY.length; at++) if (lower.charAt(at) !== BODY.charAt(at)) differing++;
  return differing <= 2 && /^[kKRhXx]/.test(word);
}

/** The letter of a post town ends a line or a stretch: "1216 København K ·", "København K,"; not "Aarhus C er". */
function isPostTown(text: string, end: number): boolean {
  return !/^[A-Za-zæøå0-9]/.test(text.charAt(end));
}
