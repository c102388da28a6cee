// What every request is answered from: the settings, the store (read only) and the search engine, opened once.
import type { Settings } from '../config/index.ts';
import { openEngine } from '../jobs/open-engine.ts';
import { loadPipelines } from '../jobs/pipelines/index.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { SearchEngine } from '../search/contract.ts';
import { type ArchiveLayout, archiveLayout, openStore, type Store } from '../store/index.ts';
import { type LinkedTrials, linkedTrials } from './linked-trials.ts';

export interface ApiContext {
  readonly settings: Settings;
  readonly layout: ArchiveLayout;
  readonly store: Store;
  readonly engine: SearchEngine;
  readonly pipelines: readonly Pipeline[];
  /** What the last link run made, as of now. */
  linked(): LinkedTrials;
  close(): Promise<void>;
}

/** Opens an archive for reading. StopError where there is none, or the engine does not answer. */
export async function openApiContext(settings: Settings): Promise<ApiContext> {
  const pipelines = loadPipelines(settings.pipelines);
  const store = openStore(settings.archive, { readonly: true });
  try {
    const engine = await openEngine(settings);
    return {
      ...{ settings, layout: archiveLayout(settings.archive), store, engine, pipelines },
      linked: linkedTrials(store),
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
