// A generation: one complete index, made by one version of analysis and schema. Which one serves is the engine's to say.

/** What a generation records of itself when it is created; never changed afterwards. */
export interface GenerationInfo {
  /** `g` and four digits or more, counted up: `g0001`. */
  readonly id: string;
  /** `ANALYSIS_VERSION` of the analysis that makes its words. */
  readonly analysis: string;
  /** `SCHEMA_VERSION` of its fields. */
  readonly schema: number;
  /** The store's change number it was built from; what came later is applied on top of it. */
  readonly createdFrom: number;
}

const GENERATION_ID = /^g(\d{4,9})$/;

/** Whether a name is a generation's id (of files and indexes found lying about). */
export function isGenerationId(name: string): boolean {
  return GENERATION_ID.test(name);
}

/** The id after the highest of `existing`: `g0001` if there is none. */
export function nextGenerationId(existing: readonly string[]): string {
  const numbers = existing.map((id) => Number(GENERATION_ID.exec(id)?.[1] ?? 0));
  return `g${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
