// `rollback`: lets an earlier generation serve again.
import { NotFoundError, StopError } from '../../model/errors.ts';
import type { Rejection, SearchEngine } from '../../search/contract.ts';
import type { JobSetup } from '../context.ts';
import { catchUp, isCurrent } from '../index-documents.ts';
import { keepRefusal } from '../refused-documents.ts';
import { runJob } from '../run-job.ts';
import { serve } from '../serving.ts';

export interface RolledBack {
  readonly generation: string;
  readonly previous: string;
  /** Changes of the store that it lacks; 0 unless another version of the analysis made it. */
  readonly behind: number;
}

/**
 * Switches to generation `to` (default: the newest one before the serving). It catches up with the store first; one that
 * another version of the analysis made cannot, and tells how far behind it is.
 */
export async function rollback(setup: JobSetup, to?: string): Promise<RolledBack> {
  return await runJob(setup, { job: 'rollback' }, async ({ engine, store }) => {
    const previous = await engine?.serving();
    if (!engine || !previous) throw new StopError('no-generation', 'no search index serves');
    const info = await chosen(engine, previous, to);
    const onRefused = (rejection: Rejection) => keepRefusal(store, rejection);
    if (isCurrent(info)) await catchUp(engine, store, { generation: info.id, onRefused });
    await serve(store, engine, info.id);
    const behind = store.changes.since(await engine.applied(info.id)).length;
    return { generation: info.id, previous, behind };
  });
}

/** The generation that is meant. */
async function chosen(engine: SearchEngine, serving: string, to: string | undefined) {
  const all = await engine.generations();
  const found = all.filter(({ id }) => (to === undefined ? id < serving : id === to)).at(-1);
  if (found) return found;
  const others = all.map(({ id }) => id).filter((id) => id !== serving);
  const choices = others.length > 0 ? `there are ${others.join(', ')}` : 'there is no other';
  throw new NotFoundError('unknown-generation', `no generation ${to ?? `before ${serving}`}; ${choices}`);
}
