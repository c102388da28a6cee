// A thread that ends its process when the parent is gone, even if the main thread never comes back from a loop.
import { workerData } from 'node:worker_threads';

// Told by the parent itself: it may be gone before this line runs.
const { parent } = workerData as { readonly parent: number };
const never = new Int32Array(new SharedArrayBuffer(4));
const INTERVAL_MS = 250;

while (process.ppid === parent) Atomics.wait(never, 0, 0, INTERVAL_MS);
process.kill(process.pid, 'SIGKILL');
