// Makes documents of a text and tags them, so that a row of a table is a sentence and what it must give.
import type { Document, Passage } from '../../../src/model/document.ts';
import type { FoundMention } from '../../../src/model/mention.ts';
import type { Pipeline } from '../../../src/model/pipeline.ts';
import { tagCitations } from '../../../src/tag/citation/index.ts';
import { makeContext, type TagContext } from '../../../src/tag/context.ts';

export interface Setting {
  readonly document?: Partial<Document>;
  readonly pipeline?: Partial<Pipeline>;
}

/** A document that is the whole of `text`. */
export function makeDocument(text: string, over: Partial<Document> = {}): Document {
  return {
    id: '0000000000000000-0',
    fileHash: '0'.repeat(64),
    start: 0,
    end: text.length,
    pages: { first: 1, last: 1 },
    passages: [],
    kind: 'other',
    kindConfidence: 1,
    title: null,
    date: null,
    sender: null,
    recipients: [],
    caseNumbers: [],
    evidence: [],
    ...over,
  };
}

/** A kind of document with nothing of its own. */
export function makePipeline(over: Partial<Pipeline> = {}): Pipeline {
  return {
    kind: 'other',
    label: { da: 'Andet', en: 'Other' },
    cues: [],
    threshold: 1,
    header: [],
    sections: [],
    stages: [],
    taggers: ['citation'],
    decides: false,
    source: 'other.yaml',
    ...over,
  };
}

/** The context of a text that is one document. */
export function contextOf(text: string, setting: Setting = {}): TagContext {
  const document = makeDocument(text, setting.document);
  return makeContext({ text, document, pipeline: makePipeline(setting.pipeline) });
}

/** The citations of a text. */
export function citationsOf(text: string, setting: Setting = {}): FoundMention[] {
  return tagCitations(contextOf(text, setting));
}

/** "serviceloven§83 lejeloven": ids in order. */
export function idsOf(text: string, setting: Setting = {}): string {
  return citationsOf(text, setting)
    .map((mention) => mention.id)
    .join(' ');
}

/** "serviceloven§83:challenged": ids with roles in order. */
export function rolesOf(text: string, setting: Setting = {}): string {
  return citationsOf(text, setting)
    .map((mention) => `${mention.id}:${mention.role}`)
    .join(' ');
}

/** The words of each citation, joined by " | ". */
export function surfacesOf(text: string, setting: Setting = {}): string {
  return citationsOf(text, setting)
    .map((mention) => text.slice(mention.start, mention.end))
    .join(' | ');
}

/** A line of a document for `laidOut`: its kind, its text, what else is known of it. */
export type Line = readonly [
  kind: Passage['kind'],
  text: string,
  more?: Partial<Passage> & { readonly columns?: readonly string[] },
];

/** A document of passages, one a line, as `segment` gives them. Table rows take their cells from the tabs. */
export function laidOut(lines: readonly Line[]): {
  readonly text: string;
  readonly passages: readonly Passage[];
} {
  let text = '';
  const passages = lines.map(([kind, line, more]): Passage => {
    const start = text.length;
    text += `${line}\n\n`;
    return {
      kind,
      page: 1,
      headings: [],
      start,
      end: start + line.length,
      ...cellsOf(kind, line, start),
      ...more,
    };
  });
  return { text, passages };
}

function cellsOf(kind: Passage['kind'], line: string, start: number): Partial<Passage> {
  if (kind !== 'table-row') return {};
  let at = start;
  const cells = line.split('\t').map((cell) => {
    const span = { start: at, end: at + cell.length };
    at += cell.length + 1;
    return span;
  });
  return { cells, table: 0 };
}
