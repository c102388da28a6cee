// Amounts as Danish letters write them, to plain decimal numbers. Strings all the way: no rounding.

/** Places by which a unit moves the decimal point. */
const UNITS: Readonly<Record<string, number>> = {
  tusind: 3,
  t: 3,
  mio: 6,
  million: 6,
  millioner: 6,
  mia: 9,
  milliard: 9,
  milliarder: 9,
};
/** Numbers in words that stand before million and the like. */
const WORDS: Readonly<Record<string, string>> = {
  en: '1',
  én: '1',
  et: '1',
  ét: '1',
  to: '2',
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  syv: '7',
  otte: '8',
  ni: '9',
  ti: '10',
  halvanden: '1.5',
  'en halv': '0.5',
  'én halv': '0.5',
  tyve: '20',
};
/** Letters that a scan reads for figures. */
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  S: '5',
  B: '8',
  g: '9',
  b: '6',
  z: '2',
  A: '4',
};
/** A point or comma before exactly three figures parts thousands: a scan reads one for the other. */
const THOUSANDS = /[., ](?=[0-9]{3}(?![0-9]))/g;

/**
 * `14,2` and `mio` → `14200000`; `1.500,50` → `1500.50`; `2.800,-` → `2800`; `to` and `millioner` → `2000000`. Undefined
 * where it is no number.
 */
export function readAmount(written: string, unit: string): string | undefined {
  const plain = WORDS[written.toLowerCase().replace(/\s+/g, ' ')] ?? figures(written);
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(plain)) return undefined;
  return shifted(plain, UNITS[unit.toLowerCase().replace(/\.$/, '')] ?? 0);
}

/** Figures as a decimal number with a point: thousands joined, "½" and ",-" resolved. */
function figures(written: string): string {
  const digits = [...written].map((char) => MISREAD[char] ?? char).join('');
  return digits
    .replace('½', ',5')
    .replace(/\s/g, ' ')
    .replace(/,(?:-|–|00)$/, '')
    .replace(THOUSANDS, '')
    .replace(',', '.');
}

/** The decimal point moved `places` to the right, without leading zeros. */
function shifted(plain: string, places: number): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = whole + fraction.slice(0, places).padEnd(places, '0');
  const rest = fraction.slice(places);
  return digits.replace(/^0+(?=[0-9])/, '') + (rest === '' ? '' : `.${rest}`);
}
