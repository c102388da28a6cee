// Marked text (`⟦type:value|surface⟧`, fixtures/gold) to tagged documents, through the real clean and segment stages: linking is
// tested with perfect mentions. Offsets of marks are those of the text without them.
import { createHash } from 'node:crypto';
import { clean, toOriginal } from '../../src/clean/index.ts';
import { analyseText } from '../../src/jobs/analyse-text.ts';
import { loadPipelines } from '../../src/jobs/pipelines/index.ts';
import type { CitationRole, Mention, MentionType } from '../../src/model/mention.ts';
import type { TaggedDocument } from '../../src/model/stages.ts';
import { danishSlug } from '../../src/reference/name-slug.ts';
import { networkFormsNamed } from '../../src/reference/networks.ts';
import { segment } from '../../src/segment/index.ts';

const TYPES: Readonly<Record<string, MentionType>> = {
  muni: 'municipality',
  cite: 'citation',
  net: 'network',
  org: 'organisation',
  case: 'case-number',
};
const MARK = /⟦([a-z]+):([^|⟧]*)\|([^⟧]*)⟧/g;

const pipelines = loadPipelines();

/** What a mark says beyond its value: `;role=challenged`, `;date=2017-06-30`, `;claim=17`, `;excluded`. */
function mentionOf(found: RegExpMatchArray, start: number): Mention {
  const [, short = '', value = '', surface = ''] = found;
  const type = TYPES[short] ?? (short as MentionType);
  const [id = '', ...rest] = value.split(';');
  const given = new Map(rest.map((part) => part.split('=', 2) as [string, string | undefined]));
  const role = given.get('role') as CitationRole | undefined;
  const date = given.get('date');
  const claim = given.get('claim');
  const attributes = {
    ...(date !== undefined && { statedDate: date }),
    ...(claim !== undefined && { claim: { count: Number(claim) } }),
    ...(given.has('excluded') && { excluded: true }),
  };
  return {
    type,
    id: idOf(type, id, surface),
    start,
    end: start + surface.length,
    surface,
    page: 1,
    confidence: 1,
    rule: 'test/mark@1',
    ...(type === 'citation' && { role: role ?? 'mention' }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
}

/** Trials bear a slug of their own words, as the tagger gives it; networks by slug are looked up by their words. */
function idOf(type: MentionType, id: string, surface: string): string {
  if (type === 'trial') return danishSlug(surface);
  return type === 'network' ? (networkFormsNamed(surface)[0]?.networkId ?? id) : id;
}

/** The text without marks, and the marks as mentions. */
export function parseMarks(marked: string): { readonly text: string; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.normalize('NFC').matchAll(MARK)) {
    text += marked.slice(at, found.index);
    mentions.push(mentionOf(found, text.length));
    text += found[3] ?? '';
    at = found.index + found[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}

/** The tagged documents of a marked text under a path. The hash is of path and text, so the same text twice is two files. */
export function fromMarks(marked: string, path: string): TaggedDocument[] {
  const { text, mentions } = parseMarks(marked);
  const hash = createHash('sha256').update(`${path}\n${text}`).digest('hex');
  const extracted = {
    text,
    pages: [{ number: 1, start: 0, end: text.length, boxes: [] }],
    blocks: [],
    stated: {},
    problems: [],
  };
  const stages = { clean, toOriginal, segment, tag: () => [] };
  const { documents } = analyseText({ extracted, file: { hash, path }, stages, pipelines });
  return documents.map(({ document, decides }) => ({
    document,
    decides,
    path,
    text: text.slice(document.start, document.end),
    mentions: mentions.filter(({ start, end }) => document.start <= start && end <= document.end),
  }));
}
