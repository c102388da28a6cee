// Makes index documents for tests from a few words each, through the real `toIndexDocument`.
import type { DocumentKind, PassageKind } from '../../src/model/document.ts';
import type { CitationRole, Mention, MentionType } from '../../src/model/mention.ts';
import { type IndexDocument, toIndexDocument } from '../../src/search/index-document.ts';

/** `type:id` and the words that are marked; a citation may add its role: `citation:serviceloven§83:challenged`. */
type MentionNote = readonly [what: string, surface: string];

export interface DocumentNote {
  /** Letters of a short name; it becomes the start of the file's hash. */
  readonly name: string;
  readonly kind?: DocumentKind;
  readonly title?: string;
  readonly date?: string;
  readonly sender?: string;
  readonly collection?: string;
  /** Each a passage; `kind|text` or `kind@page|text` for other than a paragraph on page 1. */
  readonly passages: readonly string[];
  readonly mentions?: readonly MentionNote[];
}

const PASSAGE = /^([a-z-]+)(?:@(\d+))?\|/;

/** The id of the document with this name. */
export function idOf(name: string): string {
  return `${hashOf(name).slice(0, 16)}-0`;
}

function hashOf(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(64, '0');
}

function passagesOf(notes: readonly string[]) {
  let start = 0;
  return notes.map((note) => {
    const [mark = '', kind = 'paragraph', page = '1'] = PASSAGE.exec(note) ?? [];
    const text = note.slice(mark.length);
    const passage = {
      kind: kind as PassageKind,
      page: Number(page),
      start,
      end: start + text.length,
      headings: [],
    };
    start += text.length + 2;
    return { passage, text };
  });
}

function mentionOf(text: string, [what, surface]: MentionNote): Mention {
  const [type = '', id = '', role] = what.split(':');
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`the test document does not hold "${surface}"`);
  return {
    ...{ type: type as MentionType, id, surface, start, end: start + surface.length, page: 1 },
    ...(role !== undefined && { role: role as CitationRole }),
    confidence: 1,
    rule: 'test/made@1',
  };
}

/** An index document as the pipeline would make it. */
export function makeDocument(note: DocumentNote): IndexDocument {
  const parts = passagesOf(note.passages);
  const text = parts.map((part) => part.text).join('\n\n');
  return toIndexDocument({
    document: {
      id: idOf(note.name),
      fileHash: hashOf(note.name),
      kind: note.kind ?? 'other',
      kindConfidence: 1,
      title: note.title ?? null,
      date: note.date ?? null,
      sender: note.sender ?? null,
      recipients: [],
      caseNumbers: [],
      evidence: [],
      start: 0,
      end: text.length,
      pages: { first: 1, last: parts.at(-1)?.passage.page ?? 1 },
      passages: parts.map(({ passage }) => passage),
    },
    mentions: (note.mentions ?? []).map((mention) => mentionOf(text, mention)),
    text,
    path: `papers/${note.name}.txt`,
    decides: false,
    collection: note.collection ?? null,
  });
}
