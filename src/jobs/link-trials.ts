// `link` over all documents of the store: one run, one transaction. Does nothing if nothing changed since the last.
import { createHash } from 'node:crypto';
import type { KnownTrial } from '../model/stages.ts';
import type { Trial } from '../model/trial.ts';
import { allTaggedDocuments, canonicalJson, type Store } from '../store/index.ts';
import type { JobContext, JobSetup } from './context.ts';
import type { ReportBuilder } from './run-report.ts';

/** Links if documents, corrections of trials or the rules changed since the last run. True if it ran. */
export function linkTrials(context: JobContext, report: ReportBuilder): boolean {
  const { store, stages, log } = context;
  const key = linkKey(context);
  if (store.meta.get('link') === key) return false;
  const began = performance.now();
  const documents = [...allTaggedDocuments(store)];
  const corrections = store.corrections.list().filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const result = stages.link({ documents, corrections, known: store.trials.known() });
  store.transaction(() => {
    store.trials.replace(
      result,
      result.trials.flatMap((trial) => canonicalMention(store, trial)),
    );
    store.corrections.setLost(null, result.lostCorrections);
    store.meta.set('link', key);
  });
  const ms = performance.now() - began;
  report.stage('link', ms);
  log.info({ trials: result.trials.length, ms: Math.round(ms) }, 'linked');
  return true;
}

/** True if the stored trials are of the present documents, rules and corrections. */
export function isLinked({ stages }: Pick<JobSetup, 'stages'>, store: Store): boolean {
  return store.meta.get('link') === linkKey({ stages, store });
}

/** What the last link run was made from: the state of the documents, the rules, and people's word on trials. */
function linkKey({ store, stages }: Pick<JobContext, 'store' | 'stages'>): string {
  const corrections = createHash('sha256').update(canonicalJson(store.corrections.ofTrials())).digest('hex');
  return `${stages.versions.link} ${store.meta.change()} ${corrections.slice(0, 16)}`;
}

/** Where a trial's canonical title stands: the place by which its id is known later. */
function canonicalMention(store: Store, trial: Trial): KnownTrial[] {
  const variant = trial.variants.find(({ title }) => title === trial.title) ?? trial.variants[0];
  const evidence = variant?.evidence[0];
  if (!evidence) return [];
  const fileHash = store.documents.header(evidence.document)?.fileHash;
  if (fileHash === undefined) return [];
  return [{ id: trial.id, fileHash, start: evidence.start, end: evidence.end }];
}
