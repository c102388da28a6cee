// How fast passages are analysed, beside a bare loop over the same texts and beside Snowball alone on the same words:
//   npm run build && node test/bench/analysis.mjs [FOLDER OF TEXTS]
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const started = performance.now();
const { analyze } = await import('../../dist/search/analysis/analyze.js');
const { theLexicon } = await import('../../dist/search/analysis/lexicon/load-lexicon.js');
const imported = performance.now();
theLexicon();
const loaded = performance.now();
const { snowballStem } = await import('../../dist/stem/snowball.js');

const ROUNDS = 5;
const MEGABYTES = 20;
const PASSAGE = 670;

/** All texts under a folder, one after the other. */
function textsUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(txt|html|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

/** Passages of some 670 letters, cut at spaces, until there are 20 MB of UTF-8. Flat strings, as a database gives them. */
function passagesOf(text) {
  const passages = [];
  let bytes = 0;
  for (let at = 0; bytes < MEGABYTES * 1e6; ) {
    const space = text.indexOf(' ', at + PASSAGE);
    const end = space < 0 ? text.length : space;
    const raw = Buffer.from(text.slice(at, end));
    passages.push(raw.toString());
    bytes += raw.length;
    at = end >= text.length - 1 ? 0 : end;
  }
  return { passages, bytes };
}

/** The least one can do: lower case, cut at what is no letter or digit, look each word up in a Map. */
function bareLoop(passages) {
  const counts = new Map();
  for (const passage of passages) {
    for (const word of passage.toLowerCase().match(/[a-zæøå0-9§]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size;
}

/** The same loop with Snowball for each word, unremembered. */
function snowballAlone(passages) {
  let letters = 0;
  for (const passage of passages) {
    for (const word of passage.toLowerCase().match(/[a-zæøå0-9§]+/g) ?? [])
      letters += snowballStem(word).length;
  }
  return letters;
}

function analyzeAll(passages) {
  let letters = 0;
  for (const passage of passages) {
    const { exact, stem, parts } = analyze(passage);
    letters += exact.length + stem.length + parts.length;
  }
  return letters;
}

/** Median megabytes a second; the methods take turns, so that a busy machine slows all alike. */
function measure(methods, passages, bytes) {
  const speeds = methods.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    methods.forEach((method, i) => {
      const before = performance.now();
      method(passages);
      const speed = bytes / 1e3 / (performance.now() - before);
      if (round > 0) speeds[i].push(speed);
    });
  }
  return speeds.map((list) => list.sort((a, b) => a - b)[ROUNDS >> 1]);
}

const folder = process.argv[2] ?? fileURLToPath(new URL('../../fixtures/documents', import.meta.url));
const { passages, bytes } = passagesOf(textsUnder(folder));
const before = performance.now();
const warm = process.memoryUsage().rss;
analyzeAll(passages);
const first = bytes / 1e3 / (performance.now() - before);
const [bare, snowball, ours] = measure([bareLoop, snowballAlone, analyzeAll], passages, bytes);

console.log(`${passages.length} passages, ${(bytes / 1e6).toFixed(1)} MB`);
console.log(`import ${(imported - started).toFixed(0)} ms, lexicon ${(loaded - imported).toFixed(0)} ms`);
console.log(`analyze, first pass    ${first.toFixed(1)} MB/s`);
console.log(`analyze                ${ours.toFixed(1)} MB/s`);
console.log(`bare loop, Map count   ${bare.toFixed(1)} MB/s (analyze is ${(ours / bare).toFixed(2)} of it)`);
console.log(
  `Snowball for each word ${snowball.toFixed(1)} MB/s (analyze is ${(ours / snowball).toFixed(2)} of it)`,
);
console.log(`memory +${((process.memoryUsage().rss - warm) / 1e6).toFixed(0)} MB`);
