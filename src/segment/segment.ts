// `segment`: the cleaned text of a file to its documents, each with kind, header fields, passages. Which kinds there are is data.
import type { Document } from '../model/document.ts';
import { StopError } from '../model/errors.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { SegmentInput } from '../model/stages.ts';
import { findStarts } from './boundaries/find-starts.ts';
import type { DocumentText } from './document-text.ts';
import { readHeader } from './header/read-header.ts';
import { titleByHeading } from './header/title.ts';
import { chooseKind } from './kind/choose-kind.ts';
import { outline } from './outline.ts';
import { type PagedPassage, pageAt, pagedPassages } from './passages/passages.ts';

/** Version of the stage: a change makes new results. */
export const SEGMENT_VERSION = '2';

/**
 * The documents of a file, in order; together they cover its text. Offsets are into the cleaned text; an id is built on
 * the offset there and made final by the caller, who maps it back. A file without words is one document of kind `other`.
 */
export function segment(input: SegmentInput): Document[] {
  const { text: clean, pipelines } = input;
  const passages = pagedPassages(clean);
  const starts = findStarts({ text: clean.text, pages: clean.pages, passages, pipelines });
  return starts.map((first, part) => {
    const own = passages.slice(first, starts[part + 1] ?? passages.length);
    const start = part === 0 ? 0 : (own[0]?.start ?? 0);
    const next = passages[starts[part + 1] ?? -1]?.start ?? clean.text.length;
    const stated = starts.length === 1 ? clean.stated : {};
    const document: DocumentText = {
      text: clean.text,
      start,
      end: next,
      passages: own,
      path: input.file.path,
      stated,
    };
    return toDocument(document, own, input);
  });
}

function toDocument(
  document: DocumentText,
  passages: readonly PagedPassage[],
  input: SegmentInput,
): Document {
  const { kind, confidence, rule } = chooseKind(
    document,
    titleByHeading(document)?.value ?? null,
    input.pipelines,
  );
  const pipeline = pipelineOf(input.pipelines, kind);
  const header = readHeader(document, pipeline);
  const { start, end } = document;
  const first = passages[0]?.page ?? 1;
  return {
    id: `${input.file.hash.slice(0, 16)}-${start}`,
    fileHash: input.file.hash,
    kind,
    kindConfidence: confidence,
    ...header,
    evidence: [{ field: 'kind', rule, start, end: Math.min(end, start + 1) }, ...header.evidence],
    start,
    end,
    pages: { first, last: pageAt(input.text.pages, Math.max(start, (passages.at(-1)?.end ?? end) - 1)) },
    passages: outline(passages, pipeline),
  };
}

function pipelineOf(pipelines: readonly Pipeline[], kind: string): Pipeline {
  const found = pipelines.find((pipeline) => pipeline.kind === kind);
  if (!found)
    throw new StopError(
      'no-pipeline',
      `no pipeline for documents of kind "${kind}"; pipelines/${kind}.yaml is missing`,
    );
  return found;
}
