// A worker process: takes one task at a time from its parent and sends back what came of it. Writes nothing but the
// temporary files of attachments and members.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileStage } from '../../store/index.ts';
import type { WorkerStages } from '../stage-set.ts';
import type { WorkerMessage, WorkerSetup, WorkTask } from './protocol.ts';
import { runTask } from './run-task.ts';
import { toSentError } from './sent-error.ts';
import { memoryTidier } from './tidy-memory.ts';

/** To the parent; a parent that is gone hears nothing. */
function send(message: WorkerMessage): void {
  process.send?.(message);
}

/** A worker that computes does not hear its parent die; a thread of its own watches for that. */
function watchParent(parent: number): void {
  const script = new URL(`./watch-parent${extname(import.meta.url)}`, import.meta.url);
  const watcher = new Worker(script, {
    workerData: { parent },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  watcher.unref();
  process.on('disconnect', () => process.exit(0));
}

/** Loads the stages, says so, and waits for tasks. */
async function start(): Promise<void> {
  const setup = JSON.parse(process.argv[2] ?? '{}') as WorkerSetup;
  watchParent(setup.parent);
  const { stages } = (await import(setup.stages)) as { readonly stages: WorkerStages };
  const pipelines = stages.loadPipelines(setup.pipelines);
  const tidy = memoryTidier();
  process.on('message', async (task: WorkTask) => {
    let stage: FileStage = task.location === undefined ? 'clean' : 'extract';
    const enter = (next: FileStage) => {
      stage = next;
      send({ type: 'stage', stage });
    };
    try {
      await runTask(task, { stages, pipelines, enter, give: (part) => send({ type: 'part', part }) });
      tidy();
      send({ type: 'done' });
    } catch (error) {
      send({ type: 'failed', error: toSentError(error, stage, stages.maskCpr) });
    }
  });
  send({ type: 'ready' });
}

await start();
