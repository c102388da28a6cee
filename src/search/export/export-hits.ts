// All hits of a query in one of the formats: the entrance to this folder.
import type { SearchEngine } from '../contract.ts';
import { hitsBibtex } from './bibtex.ts';
import { hitsCslJson } from './csl-json.ts';
import { type ExportedHit, type ExportOptions, exportedHits } from './exported-hit.ts';
import { hitsCsv } from './hits-csv.ts';
import { hitsJsonl } from './jsonl.ts';
import { hitsRis } from './ris.ts';
import { hitsWebAnnotation } from './web-annotation.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl', 'ris', 'bibtex', 'csl-json', 'web-annotation'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a format is written, served and named. */
export interface ExportWriter {
  readonly mediaType: string;
  readonly extension: string;
  write(hits: AsyncIterable<ExportedHit>): AsyncIterable<string>;
}

export const exportWriters: Readonly<Record<ExportFormat, ExportWriter>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', write: hitsCsv },
  jsonl: { mediaType: 'application/x-ndjson; charset=utf-8', extension: 'jsonl', write: hitsJsonl },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', extension: 'ris', write: hitsRis },
  bibtex: { mediaType: 'application/x-bibtex; charset=utf-8', extension: 'bib', write: hitsBibtex },
  'csl-json': {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'json',
    write: hitsCslJson,
  },
  'web-annotation': {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    write: hitsWebAnnotation,
  },
};

/** Every hit of a query as pieces of text, in constant memory. Throws as `search` does, before the first piece. */
export async function* exportHits(
  engine: SearchEngine,
  text: string,
  options: ExportOptions & { readonly format: ExportFormat },
): AsyncGenerator<string> {
  yield* exportWriters[options.format].write(exportedHits(engine, text, options));
}
