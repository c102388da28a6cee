// Keeps a worker small between files. V8 lets garbage lie while there is room, and a worker that holds too much is replaced;
// a new one takes some seconds to get up to speed, a collection a tenth of one.

/** Resident bytes above which a worker collects its garbage. */
const TIDY_BYTES = 190_000_000;
/** How much it must have grown since the last time: what a collection cannot free must not ask for one after each file. */
const GROWN_BYTES = 25_000_000;

export interface Memory {
  resident(): number;
  collect(): void;
}

/** A function to call after each file. Does nothing where `gc` is not exposed. */
export function memoryTidier(memory: Memory = ownMemory()): () => void {
  let limit = TIDY_BYTES;
  return () => {
    if (memory.resident() <= limit) return;
    memory.collect();
    limit = Math.max(TIDY_BYTES, memory.resident() + GROWN_BYTES);
  };
}

function ownMemory(): Memory {
  const { gc } = globalThis;
  return { resident: () => (gc ? process.memoryUsage.rss() : 0), collect: () => gc?.() };
}
