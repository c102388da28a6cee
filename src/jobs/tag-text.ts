// Tags a plain text, as `tag` does a text file: for evaluations.
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/mention.ts';
import { analyseText } from './analyse-text.ts';
import { maskText } from './mask-text.ts';
import { stages } from './stages.ts';

const NO_FILE = '0'.repeat(64);

/** A function from a text to its documents and mentions; pipelines are loaded once. */
export function textTagger(pipelinesFolder?: string) {
  const pipelines = stages.loadPipelines(pipelinesFolder);
  return (text: string, name: string): { documents: Document[]; mentions: Mention[] } => {
    const page = { number: 1, start: 0, end: text.length, boxes: [] };
    const extracted = maskText({ text, blocks: [], stated: {}, problems: [], pages: [page] }, stages.maskCpr);
    const analysed = analyseText({
      extracted,
      file: { hash: NO_FILE, path: `${name}.txt` },
      stages,
      pipelines,
    });
    return {
      documents: analysed.documents.map(({ document }) => document),
      mentions: analysed.documents.flatMap(({ mentions }) => mentions),
    };
  };
}
