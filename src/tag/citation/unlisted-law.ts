// Laws that the registry does not list: law words ("straffelovens", "befordringsbekendtgørelsen", "SU-loven") and titles
// ("lov om taxikørsel"). Their id is made from their name.
import { readFileSync } from 'node:fs';
import { lawIdFromName } from '../../reference/law-id.ts';
import type { LawHit } from './law-hit.ts';
import { withAndSoOn } from './law-name.ts';
import { GAP, isCapital, type Token } from './tokens.ts';

interface LawWords {
  readonly notLaws: readonly string[];
  readonly titleStops: readonly string[];
  readonly titleTails: readonly string[];
}

const WORDS = JSON.parse(readFileSync(new URL('./data/law-words.json', import.meta.url), 'utf8')) as LawWords;
const NOT_LAWS = new Set(WORDS.notLaws);
const TITLE_STOPS = new Set(WORDS.titleStops);
const TITLE_TAILS = new Set(WORDS.titleTails);

const DEFINITE = /^[a-zæøåé]{2,}(?:loven|bekendtgørelsen|forordningen|direktivet|reglementet|cirkulæret)s?$/;
const INDEFINITE = /^[a-zæøåé]{3,}(?:lov|bekendtgørelse|forordning|reglement)s?$/;
const HEAD = /^(?:loven|bekendtgørelsen)s?$/;
/** "en ny lov om ...": one that is wished for. */
const UNBORN = /^(?:en|ny|nye|særlig|egentlig|fremtidig|kommende|til)$/;
/** Longest title that is read: words after "lov om". */
const LONGEST_TITLE = 14;

/** An unlisted law that begins at token `i`; undefined where none does. */
export function unlistedLawAt(tokens: readonly Token[], i: number): LawHit | undefined {
  return lawWord(tokens, i) ?? hyphenated(tokens, i) ?? title(tokens, i);
}

/** "straffelovens": definite forms stand alone, indefinite ones ("straffelov") only beside a section. */
function lawWord(tokens: readonly Token[], i: number): LawHit | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.raw.length < 6 || isNoLaw(token.norm)) return undefined;
  const definite = DEFINITE.test(token.norm);
  if (!definite && !INDEFINITE.test(token.norm)) return undefined;
  if (tokens[i - 1]?.raw === '-' && token.gap === GAP.none) return undefined;
  return hit(tokens, { first: i, last: i, name: token.raw, needsSection: !definite, confidence: 0.85 });
}

/** "SU-loven", "ATP-lovens". */
function hyphenated(tokens: readonly Token[], i: number): LawHit | undefined {
  const head = tokens[i];
  const tail = tokens[i + 2];
  if (head?.kind !== 'word' || tokens[i + 1]?.raw !== '-' || tokens[i + 1]?.gap !== GAP.none)
    return undefined;
  if (tail === undefined || tail.gap !== GAP.none || !HEAD.test(tail.norm)) return undefined;
  const name = `${head.raw}-${tail.raw}`;
  return hit(tokens, { first: i, last: i + 2, name, needsSection: false, confidence: 0.85 });
}

/** "lov om taxikørsel", "bekendtgørelse om dagtilbud": up to a word that cannot be part of a title. */
function title(tokens: readonly Token[], i: number): LawHit | undefined {
  const head = tokens[i];
  const type = /^(lov|bekendtgørelse)(?:en)?s?$/.exec(head?.norm ?? '')?.[1];
  if (type === undefined || tokens[i + 1]?.norm !== 'om' || isChange(tokens[i + 2])) return undefined;
  if (UNBORN.test(tokens[i - 1]?.norm ?? '')) return undefined;
  const last = titleEnd(tokens, i + 2);
  if (last < i + 2) return undefined;
  const words = tokens.slice(i + 2, last + 1).map((token) => token.norm);
  const name = `${type} om ${words.join(' ')}`;
  const end = withAndSoOn(tokens, last);
  return {
    ...hit(tokens, { first: i, last, name, needsSection: type !== 'lov', confidence: 0.7 }),
    last: end,
    end: tokens[end]?.end ?? 0,
  };
}

/** Index of the last word of a title that begins at `from`: verbs, capitals and punctuation end it, a preposition at its end is none of it. */
function titleEnd(tokens: readonly Token[], from: number): number {
  let last = from - 1;
  for (let j = from; j < tokens.length && j < from + LONGEST_TITLE; j++) {
    const token = tokens[j];
    if (token === undefined || token.kind !== 'word' || token.gap > GAP.line || TITLE_STOPS.has(token.norm))
      break;
    if (j > from && isCapital(token)) break;
    last = j;
  }
  while (last >= from && TITLE_TAILS.has(tokens[last]?.norm ?? '')) last--;
  return last;
}

/** "lov om ændring af ..." and "lov om ophævelse af ..." name a change, not a law. */
function isChange(token: Token | undefined): boolean {
  return token === undefined || /^(?:ændring|ændringer|ophævelse)$/.test(token.norm);
}

/** Words that only end like a law: leave, budgets, laws of nature. */
function isNoLaw(norm: string): boolean {
  return NOT_LAWS.has(norm) || /orlovs?(?:en)?s?$/.test(norm);
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly needsSection: boolean;
  readonly confidence: number;
}

/** The hit of an unlisted law, its id made from its name. */
function hit(tokens: readonly Token[], found: Found): LawHit {
  const { first, last, name, needsSection, confidence } = found;
  return {
    kind: 'unlisted',
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    laws: [lawIdFromName(name)],
    needsSection,
    genitive: /(?:lov|lovens|elses|elsens|ets)s?$/.test(name) && /s$/.test(name),
    confidence,
  };
}
