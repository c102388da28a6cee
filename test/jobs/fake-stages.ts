// Small stages for the tests of jobs, run by the test and by its worker processes alike. Commands in a file's text make a
// stage fail, hang or die; environment variables change versions.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { collect, collectEmbedded } from '../../src/collect/index.ts';
import type { Stages } from '../../src/jobs/stage-set.ts';
import type { Document } from '../../src/model/document.ts';
import { DeadLetterError, RetryError } from '../../src/model/errors.ts';
import type { FoundMention } from '../../src/model/mention.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';
import type { ExtractInput, LinkInput, SegmentInput, TagInput } from '../../src/model/stages.ts';
import type { CleanText, ExtractedText } from '../../src/model/text.ts';
import type { LinkResult, Trial } from '../../src/model/trial.ts';

const version = (stage: string) => process.env[`FAKE_${stage.toUpperCase()}_VERSION`] ?? '1';

const PIPELINE: Pipeline = {
  kind: 'other',
  label: { da: 'andet', en: 'other' },
  cues: [],
  threshold: 1,
  header: [],
  sections: [],
  stages: [],
  taggers: ['municipality'],
  decides: false,
  source: 'fake',
};

/** `@name` in a text makes that happen in extract, `#name` in tag. */
async function obey(text: string): Promise<void> {
  if (process.env.FAKE_FIXED) return;
  if (text.includes('@permanent')) throw new DeadLetterError('damaged', 'file is damaged, 010190-1234');
  if (text.includes('@unexpected')) throw new TypeError('nobody thought of this');
  if (text.includes('@transient')) throw new RetryError('busy', 'come again');
  if (text.includes('@die')) process.kill(process.pid, 'SIGKILL');
  if (text.includes('@slow')) await pause(300);
  if (text.includes('@hang')) for (;;) Math.sqrt(2);
  if (text.includes('@hoard')) await hoard();
}

async function hoard(): Promise<void> {
  const kept: Buffer[] = [];
  for (;;) {
    kept.push(Buffer.alloc(20_000_000, kept.length + 1));
    await pause(5);
  }
}

async function extract({ bytes }: ExtractInput) {
  const source = new TextDecoder().decode(bytes);
  await obey(source);
  const members = source.matchAll(/^attach (\S+): (.*)$/gm);
  const embedded = [...members].map(([, name = '', words = '']) => ({
    name,
    bytes: new TextEncoder().encode(words),
  }));
  const problems = source.includes('@partly') ? ['page 2 cannot be read'] : [];
  const pages = [{ number: 1, start: 0, end: source.length, boxes: [] }];
  const text: ExtractedText = { text: source, pages, blocks: [], stated: {}, problems };
  return { text, embedded };
}

/** Drops soft hyphens, so that offsets differ between the two texts. */
function clean(extracted: ExtractedText): CleanText {
  const map: { clean: number; original: number; length: number }[] = [];
  let text = '';
  for (const part of extracted.text.matchAll(/[^\u00ad]+/g)) {
    map.push({ clean: text.length, original: part.index, length: part[0].length });
    text += part[0];
  }
  const pages = [{ number: 1, start: 0, end: text.length }];
  return { text, map, pages, blocks: [], furniture: [], stated: extracted.stated };
}

function toOriginal(map: CleanText['map'], span: { start: number; end: number }) {
  const at = (offset: number) => {
    const run = map.findLast(({ clean }) => clean <= offset);
    return run ? run.original + (offset - run.clean) : 0;
  };
  return { start: at(span.start), end: span.end > span.start ? at(span.end - 1) + 1 : at(span.start) };
}

/** Documents are parted by lines of `===`. */
function segment({ text, file }: SegmentInput): Document[] {
  const documents: Document[] = [];
  let start = 0;
  for (const words of text.text.split('\n===\n')) {
    const end = start + words.length;
    const passage = { start, end, page: 1, kind: 'paragraph' as const, headings: [] };
    documents.push({
      ...{ id: `${file.hash.slice(0, 16)}-${start}`, fileHash: file.hash, start, end },
      ...{ kind: 'other', kindConfidence: 1, title: words.split('\n')[0] ?? null, date: null, sender: null },
      ...{ recipients: [], caseNumbers: [], evidence: [], pages: { first: 1, last: 1 }, passages: [passage] },
    });
    start = end + '\n===\n'.length;
  }
  return documents;
}

/** Words that begin with a capital are municipalities. */
function tag({ text, document }: TagInput): FoundMention[] {
  const own = text.slice(document.start, document.end);
  if (own.includes('#permanent') && !process.env.FAKE_FIXED)
    throw new DeadLetterError('not-tagged', 'cannot be tagged');
  if (own.includes('#die')) process.kill(process.pid, 'SIGKILL');
  const rule = `fake/capital@${version('tag')}`;
  const outside = own.includes('#outside') ? [found(rule, document.end + 1, document.end + 3)] : [];
  const words = [...own.matchAll(/[A-ZÆØÅ][a-zæøå]+/g)];
  return [
    ...words.map((m) => found(rule, document.start + m.index, document.start + m.index + m[0].length)),
    ...outside,
  ];
}

function found(rule: string, start: number, end: number): FoundMention {
  return { type: 'municipality', id: '0751', start, end, confidence: 1, rule };
}

/** One trial per capitalised word, with every place as evidence. */
function link({ documents }: LinkInput): LinkResult {
  if (process.env.FAKE_LINK_FAILS) throw new Error('link fails');
  const trials = new Map<string, Trial>();
  for (const { document, mentions, path, text } of documents) {
    for (const m of mentions) {
      const id = `II.${m.surface.toLowerCase()}`;
      const quote = { quote: text, quoteStart: document.start, quoteEnd: document.end };
      const evidence = {
        document: document.id,
        path,
        page: m.page,
        start: m.start,
        end: m.end,
        rule: m.rule,
      };
      const before = trials.get(id)?.variants[0]?.evidence ?? [];
      const title = {
        title: m.surface,
        evidence: [...before, { ...evidence, surface: m.surface, ...quote }],
      };
      trials.set(id, trial(id, title));
    }
  }
  const sorted = [...trials.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const nothing = { claims: [], conflicts: [], suggestions: [], redirects: [], lostCorrections: [] };
  return { trials: sorted, ...nothing };
}

function trial(id: string, variant: Trial['variants'][number]): Trial {
  return {
    ...{
      id,
      title: variant.title,
      variants: [variant],
      period: 'II',
      round: null,
      network: null,
      networkEvidence: [],
    },
    ...{ municipalities: [], provisions: [], decisions: [], statuses: [], documents: [], reasons: [] },
    corrections: [],
  };
}

/** Ten digits with a hyphen after the sixth. */
function maskCpr(text: string): string {
  return text.replace(/\d{6}-\d{4}/g, '••••••-••••');
}

/** The fake stages under the name that workers look for. */
export const stages: Stages = {
  collect: (paths) => collect(paths),
  collectEmbedded,
  extract,
  maskCpr,
  clean,
  toOriginal,
  segment,
  tag,
  link,
  loadPipelines: (folder) => (folder ? [{ ...PIPELINE, source: digestOf(folder) }] : [PIPELINE]),
  versions: {
    get extract() {
      return version('extract');
    },
    clean: '1',
    segment: '1',
    get tag() {
      return version('tag');
    },
    get link() {
      return version('link');
    },
  },
};

function digestOf(folder: string): string {
  return createHash('sha256').update(readFileSync(folder)).digest('hex');
}
