// Whether a generation can be asked: made by the analysis and schema that run now. Never a mixed answer.
import { StopError } from '../model/errors.ts';
import { ANALYSIS_VERSION } from './analysis/index.ts';
import type { SearchEngine } from './contract.ts';
import type { GenerationInfo } from './generation.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** Why a generation cannot be asked by this program, in words; null if it can. */
export function generationFault(info: Pick<GenerationInfo, 'id' | 'analysis' | 'schema'>): string | null {
  const differs = [
    ...(info.analysis === ANALYSIS_VERSION ? [] : [`analysis ${info.analysis} (here ${ANALYSIS_VERSION})`]),
    ...(info.schema === SCHEMA_VERSION ? [] : [`schema ${info.schema} (here ${SCHEMA_VERSION})`]),
  ];
  return differs.length === 0 ? null : `generation ${info.id} was made by ${differs.join(' and ')}`;
}

const checked = new WeakMap<SearchEngine, Set<string>>();

/** The engine's own reason why a generation cannot be read; else that there is none. */
async function whyMissing(engine: SearchEngine, generation: string): Promise<Error> {
  try {
    await engine.applied(generation);
  } catch (error) {
    if (error instanceof StopError) return error;
    throw error;
  }
  return new StopError('unknown-generation', `there is no generation ${generation}`);
}

/**
 * The generation to ask: the one named, else the serving one. StopError `no-generation` if none serves,
 * `generation-outdated` if it was made by another analysis or schema. Checked once an engine and generation.
 */
export async function usableGeneration(engine: SearchEngine, named?: string): Promise<string> {
  const generation = named ?? (await engine.serving());
  if (generation === null) {
    throw new StopError(
      'no-generation',
      'no search index serves: run "trial-archive ingest" or "trial-archive reindex"',
    );
  }
  const known = checked.get(engine) ?? new Set();
  checked.set(engine, known);
  if (known.has(generation)) return generation;
  const info = (await engine.generations()).find(({ id }) => id === generation);
  if (info === undefined) throw await whyMissing(engine, generation);
  const fault = generationFault(info);
  if (fault !== null) throw new StopError('generation-outdated', `${fault}: run "trial-archive reindex"`);
  known.add(generation);
  return generation;
}
