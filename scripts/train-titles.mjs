// Trains the judge of trial titles on the marked documents, and writes its model beside those of the other judges:
//   node scripts/train-titles.mjs                     writes src/tag/judge/data/trial.json
//   node scripts/train-titles.mjs --without NAME --to FILE   leaves a set out and writes the model elsewhere
//   node scripts/train-titles.mjs --left-out          prints how it does on each set when that set is left out; writes nothing
// Sets are the folders of fixtures/gold; further ones are given by --gold NAME=DIR. Deterministic.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = (path) => new URL(`../dist/${path}`, import.meta.url).href;
const { analyseText } = await import(dist('jobs/analyse-text.js'));
const { stages } = await import(dist('jobs/stages.js'));
const { makeContext } = await import(dist('tag/context.js'));
const { TAGGERS } = await import(dist('tag/registry.js'));
const { settleOverlaps } = await import(dist('tag/overlaps.js'));
const { ruledTitles, withRepeats } = await import(dist('tag/trial/index.js'));
const { decide, drawnTogether, seeAll } = await import(dist('tag/trial/judge/judge.js'));
const { eachFeature } = await import(dist('tag/trial/judge/features.js'));
const { train } = await import(dist('tag/judge/train.js'));
const { parseMarks, readGold } = await import(dist('evaluate/read-gold.js'));

const LABELS = ['none', 'trial'];
const GOLD = join(root, 'fixtures', 'gold');
const TITLES = join(root, 'fixtures', 'titles');
/** What a wrong span counts that overlaps a title. */
const NEAR = Number(process.env.NEAR ?? 0.3);
/** What a candidate counts where the rules' word is withheld from it. */
const WITHHELD = Number(process.env.WITHHELD ?? 0.3);

const SCALE = Number(process.env.SCALE ?? 1);
const argument = (name) => process.argv.flatMap((one, at) => (one === name ? [process.argv[at + 1]] : []));
const sets = [
  ...readdirSync(GOLD).map((name) => ({ name, folder: join(GOLD, name) })),
  ...(process.env.NO_TITLES ? [] : [{ name: 'titles', folder: TITLES }]),
  ...argument('--gold').map((one) => ({ name: one.split('=')[0], folder: one.split('=')[1] })),
];
const pipelines = stages.loadPipelines();

/** The documents of a text as the trial tagger is given them, in offsets of the cleaned text. */
function contextsOf(text, name, kind) {
  const contexts = [];
  let map;
  const page = { number: 1, start: 0, end: text.length, boxes: [] };
  analyseText({
    extracted: { text, blocks: [], stated: {}, problems: [], pages: [page] },
    file: { hash: '0'.repeat(64), path: `${name}.txt` },
    pipelines,
    stages: {
      ...stages,
      clean: (extracted) => {
        const cleaned = stages.clean(extracted);
        map = cleaned.map;
        return cleaned;
      },
      tag: (input) => {
        const pipeline = pipelines.find((one) => one.kind === kind) ?? input.pipeline;
        const document = kind === undefined ? input.document : { ...input.document, kind };
        const context = makeContext({ ...input, document, pipeline });
        const wanted = new Set(pipeline.taggers);
        let earlier = [];
        for (const { type, tag } of TAGGERS)
          if (wanted.has(type) && type !== 'trial')
            earlier = settleOverlaps([...earlier, ...tag({ ...context, earlier })], input.text);
        contexts.push({ context: { ...context, earlier }, tags: wanted.has('trial') });
        return [];
      },
    },
  });
  return contexts
    .filter(({ tags }) => tags)
    .map(({ context }) => ({ context, original: (span) => stages.toOriginal(map, span) }));
}

function featuresOf(context, { asked, series, section }, withRules) {
  const features = [];
  eachFeature(context, asked, { series, section, withRules }, (bucket, value) =>
    features.push(bucket, value * SCALE),
  );
  return Float64Array.from(features);
}

/** 1 where a candidate is a marked title, 0 where it is none, undefined where that is open. */
function labelOf(span, marks, neutral, exact) {
  const over = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  if (over.length === 0)
    return neutral.some((one) => one.start < span.end && one.end > span.start) ? undefined : 0;
  const [mark] = over;
  if (over.length > 1) return 0;
  if (mark.start === span.start && mark.end === span.end) return 1;
  const shared = Math.min(mark.end, span.end) - Math.max(mark.start, span.start);
  const likeness = shared / (Math.max(mark.end, span.end) - Math.min(mark.start, span.start));
  if (likeness > 0.8 && !exact.has(mark)) return 1;
  return likeness < 0.6 || exact.has(mark) ? 0 : undefined;
}

