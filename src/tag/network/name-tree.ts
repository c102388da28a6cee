// All wordings of the networks' names as one tree of stems: a single walk finds the longest name at a word.
import { readFileSync } from 'node:fs';
import { matchesOf } from '../../patterns/index.ts';
import { foldKey } from '../../reference/fold-key.ts';
import type { NetworkForm } from '../../reference/network.ts';
import { networkForms } from '../../reference/networks.ts';
import { stem } from './stem.ts';

/** What a wording names. `weak` ones need a word such as netværk before them; `partial` ones right before them. */
export interface NamedNetwork {
  readonly id: string;
  readonly strength: 'strong' | 'weak' | 'partial';
}

/** A stem and what may follow it; `network` where a wording ends here. */
interface Node {
  readonly next: Map<string, Node>;
  network?: NamedNetwork;
}

const { never, partial } = JSON.parse(
  readFileSync(new URL('./data/partial-names.json', import.meta.url), 'utf8'),
) as { readonly never: readonly string[]; readonly partial: Readonly<Record<string, readonly string[]>> };

/** "Frikommunenetværk om ..." and "Forsøg med ..." stand before a name, not in it; what "Forsøg med" heads is weak alone. */
const HEAD = /^(?:frikommunenetværk(?:et)?|forsøg) (?:om|med|på boligområdet - med fokus på behovet for) /i;
/** Words of a wording; what stands between them is the reader's. */
const WORDS = /[A-Za-zÆØÅæøåÉé0-9]+/g;

/** The empty beginning of all wordings. */
const ROOT: Node = { next: new Map() };
/** Wordings of the registry that say who takes part rather than name a theme; gold marks leave them out. */
const NEVER = new Set(never.map(foldKey));

for (const form of networkForms()) {
  if (NEVER.has(form.key)) continue;
  add(form.text.replace(HEAD, ''), { id: form.networkId, strength: isWeak(form) ? 'weak' : 'strong' });
}
for (const [id, texts] of Object.entries(partial))
  for (const text of texts) add(text, { id, strength: 'partial' });

/** Is it an ordinary phrase too? */
function isWeak(form: NetworkForm): boolean {
  return form.weak || /^forsøg/i.test(form.text);
}

/** A wording met before keeps what it was first: the official ones come first. */
function add(text: string, network: NamedNetwork): void {
  let node = ROOT;
  for (const [word] of matchesOf(text, WORDS)) {
    const key = stem(word);
    const next = node.next.get(key) ?? { next: new Map<string, Node>() };
    node.next.set(key, next);
    node = next;
  }
  node.network ??= network;
}

/** A name found in a run of words: how many of them it takes. */
export interface NetworkName {
  readonly network: NamedNetwork;
  readonly words: number;
}

/** May a name begin with this word? */
export function beginsName(word: string): boolean {
  return ROOT.next.has(stem(word));
}

/** The longest name that `words` begins with; words are asked for one by one, `undefined` ends the walk. */
export function longestName(wordAt: (index: number) => string | undefined): NetworkName | undefined {
  let node: Node | undefined = ROOT;
  let best: NetworkName | undefined;
  for (let index = 0; node !== undefined; index++) {
    const word = wordAt(index);
    if (word === undefined) break;
    node = node.next.get(stem(word));
    if (node?.network !== undefined) best = { network: node.network, words: index + 1 };
  }
  return best;
}

/** The wordings that name a network by themselves, as documents print them. */
export const STRONG_NAMES: readonly { readonly text: string; readonly network: NamedNetwork }[] =
  networkForms()
    .filter((form) => !isWeak(form) && !NEVER.has(form.key))
    .map((form) => ({
      text: form.text.replace(HEAD, ''),
      network: { id: form.networkId, strength: 'strong' },
    }));
