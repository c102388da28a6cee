// The wish in a phrase: what is to hold instead of a challenged rule, where the sentence or the row says it.
import type { TagContext } from '../../context.ts';
import { passageAt, sentenceAt } from '../../context.ts';
import type { Draft } from '../draft.ts';

/** Longest phrase that is kept, in characters. */
const LONGEST = 200;
const PURPOSE = /(?:,|:|\s[–-])?\s(så(?:ledes)?(?: at)? |for at |med henblik på |hvorefter |sådan at )/;

/**
 * The wish that a challenged citation is followed by: the clause of purpose in its sentence ("så samtykket kan gives én
 * gang"), or the text of the cell after it. Undefined where neither stands.
 */
export function wishOf(context: TagContext, draft: Draft): string | undefined {
  const passage = passageAt(context, draft.start);
  if (passage?.kind === 'table-row') {
    const cell = passage.cells?.find(({ start }) => start >= draft.end);
    return cell === undefined ? undefined : phrase(context.text.slice(cell.start, cell.end));
  }
  const sentence = sentenceAt(context, draft.start);
  if (sentence === undefined) return undefined;
  const rest = context.text.slice(draft.end, Math.min(sentence.end, draft.end + 2 * LONGEST));
  const found = PURPOSE.exec(rest);
  return found?.[1] === undefined
    ? undefined
    : phrase(rest.slice(found.index + found[0].length - found[1].length));
}

/** White space made one, the full stop taken off; nothing where too little or too much is left. */
function phrase(text: string): string | undefined {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]$/, '');
  if (plain.length < 8 || !/[a-zæøå]{3}/.test(plain) || plain.includes('§')) return undefined;
  return plain.length > LONGEST ? undefined : plain;
}
