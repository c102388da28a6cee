// Who decides: the state, whose word is an outcome, or someone at home, whose word is none.
import { readFileSync } from 'node:fs';

interface ActorWords {
  readonly local: readonly string[];
  readonly localEndings: readonly string[];
  readonly central: readonly string[];
  readonly centralEndings: readonly string[];
}

const data = JSON.parse(readFileSync(new URL('./data/actors.json', import.meta.url), 'utf8')) as ActorWords;

/** Is the word someone who can decide on a trial (a ministry, the government, Folketinget)? */
export function isCentral(key: string): boolean {
  return !key.endsWith('bestyrelsen') && has(key, data.central, data.centralEndings);
}

/** Is the word someone who approves at home only (byrådet, udvalget, forvaltningen)? */
export function isLocal(key: string): boolean {
  return !isCentral(key) && has(key, data.local, data.localEndings);
}

function has(key: string, stems: readonly string[], endings: readonly string[]): boolean {
  return stems.some((stem) => key.startsWith(stem)) || endings.some((end) => key.endsWith(end));
}
