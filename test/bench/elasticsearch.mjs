// Bulk and queries through the engine beside the bare client on the same bodies, on a real Elasticsearch:
//   npm run build && node test/bench/elasticsearch.mjs      (starts one; or uses the one that ELASTICSEARCH_URL names)
// Ratios of one run, medians of rounds in turn.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@elastic/elasticsearch';
import { findElasticsearch } from '../../scripts/elasticsearch/find.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (path) => new URL(`../../dist/${path}`, import.meta.url).href;
const { openEngine } = await import(dist('search/elasticsearch/index.js'));
const { search } = await import(dist('search/answer.js'));
const { ANALYSIS_VERSION } = await import(dist('search/analysis/index.js'));
const { SCHEMA_VERSION } = await import(dist('search/schema.js'));
const { toIndexDocument } = await import(dist('search/index-document.js'));
const { textTagger } = await import(dist('jobs/tag-text.js'));

const marks = /⟦[a-z]+:[^|⟧]*\|([^⟧]*)⟧/g;
const gold = join(root, 'fixtures', 'gold', 'dev');
const texts = readdirSync(gold)
  .filter((name) => name.endsWith('.ann.txt'))
  .map((name) => readFileSync(join(gold, name), 'utf8').replace(marks, '$1'));
const tag = textTagger();
const tagged = texts.map((text, index) => ({ text, ...tag(text, `d${index}`) }));

/** Entries for the index: the fixtures over and over, each copy under ids of its own. */
function entries(count) {
  return Array.from({ length: count }, (_, n) => {
    const { text, documents, mentions } = tagged[n % tagged.length];
    const document = { ...documents[0], id: `${String(n).padStart(16, '0')}-0`, start: 0, end: text.length };
    return toIndexDocument({ document, mentions, text, path: `papers/${n}.txt`, decides: false });
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const server = await findElasticsearch({ log: (message) => console.error(message) });
const prefix = `bench-${process.pid}`;
const client = new Client({ node: server.url });
const engine = await openEngine({ archive: root, elasticsearch: { url: server.url, prefix } });
try {
  const rows = entries(1500);
  const info = { id: 'g0001', analysis: ANALYSIS_VERSION, schema: SCHEMA_VERSION, createdFrom: 0 };
  const rounds = [];
  for (let round = 0; round < 3; round += 1) {
    const generation = `g000${round + 1}`;
    await engine.create({ ...info, id: generation });
    const upserts = rows.map((document, n) => ({ change: n + 1, document }));
    const ours = await time(() => engine.write(generation, { upserts, deletes: [], upTo: rows.length }));
    await engine.switchTo(generation);
    const names = Object.keys(await client.indices.get({ index: `${prefix}*` }));
    const index = names.find((name) => name.includes(generation));
    const stored = await client.search({ index, size: rows.length, query: { match_all: {} } });
    const settings = (await client.indices.get({ index }))[index];
    await client.indices.create({
      index: `${prefix}-bare-${round}`,
      mappings: settings.mappings,
      settings: { number_of_replicas: 0, refresh_interval: '-1', analysis: settings.settings.index.analysis },
    });
    const bodies = stored.hits.hits
      .map((hit) => hit._source)
      .filter((source) => Object.keys(source).length > 3);
    const bare = await time(async () => {
      for (let at = 0; at < bodies.length; at += 200) {
        await client.bulk({
          index: `${prefix}-bare-${round}`,
          operations: bodies.slice(at, at + 200).flatMap((body) => [{ index: {} }, body]),
        });
      }
      await client.indices.refresh({ index: `${prefix}-bare-${round}` });
    });
    rounds.push({ ours, bare });
  }
  const ratio = median(rounds.map(({ ours, bare }) => ours / bare));
  console.log(
    `write of ${rows.length} documents, analysis included, against a bare bulk of the same bodies: ${ratio.toFixed(2)} times`,
  );

  const questions = ['tilsyn', 'serviceloven § 83', 'afslag Gladsaxe', '"grønt lys"', 'plejehjem OR bolig'];
  const asked = [];
  for (let round = 0; round < 40; round += 1) {
    const question = questions[round % questions.length];
    const ours = await time(() => search(engine, question, { facets: [], limit: 10 }));
    const bare = await time(() =>
      client.search({ index: `${prefix}*`, size: 10, query: { match: { stem: question } } }),
    );
    if (round >= 5) asked.push(ours / bare);
  }
  console.log(
    `question through the library, with passages, against one bare client call: ${median(asked).toFixed(2)} times at the median`,
  );
} finally {
  // By name: a server of others refuses to delete by wildcard.
  const names = Object.keys(await client.indices.get({ index: `${prefix}*` }));
  if (names.length > 0) await client.indices.delete({ index: names });
  await engine.close();
  await client.close();
  await server.stop();
}
