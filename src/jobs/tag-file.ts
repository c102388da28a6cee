// Tags one file without an archive: collect, extract, mask, clean, segment, tag, all in this process.
import { readFile } from 'node:fs/promises';
import type { DocumentKind } from '../model/document.ts';
import { DeadLetterError, StopError } from '../model/errors.ts';
import type { Mention } from '../model/mention.ts';
import type { PageRange } from '../model/span.ts';
import { analyseText } from './analyse-text.ts';
import { maskText } from './mask-text.ts';
import { stages } from './stages.ts';

/** A document as `tag` shows it. */
export interface TaggedPart {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly kindConfidence: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly caseNumbers: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly pages: PageRange;
}

/** A file's text with its documents and mentions; all offsets are into `text`. */
export interface TaggedFile {
  readonly text: string;
  readonly documents: readonly TaggedPart[];
  readonly mentions: readonly Mention[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/** Reads and tags one file. DeadLetterError where it cannot be read. */
export async function tagFile(path: string, options: { ocr: boolean }): Promise<TaggedFile> {
  const { file, location } = await collectOne(path);
  const bytes = new Uint8Array(await readFile(location));
  const extracted = await stages.extract({ bytes, mediaType: file.mediaType, path }, options);
  const { stopRecognising } = await import('../extract/index.ts');
  await stopRecognising();
  const masked = maskText(extracted.text, stages.maskCpr);
  const analysed = analyseText({
    extracted: masked,
    file: { hash: file.hash, path },
    stages,
    pipelines: stages.loadPipelines(),
  });
  return {
    text: masked.text,
    documents: analysed.documents.map(({ document }) => toPart(document)),
    mentions: analysed.documents.flatMap(({ mentions }) => mentions),
    problems: masked.problems,
  };
}

async function collectOne(path: string) {
  for await (const met of stages.collect([path])) {
    if (met.state === 'file') return met;
    throw new DeadLetterError('skipped', `${met.path}: ${met.reason}`);
  }
  throw new StopError('no-such-path', `${path}: holds no file`);
}

function toPart(document: TaggedPart): TaggedPart {
  const { id, kind, kindConfidence, title, date, sender, recipients, caseNumbers, start, end, pages } =
    document;
  return { id, kind, kindConfidence, title, date, sender, recipients, caseNumbers, start, end, pages };
}
