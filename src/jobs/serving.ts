// Which generation is to serve, as the store says it: the pointer or alias of the engine is put right where it disagrees.
import type { SearchEngine } from '../search/contract.ts';
import type { Store } from '../store/index.ts';

/** One record for each engine: an archive may be served by both. */
function keyOf(engine: SearchEngine): string {
  return `serving ${engine.name}`;
}

/** Lets a generation serve: written down first, so that a kill before the switch is made good by the next job. */
export async function serve(store: Store, engine: SearchEngine, generation: string): Promise<void> {
  store.transaction(() => store.meta.set(keyOf(engine), generation));
  await engine.switchTo(generation);
}

/** The generation that is to serve, if the engine has it and another one serves; else undefined. */
export async function wrongServing(store: Store, engine: SearchEngine): Promise<string | undefined> {
  const wanted = store.meta.get(keyOf(engine));
  if (wanted === undefined || (await engine.serving()) === wanted) return undefined;
  const isThere = (await engine.generations()).some(({ id }) => id === wanted);
  return isThere ? wanted : undefined;
}

/** Puts the pointer or alias right where the store disagrees with it. */
export async function putServingRight(store: Store, engine: SearchEngine): Promise<void> {
  const wanted = await wrongServing(store, engine);
  if (wanted !== undefined) await engine.switchTo(wanted);
}
