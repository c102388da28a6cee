// Trains the judges of outcomes, statuses and roles on marked sentences and documents, and writes their models beside the code that
// reads them (npm run train does so, and trains that of titles):
//   node scripts/train-judges.mjs                     writes outcome.json, status.json and citation-role.json of src/tag/judge/data
//   node scripts/train-judges.mjs --without NAME,…    leaves sets out and prints how the judges do on them; writes nothing
// Sets are the files of fixtures/sentences and the folders of fixtures/gold. Deterministic.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = (path) => new URL(`../dist/${path}`, import.meta.url).href;
const { textTagger } = await import(dist('jobs/tag-text.js'));
const { stages } = await import(dist('jobs/stages.js'));
const { makeContext } = await import(dist('tag/context.js'));
const { readOutcomes } = await import(dist('tag/outcome/index.js'));
const { readStatuses } = await import(dist('tag/status/index.js'));
const { eachFeature } = await import(dist('tag/judge/features.js'));
const { train } = await import(dist('tag/judge/train.js'));
const { readGold } = await import(dist('evaluate/read-gold.js'));
const { eachRoleFeature, ROLE_LABELS } = await import(dist('tag/citation/role/learnt.js'));
const { probabilities } = await import(dist('tag/judge/model.js'));

const LABELS = {
  outcome: ['none', 'approved', 'partly-approved', 'under-clarification', 'rejected'],
  status: ['none', 'started', 'not-started', 'delayed', 'completed', 'limited-activity'],
};
const READERS = {
  outcome: (context) => readOutcomes(context).statements,
  status: (context) => readStatuses(context),
};
/** Kinds of document by the second-last column of the sentence files. */
const KINDS = {
  letter: 'ministry-letter',
  memo: 'municipal-memo',
  news: 'news-article',
  press: 'press-release',
  web: 'web-page',
  status: 'status-note',
  minutes: 'minutes',
  evaluation: 'evaluation',
  application: 'application',
  table: 'status-note',
};
const SENTENCES = join(root, 'fixtures', 'sentences');
const GOLD = join(root, 'fixtures', 'gold');
/** What a sentence of a whole document counts beside one of the sentence files. */
const OF_DOCUMENT = 1;
/** Never learnt from: what the judge does on it is printed. */
const HELD_OUT = 'held-out';

const pipelines = stages.loadPipelines();
const tagText = textTagger();
const ofKind = (kind) => pipelines.find((pipeline) => pipeline.kind === kind) ?? pipelines[0];

/** Sentences of a text as the judge of `type` is given them, with their labels; those with two labels are left out. */
function examplesIn({ type, context, marks, weight }) {
  return READERS[type](context).flatMap((statement) => {
    if (!statement.judged) return [];
    const { start, end } = statement.span;
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const labels = new Set(here.flatMap((mark) => (mark.optional ? ['?'] : mark.values.slice(0, 1))));
    if (labels.size > 1 || labels.has('?')) return [];
    const label = LABELS[type].indexOf([...labels][0] ?? 'none');
    if (label < 0) return [];
    const features = [];
    eachFeature(statement, (bucket, value) => features.push(bucket, value));
    return [
      { features: Float64Array.from(features), label, weight, found: statement.found.map((one) => one.id) },
    ];
  });
}

function fromSentences(file, type) {
  const lines = readFileSync(join(SENTENCES, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const [of, value, genre, marked = ''] = line.split('\t');
    const kind = KINDS[genre];
    if (kind === undefined || marked.includes(' | ')) return [];
    const start = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/g, '');
    const marks = of === type && start >= 0 ? [{ start, end: marked.indexOf('⟧') - 1, values: [value] }] : [];
    const [document] = tagText(text, 'sentence').documents;
    if (document === undefined) return [];
    const passage = { start: 0, end: text.length, kind: 'paragraph', page: 1, headings: [] };
    // Once in a paper of its genre, once in one of no known kind.
    return [kind, 'other'].flatMap((one) => {
      const context = makeContext({
        text,
        pipeline: ofKind(one),
        document: { ...document, kind: one, start: 0, end: text.length, passages: [passage] },
      });
      return examplesIn({ type, context, marks, weight: one === kind ? 1 : 0.5 });
    });
  });
}

function fromDocuments(folder, type) {
  return readGold(join(GOLD, folder)).flatMap(({ text, marks, neutral }) => {
    const open = neutral.map((span) => ({ ...span, optional: true }));
    const own = [...marks, ...open].filter((mark) => mark.type === type);
    const { documents, mentions } = tagText(text, folder);
    return documents.flatMap((document) => {
      const context = makeContext({ text, document, pipeline: ofKind(document.kind) });
      const earlier = mentions.filter((mention) => !['outcome', 'status', 'trial'].includes(mention.type));
      return examplesIn({ type, context: { ...context, earlier }, marks: own, weight: OF_DOCUMENT });
    });
  });
}

const sets = [
  ...readdirSync(SENTENCES)
    .filter((name) => name.endsWith('.tsv'))
    .map((file) => ({ name: basename(file, '.tsv'), read: (type) => fromSentences(file, type) })),
  ...readdirSync(GOLD).map((folder) => ({ name: folder, read: (type) => fromDocuments(folder, type) })),
];

