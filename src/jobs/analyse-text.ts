// The one place where offsets of the cleaned text become offsets of the extracted text. Runs clean, segment and tag.
import type { Correction } from '../model/correction.ts';
import type { Document, Passage } from '../model/document.ts';
import { DeadLetterError } from '../model/errors.ts';
import type { FoundMention, Mention } from '../model/mention.ts';
import type { Pipeline } from '../model/pipeline.ts';
import type { Span } from '../model/span.ts';
import type { CleanText, ExtractedText, TextPage } from '../model/text.ts';
import { copyKey } from '../search/copy-key.ts';
import { type AnalysedDocument, type FileStage, fingerprintOf } from '../store/index.ts';
import { applyCorrections } from './apply-corrections.ts';
import { completeHeader } from './complete-header.ts';
import type { WorkerStages } from './stage-set.ts';

export interface AnalyseInput {
  readonly extracted: ExtractedText;
  readonly file: { readonly hash: string; readonly path: string };
  readonly stages: Pick<WorkerStages, 'clean' | 'toOriginal' | 'segment' | 'tag'>;
  readonly pipelines: readonly Pipeline[];
  readonly corrections?: readonly Correction[];
  /** Says which stage begins. */
  enter?(stage: FileStage): void;
}

/** A file's documents in offsets of its extracted text, in order. */
export interface AnalysedText {
  readonly documents: readonly AnalysedDocument[];
  /** Mentions that broke the rules of spans and were dropped, in words. */
  readonly violations: readonly string[];
  readonly lostCorrections: readonly string[];
  readonly ms: Readonly<Record<'clean' | 'segment' | 'tag', number>>;
}

/** Cleans, segments and tags an extracted text. Every mention obeys `text.slice(start, end) === surface`. */
export function analyseText(input: AnalyseInput): AnalysedText {
  const { extracted, file, stages, pipelines } = input;
  const clock = stageClock(input.enter);
  const text = clock('clean', () => stages.clean(extracted));
  const found = clock('segment', () => stages.segment({ text, file, pipelines }));
  const place: Place = { extracted, clean: text, toOriginal: (span) => stages.toOriginal(text.map, span) };
  const violations: string[] = [];
  const tagged = clock('tag', () =>
    found.map((document): Tagged => {
      const pipeline = pipelineOf(document, pipelines);
      const mentions = stages.tag({ text: text.text, document, pipeline });
      const letters = copyKey(text.text.slice(document.start, document.end)) ?? '';
      const moved = moveDocument(completeHeader(document, mentions, text.text), file.hash, place);
      const kept = moveMentions(mentions, moved, { place, violations });
      return { document: moved, mentions: kept, decides: pipeline.decides, letters };
    }),
  );
  const pageOf = (offset: number) => pageAt(extracted.pages, offset);
  const corrected = applyCorrections(
    tagged,
    { text: extracted.text, pageAt: pageOf },
    input.corrections ?? [],
  );
  const documents = numberCpr(corrected.documents).map(withFingerprint);
  return { documents, violations, lostCorrections: corrected.lost, ms: clock.ms() };
}

type Tagged = Omit<AnalysedDocument, 'fingerprint'>;

interface Place {
  readonly extracted: ExtractedText;
  readonly clean: CleanText;
  toOriginal(span: Span): Span;
}

/** Runs a stage and keeps how long it took. */
function stageClock(enter: AnalyseInput['enter']) {
  const ms = { clean: 0, segment: 0, tag: 0 };
  const clock = <T>(stage: keyof typeof ms, run: () => T): T => {
    enter?.(stage);
    const began = performance.now();
    const result = run();
    ms[stage] = Math.round(performance.now() - began);
    return result;
  };
  return Object.assign(clock, { ms: () => ms });
}

/** The pipeline of a document's kind; a kind that no file describes is treated as `other`. */
function pipelineOf(document: Document, pipelines: readonly Pipeline[]): Pipeline {
  const own = pipelines.find(({ kind }) => kind === document.kind);
  const found = own ?? pipelines.find(({ kind }) => kind === 'other');
  if (found) return found;
  throw new DeadLetterError('no-pipeline', `no pipeline describes documents of kind ${document.kind}`);
}

/** A document in offsets of the extracted text. Its id is made from its place there, and its pages are those it covers. */
function moveDocument(document: Document, hash: string, place: Place): Document {
  const span = place.toOriginal(document);
  return {
    ...document,
    ...span,
    id: `${hash.slice(0, 16)}-${span.start}`,
    fileHash: hash,
    pages: {
      first: pageAt(place.extracted.pages, span.start),
      last: pageAt(place.extracted.pages, Math.max(span.start, span.end - 1)),
    },
    evidence: document.evidence.map((one) => ({ ...one, ...place.toOriginal(one) })),
    passages: document.passages.map((passage) => movePassage(passage, place)),
  };
}

/** A passage in offsets of the extracted text, its cells too; its page is the one it begins on. */
function movePassage(passage: Passage, place: Place): Passage {
  const span = place.toOriginal(passage);
  const moved = { ...passage, ...span, page: pageAt(place.extracted.pages, span.start) };
  return passage.cells ? { ...moved, cells: passage.cells.map((cell) => place.toOriginal(cell)) } : moved;
}

/** A mention outside its document, empty, or over another one is a rule's fault: named, and not stored. */
function moveMentions(
  found: readonly FoundMention[],
  document: Document,
  { place, violations }: { readonly place: Place; readonly violations: string[] },
): Mention[] {
  const mentions: Mention[] = [];
  let last = document.start;
  for (const one of found) {
    const span = place.toOriginal(one);
    if (span.start < last || span.end <= span.start || span.end > document.end) {
      violations.push(`${one.rule}: ${one.type} at ${span.start}-${span.end} in ${document.id}`);
      continue;
    }
    last = span.end;
    const surface = place.extracted.text.slice(span.start, span.end);
    mentions.push({ ...one, ...span, surface, page: pageAt(place.extracted.pages, span.start) });
  }
  return mentions;
}

/** Number of the page that an offset stands on; of the last page that begins before it. */
function pageAt(pages: readonly TextPage[], offset: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pages[low]?.number ?? 1;
}

/** `cpr:<n>` is counted within the file, and taggers see one document at a time. */
function numberCpr(documents: readonly Tagged[]): Tagged[] {
  let count = 0;
  const renumber = (mention: Mention): Mention => {
    if (mention.type !== 'cpr') return mention;
    count += 1;
    return { ...mention, id: `cpr:${count}` };
  };
  return documents.map((one) => ({ ...one, mentions: one.mentions.map(renumber) }));
}

/** Seals a document: from here on nothing of it changes. */
function withFingerprint(tagged: Tagged): AnalysedDocument {
  return { ...tagged, fingerprint: fingerprintOf(tagged) };
}
