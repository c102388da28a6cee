// Checks the order of stages: what a stage needs, an earlier one must set.
import { type PipelineStage, STAGES, type StageName } from '../../model/pipeline.ts';
import type { Reader } from './reader.ts';

/** What each stage needs and what it sets. */
const NEEDS: Readonly<Record<StageName, { needs: readonly string[]; sets: string }>> = {
  extract: { needs: [], sets: 'text' },
  clean: { needs: ['text'], sets: 'cleaned text' },
  segment: { needs: ['cleaned text'], sets: 'documents' },
  tag: { needs: ['documents'], sets: 'mentions' },
  link: { needs: ['mentions'], sets: 'trials' },
  index: { needs: ['documents'], sets: 'index' },
};

const OPTIONS: Readonly<Record<StageName, readonly string[]>> = {
  extract: ['ocr'],
  clean: [],
  segment: [],
  tag: [],
  link: [],
  index: [],
};

/** Reads the list `stages`: a name, or a name with options (`extract: { ocr: true }`). */
export function readStages(place: Reader): PipelineStage[] {
  const set = new Set<string>();
  return place.items().map((item) => {
    const named = typeof item.value === 'string';
    const stage = named ? item.oneOf(STAGES, 'stage') : stageKey(item);
    const missing = NEEDS[stage].needs.find((need) => !set.has(need));
    if (missing !== undefined)
      item.fail(
        `stage "${stage}" needs ${missing}, which no earlier stage sets (${setBy(missing)} must come before)`,
      );
    set.add(NEEDS[stage].sets);
    const options = named ? {} : readOptions(item.at(stage), stage);
    return { stage, options };
  });
}

function stageKey(item: Reader): StageName {
  const key = item.only(STAGES).keys()[0];
  return STAGES.find((stage) => stage === key) ?? item.fail('expected one stage', STAGES);
}

function readOptions(place: Reader, stage: StageName): Record<string, unknown> {
  place.only(OPTIONS[stage]);
  return Object.fromEntries(place.keys().map((key) => [key, place.at(key).flag()]));
}

function setBy(what: string): string {
  return STAGES.find((stage) => NEEDS[stage].sets === what) ?? what;
}
