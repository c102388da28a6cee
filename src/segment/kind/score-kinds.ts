// Scores a document against the cues of every kind. Which score is believed is for choose-kind.
import type { DocumentKind } from '../../model/document.ts';
import type { CuePlace, Pipeline } from '../../model/pipeline.ts';
import { type DocumentText, headOf, headPassages, tailOf } from '../document-text.ts';

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
  return pipelines
    .map((pipeline) => ({
      kind: pipeline.kind,
      threshold: pipeline.threshold,
      score: pipeline.cues.reduce(
        (sum, cue) => sum + (places[cue.where].some((text) => cue.pattern.test(text)) ? cue.weight : 0),
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score);
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
