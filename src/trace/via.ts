// How a cited provision answers for the one asked: itself, something below it, or a range that covers it.
import { broaderProvisions, filedKeys, findsCitation } from '../reference/provisions/provision-keys.ts';

export type Via = 'itself' | 'below' | 'covering range';

/** `undefined` where the citation does not answer for it. The same keys as in search and facets. */
export function viaOf(asked: string, cited: string): Via | undefined {
  if (asked === cited) return 'itself';
  const law = cited.split('§')[0] ?? cited;
  if (asked === law || broaderProvisions(cited).includes(asked)) return 'below';
  if (!findsCitation(asked, cited)) return undefined;
  return filedKeys(asked).covers.length > 0 && filedKeys(cited).covers.length === 0
    ? 'below'
    : 'covering range';
}
