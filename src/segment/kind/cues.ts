// The cues of all kinds by the place they are looked for in, as one index each: most of them are in no text.

import type { CuePlace, Pipeline, RecognitionCue } from '../../model/pipeline.ts';
import { PatternIndex } from '../../patterns/index.ts';

/** A cue with its pipeline's place in the list. */
export interface KindCue extends RecognitionCue {
  readonly pipeline: number;
}

interface CueList {
  readonly cues: readonly KindCue[];
  readonly index: PatternIndex;
}

/** The cues that match a text which stands at `where`, in the order of the pipelines. */
export function cuesIn(pipelines: readonly Pipeline[], where: CuePlace, text: string): KindCue[] {
  const { cues, index } = listOf(pipelines, where);
  return index.candidates(text).flatMap((place) => {
    const cue = cues[place];
    return cue?.pattern.test(text) ? [cue] : [];
  });
}

const lists = new WeakMap<readonly Pipeline[], Map<CuePlace, CueList>>();

/** Compiled once for a list of pipelines. */
function listOf(pipelines: readonly Pipeline[], where: CuePlace): CueList {
  const known = lists.get(pipelines) ?? new Map<CuePlace, CueList>();
  lists.set(pipelines, known);
  const found = known.get(where) ?? makeList(pipelines, where);
  known.set(where, found);
  return found;
}

function makeList(pipelines: readonly Pipeline[], where: CuePlace): CueList {
  const cues = pipelines.flatMap((one, pipeline) =>
    one.cues.filter((cue) => cue.where === where).map((cue) => ({ ...cue, pipeline })),
  );
  return { cues, index: new PatternIndex(cues.map((cue) => cue.pattern)) };
}
