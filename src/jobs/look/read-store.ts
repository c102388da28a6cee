// Opens an archive's store for one look and closes it again.
import { namedDamage, openStore, type Store } from '../../store/index.ts';
import { type JobSetup, layoutOf } from '../context.ts';

/** The result of `work` over the store, opened for reading. StopError `no-archive` if there is none. */
export function readStore<T>(setup: Pick<JobSetup, 'settings'>, work: (store: Store) => T): T {
  const { folder } = layoutOf(setup.settings);
  try {
    const store = openStore(folder, { readonly: true });
    try {
      return work(store);
    } finally {
      store.close();
    }
  } catch (error) {
    throw namedDamage(error, folder);
  }
}