/** Short texts with their titles marked and nothing else, by kind of document, as gold documents. */
function readTitles() {
  return readdirSync(TITLES)
    .sort()
    .flatMap((file) =>
      readFileSync(join(TITLES, file), 'utf8')
        .split(/^=====\n/m)
        .map((marked, at) => {
          const kind = basename(file, '.txt');
          const { text, marks } = parseMarks(marked.replaceAll('⟦', '⟦trial:|'), `${kind} ${at + 1}`);
          return { name: `${kind} ${at + 1}`, kind, text, marks, neutral: [] };
        }),
    );
}

function readSet({ name, folder }) {
  return (folder === TITLES ? readTitles() : readGold(folder)).flatMap((gold) => {
    const marks = gold.marks.filter(({ type, optional }) => type === 'trial' && !optional);
    const open = [...gold.neutral, ...gold.marks.filter(({ optional }) => optional)].filter(
      ({ type }) => type === 'trial',
    );
    return contextsOf(gold.text, gold.name, gold.kind).map(({ context, original }) => {
      const titles = ruledTitles(context);
      const seen = seeAll(context, titles);
      const spans = seen.map(({ asked }) => original(asked.mention));
      const exact = new Set(
        marks.filter((mark) => spans.some((span) => span.start === mark.start && span.end === mark.end)),
      );
      const starts = new Map();
      for (const { asked } of seen)
        starts.set(asked.mention.start, (starts.get(asked.mention.start) ?? 0) + 1);
      const examples = seen.flatMap((one, at) => {
        const label = labelOf(spans[at], marks, open, exact);
        if (label === undefined) return [];
        const { setting, mention, ruled } = one.asked;
        // Beside a right span a wrong one teaches where names end, not what they are called.
        const near =
          label === 0 && marks.some((mark) => mark.start < spans[at].end && mark.end > spans[at].start);
        const weight =
          (near ? NEAR : 1) / (label === 0 && setting === 'prose' ? starts.get(mention.start) : 1);
        const plain = { features: featuresOf(context, one, true), label, weight };
        const toldRules = ruled !== undefined || (one.series?.ruled ?? 0) > 0;
        if (!toldRules) return [plain];
        return [plain, { features: featuresOf(context, one, false), label, weight: weight * WITHHELD }];
      });
      const start = original({ start: context.start, end: context.start + 1 }).start;
      const end = original({ start: context.end - 1, end: context.end }).end;
      return {
        set: name,
        name: gold.name,
        context,
        original,
        seen,
        titles,
        examples,
        marks: marks.filter((mark) => mark.start >= start && mark.start < end),
        open,
        whole: gold.text,
      };
    });
  });
}

/** The log odds of each candidate of a document. */
function oddsOf(model, { context, seen }) {
  const bytes = new Int8Array(Buffer.from(model.weights, 'base64'));
  return seen.map((one) => {
    let score = model.bias[1] - model.bias[0];
    eachFeature(context, one.asked, { ...one, withRules: true }, (bucket, value) => {
      score += (bytes[bucket * 2 + 1] - bytes[bucket * 2]) * model.scale * value * SCALE;
    });
    return score;
  });
}

/** The titles as the tagger gives them in the end. */
function finish({ context }, titles) {
  return settleOverlaps([...context.earlier, ...withRepeats(context, titles)], context.text).filter(
    ({ type }) => type === 'trial',
  );
}

/** Titles against marks, one to one, by overlap. */
function count(found, document) {
  const spans = found.map((one) => ({ ...document.original(one), rule: one.rule }));
  const pairs = spans
    .flatMap((span, i) =>
      document.marks.flatMap((mark, j) => {
        const shared = Math.min(mark.end, span.end) - Math.max(mark.start, span.start);
        return shared > 0 ? [{ shared, i, j }] : [];
      }),
    )
    .sort((a, b) => b.shared - a.shared);
  const [left, right] = [new Set(), new Set()];
  let strict = 0;
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    if (spans[i].start === document.marks[j].start && spans[i].end === document.marks[j].end) strict += 1;
  }
  const wrong = spans.filter(
    (span, i) => !left.has(i) && !document.open.some((one) => one.start < span.end && one.end > span.start),
  );
  const missed = document.marks.filter((_, j) => !right.has(j));
  return { right: left.size, strict, wrong, missed };
}

