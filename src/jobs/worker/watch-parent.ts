// A thread that ends its process when the parent is gone, even if the main thread never comes back from a loop.
const parent = process.ppid;
const never = new Int32Array(new SharedArrayBuffer(4));
const INTERVAL_MS = 250;

while (process.ppid === parent) Atomics.wait(never, 0, 0, INTERVAL_MS);
process.kill(process.pid, 'SIGKILL');
