// The fixtures' documents as index documents, with the mentions that were marked by hand: no tagger stands between.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { GoldDocument } from '../../src/evaluate/gold-document.ts';
import { readGold } from '../../src/evaluate/read-gold.ts';
import type { Passage } from '../../src/model/document.ts';
import { type IndexDocument, toIndexDocument } from '../../src/search/index-document.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/gold/dev', import.meta.url));

/** Paragraphs between empty lines. */
export function paragraphs(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    if (paragraph.trim() === '') continue;
    const page = 1 + Math.floor(index / 3000);
    passages.push({ kind: 'paragraph', page, start: index, end: index + paragraph.length, headings: [] });
  }
  return passages;
}

function toDocument(gold: GoldDocument, at: number): IndexDocument {
  const { text, marks, header } = gold;
  const fileHash = createHash('sha256').update(text).digest('hex');
  const passages = paragraphs(text);
  return toIndexDocument({
    document: {
      id: `${fileHash.slice(0, 16)}-0`,
      fileHash,
      kind: header?.kind ?? 'other',
      kindConfidence: 1,
      title: text.split('\n').find((line) => line.trim() !== '') ?? null,
      date: header?.date ?? null,
      sender: null,
      recipients: [],
      caseNumbers: [...(header?.caseNumbers ?? [])],
      evidence: [],
      start: 0,
      end: text.length,
      pages: { first: 1, last: passages.at(-1)?.page ?? 1 },
      passages,
    },
    mentions: marks.map(({ type, values, roles, start, end }) => ({
      ...{ type, id: values[0] ?? '', start, end, page: 1, surface: text.slice(start, end) },
      ...{ confidence: 1, rule: 'gold/hand@1' },
      ...(roles[0] !== undefined && { role: roles[0] }),
    })),
    text,
    path: gold.name,
    decides: false,
    collection: at % 3 === 0 ? 'brevarkiv' : null,
  });
}

/** Every marked document of the tuning half. */
export function fixtureDocuments(): readonly IndexDocument[] {
  return readGold(FOLDER).map(toDocument);
}
