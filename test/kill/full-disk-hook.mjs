// Lets the disk be full from the n-th write of the main process on (`FULL_DISK_FROM`), for good or for a few writes
// (`FULL_DISK_FOR`): file writes, syncs, renames and new folders fail with ENOSPC, rows with SQLITE_FULL. Says at the end
// how many writes there were.
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const from = Number(process.env.FULL_DISK_FROM ?? Number.POSITIVE_INFINITY);
const until = from + Number(process.env.FULL_DISK_FOR ?? Number.POSITIVE_INFINITY);
let writes = 0;

function isFull() {
  writes += 1;
  return writes >= from && writes < until;
}

function noSpace(call) {
  const error = new Error(`ENOSPC: no space left on device, ${call}`);
  return Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: call });
}

function patchFiles() {
  for (const call of ['rename', 'mkdir']) {
    const original = fs.promises[call];
    fs.promises[call] = async (...args) => {
      if (isFull()) throw noSpace(call);
      return await original(...args);
    };
  }
  const open = fs.promises.open;
  fs.promises.open = async (...args) => {
    const handle = await open(...args);
    for (const call of ['write', 'sync']) {
      const original = handle[call].bind(handle);
      handle[call] = async (...given) => {
        if (isFull()) throw noSpace(call);
        return await original(...given);
      };
    }
    return handle;
  };
  syncBuiltinESMExports();
}

function patchRows() {
  const require = createRequire(import.meta.url);
  const Sqlite = require('better-sqlite3');
  const db = new Sqlite(':memory:');
  const prototype = Object.getPrototypeOf(db.prepare('SELECT 1'));
  db.close();
  const run = prototype.run;
  prototype.run = function (...args) {
    if (isFull()) throw new Sqlite.SqliteError('database or disk is full', 'SQLITE_FULL');
    return run.apply(this, args);
  };
}

if (isMainThread && process.argv[1]?.endsWith('driver.mjs')) {
  patchFiles();
  patchRows();
  process.on('exit', () => process.stdout.write(`writes ${writes}\n`));
}
