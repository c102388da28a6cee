// Single documents, copies, and the list of all that `verify` compares.
import type { ScannedDocument } from '../contract.ts';
import type { IndexDocument } from '../index-document.ts';
import type { Query } from './client.ts';
import { ask, busy, type Cluster, missing, target } from './cluster.ts';
import { DOCUMENT_FIELD } from './mapping.ts';
import { fromRow, type RowSource, SOURCE_FIELDS } from './row.ts';
import { type Page, snapshot } from './snapshot.ts';
import { type RowReader, wholeSource } from './whole-source.ts';

// Rows without their documents are small.
const PAGE = 5000;

/** How often a document in parts is read anew when a write came between them. */
const MOST_TRIES = 5;

/** One document as searches see it, or null. */
export async function document(
  cluster: Cluster,
  id: string,
  generation?: string,
): Promise<IndexDocument | null> {
  if (id === '') return null;
  const index = target(cluster, generation);
  // `realtime` would show what a search does not find yet.
  const request = { index, id, realtime: false, _source: SOURCE_FIELDS };
  const read: RowReader = (search) =>
    ask(cluster, () => cluster.client.search<RowSource>({ ...search, index }));
  for (let tries = 1; ; tries += 1) {
    const found = await ask(cluster, () =>
      cluster.client.get<Partial<RowSource>>(request, { ignore: [404] }),
    );
    if (found.found === undefined) throw missing(cluster, { generation });
    const source = found._source;
    if (source?.body === undefined) return null;
    const whole = await wholeSource(id, source as RowSource, read);
    if (whole !== undefined) return fromRow(whole);
    if (tries === MOST_TRIES) throw busy();
  }
}

/** Ids of the documents of each copy key. */
export async function copies(
  cluster: Cluster,
  copyKeys: readonly string[],
  generation?: string,
): Promise<Map<string, string[]>> {
  const wanted = new Set(copyKeys);
  const found = new Map<string, string[]>();
  const query = { bool: { filter: [{ terms: { 'copy-key': [...wanted] } }] } };
  for await (const { hits } of rows(cluster, { generation, query, fields: ['id', 'copy-key'] })) {
    for (const { fields = {} } of hits) {
      for (const key of valuesOf(fields, 'copy-key').filter((value) => wanted.has(value))) {
        found.set(key, [...(found.get(key) ?? []), ...valuesOf(fields, 'id')]);
      }
    }
  }
  return found;
}

/** Id, digest and change number of every document, by id. */
export async function* scan(cluster: Cluster, generation: string): AsyncGenerator<ScannedDocument> {
  const query = { exists: { field: DOCUMENT_FIELD } };
  for await (const { hits } of rows(cluster, { generation, query, fields: ['id', 'digest', 'change'] })) {
    for (const { fields = {} } of hits) {
      const [id = '', digest = '', change = ''] = ['id', 'digest', 'change'].map(
        (field) => valuesOf(fields, field)[0],
      );
      yield { id, digest, change: Number(change) };
    }
  }
}

interface RowsOptions {
  readonly generation: string | undefined;
  readonly query: Query;
  /** Fields with columns; the source is not read. */
  readonly fields: readonly string[];
}

function rows(cluster: Cluster, { generation, query, fields }: RowsOptions): AsyncGenerator<Page<unknown>> {
  const search = {
    query,
    sort: [{ id: 'asc' as const }],
    track_total_hits: false,
    _source: false,
    docvalue_fields: fields.map((field) => ({ field })),
  };
  return snapshot(cluster, { generation, size: PAGE, search });
}

function valuesOf(fields: Record<string, unknown>, field: string): string[] {
  const values = fields[field];
  return Array.isArray(values) ? values.map(String) : [];
}
