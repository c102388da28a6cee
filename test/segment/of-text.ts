// Runs clean and segment over a plain text, as jobs do, with the shipped pipelines.
import { clean } from '../../src/clean/index.ts';
import { loadPipelines } from '../../src/jobs/pipelines/index.ts';
import type { Document } from '../../src/model/document.ts';
import { segment } from '../../src/segment/index.ts';

const pipelines = loadPipelines();

/** The documents of a text file of one page. */
export function documentsOf(text: string, path = 'paper.txt'): Document[] {
  const page = { number: 1, start: 0, end: text.length, boxes: [] };
  const cleaned = clean({ text, blocks: [], stated: {}, problems: [], pages: [page] });
  return segment({ text: cleaned, file: { hash: '0'.repeat(64), path }, pipelines });
}

/** The only document of a text; throws when there are several. */
export function documentOf(text: string): Document {
  const [document, ...more] = documentsOf(text);
  if (!document || more.length > 0) throw new Error(`expected one document, found ${more.length + 1}`);
  return document;
}
