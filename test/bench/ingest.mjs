// Ingest against bare pdf-parse on the same files, one worker against two, re-tagging against the first run (of PDFs with text,
// and of a mix with scanned pages), and the memory of all processes together:
//   npm run build && node test/bench/ingest.mjs [--files 120] [--scans 12]
// Ratios of one run; needs Linux (/proc).
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '120' }, scans: { type: 'string', default: '12' } },
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const files = Number(values.files);
const scans = Number(values.scans);

/** Texts of the fixtures, as paragraphs to fill pages with. */
function paragraphs() {
  const folder = join(root, 'fixtures', 'documents');
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt'));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => text.split(/\n\s*\n/)).filter((part) => part.length > 80);
}

/** Writes PDFs of about seven pages, no two alike. */
async function makePapers(folder) {
  const { default: Pdf } = await import('pdfkit');
  const parts = paragraphs();
  let pages = 0;
  for (let n = 0; n < files; n += 1) {
    const pdf = new Pdf({ margin: 60 });
    const out = createWriteStream(join(folder, `${String(n).padStart(4, '0')}.pdf`));
    const written = new Promise((resolve, reject) => out.on('finish', resolve).on('error', reject));
    pdf.on('pageAdded', () => {
      pages += 1;
    });
    pages += 1;
    pdf.pipe(out);
    pdf.fontSize(18).text(`Ansøgning ${n} om frikommuneforsøg`).fontSize(11);
    for (let p = 0; p < 40; p += 1) pdf.moveDown().text(parts[(n * 17 + p * 5) % parts.length]);
    pdf.end();
    await written;
  }
  return pages;
}

/** Copies of a scanned letter of one page, each with bytes of its own, and twice as many of the PDFs with text. */
function makeMix(folder, texts) {
  const scan = join(root, 'fixtures', 'documents', 'ministerium', 'skannet-brev-vesthimmerland-2013.pdf');
  for (let n = 0; n < scans; n += 1) {
    const copy = join(folder, `scan-${n}.pdf`);
    copyFileSync(scan, copy);
    appendFileSync(copy, `\n% ${n}\n`);
  }
  for (const name of readdirSync(texts).slice(0, scans * 2))
    copyFileSync(join(texts, name), join(folder, name));
}

const BARE = `
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
const folder = process.argv[1];
let length = 0;
for (const name of readdirSync(folder).sort()) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(join(folder, name))) });
  const { pages } = await parser.getText();
  for (const { text } of pages) length += text.length;
  await parser.destroy();
}
process.stderr.write('characters ' + length + '\\n');
`;

const INGEST = `
import { readSettings } from '${new URL('../../dist/config/index.js', import.meta.url)}';
import { composeJobs, ingest } from '${new URL('../../dist/jobs/index.js', import.meta.url)}';
const [archive, workers, ...paths] = process.argv.slice(1);
const setup = await composeJobs(readSettings({ archive, workers: Number(workers), logLevel: 'silent' }, {}));
const done = await ingest(setup, { paths });
process.stderr.write(JSON.stringify(done) + '\\n');
`;

/** Forgets that the text stages ran, as a change of every rule would; `all`: every document comes out otherwise than it was. */
const STALE = `
import { openStore } from '${new URL('../../dist/store/index.js', import.meta.url)}';
const [archive, all] = process.argv.slice(1);
const store = openStore(archive);
store.database.exec("UPDATE journal SET version = 'older' WHERE stage <> 'extract'");
if (all) store.database.exec("UPDATE documents SET fingerprint = 'older'");
store.close();
`;

/** Resident bytes of a process and all below it. */
function treeMemory(pid) {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
      .trim()
      .split(' ')
      .filter(Boolean);
    return pages * 4096 + children.reduce((sum, child) => sum + treeMemory(child), 0);
  } catch {
    return 0;
  }
}

