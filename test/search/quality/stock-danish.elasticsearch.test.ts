// The graded questions beside Elasticsearch's own Danish analyzer on the same texts: a table, and never worse than it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { search } from '../../../src/search/answer.ts';
import { type EngineUnderTest, engineMakers } from '../../contract/engines.ts';
import { fixtureDocuments } from '../../contract/fixture-documents.ts';
import { engineWith } from '../../contract/with-corpus.ts';
import { serverUrl } from '../../elasticsearch-server/server-url.ts';
import { gradedQuestions } from './read-questions.ts';

const documents = fixtureDocuments();
const names = documents.map(({ path }) => path);
/** Fields are ours alone; the stock analyzer is asked what it can be asked. */
const questions = gradedQuestions(names).filter(({ query }) => !/\p{L}:/u.test(query));
const INDEX = `stock-danish-${process.pid}`;

async function send(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const json = { method, headers: { 'content-type': 'application/json' } };
  const response = await fetch(
    `${serverUrl()}/${path}`,
    body === undefined ? json : { ...json, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

/** The operators of the query in Lucene's words; all of two words, 70 % of more, as ours. */
function stockQuery(query: string): unknown {
  const translated = query.replaceAll(' ELLER ', ' OR ').replaceAll(' IKKE ', ' NOT ');
  if (/ (?:AND|OR|NOT) |"/.test(translated)) {
    return { query_string: { query: translated, fields: ['text'], default_operator: 'AND' } };
  }
  return { match: { text: { query, minimum_should_match: '2<70%' } } };
}

async function stockAnswer(query: string): Promise<readonly string[]> {
  const answer = await send('POST', `${INDEX}/_search`, { query: stockQuery(query), size: 100 });
  const { hits } = answer.hits as { readonly hits: readonly { readonly _id: string }[] };
  return hits.map(({ _id: id }) => id);
}

interface Score {
  readonly recall: number;
  readonly precision: number;
}

function score(found: readonly string[], right: readonly string[]): Score {
  const good = found.filter((name) => right.includes(name)).length;
  return { recall: good / right.length, precision: found.length === 0 ? 1 : good / found.length };
}

function mean(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((total, each) => total + each[key], 0) / scores.length;
  return { recall: sum('recall'), precision: sum('precision') };
}

function shown({ recall, precision }: Score): string {
  return `${recall.toFixed(2)} ${precision.toFixed(2)}`;
}

let under: EngineUnderTest;
beforeAll(async () => {
  const own = engineMakers.at(-1);
  if (own === undefined) throw new Error('no engine');
  under = await engineWith(own, documents);
  await send('PUT', INDEX, { mappings: { properties: { text: { type: 'text', analyzer: 'danish' } } } });
  for (const { path, passages } of documents) {
    await send('PUT', `${INDEX}/_doc/${path}`, { text: passages.map(({ text }) => text).join('\n\n') });
  }
  await send('POST', `${INDEX}/_refresh`);
});
afterAll(async () => {
  await send('DELETE', INDEX);
  await under.dispose();
});

test('recall is better than the stock Danish analyzer, and precision no worse', async () => {
  const rows: string[] = [];
  const ours: Score[] = [];
  const theirs: Score[] = [];
  for (const { query, right } of questions) {
    const { hits } = await search(under.engine, query, { limit: 100, facets: [] });
    const own = score(
      hits.map(({ document }) => document.path),
      right,
    );
    const stock = score(await stockAnswer(query), right);
    ours.push(own);
    theirs.push(stock);
    rows.push(`${query.padEnd(48)} ${String(right.length).padStart(3)}   ${shown(own)}   ${shown(stock)}`);
  }
  const head = `${'question'.padEnd(48)} right  recall precision: ours, stock danish`;
  const last = `${'mean'.padEnd(48)}       ${shown(mean(ours))}   ${shown(mean(theirs))}`;
  console.log([head, ...rows, last].join('\n'));
  expect(mean(ours).recall).toBeGreaterThan(mean(theirs).recall);
  expect(mean(ours).precision).toBeGreaterThanOrEqual(mean(theirs).precision);
});
