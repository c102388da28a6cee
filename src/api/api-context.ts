// What every request is answered from: the settings, the store (read only) and the search engine, opened once.
import type { Settings } from '../config/index.ts';
import { openEngine } from '../jobs/open-engine.ts';
import type { SearchEngine } from '../search/contract.ts';
import { openStore, type Store } from '../store/index.ts';

export interface ApiContext {
  readonly settings: Settings;
  readonly store: Store;
  readonly engine: SearchEngine;
  close(): Promise<void>;
}

/** Opens an archive for reading. StopError where there is none, or the engine does not answer. */
export async function openApiContext(settings: Settings): Promise<ApiContext> {
  const store = openStore(settings.archive, { readonly: true });
  try {
    const engine = await openEngine(settings);
    return {
      settings,
      store,
      engine,
      close: async () => {
        await engine.close();
        store.close();
      },
    };
  } catch (error) {
    store.close();
    throw error;
  }
}
