// The last line of CI: the counts of all test runs of this CI, in the runner's own words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'test-results');
const runs = ['node', 'elasticsearch', 'browser'].map((name) => {
  const report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  };
});
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
for (const run of runs)
  console.log(`${run.name}: ${run.passed} passed, ${run.failed} failed, ${run.skipped} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
