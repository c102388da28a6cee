// Scores a document against the cues of every kind. Which score is believed is for choose-kind.
import type { DocumentKind } from '../../model/document.ts';
import { CUE_PLACES, type CuePlace, type Pipeline } from '../../model/pipeline.ts';
import { type DocumentText, headOf, headPassages, tailOf } from '../document-text.ts';
import { cuesIn, type KindCue } from './cues.ts';

export interface KindScore {
  readonly kind: DocumentKind;
  readonly score: number;
  readonly threshold: number;
}

/** Lines that count as opening lines. */
const OPENING_LINES = 8;
/** Cues of the body read this much of it: enough for any cue, and flat in cost on a text of 10 MB. */
const BODY_CHARS = 60_000;

/** Scores of all kinds, best first; equal scores in the order of the pipelines. */
export function scoreKinds(
  document: DocumentText,
  title: string | null,
  pipelines: readonly Pipeline[],
): KindScore[] {
  const places = placesOf(document, title);
  const scores = pipelines.map(({ kind, threshold }) => ({ kind, threshold, score: 0 }));
  for (const where of CUE_PLACES) {
    const heard = new Set<KindCue>();
    for (const text of places[where]) for (const cue of cuesIn(pipelines, where, text)) heard.add(cue);
    for (const { pipeline, weight } of heard) {
      const score = scores[pipeline];
      if (score) score.score += weight;
    }
  }
  return scores.sort((a, b) => b.score - a.score);
}

/** Letters that a scan read as digits inside words: `5agsnr` and `venl1g` are known words all the same. */
function unscan(text: string): string {
  return text.replace(
    /(?<=[a-zæøå])[015](?=[a-zæøå])/gi,
    (digit) => ({ '0': 'o', '1': 'l', '5': 's' })[digit] ?? digit,
  );
}

function placesOf(document: DocumentText, title: string | null): Record<CuePlace, readonly string[]> {
  const lines = headPassages(document).flatMap((passage) =>
    passage.text.length <= 300 ? passage.text.split('\n') : [],
  );
  return {
    opening: [...lines.slice(0, OPENING_LINES), ...(title === null ? [] : [title])],
    title: title === null ? [] : [title],
    head: [unscan(headOf(document))],
    tail: [unscan(tailOf(document))],
    body: [unscan(document.text.slice(document.start, Math.min(document.end, document.start + BODY_CHARS)))],
    heading: document.passages.filter((passage) => passage.kind === 'heading').map((passage) => passage.text),
    path: [document.path],
  };
}
