// Tells of an ingest as it goes: JSON lines, or a progress line and the paths that need a look.
import type { IngestEvent, IngestSummary } from '../../jobs/index.ts';

/** A printer of ingest events. Without a terminal or with `json` every event but progress is a line of JSON. */
export function ingestPrinter(options: { json: boolean; terminal: boolean }): (event: IngestEvent) => void {
  return options.json || !options.terminal ? printJsonEvent : printEvent;
}

function printJsonEvent(event: IngestEvent): void {
  if (event.event === 'progress') return;
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

const CLEAR = '\r\u001b[2K';

function printEvent(event: IngestEvent): void {
  switch (event.event) {
    case 'file':
      if (event.state === 'dead-letter') line(`✗ ${event.path}: ${event.reason ?? 'cannot be read'}`);
      else if (event.state === 'skipped') line(`- ${event.path}: skipped, ${event.reason ?? ''}`);
      return;
    case 'progress':
      process.stderr.write(`${CLEAR}${progressLine(event)}`);
      return;
    case 'stage':
      process.stderr.write(`${CLEAR}${event.state === 'started' ? `${event.stage} …` : ''}`);
      return;
    case 'done':
      process.stderr.write(CLEAR);
      process.stdout.write(summaryText(event));
  }
}

function line(text: string): void {
  process.stderr.write(CLEAR);
  process.stdout.write(`${text}\n`);
}

function progressLine(event: Extract<IngestEvent, { event: 'progress' }>): string {
  const left = event.secondsLeft === null ? '' : `, ${clock(event.secondsLeft)} left`;
  return `${event.done} of ${event.total}${event.complete ? '' : '+'} files, ${event.rate.toFixed(1)} a second${left}`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** What an ingest came to, in two lines. */
export function summaryText(summary: IngestSummary): string {
  const { files, ingested, unchanged, replaced, skipped, failed, documents, trials, deadLetters, seconds } =
    summary;
  return (
    `${files} files in ${seconds} s: ${ingested} ingested, ${unchanged} unchanged, ${replaced} replaced, ${skipped} skipped, ${failed} could not be read\n` +
    `the archive holds ${documents} documents and ${trials} trials${deadLetters > 0 ? `, ${deadLetters} dead letters (trial-archive dead-letters list)` : ''}\n`
  );
}
