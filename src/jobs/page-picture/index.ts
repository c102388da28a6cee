// Pictures of PDF pages. A paper is hostile input: each is drawn by a process of its own, with an end to its time and memory.
import { execFile } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import PQueue from 'p-queue';
import { StopError } from '../../model/errors.ts';

/** One page to draw; its size is in points. */
export interface PictureOrder {
  /** Path of the PDF. */
  readonly path: string;
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture at most: enough to read by, and a page of any size stays small in memory. */
const [MOST_WIDE, MOST_HIGH] = [1100, 1600];
const TIME_MS = 20_000;
const MOST_BYTES = 16 << 20;
/** Pictures waiting to be drawn; more are refused, so that a flood of requests cannot pile up. */
const MOST_WAITING = 24;
/** Pictures kept in memory. */
const KEPT = 24;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

const queue = new PQueue({ concurrency: 1 });
const kept = new Map<string, Promise<Buffer>>();

/** The page as PNG. StopError where it cannot be drawn, or too many are waiting. */
export async function pagePicture(order: PictureOrder): Promise<Buffer> {
  const key = `${order.path} ${order.page}`;
  const known = kept.get(key);
  if (known) return await known;
  if (queue.size >= MOST_WAITING)
    throw new StopError('busy', 'too many page pictures are being drawn; ask again in a while');
  const drawn = queue.add(async () => await draw(order));
  kept.set(key, drawn);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  drawn.catch(() => kept.delete(key));
  return await drawn;
}

async function draw({ path, page, width, height }: PictureOrder): Promise<Buffer> {
  const scale = Math.min(MOST_WIDE / width, MOST_HIGH / height);
  const script = fileURLToPath(new URL(`./main${extname(import.meta.url)}`, import.meta.url));
  const args = ['--max-old-space-size=256', script, path, String(page), String(scale)];
  const limits = {
    timeout: TIME_MS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_BYTES,
    encoding: 'buffer',
  } as const;
  return await new Promise((resolve, reject) => {
    execFile(process.execPath, args, limits, (cause, stdout) => {
      if (cause === null && stdout.subarray(0, 4).equals(PNG)) resolve(stdout);
      else reject(new StopError('no-picture', `page ${page} cannot be drawn`, { cause }));
    });
  });
}