/** Runs a script in a process of its own: wall and CPU seconds of it and its children, peak memory of them together. */
async function measure(script, ...args) {
  const command =
    'node --input-type=module -e "$0" -- "$@" & pid=$!; echo $pid; wait $pid; code=$?; times >&2; exit $code';
  const began = performance.now();
  const child = spawn('bash', ['-c', command, script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [peak, errors, pid] = [0, '', 0];
  child.stdout.on('data', (chunk) => {
    pid ||= Number(chunk.toString());
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk.toString();
  });
  const watch = setInterval(() => {
    if (pid) peak = Math.max(peak, treeMemory(pid));
  }, 25);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(errors);
  const [user = 0, system = 0] = errors
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(
      (time) =>
        Number(/(\d+)m/.exec(time)?.[1]) * 60 + Number(/m([\d.,]+)s/.exec(time)?.[1].replace(',', '.')),
    );
  return { wall: (performance.now() - began) / 1000, cpu: user + system, peak: peak / 1e6 };
}

function row(name, { wall, cpu, peak }) {
  const cells = [`${wall.toFixed(1)} s`, `${cpu.toFixed(1)} s`, `${peak.toFixed(0)} MB`];
  process.stdout.write(`${name.padEnd(60)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}

function ratio(name, value, goal) {
  process.stdout.write(`${name.padEnd(84)}${value.toFixed(2).padStart(8)}   ${goal}\n`);
}

/** Measures and prints a run of the ingest. */
async function ingested(name, archive, { workers, from = papers }) {
  const run = await measure(INGEST, join(folder, archive), String(workers), from);
  row(name, run);
  return run;
}

/** The same after a change of every rule. */
async function retagged(name, archive, { workers, from = papers, all = false }) {
  await measure(STALE, join(folder, archive), ...(all ? ['all'] : []));
  return await ingested(name, archive, { workers, from });
}

const folder = mkdtempSync(join(tmpdir(), 'trial-archive-bench-'));
const [papers, mix] = ['papers', 'mix'].map((name) => join(folder, name));
for (const each of [papers, mix]) mkdirSync(each);
const pages = await makePapers(papers);
makeMix(mix, papers);
const text = `${files} text PDFs`;
const mixed = `${scans * 2} text PDFs and ${scans} scanned pages`;
process.stdout.write(`${text}: ${pages} pages; load of the machine ${loadavg()[0].toFixed(1)}\n`);
process.stdout.write(
  `${''.padEnd(60)}${['wall', 'CPU', 'peak memory'].map((c) => c.padStart(12)).join('')}\n`,
);
const bare = await measure(BARE, papers);
row(`${text}, bare pdf-parse, one process`, bare);
const one = await ingested(`${text}, one worker`, 'one', { workers: 1 });
const two = await ingested(`${text}, two workers`, 'two', { workers: 2 });
await ingested(`${text}, two workers, again with nothing to do`, 'two', { workers: 2 });
const same = await retagged(`${text}, two workers, rules changed, no result did`, 'two', { workers: 2 });
const all = await retagged(`${text}, two workers, rules and all results changed`, 'two', {
  workers: 2,
  all: true,
});
const read = await ingested(`${mixed}, two workers`, 'mix', { workers: 2, from: mix });
const reread = await retagged(`${mixed}, two workers, rules and all results changed`, 'mix', {
  workers: 2,
  from: mix,
  all: true,
});
ratio('speed of ingest with one worker / bare pdf-parse (wall)', bare.wall / one.wall, 'goal ≥ 0.85');
ratio('CPU of ingest with one worker / bare pdf-parse', one.cpu / bare.cpu, '');
ratio('two workers faster than one (wall)', one.wall / two.wall, 'goal ≥ 1.5 with both cores free');
ratio('CPU of two workers / one', two.cpu / one.cpu, 'goal ≤ 1.2');
ratio(
  `${text}: after a change of rules faster than the first time, no result changed`,
  two.wall / same.wall,
  '',
);
ratio(`${text}: the same, all results changed`, two.wall / all.wall, '');
ratio(`${mixed}: the same, all results changed`, read.wall / reread.wall, 'goal ≥ 20');
ratio('peak memory with one worker, MB', one.peak, 'goal ≤ 400');
ratio('peak memory with two workers, MB', two.peak, 'goal ≤ 650');
rmSync(folder, { recursive: true });