/** Precision, recall and F1 of the rules alone and of the judge with several thresholds, over sentences. */
function report(name, type, stored, examples) {
  const labels = LABELS[type];
  const bytes = new Int8Array(Buffer.from(stored.weights, 'base64'));
  const chancesOf = ({ features }) => {
    const scores = [...stored.bias];
    for (let i = 0; i < features.length; i += 2)
      for (let k = 0; k < labels.length; k++)
        scores[k] += bytes[features[i] * labels.length + k] * stored.scale * features[i + 1];
    return probabilities(scores);
  };
  const count = (decide) => {
    let [right, wrong, missed, turned] = [0, 0, 0, 0];
    for (const example of examples) {
      const said = decide(example);
      const gold = example.label === 0 ? undefined : labels[example.label];
      if (said !== undefined && said === gold) right += 1;
      else {
        if (said !== undefined) wrong += 1;
        if (gold !== undefined) missed += 1;
        if (said && gold && new Set([said, gold, 'approved', 'rejected']).size === 2) turned += 1;
      }
    }
    const [p, r] = [right / (right + wrong), right / (right + missed)];
    return `precision ${p.toFixed(3)} recall ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}, ${turned} turned round`;
  };
  console.log(`${name} ${type}: rules alone ${count(({ found }) => found[0])}`);
  for (const add of [0.4, 0.5, 0.6, 0.7])
    for (const keep of [0, 0.1, 0.2, 0.3]) {
      const decided = count((example) => {
        const chances = chancesOf(example);
        const kept = example.found.find((id) => chances[labels.indexOf(id)] >= keep);
        if (kept !== undefined) return kept;
        const best = chances.slice(1).reduce((at, chance, i) => (chance > chances[at] ? i + 1 : at), 1);
        if (chances[best] < add || (example.found.length > 0 && chances[best] < 0.6)) return undefined;
        const opposite = { approved: 'rejected', rejected: 'approved' }[labels[best]];
        if (opposite && chances[labels.indexOf(opposite)] > 0.15) return undefined;
        return labels[best];
      });
      console.log(`  add ${add} keep ${keep}: ${decided}`);
    }
}

/** All citations of a folder that are marked with a role, as the judge of roles is given them. */
function citationsIn(folder) {
  return readGold(join(GOLD, folder)).flatMap(({ text, marks }) => {
    const { documents, mentions } = tagText(text, folder);
    const citations = mentions.filter((mention) => mention.type === 'citation');
    const marked = marks.filter((mark) => mark.type === 'citation' && mark.roles.length === 1);
    return documents.flatMap((document) => {
      const context = makeContext({ text, document, pipeline: ofKind(document.kind) });
      return citations.flatMap((at) => {
        const mark = marked.find((one) => one.start < at.end && one.end > at.start);
        if (mark === undefined || at.start < document.start || at.end > document.end) return [];
        const features = [];
        eachRoleFeature({ context, citations, at }, (bucket, value) => features.push(bucket, value));
        const label = ROLE_LABELS.indexOf(mark.roles[0]);
        return [{ features: Float64Array.from(features), label, weight: 1, found: [at.role] }];
      });
    });
  });
}

/** How often the model alone names the right role, beside what tagging gives with the model in use. */
function roleReport(name, stored, examples) {
  const bytes = new Int8Array(Buffer.from(stored.weights, 'base64'));
  const right = examples.filter(({ features, label }) => {
    const scores = [...stored.bias];
    for (let i = 0; i < features.length; i += 2)
      for (let k = 0; k < 3; k++) scores[k] += bytes[features[i] * 3 + k] * stored.scale * features[i + 1];
    return scores.indexOf(Math.max(...scores)) === label;
  }).length;
  const tagged = examples.filter(({ found, label }) => found[0] === ROLE_LABELS[label]).length;
  console.log(
    `${name} roles: model alone ${(right / examples.length).toFixed(3)}, tagged ${(tagged / examples.length).toFixed(3)} of ${examples.length}`,
  );
}

function save(name, model, count) {
  const folder = join(root, 'src', 'tag', 'judge', 'data');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(model, null, 1)}\n`);
  console.log(`${name}: ${count} examples`);
}

const without = process.argv.includes('--without')
  ? process.argv[process.argv.indexOf('--without') + 1].split(',')
  : [];
for (const type of Object.keys(LABELS)) {
  const read = new Map(sets.map(({ name, read }) => [name, read(type)]));
  const examples = [...read].flatMap(([name, found]) =>
    without.includes(name) || name === HELD_OUT ? [] : found,
  );
  const model = train(examples, LABELS[type]);
  for (const name of without.length > 0 ? without : [HELD_OUT])
    report(name, type, model, read.get(name) ?? []);
  if (without.length > 0) continue;
  save(type, model, examples.length);
}
const learnt = readdirSync(GOLD).map((folder) => ({ folder, examples: citationsIn(folder) }));
const roles = learnt.flatMap(({ folder, examples }) => (without.includes(folder) ? [] : examples));
const roleModel = train(roles, ROLE_LABELS);
for (const { folder, examples } of learnt)
  if (without.includes(folder)) roleReport(folder, roleModel, examples);
if (without.length === 0) save('citation-role', roleModel, roles.length);
