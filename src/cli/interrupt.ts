// Ctrl-C and SIGTERM: the first asks the job to end cleanly, the second ends the program.

/** A signal that aborts at the first SIGINT or SIGTERM. `done` gives the handlers back. */
export function interruptSignal(): { signal: AbortSignal; done(): void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write('\nending cleanly; press Ctrl-C again to end at once\n');
    controller.abort(new Error('interrupted'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
