// What each stage's result of a file depends on, and which stage has to run next.
import { createHash } from 'node:crypto';
import type { Pipeline } from '../model/pipeline.ts';
import { canonicalJson, FILE_STAGES, type FileStage, type StageKey, type Store } from '../store/index.ts';
import type { JobSetup } from './context.ts';

export type StageKeys = Readonly<Record<FileStage, StageKey>>;

/** Makes the keys of a file's stages. */
export type KeysOf = (hash: string) => StageKeys;

/** A short digest of anything that steers a stage. */
function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

/** Pipelines with their patterns as words, so that a digest sees them. */
function asData(pipelines: readonly Pipeline[]): unknown {
  return JSON.parse(
    JSON.stringify(pipelines, (key, value: unknown) => {
      if (key === 'source') return undefined;
      return value instanceof RegExp ? `${value.source}/${value.flags}` : value;
    }),
  );
}

/** The keys under these settings and pipelines. Corrections of a file are options of its `tag`. */
export function stageKeys(setup: JobSetup, store: Pick<Store, 'corrections'>): KeysOf {
  const { stages, settings } = setup;
  const { versions } = stages;
  const pipelines = digest(asData(stages.loadPipelines(settings.pipelines)));
  const extract = { version: versions.extract, options: digest({ ocr: settings.ocr }) };
  const clean = { version: versions.clean, options: '' };
  const segment = { version: versions.segment, options: pipelines };
  const plainTag = { version: versions.tag, options: pipelines };
  return (hash) => {
    const corrections = store.corrections.ofFile(hash);
    const options = corrections.length === 0 ? pipelines : digest({ pipelines, corrections });
    return { extract, clean, segment, tag: { ...plainTag, options } };
  };
}

/** What a file needs: the first stage that has no result under its key, and why. */
export interface Need {
  /** `extract`: from the bytes; any other: from the stored text. */
  readonly stage: FileStage;
  /** Why it has to run, for `plan`. */
  readonly why: string;
}

/** The first stale stage of a file, or undefined if all are done (or failed for good under these very keys). */
export function neededStage(store: Store, hash: string, keys: StageKeys): Need | undefined {
  const rows = new Map(store.journal.of(hash).map((row) => [row.stage, row]));
  const failed = [...rows.values()].find(({ state }) => state === 'failed');
  if (failed && (isPoison(failed) || store.deadLetters.isDiscarded(hash))) return undefined;
  for (const stage of FILE_STAGES) {
    const row = rows.get(stage);
    const key = keys[stage];
    if (row?.state === 'failed' && isGivenUp(row, key)) return undefined;
    if (row?.state === 'done' && row.version === key.version && row.options === key.options) continue;
    return { stage, why: whyStale(row, key) };
  }
  return undefined;
}

/** Poison is tried again only when asked. */
function isPoison(row: { readonly state: string; readonly cause: string | null }): boolean {
  return row.state === 'failed' && row.cause === 'poison';
}

/** A permanent fault is tried again when the stage has changed; a transient one always. */
function isGivenUp(row: StageKey & { readonly cause: string | null }, key: StageKey): boolean {
  return row.cause === 'permanent' && row.version === key.version && row.options === key.options;
}

/** Why a stage has to run, in words for a plan. */
function whyStale(row: (StageKey & { readonly state: string }) | undefined, key: StageKey): string {
  if (!row) return 'not done yet';
  if (row.state === 'running') return 'was under way when the last job ended';
  if (row.state === 'suspect') return 'its worker was lost beside others';
  if (row.state === 'failed') return 'failed before';
  if (row.state === 'open') return 'asked for again';
  if (row.version !== key.version) return `version ${row.version} is now ${key.version}`;
  return 'options or corrections changed';
}
