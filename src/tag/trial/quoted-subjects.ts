// Names in quotes of which a sentence says an outcome or a status: `"Job først" blev godkendt`.
import type { FoundMention } from '../../model/mention.ts';
import { indexAt, type TagContext } from '../context.ts';
import { quotesIn } from '../predicate/quotes.ts';
import { titleAt } from './title.ts';

const LONGEST = 110;
const SENTENCE = 600;

/** The last name in quotes before each outcome and status, in its sentence. */
export function quotedSubjects(context: TagContext): FoundMention[] {
  return context.earlier.flatMap((mention) => {
    if (mention.type !== 'outcome' && mention.type !== 'status') return [];
    const sentence = context.sentences[indexAt(context.sentences, mention.start)];
    if (!sentence || mention.start - sentence.start > SENTENCE) return [];
    const quote = quotesIn(context.text, { start: sentence.start, end: mention.start }).at(-1);
    if (!quote || !isName(context.text.slice(quote.start, quote.end))) return [];
    const title = titleAt(context, quote, { rule: 'quoted-subject', place: 'quoted', confidence: 0.88 });
    return title ? [title] : [];
  });
}

function isName(words: string): boolean {
  return words.length <= LONGEST && /^[A-ZÆØÅÉ0-9]/.test(words) && !/[.!?,]$/.test(words);
}
