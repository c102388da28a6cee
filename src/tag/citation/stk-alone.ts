// "jf. stk. 2" with no section of its own: it belongs to the section cited last in the passage.
import { passageAt, type TagContext } from '../context.ts';
import { isQuantity } from './cursor.ts';
import type { Draft } from './draft.ts';
import type { OwnSections } from './own-sections.ts';
import type { Provision } from './provision.ts';
import { levelAt, readPart, skipSentence } from './subdivision.ts';
import { GAP, type Token } from './tokens.ts';

const CUE = /^(?:jfr?|jævnfør|i|efter|af|og|eller|samt|fra|uanset|dog|nævnte|er|fravige)$/;
const NOUN_AFTER = /^[a-zæøå]{3,}$/;
const MAY_FOLLOW =
  /^(?:kan|skal|og|eller|samt|fraviges|ikke|gælder|finder|om|er|har|anvendes|nævnte|nævnt|omhandlede|med|for|når|hvis|ved|tilsvarende|således)$/;

interface Input {
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  readonly own: OwnSections;
}

/**
 * The drafts with lone "stk." among them, in order. A lone stk. shares law and role with the section it falls under. In an
 * order "stk. 2" is the order's own and no citation.
 */
export function addStkAlone(context: TagContext, input: Input): readonly Draft[] {
  const { tokens, drafts, own } = input;
  if (own.kind === 'order') return drafts;
  const result: Draft[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const draft = drafts[at];
    if (draft !== undefined && i >= draft.first) {
      result.push(draft);
      i = Math.max(i, draft.last);
      at++;
      continue;
    }
    const stk = readAlone(tokens, i);
    if (stk === undefined) continue;
    const base = sectionAbove(context, result.at(-1), tokens[i]);
    if (base !== undefined) result.push(draftOf(tokens, { stk, base, first: i }));
    i = stk.next - 1;
  }
  return [...result, ...drafts.slice(at)];
}

interface Alone {
  readonly parts: Pick<Provision, 'stk' | 'nr'>;
  readonly next: number;
}

/** "stk. 2" after a word that refers, not after a number ("5 stk. 2 m lange"), not before a noun ("stk. 12 stole"). */
function readAlone(tokens: readonly Token[], i: number): Alone | undefined {
  if (levelAt(tokens, i) !== 'stk' || tokens[i]?.norm !== 'stk') return undefined;
  const before = /^[.,(]$/.test(tokens[i - 1]?.raw ?? '') ? i - 2 : i - 1;
  if (!CUE.test(tokens[before]?.norm ?? '') || tokens[before]?.kind !== 'word') return undefined;
  const stk = readPart(tokens, i, 'stk');
  if (stk?.value.numbers === undefined || isQuantity(tokens, stk.next - 1)) return undefined;
  const following = tokens[stk.next];
  const isNoun = following !== undefined && following.gap <= GAP.space && NOUN_AFTER.test(following.norm);
  if (isNoun && !MAY_FOLLOW.test(following.norm)) return undefined;
  const comma = tokens[stk.next]?.raw === ',' ? stk.next + 1 : stk.next;
  const nr = levelAt(tokens, comma) === 'nr' ? readPart(tokens, comma, 'nr') : undefined;
  const numbers = nr?.value.numbers;
  const next = skipSentence(tokens, nr?.next ?? stk.next);
  return { parts: { stk: stk.value.numbers, ...(numbers !== undefined && { nr: numbers }) }, next };
}

/** The draft whose section the stk. falls under: the last one cited before it in the same passage. */
function sectionAbove(
  context: TagContext,
  last: Draft | undefined,
  token: Token | undefined,
): Draft | undefined {
  const passage = token === undefined ? undefined : passageAt(context, token.start);
  if (last?.provision === undefined || passage === undefined) return undefined;
  return last.start >= passage.start ? last : undefined;
}

/** The lone stk. under the section and the law it falls under. */
function draftOf(
  tokens: readonly Token[],
  found: { stk: Alone; base: Pick<Draft, 'provision' | 'hit' | 'group'>; first: number },
): Draft {
  const { stk, base, first } = found;
  const section = base.provision?.section ?? { number: 0 };
  const last = stk.next - 1;
  return {
    form: 'stk-alone',
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    first,
    last,
    provision: { section, ...stk.parts },
    hit: base.hit,
    group: -1,
    compound: undefined,
    misread: false,
  };
}
