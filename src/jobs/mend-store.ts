// A damaged store is replaced by what can be salvaged of it.
import { type ArchiveLayout, damageOf, type Salvaged, salvageStore } from '../store/index.ts';

/** What was mended: told to people, for rows that nothing can derive may be lost. */
export interface MendedStore extends Salvaged {
  readonly damage: string;
}

/** Looks through the store (a pass over all of it) and replaces a damaged one. Only for the holder of the lock. */
export function mendStore(layout: ArchiveLayout): MendedStore | undefined {
  const damage = damageOf(layout);
  return damage === undefined ? undefined : { damage, ...salvageStore(layout) };
}

/** What was mended, in a line. */
export function aboutMended({ damage, kept, incomplete }: MendedStore): string {
  const lost = incomplete.length === 0 ? '' : `; rows of ${incomplete.join(', ')} could not be read`;
  return `store.sqlite was damaged (${damage}) and is built again from the originals; the damaged one is kept in ${kept}${lost}`;
}
