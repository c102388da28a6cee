// Reads a picture of a page, in Danish. The one place that imports tesseract.js; its model comes in a package, nothing is fetched.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextBlock, TextBox } from '../../model/text.ts';

export interface Recognised {
  /** Paragraphs parted by an empty line, lines by a line break. */
  readonly text: string;
  readonly boxes: readonly TextBox[];
  readonly blocks: readonly TextBlock[];
  /** Mean of the words' confidence, 0-1. */
  readonly confidence: number;
}

type Worker = import('tesseract.js').Worker;
let worker: Promise<Worker> | undefined;

/** Recognises a PNG. `offset` is where its text will stand, `scale` its dots a point. The engine starts once a process. */
export async function recognise(
  picture: Uint8Array,
  place: { offset: number; scale: number },
): Promise<Recognised> {
  worker ??= startWorker();
  const { data } = await (await worker).recognize(Buffer.from(picture), {}, { text: true, blocks: true });
  return setWords(data.blocks ?? [], place);
}

/** Ends the engine; the next page starts it again. */
export async function stopRecognising(): Promise<void> {
  const running = worker;
  worker = undefined;
  await (await running)?.terminate();
}

async function startWorker(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const model = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/dan/package.json'));
  const langPath = join(model, '4.0.0_best_int');
  return createWorker('dan', OEM.LSTM_ONLY, {
    langPath,
    cacheMethod: 'none',
    gzip: true,
    logger: () => undefined,
  });
}

type Block = NonNullable<import('tesseract.js').Page['blocks']>[number];

function setWords(blocks: readonly Block[], place: { offset: number; scale: number }): Recognised {
  const boxes: TextBox[] = [];
  const paragraphs: string[] = [];
  let at = place.offset;
  let confidence = 0;
  for (const paragraph of blocks.flatMap((block) => block.paragraphs)) {
    const lines = paragraph.lines.map((line) => line.words.filter((word) => word.text.trim() !== ''));
    const words: string[] = [];
    for (const line of lines.filter((one) => one.length > 0)) {
      for (const word of line) {
        const text = word.text.normalize('NFC');
        const { x0, y0, x1, y1 } = word.bbox;
        const size = {
          x: x0 / place.scale,
          y: y0 / place.scale,
          width: (x1 - x0) / place.scale,
          height: (y1 - y0) / place.scale,
        };
        boxes.push({ start: at, end: at + text.length, ...size });
        confidence += word.confidence;
        words.push(text, ' ');
        at += text.length + 1;
      }
      words[words.length - 1] = '\n';
    }
    if (words.length === 0) continue;
    paragraphs.push(words.slice(0, -1).join(''));
    at += 1;
  }
  const mean = boxes.length === 0 ? 0 : confidence / boxes.length / 100;
  return { text: paragraphs.join('\n\n'), boxes, blocks: [], confidence: Math.round(mean * 1000) / 1000 };
}
