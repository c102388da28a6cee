// The network tagger: names of the trial networks in their many wordings, without the quotes and words around them.
import type { FoundMention } from '../../model/mention.ts';
import { eachMatch } from '../../patterns/index.ts';
import type { TagContext } from '../context.ts';
import { type FoundNetwork, withoutShorter } from './found-network.ts';
import { beginsName, longestName } from './name-tree.ts';
import { scannedNames } from './scanned-names.ts';
import { fillsField, headsTrials, isNamedNetwork } from './surroundings.ts';
import { unlistedNetworks } from './unlisted-names.ts';

/** A word of the document and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Why a wording counts: a name by itself, after netværk, as a heading of trials, alone in a line, in spite of its letters. */
type Rule = 'name' | 'named-network' | 'heading' | 'field' | 'scanned';

/** How sure each rule is; estimates from the marked fixtures. */
const CONFIDENCE: Readonly<Record<Rule, number>> = {
  name: 0.97,
  'named-network': 0.9,
  heading: 0.85,
  field: 0.8,
  scanned: 0.85,
};
/** Words with their figures; the bar is a misread l. */
const WORD = /[A-Za-zÆØÅæøåÉé0-9|]+/g;
/** What may stand between two words of one name: a space, a line break, a comma, a dash. */
const BETWEEN = /^(?:[ \t]{0,3}\n?[ \t]{0,3}|[,.] ?\n?|[ \n]?[-–—~][ \n]?)$/;

/** Networks of one document, in order. */
export function tagNetworks(context: TagContext): FoundMention[] {
  const names = withoutShorter([...namesIn(context), ...scannedNames(context)]);
  const sure = new Set(names.filter((found) => found.network.strength === 'strong').map(idOf));
  const known = names.flatMap((found) => {
    const rule = ruleFor(context.text, found, sure.size > 0);
    return rule === undefined ? [] : [mentionOf(found, rule)];
  });
  return [...known, ...unlistedNetworks(context, known)].sort((a, b) => a.start - b.start);
}

function idOf(found: FoundNetwork): string {
  return found.network.id;
}

/** Every wording in the document, the longest at each place, strong and weak ones. */
function namesIn({ text, start, end }: TagContext): FoundNetwork[] {
  const words = wordsOf(text, start, end);
  const found: FoundNetwork[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || !beginsName(first.text)) continue;
    const name = longestName((index) => wordOfRun(text, words, at, index));
    const last = name && words[at + name.words - 1];
    if (name === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end, network: name.network, scanned: false });
    at += name.words - 1;
  }
  return found;
}

/** All words of a stretch, in order. */
function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  eachMatch(text.slice(start, end), WORD, ({ 0: word, index }) =>
    words.push({ text: word, start: start + index, end: start + index + word.length }),
  );
  return words;
}

/** The `index`th word after `at`, if nothing but a joint stands before it. */
function wordOfRun(text: string, words: readonly Word[], at: number, index: number): string | undefined {
  const word = words[at + index];
  const before = words[at + index - 1];
  if (word === undefined) return undefined;
  if (index === 0 || before === undefined) return word.text;
  if (word.start - before.end > 6) return undefined;
  return BETWEEN.test(text.slice(before.end, word.start)) ? word.text : undefined;
}

/** The rule that makes it a network, undefined where it is an ordinary phrase. `inNetworks`: the document names one for sure. */
function ruleFor(text: string, found: FoundNetwork, inNetworks: boolean): Rule | undefined {
  const { strength } = found.network;
  if (strength === 'strong') return found.scanned ? 'scanned' : 'name';
  if (isNamedNetwork(text, found)) return 'named-network';
  if (strength === 'partial') return undefined;
  if (headsTrials(text, found)) return 'heading';
  return inNetworks && fillsField(text, found) ? 'field' : undefined;
}

function mentionOf(found: FoundNetwork, rule: Rule): FoundMention {
  const { start, end } = found;
  return {
    type: 'network',
    id: idOf(found),
    start,
    end,
    confidence: CONFIDENCE[rule],
    rule: `network/${rule}@1`,
  };
}
