// What the doors hand to every job: settings, the real stages and the way to the engine.
import { extname } from 'node:path';
import type { Settings } from '../config/index.ts';
import type { JobSetup } from './context.ts';
import { openEngine } from './open-engine.ts';

/** The setup of jobs under these settings. The stages are loaded here, so that reading commands start without them. */
export async function composeJobs(settings: Settings): Promise<JobSetup> {
  const { stages } = await import('./stages.ts');
  const stagesModule = new URL(`./stages${extname(import.meta.url)}`, import.meta.url).href;
  return { settings, stages, stagesModule, openEngine: () => openEngine(settings) };
}
