// Opens an archive's store for one look and closes it again.
import { openStore, type Store } from '../../store/index.ts';
import { type JobSetup, layoutOf } from '../context.ts';

/** The result of `work` over the store, opened for reading. StopError `no-archive` if there is none. */
export function readStore<T>(setup: Pick<JobSetup, 'settings'>, work: (store: Store) => T): T {
  const store = openStore(layoutOf(setup.settings).folder, { readonly: true });
  try {
    return work(store);
  } finally {
    store.close();
  }
}
