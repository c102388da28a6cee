// Opens a PDF and reads its pages item by item. The one place that imports pdf-parse; text is put together elsewhere.
import { DeadLetterError } from '../../model/errors.ts';
import type { StatedFields } from '../../model/text.ts';

/** One run of glyphs as pdf.js gives it, in points from the top left corner of the page. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly height: number;
  readonly bold: boolean;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** An open PDF. Call `close` when done: it frees the reader's memory. */
export interface OpenPdf {
  readonly pages: number;
  readonly stated: StatedFields;
  page(number: number): Promise<PdfPage>;
  /** A page as PNG, `scale` 1 is 72 dots an inch. */
  picture(number: number, scale: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The parts of pdf.js that are used below pdf-parse's own text, which drops positions. */
interface PdfJsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfJsPage>;
}
interface PdfJsPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(
    options: object,
  ): Promise<{ items: PdfJsItem[]; styles: Record<string, { fontFamily: string }> }>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): void;
}
interface PdfJsItem {
  readonly str?: string;
  readonly transform?: number[];
  readonly width?: number;
  readonly fontName?: string;
}

/** Opens a PDF; encrypted, damaged and empty ones are dead letters that say so. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    const info = await parser.getInfo();
    const document = (parser as unknown as { doc: PdfJsDocument }).doc;
    return {
      pages: document.numPages,
      stated: statedBy(info.info),
      page: (number) => readPage(document, number),
      picture: async (number, scale) => {
        const shot = await parser.getScreenshot({
          partial: [number],
          scale,
          imageBuffer: true,
          imageDataUrl: false,
        });
        return shot.pages[0]?.data ?? new Uint8Array();
      },
      close: () => parser.destroy(),
    };
  } catch (cause) {
    await parser.destroy();
    throw deadLetter(cause);
  }
}

async function readPage(document: PdfJsDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: false });
  const items = content.items.flatMap((item) => toItem(item, { view: view.transform, page }));
  page.cleanup();
  return { number, width: view.width, height: view.height, items };
}

function toItem(item: PdfJsItem, on: { view: number[]; page: PdfJsPage }): PdfItem[] {
  const { str, transform, width = 0, fontName = '' } = item;
  if (str === undefined || str === '' || !transform) return [];
  const [a, b, c, d, e, f] = multiply(on.view, transform);
  const height = Math.hypot(c, d);
  // Text that runs upwards (stamps, margin notes) has no line of its own to stand in: it keeps its place, as a line each.
  const upright = Math.abs(b) <= Math.abs(a) * 0.2;
  return [
    { text: str, x: e, y: f, width: upright ? width : height, height, bold: isBold(on.page, fontName) },
  ];
}

function multiply(m: number[], n: number[]): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function isBold(page: PdfJsPage, fontName: string): boolean {
  const font = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : undefined;
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return /bold|black|heavy|semibold|demi/i.test(name);
}

function statedBy(info: unknown): StatedFields {
  if (typeof info !== 'object' || info === null) return {};
  const { Title: title, CreationDate: created } = info as { Title?: unknown; CreationDate?: unknown };
  const date = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(String(created ?? ''));
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim().normalize('NFC') }),
    ...(date && { date: `${date[1]}-${date[2]}-${date[3]}` }),
  };
}

function deadLetter(cause: unknown): DeadLetterError {
  const name = cause instanceof Error ? cause.name : '';
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (/password/i.test(name) || /password/i.test(reason)) {
    return new DeadLetterError('encrypted-pdf', 'PDF is encrypted: it needs a password', { cause });
  }
  return new DeadLetterError('bad-pdf', `PDF cannot be read: ${reason}`, { cause });
}
