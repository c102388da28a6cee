// Reads YAML with the line of every value. The one place that imports `yaml`; says nothing about what a file should hold.
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';

/** A YAML file as plain data, and the way back from a place in the data to a line of the file. */
export interface YamlFile {
  readonly value: unknown;
  /** 1-based line of the value at a path of keys and indexes (of its nearest parent that exists). */
  lineOf(path: readonly (string | number)[]): number;
  /** Faults of the syntax, each with its 1-based line; empty when there are none. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** Parses YAML 1.2 without custom tags; aliases are limited to 100 so that no file unfolds without end. */
export function parseYaml(source: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const faults = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    message: error.message,
  }));
  const value: unknown = faults.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
  return { value, faults, lineOf: (path) => lineOfNode(document.contents, path, counter) };
}

function lineOfNode(root: unknown, path: readonly (string | number)[], counter: LineCounter): number {
  let node = root;
  let line = 1;
  for (const step of ['', ...path]) {
    if (step !== '') {
      const key = isMap(node) ? node.items.find((item) => String(item.key) === String(step)) : undefined;
      if (isNode(key?.key) && key.key.range) line = counter.linePos(key.key.range[0]).line;
      node = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    }
    if (!isNode(node)) return line;
    if (step === '' || typeof step === 'number')
      line = node.range ? counter.linePos(node.range[0]).line : line;
  }
  return line;
}
