// How far a name in running text reaches: up to a verb, a conjunction, a stop, or a mention of something else.
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { mentionsIn } from './title.ts';
import { endsName, startsNoName } from './words.ts';

/** A name has no more words. */
export const MOST_WORDS = 14;
/** So many characters are looked at for a name. */
export const LOOK = 260;
const WORD = /[^\s]+/g;
const BARE = /^(?:den|det|de|en|et|mere|nye|flere)$/;
const EDGES = /^["»“”„'‘(*]+|[.,;:!?)"«”“’*]+$/g;

/** The name that begins at `start` and ends before `limit`; undefined where no name can begin. */
export function nameSpan(context: TagContext, start: number, limit: number): Span | undefined {
  const stretch = context.text.slice(start, Math.min(limit, start + LOOK));
  let end = start;
  let count = 0;
  for (const match of matchesOf(stretch, WORD)) {
    const raw = match[0];
    const word = raw.toLowerCase().replace(EDGES, '');
    if (count === 0 && (endsName(word) || startsNoName(word)) && !BARE.test(word)) return undefined;
    if (count > 0 && endsHere(context, { start: start + match.index, raw, word }, stretch.slice(match.index)))
      break;
    if (word === 'samme' || isTaken(context, start + match.index) || ++count > MOST_WORDS) break;
    end = start + match.index + raw.length;
    if (/[.,;:!?)«”]$/.test(raw)) break;
  }
  const words = context.text.slice(start, end).trim().toLowerCase();
  return count === 0 || BARE.test(words) ? undefined : { start, end };
}

interface Word {
  readonly start: number;
  readonly raw: string;
  readonly word: string;
}

function endsHere(context: TagContext, { start, raw, word }: Word, rest: string): boolean {
  return endsName(word) || /^[(–—]/.test(raw) || raw === '-' || isPlaceNext(context, start, raw, rest);
}

/** "i Aarhus", "fra 2017", "i kommunen", "efter § 83": where, when or by what law, no part of the name. */
function isPlaceNext(context: TagContext, at: number, word: string, rest: string): boolean {
  if (!/^(?:i|fra|på|ved|under|til|efter|for)$/.test(word)) return false;
  const next = /^\S+\s+(\S+)(?:\s+(\S+))?/.exec(rest);
  const following = next?.[1] ?? '';
  if (word === 'til' && /^alle\b/.test(following)) return false;
  if (/^(?:\d|[A-ZÆØÅÉ§])/.test(following)) return !(word === 'til' && /^\d/.test(following));
  return (
    /^(?:kommunen|kommunerne|andet|første|tredje|sidste|netværket|perioden|forsøgsperioden|efteråret|foråret|sommeren|vinteren|gang|dag|år|øjeblikket|drift|alle|flere|tre|to|fire|begge|juni|juli|august|september|oktober|november|december|januar|februar|marts|april|maj|regi|tråd|referatet|høring|lovens?|forhold)/.test(
      following,
    ) || isTaken(context, at + word.length + 1)
  );
}

/** Is the place one of another mention (a municipality, a law, an outcome)? A network is: its name is no trial. */
export function isTaken(context: TagContext, at: number): boolean {
  return mentionsIn(context, { start: at, end: at + 1 }).length > 0;
}