function summed(counts) {
  const sum = (of) => counts.reduce((total, one) => total + of(one), 0);
  const [right, wrong, missed] = [
    sum((one) => one.right),
    sum((one) => one.wrong.length),
    sum((one) => one.missed.length),
  ];
  const [p, r] = [right / (right + wrong), right / (right + missed)];
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (right ${right}, exact ${sum((one) => one.strict)}, wrong ${wrong}, missed ${missed})`;
}

const read = sets.flatMap(readSet);
if (process.argv.includes('--left-out')) {
  console.log(
    `${read.reduce((sum, one) => sum + one.seen.length, 0)} candidates, ${read.reduce((sum, one) => sum + one.examples.length, 0)} examples`,
  );
  const only = argument('--only')[0]?.split(',');
  const all = [];
  for (const { name } of sets) {
    if (only && !only.includes(name)) continue;
    const own = read.filter((one) => one.set === name);
    const model = train(
      read.filter((one) => one.set !== name).flatMap(({ examples }) => examples),
      LABELS,
    );
    for (const one of own) one.odds = oddsOf(model, one);
    all.push(...own);
    console.log(`${name}: rules ${summed(own.map((one) => count(finish(one, one.titles), one)))}`);
    console.log(
      `${' '.repeat(name.length)}  judge ${summed(own.map((one) => count(finish(one, decide(one.seen, one.odds)), one)))}`,
    );
    if (process.argv.includes('--errors'))
      for (const one of own) {
        const { wrong, missed } = count(finish(one, decide(one.seen, one.odds)), one);
        const drawn = drawnTogether(one.seen, one.odds);
        const around = (a, b) =>
          `${JSON.stringify(one.whole.slice(Math.max(0, a - 60), a))} [[${one.whole.slice(a, b)}]] ${JSON.stringify(one.whole.slice(b, b + 50))}`;
        if (wrong.length + missed.length > 0)
          console.log(`  == ${one.set} ${one.name} ${one.context.document.kind}`);
        for (const span of wrong) console.log(`    wrong ${span.rule} ${around(span.start, span.end)}`);
        for (const span of missed) {
          const best = one.seen
            .map((seen, at) => ({ seen, at, span: one.original(seen.asked.mention) }))
            .filter((other) => other.span.start < span.end && other.span.end > span.start)
            .sort((a, b) => drawn[b.at] - drawn[a.at])[0];
          console.log(
            `    missed ${around(span.start, span.end)} best ${best ? `${one.whole.slice(best.span.start, best.span.end)} ${best.seen.asked.setting} ${best.seen.asked.cut} odds ${one.odds[best.at].toFixed(2)} drawn ${drawn[best.at].toFixed(2)}` : 'NO CANDIDATE'}`,
          );
        }
      }
  }
  const groups = {
    tuned: ['dev', 'more', 'test'],
    others: sets.map(({ name }) => name).filter((name) => !['dev', 'more', 'test', 'titles'].includes(name)),
  };
  for (const [title, names] of Object.entries(groups)) {
    const of = all.filter(({ set }) => names.includes(set));
    console.log(`${title}: rules ${summed(of.map((one) => count(finish(one, one.titles), one)))}`);
    for (const keep of [0.01, 0.03, 0.06, 0.12])
      for (const add of [0.3, 0.4, 0.5, 0.6])
        console.log(
          `  keep ${keep} add ${add} ${summed(of.map((one) => count(finish(one, decide(one.seen, one.odds, { keep, add })), one)))}`,
        );
  }
} else {
  const without = argument('--without');
  const learnt = read.filter(({ set }) => !without.includes(set)).flatMap(({ examples }) => examples);
  const [target = join(root, 'src', 'tag', 'judge', 'data', 'trial.json')] = argument('--to');
  writeFileSync(target, `${JSON.stringify(train(learnt, LABELS), null, 1)}\n`);
  console.log(`trial: ${learnt.length} examples`);
}
