// An engine under test that serves the corpus.
import { ANALYSIS_VERSION } from '../../src/search/analysis/index.ts';
import type { GenerationInfo } from '../../src/search/generation.ts';
import type { IndexDocument } from '../../src/search/index-document.ts';
import { SCHEMA_VERSION } from '../../src/search/schema.ts';
import type { EngineMaker, EngineUnderTest } from './engines.ts';

/** What this program would record of a new generation. */
export function infoOf(id: string): GenerationInfo {
  return { id, analysis: ANALYSIS_VERSION, schema: SCHEMA_VERSION, createdFrom: 0 };
}

/** Makes an engine with the documents in the serving generation `g0001`, changes numbered from 1. */
export async function engineWith(
  maker: EngineMaker,
  documents: Iterable<IndexDocument>,
): Promise<EngineUnderTest> {
  const under = await maker.make();
  await under.engine.create(infoOf('g0001'));
  const upserts = [...documents].map((document, at) => ({ change: at + 1, document }));
  await under.engine.write('g0001', { upserts, deletes: [], upTo: upserts.length });
  await under.engine.switchTo('g0001');
  return under;
}
