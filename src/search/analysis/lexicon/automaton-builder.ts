// Sorted words → the smallest automaton that knows them, as one array. Reading it is automaton.ts' work.

interface Node {
  readonly labels: number[];
  readonly targets: Node[];
  /** Place of its first edge in the array; -1 until it is written. */
  place: number;
}

/** An edge in 32 bits: label in 8, whether it is its node's last in 1, the target's first edge in 23 (0: none). */
export const EDGE = { labelShift: 24, lastBit: 1 << 23, targetMask: (1 << 23) - 1 } as const;

function makeNode(): Node {
  return { labels: [], targets: [], place: -1 };
}

class Builder {
  readonly root = makeNode();
  readonly #known = new Map<string, Node>();
  readonly #ids = new Map<Node, number>();
  /** Nodes of the last word, not yet known to be final. */
  readonly #open: Node[] = [this.root];
  #last = '';

  #signature(node: Node): string {
    return node.labels.map((label, i) => `${label}:${this.#ids.get(node.targets[i] ?? node) ?? 0}`).join();
  }

  /** Replaces open nodes deeper than `depth` by known ones with the same edges. */
  #close(depth: number): void {
    while (this.#open.length - 1 > depth) {
      const node = this.#open.pop();
      const parent = this.#open.at(-1);
      if (node === undefined || parent === undefined) return;
      const signature = this.#signature(node);
      const known = this.#known.get(signature);
      if (known !== undefined) parent.targets[parent.targets.length - 1] = known;
      else {
        this.#known.set(signature, node);
        this.#ids.set(node, this.#ids.size + 1);
      }
    }
  }

  add(word: string, labels: Uint8Array): void {
    let shared = 0;
    while (shared < word.length && word[shared] === this.#last[shared]) shared += 1;
    this.#close(shared);
    for (let at = shared; at < word.length; at += 1) {
      const child = makeNode();
      const parent = this.#open.at(-1) ?? this.root;
      parent.labels.push(labels[word.charCodeAt(at)] ?? 0);
      parent.targets.push(child);
      this.#open.push(child);
    }
    this.#last = word;
  }

  finish(): Node {
    this.#close(0);
    return this.root;
  }
}

function placeNodes(root: Node): { order: Node[]; size: number } {
  const order: Node[] = [];
  const waiting = [root];
  // Edge 0 is never used, so that target 0 can mean "none".
  let size = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.place >= 0 || node.labels.length === 0) continue;
    node.place = size;
    size += node.labels.length;
    order.push(node);
    for (const target of node.targets) waiting.push(target);
  }
  return { order, size };
}

function writeEdges(order: readonly Node[], size: number): Uint32Array {
  const edges = new Uint32Array(size);
  for (const node of order) {
    node.labels.forEach((label, i) => {
      const last = i === node.labels.length - 1 ? EDGE.lastBit : 0;
      const target = Math.max(node.targets[i]?.place ?? 0, 0);
      edges[node.place + i] = ((label << EDGE.labelShift) | last | target) >>> 0;
    });
  }
  return edges;
}

/**
 * The automaton of `words`, sorted by code unit, without doubles. `labels` gives each character (below 256) its label,
 * 1-255. The root's first edge is edge 1. Throws a RangeError past 8 million edges.
 */
export function buildAutomaton(words: readonly string[], labels: Uint8Array): Uint32Array {
  const builder = new Builder();
  for (const word of words) builder.add(word, labels);
  const { order, size } = placeNodes(builder.finish());
  if (size > EDGE.targetMask)
    throw new RangeError(`the lexicon needs ${size} edges, ${EDGE.targetMask} are possible`);
  return writeEdges(order, size);
}
