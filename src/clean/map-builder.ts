// Builds a cleaned text and, beside it, the runs that lead back to the extracted text.
import type { MapRun } from '../model/text.ts';

/** Takes characters over, changes or drops them, and writes the map. Neighbouring equal-length pieces become one run. */
export class MapBuilder {
  #parts: string[] = [];
  #runs: { clean: number; original: number; length: number; originalLength?: number }[] = [];
  #length = 0;

  /** Takes over `text`, which stands at `original` and has the same length there unless `originalLength` says otherwise. */
  take(text: string, original: number, originalLength = text.length): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    const joined = last && last.originalLength === undefined && last.original + last.length === original;
    if (joined && originalLength === text.length) last.length += text.length;
    else {
      const run = { clean: this.#length, original, length: text.length };
      this.#runs.push(originalLength === text.length ? run : { ...run, originalLength });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  finish(): { text: string; map: MapRun[] } {
    return { text: this.#parts.join(''), map: this.#runs };
  }
}
