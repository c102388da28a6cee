// One file through extract, CPR mask, clean, segment and tag to its index entries, inside a worker.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeadLetterError } from '../../model/errors.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Extracted } from '../../model/stages.ts';
import type { ExtractedText } from '../../model/text.ts';
import { type IndexDocument, toIndexDocument } from '../../search/index-document.ts';
import {
  type AnalysedDocument,
  type FileStage,
  packText,
  unpackLayout,
  unpackText,
} from '../../store/index.ts';
import { analyseText } from '../analyse-text.ts';
import { maskText } from '../mask-text.ts';
import type { WorkerStages } from '../stage-set.ts';
import { isTransient } from '../transient.ts';
import type { EmbeddedSource, WorkPart, WorkTask } from './protocol.ts';

/** What a task runs with. */
export interface TaskSurroundings {
  readonly stages: WorkerStages;
  readonly pipelines: readonly Pipeline[];
  /** Says which stage begins. */
  enter(stage: FileStage): void;
  /** Hands over a part of the result. */
  give(part: WorkPart): void;
}

/** Runs a task to its end; throws what a stage throws. */
export async function runTask(task: WorkTask, around: TaskSurroundings): Promise<void> {
  around.enter(task.packed ? 'clean' : 'extract');
  const text = task.packed ? unpacked(task.packed) : await extractPart(task, around);
  const file = { hash: task.hash, path: task.path };
  const { corrections } = task;
  const analysed = analyseText({ extracted: text, file, corrections, ...around });
  around.give({ part: 'analysed', ...analysed, entries: entriesOf(analysed.documents, text, task) });
}

/** Index entries of the documents that are not stored as they are now: made here, where there is time for it. */
function entriesOf(
  documents: readonly AnalysedDocument[],
  { text }: ExtractedText,
  { path, meta, indexedAs }: WorkTask,
): IndexDocument[] {
  if (!indexedAs) return [];
  const fresh = documents.filter((one) => indexedAs.get(one.document.id) !== one.fingerprint);
  return fresh.map(({ document, mentions, decides }) => {
    const own = text.slice(document.start, document.end);
    const collection = meta?.collection ?? null;
    return toIndexDocument({ document, mentions, decides, path, text: own, collection });
  });
}

/** The stored text of a file, as extract once gave it. */
function unpacked(packed: NonNullable<WorkTask['packed']>): ExtractedText {
  try {
    return { text: unpackText(packed), ...unpackLayout(packed) };
  } catch (cause) {
    throw new DeadLetterError('text-damaged', 'the stored text is damaged; run verify --fix', { cause });
  }
}

/** The bytes of the original. That it is gone is the archive's fault, and `verify` can mend it. */
async function readOriginal(location: string): Promise<Uint8Array> {
  try {
    return await readFile(location);
  } catch (cause) {
    if (isTransient(cause)) throw cause;
    throw new DeadLetterError('object-missing', 'the original cannot be read; run verify --fix', { cause });
  }
}

/** Reads the file and hands its masked text over, before anything is made of it. */
async function extractPart(task: WorkTask, { stages, give }: TaskSurroundings): Promise<ExtractedText> {
  const began = performance.now();
  const bytes = await readOriginal(task.location ?? '');
  const input = { bytes, mediaType: task.mediaType, path: task.path };
  const extracted = await stages.extract(input, { ocr: task.ocr });
  const text = maskText(extracted.text, stages.maskCpr);
  const embedded = await writeEmbedded(extracted.embedded, task, stages);
  const packed = packText(text);
  const hasCpr = text.text !== extracted.text.text;
  const ms = Math.round(performance.now() - began);
  give({ part: 'extracted', packed, hasCpr, problems: text.problems, embedded, ms });
  return text;
}

/** Writes what was found inside the file to the temporary folder; its names go through the mask too. */
async function writeEmbedded(
  embedded: Extracted['embedded'],
  task: WorkTask,
  stages: WorkerStages,
): Promise<EmbeddedSource[]> {
  if (embedded.length > 0) await mkdir(task.temporary, { recursive: true });
  const sources: EmbeddedSource[] = [];
  for (const { name, bytes } of embedded) {
    const file = stages.collectEmbedded(bytes, `${task.path}!/${name}`, task.meta);
    const location = join(task.temporary, `member-${randomUUID()}`);
    const handle = await open(location, 'wx');
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    sources.push({ file: { ...file, path: stages.maskCpr(file.path) }, location });
  }
  return sources;
}
