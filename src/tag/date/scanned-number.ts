// Numbers of a date as a scan leaves them: letters that stand for digits.

import { readDigits } from '../spelling/scanned-digits.ts';

/** Characters that may stand for a digit, for use inside a character class. */
export const DIGIT_LIKE = '0-9OolIi|!zZASsbGBgq';

/** The number that digit-like characters stand for. */
export function readNumber(characters: string): number {
  return Number(readDigits(characters));
}

/** How many of the characters are digits indeed. */
export function trueDigits(characters: string): number {
  return characters.replace(/[^0-9]/g, '').length;
}
