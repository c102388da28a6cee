// The files that pages ask for beside themselves.
import { readFileSync } from 'node:fs';

/** The style sheet's text. */
export function styleSheet(): string {
  return readFileSync(new URL('./assets/style.css', import.meta.url), 'utf8');
}
