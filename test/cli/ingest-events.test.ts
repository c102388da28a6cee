// What an ingest says of its progress: a line of JSON now and then, a line that is written over on a terminal.
import { afterEach, expect, test, vi } from 'vitest';
import { ingestPrinter } from '../../src/cli/print/ingest-events.ts';
import type { IngestEvent } from '../../src/jobs/index.ts';

afterEach(() => vi.restoreAllMocks());

function written(stream: NodeJS.WriteStream): string[] {
  const lines: string[] = [];
  vi.spyOn(stream, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  return lines;
}

const PROGRESS: IngestEvent = {
  ...{ event: 'progress', done: 5, total: 9, complete: true, rate: 2, secondsLeft: 65 },
  failed: { extract: 2, tag: 1 },
};

test('without a terminal progress is a line of JSON every ten seconds', () => {
  const lines = written(process.stdout);
  let now = 0;
  const print = ingestPrinter({ json: false, terminal: false, now: () => now });
  for (now = 0; now <= 25_000; now += 500) print(PROGRESS);
  expect(lines.map((line) => JSON.parse(line))).toEqual([PROGRESS, PROGRESS]);
});

test('on a terminal it tells rate, time left and failures by stage', () => {
  const lines = written(process.stderr);
  ingestPrinter({ json: false, terminal: true })(PROGRESS);
  expect(lines.join('')).toContain(
    '5 of 9 files, 2.0 a second, 1 min 5 s left, failed: 2 in extract, 1 in tag',
  );
});
