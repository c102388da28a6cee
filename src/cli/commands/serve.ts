// `serve`: the query API and the web page, on this machine only unless told otherwise.
import type { Command } from 'commander';
import { interruptSignal } from '../interrupt.ts';
import { printText } from '../output.ts';
import { addSettings, ENGINE_SETTINGS, settingsOf } from '../settings-options.ts';

/** Adds the command. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('answer over HTTP: the web page under /, the API under /api/')
    .action(runServe);
  addSettings(command, [...ENGINE_SETTINGS, 'host', 'port']);
}

async function runServe(flags: Record<string, unknown>): Promise<void> {
  const { serve } = await import('../../api/serve.ts');
  const server = await serve(settingsOf(flags));
  printText(`listening on ${server.url}/  (API: ${server.url}/api/openapi.json); Ctrl-C ends it`);
  const { signal } = interruptSignal();
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await server.stop();
}
