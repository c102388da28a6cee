// Reads values out of a pipeline file and knows where each stands. Says what a value must be; what it means is for parse-pipeline.
import type { YamlFile } from '../../yaml/parse-yaml.ts';
import { fault } from './fault.ts';

type Path = readonly (string | number)[];

/** A place in a pipeline file: a value, its path and its file. */
export class Reader {
  readonly source: string;
  readonly #file: YamlFile;
  readonly #path: Path;
  readonly value: unknown;

  constructor(
    file: YamlFile,
    source: string,
    place: { path: Path; value: unknown } = { path: [], value: file.value },
  ) {
    this.source = source;
    this.#file = file;
    this.#path = place.path;
    this.value = place.value;
  }

  get line(): number {
    return this.#file.lineOf(this.#path);
  }

  /** True where the file says something here. */
  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  fail(message: string, choices: readonly string[] = []): never {
    throw fault(this, message, choices);
  }

  /** A key of a map; missing keys give an empty reader. */
  at(key: string): Reader {
    return new Reader(this.#file, this.source, { path: [...this.#path, key], value: this.#map()[key] });
  }

  /** Refuses keys that are not in the list. */
  only(keys: readonly string[]): this {
    for (const key of Object.keys(this.#map())) {
      if (!keys.includes(key)) this.at(key).fail(`unknown key "${key}"`, keys);
    }
    return this;
  }

  keys(): string[] {
    return Object.keys(this.#map());
  }

  items(): Reader[] {
    if (!this.given) return [];
    if (!Array.isArray(this.value)) this.fail('expected a list');
    return this.value.map(
      (item: unknown, index) =>
        new Reader(this.#file, this.source, { path: [...this.#path, index], value: item }),
    );
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') this.fail('expected text');
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) this.fail('expected a number');
    return this.value;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') this.fail('expected true or false', ['true', 'false']);
    return this.value;
  }

  oneOf<T extends string>(choices: readonly T[], what: string): T {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.fail(`unknown ${what} ${JSON.stringify(this.value ?? null)}`, choices);
  }

  #map(): Record<string, unknown> {
    if (!this.given) return {};
    if (typeof this.value !== 'object' || Array.isArray(this.value)) this.fail('expected keys and values');
    return this.value as Record<string, unknown>;
  }
}
