// Numbers of a date as a scan leaves them: letters that stand for digits.

const DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  z: '2',
  Z: '2',
  A: '4',
  S: '5',
  s: '5',
  b: '6',
  G: '6',
  B: '8',
  g: '9',
  q: '9',
};

/** Characters that may stand for a digit, for use inside a character class. */
export const DIGIT_LIKE = '0-9OolIi|!zZASsbGBgq';

/** The number that digit-like characters stand for. */
export function readNumber(characters: string): number {
  return Number([...characters].map((char) => DIGITS[char] ?? char).join(''));
}

/** How many of the characters are digits indeed. */
export function trueDigits(characters: string): number {
  return characters.replace(/[^0-9]/g, '').length;
}
