// Networks that the registry does not know: named in quotes after netværket, or after the word for their theme.
import type { FoundMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../patterns/index.ts';
import { danishSlug } from '../../reference/name-slug.ts';
import type { TagContext } from '../context.ts';

/** Frikommunenetværket »Den korte vej til hjælp«. */
const QUOTED =
  /(?<![a-zæøå])(?:frikommune)?netværk(?:et)?(?: om| med (?:temaet|titlen|overskriften|navnet)| under (?:temaet|titlen|overskriften|navnet)| kaldet|,)?\s[»"“„]([A-ZÆØÅÉ][^»«"”“„\n]{7,110})[«"”“]/gi;
/** "Netværkets overskrift er Effektiv støtte til vækst." */
const HEADED =
  /(?<![a-zæøå])(?:[Nn]etværkets (?:overskrift|tema|navn|titel)|[Oo]verskriften|[Tt]emaet) (?:er|lyder)[: ]{1,2}[»"“„]?([A-ZÆØÅÉ][^»«"”“„.,;:\n]{7,110})/g;
/** Around an overskrift that may be anything's: it is the network's. */
const OF_NETWORK = /netværk/i;
const REACH = 250;

/** Such names where no known one stands. */
export function unlistedNetworks(context: TagContext, known: readonly Span[]): FoundMention[] {
  const { text, start, end } = context;
  const own = text.slice(start, end);
  const hits = [...matchesOf(own, QUOTED), ...matchesOf(own, HEADED).filter((hit) => isOfNetwork(own, hit))];
  return hits.flatMap((hit) => {
    const name = (hit[1] ?? '').trimEnd();
    const at = start + hit.index + hit[0].lastIndexOf(hit[1] ?? '');
    const span = { start: at, end: at + name.length };
    const id = danishSlug(name);
    if (id === '' || !/\s/.test(name) || known.some((one) => one.start < span.end && one.end > span.start))
      return [];
    return [{ type: 'network' as const, id, ...span, confidence: 0.8, rule: 'network/unlisted@1' }];
  });
}

function isOfNetwork(text: string, { index }: { readonly index: number }): boolean {
  return OF_NETWORK.test(text.slice(Math.max(0, index - REACH), index + 12));
}
