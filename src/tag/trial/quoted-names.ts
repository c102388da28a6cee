// Names in quotes of every kind, and set in italics or bold: short, beginning with a capital, in a sentence about trials.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { indexAt } from '../context.ts';
import { quotesIn } from '../predicate/quotes.ts';
import { mentionsIn, titleAt } from './title.ts';
import { isFiniteVerb, isGenericHeading } from './words.ts';

/** Single quotes and marks of italics, which apostrophes and bullets look like: only right behind a blank and before none. */
const MARKED =
  /(?<=^|[\s(])(?:['‘’]([A-ZÆØÅÉ][^'‘’\n]{3,100})['’]|\*{1,2}([A-ZÆØÅÉa-zæøå][^*\n]{3,100})\*{1,2}|_([A-ZÆØÅÉ][^_\n]{3,100})_)(?=$|[\s.,;:)?!–—])/g;
const ABOUT = /forsøg|ansøg|hjemmel|angår|ønske|projekt/i;
/** What is named in quotes besides trials. */
const OF_OTHERS =
  /(?:netværk|tema|rapport|pjece|bog|artikel|side|brev|bilag|punkt|program|overskrift|notat|vejledning|indslag|konference|temadag|lov|bekendtgørelse|publikation|evaluering|udvalg|kampagne|begreb|ord)(?:et|en|ets|ens|t|s|n|erne|ene)?(?:\s(?:om|med titlen|på))?,?\s*[»"“”„'‘*]*$/i;
const SPOKEN =
  /^[«"”“’',\s]*(?:siger|sagde|udtaler|lyder|lød|fortæller|mener|skriver|forklarer|konstaterer|svarer|tilføjer)\b/i;
const INVENTED = /opdigtet|fiktiv|tænkt eksempel/i;
const SILENT: ReadonlySet<string> = new Set(['application-template']);

/** The names in quotes and in italics of every passage. */
export function quotedNames(context: TagContext): FoundMention[] {
  if (SILENT.has(context.document.kind)) return [];
  return context.passages.flatMap((passage) =>
    passage.kind === 'table-row'
      ? []
      : [...quotesIn(context.text, passage), ...markedIn(context.text, passage)].flatMap((quote) =>
          present(quotedName(context, quote)),
        ),
  );
}

function quotedName(context: TagContext, quote: Span): FoundMention | undefined {
  const words = context.text.slice(quote.start, quote.end);
  const sentence = context.sentences[indexAt(context.sentences, quote.start)];
  if (!sentence || !isName(words) || sentence.end < quote.end) return undefined;
  const before = context.text.slice(Math.max(sentence.start, quote.start - 60), quote.start);
  const after = context.text.slice(quote.end, quote.end + 30);
  if (OF_OTHERS.test(before) || SPOKEN.test(after)) return undefined;
  if (mentionsIn(context, quote).some(({ type }) => type !== 'citation')) return undefined;
  if (!isTold(context, sentence, after)) return undefined;
  return titleAt(context, quote, { rule: 'quoted-name', place: 'quoted', confidence: 0.84 });
}

/** Is the sentence about trials? In guidance only where a name's own municipality follows: the rest are made up. */
function isTold(context: TagContext, sentence: Span, after: string): boolean {
  const words = context.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 800));
  if (context.document.kind === 'guidance')
    return /^\S?\s+(?:fra|i|hos)\s+[A-ZÆØÅ]/.test(after) && !INVENTED.test(words);
  return (
    ABOUT.test(words) ||
    mentionsIn(context, sentence).some(({ type }) => type === 'outcome' || type === 'status')
  );
}

/** Two words or a long one, no sentence. */
function isName(words: string): boolean {
  const list = words.trim().split(/\s+/);
  if (words.length < 6 || words.length > 110 || list.length > 14 || (list.length < 2 && words.length < 9))
    return false;
  if (!/^[A-ZÆØÅÉ0-9]/.test(words) || /[.!?,:]$/.test(words) || isGenericHeading(words)) return false;
  return !list
    .slice(0, 4)
    .some((word) => isFiniteVerb(word.toLowerCase()) || /^(?:vi|jeg|han|hun|man|du)$/i.test(word));
}

function markedIn(text: string, passage: Span): Span[] {
  return matchesOf(text.slice(passage.start, passage.end), MARKED).map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const start = passage.start + match.index + match[0].indexOf(name);
    return { start, end: start + name.length };
  });
}

function present(mention: FoundMention | undefined): FoundMention[] {
  return mention ? [mention] : [];
}
