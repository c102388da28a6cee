// Letters that a scan reads for a digit. Which of them a rule admits is its own choice: see DIGIT_LIKE of cpr and date.

/** Letters that a scan reads for a digit, and the digit. */
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  Q: '0',
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

/** The digits that digit-like characters stand for; other characters stay. */
export function readDigits(characters: string): string {
  return [...characters].map((char) => MISREAD[char] ?? char).join('');
}
