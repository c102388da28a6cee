// Tells of an ingest as it goes: JSON lines, or a progress line and the paths that need a look.
import type { IngestEvent, IngestSummary } from '../../jobs/index.ts';

/**
 * A printer of ingest events. With `json`, or without a terminal, every event is a line of JSON (progress every ten seconds); `quiet` prints
 * only files that could not be read and the summary, in words.
 */
export function ingestPrinter(options: {
  json: boolean;
  terminal: boolean;
  quiet?: boolean;
  /** Milliseconds of a clock; for tests. */
  now?: () => number;
}): (event: IngestEvent) => void {
  if (options.json) return jsonPrinter(options.now);
  if (options.quiet) return printQuietly;
  return options.terminal ? printEvent : jsonPrinter(options.now);
}

function printQuietly(event: IngestEvent): void {
  if (
    event.event === 'done' ||
    event.event === 'mended' ||
    (event.event === 'file' && event.state === 'dead-letter')
  )
    printEvent(event);
}

/** Seconds between two progress lines of JSON: enough for a log of a long night. */
const PROGRESS_S = 10;

/** A line an event; of progress one now and then. */
function jsonPrinter(now: () => number = () => performance.now()): (event: IngestEvent) => void {
  let last = now();
  return (event) => {
    if (event.event === 'progress') {
      if (now() - last < PROGRESS_S * 1000) return;
      last = now();
    }
    process.stdout.write(`${JSON.stringify(event)}\n`);
  };
}

const CLEAR = '\r\u001b[2K';

function printEvent(event: IngestEvent): void {
  switch (event.event) {
    case 'file':
      if (event.state === 'dead-letter') line(`✗ ${event.path}: ${event.reason ?? 'cannot be read'}`);
      else if (event.state === 'skipped') line(`- ${event.path}: skipped, ${event.reason ?? ''}`);
      return;
    case 'mended':
      line(`! ${event.message}`);
      return;
    case 'progress':
      process.stderr.write(`${CLEAR}${progressLine(event)}`);
      return;
    case 'stage':
      process.stderr.write(`${CLEAR}${event.state === 'started' ? `${event.stage} …` : ''}`);
      return;
    case 'done':
      if (process.stderr.isTTY) process.stderr.write(CLEAR);
      process.stdout.write(summaryText(event));
  }
}

function line(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR);
  process.stdout.write(`${text}\n`);
}

function progressLine(event: Extract<IngestEvent, { event: 'progress' }>): string {
  const left = event.secondsLeft === null ? '' : `, ${clock(event.secondsLeft)} left`;
  const stages = Object.entries(event.failed).map(([stage, count]) => `${count} in ${stage}`);
  const failed = stages.length === 0 ? '' : `, failed: ${stages.join(', ')}`;
  return `${event.done} of ${event.total}${event.complete ? '' : '+'} files, ${event.rate.toFixed(1)} a second${left}${failed}`;
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
