// The life of generations: made, listed, put to serve, dropped.
import { StopError } from '../../model/errors.ts';
import type { GenerationInfo } from '../generation.ts';
import type { estypes, Query } from './client.ts';
import { ask, type Cluster, change, missing, onGeneration, target } from './cluster.ts';
import { APPLIED_FIELD, DOCUMENT_FIELD, mappingOf, settingsOf } from './mapping.ts';
import { allIndexes, documentsAlias, generationOf, indexName, servingAlias, writeAlias } from './names.ts';
import { STATE_ID } from './row.ts';

/** Documents and their parts, not the row of state. */
const ROWS_WITH_TEXT: Query = {
  bool: { should: [{ exists: { field: DOCUMENT_FIELD } }, { exists: { field: 'piece' } }] },
};

/** All generations, by id. An index is made in one step, so there are no half ones. */
export async function generations(cluster: Cluster): Promise<GenerationInfo[]> {
  const index = allIndexes(cluster.prefix);
  const found = await ask(cluster, () =>
    cluster.client.indices.getMapping({ index, allow_no_indices: true }),
  );
  return Object.entries(found)
    .filter(([name]) => generationOf(cluster.prefix, name) !== undefined)
    .flatMap(([, { mappings }]) => infoOf(mappings))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An index of our name that somebody else made has no such record and is left alone. */
function infoOf({ _meta: meta }: estypes.MappingTypeMapping): GenerationInfo[] {
  const { id, analysis, schema, createdFrom } = (meta ?? {}) as Partial<GenerationInfo>;
  if (id === undefined || analysis === undefined || schema === undefined || createdFrom === undefined)
    return [];
  return [{ id, analysis, schema, createdFrom }];
}

/** Makes the index with its mapping and the alias to write to, in one step. A former one of this id goes first. */
export async function create(cluster: Cluster, info: GenerationInfo): Promise<void> {
  await drop(cluster, info.id);
  const index = indexName(cluster.prefix, info.id);
  await onceOnly(cluster, 'resource_already_exists_exception', () =>
    cluster.client.indices.create({
      index,
      settings: settingsOf(cluster.shards),
      mappings: mappingOf(info),
      aliases: { [writeAlias(cluster.prefix, info.id)]: {} },
    }),
  );
}

/** A repeated request finds the work of the first, whose answer was lost: that is success. */
async function onceOnly(cluster: Cluster, done: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await change(cluster, call);
  } catch (error) {
    const cause = (error as Error).cause as { meta?: { body?: { error?: { type?: string } } } } | undefined;
    if (cause?.meta?.body?.error?.type !== done) throw error;
  }
}

/** Deletes the index of a generation that does not serve. */
export async function drop(cluster: Cluster, generation: string): Promise<void> {
  if ((await serving(cluster)) === generation) {
    throw new StopError(
      'generation-serving',
      `Generation ${generation} serves; switch to another one before it goes.`,
    );
  }
  const index = indexName(cluster.prefix, generation);
  await change(cluster, () => cluster.client.indices.delete({ index, ignore_unavailable: true }));
}

/** The generation that the alias names. */
export async function serving(cluster: Cluster): Promise<string | null> {
  const name = servingAlias(cluster.prefix);
  const found = await ask(cluster, () => cluster.client.indices.getAlias({ name }, { ignore: [404] }));
  const ids = Object.keys(found).flatMap((index) => generationOf(cluster.prefix, index) ?? []);
  return ids.sort().at(-1) ?? null;
}

/** Moves the aliases in one step: each search goes to the old or the new index, never to both or none. */
export async function switchTo(cluster: Cluster, generation: string): Promise<void> {
  const index = indexName(cluster.prefix, generation);
  const [alias, documents] = [servingAlias(cluster.prefix), documentsAlias(cluster.prefix)];
  const actions: estypes.IndicesUpdateAliasesAction[] = [
    { remove: { index: allIndexes(cluster.prefix), aliases: [alias, documents], must_exist: false } },
    { add: { index, alias } },
    { add: { index, alias: documents, filter: ROWS_WITH_TEXT } },
  ];
  await onGeneration(cluster, generation, () =>
    change(cluster, () => cluster.client.indices.updateAliases({ actions })),
  );
}

/** The change number of the row of state; 0 before the first write. */
export async function applied(cluster: Cluster, generation: string): Promise<number> {
  const request = { index: target(cluster, generation), id: STATE_ID };
  const found = await ask(cluster, () =>
    cluster.client.get<Record<string, unknown>>(request, { ignore: [404] }),
  );
  if (found.found === undefined) throw missing(cluster, { generation });
  return Number(found._source?.[APPLIED_FIELD] ?? 0);
}

/** Documents of a generation, the row of state not counted. */
export async function count(cluster: Cluster, generation: string): Promise<number> {
  const request = { index: target(cluster, generation), query: { exists: { field: DOCUMENT_FIELD } } };
  const found = await onGeneration(cluster, generation, () =>
    ask(cluster, () => cluster.client.count(request)),
  );
  return found.count;
}
