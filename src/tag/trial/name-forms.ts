// The forms in which a title comes back in running text: inflected word for word, without its first adjective, up to its
// comma, and as one compound ("visitation til genoptræning": "genoptræningsvisitationen").

/** Endings of nouns and adjectives. */
const ENDING = '(?:erne|ernes|ene|er|en|et|e|ne|n|s|t|r)?';
const JOINED = /^(?:\S+ )?(\S{5,}) (?:til|af|i|for|på|om|med) (\S{5,})$/;
const FIRST_ADJECTIVE = /^(?:fælles|ét?|en|et|nye?|mere|helt|små|den|det|de|digitale?) (?=\S+ \S+ \S)/i;

/** Regular expressions (sources, for flags `gi`) of the forms of a title. */
export function formsOf(title: string): string[] {
  const name = title.toLowerCase().replace(/\s+/g, ' ').trim();
  const comma = name.indexOf(', ');
  const names = [name, name.replace(FIRST_ADJECTIVE, ''), ...(comma > 8 ? [name.slice(0, comma)] : [])];
  const whole = [...new Set(names)].filter((one) => one === name || /\S \S/.test(one)).map(inflected);
  const joined = JOINED.exec(name);
  return joined?.[1] && joined[2] ? [...whole, compound(joined[1], joined[2])] : whole;
}

function inflected(name: string): string {
  return name
    .split(' ')
    .map((word) => (word.length < 5 ? escaped(word) : `${escaped(stem(word))}${ENDING}`))
    .join('\\s+(?:(?:de|den|det)\\s+)?');
}

function compound(head: string, part: string): string {
  return `${escaped(stem(part))}(?:s|e|er)?${escaped(stem(head))}${ENDING}`;
}

/** Without an ending, if enough is left. */
function stem(word: string): string {
  const bare = word.replace(/(?:erne|ene|er|en|et|e)$/, '');
  return bare.length >= 4 ? bare : word;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
