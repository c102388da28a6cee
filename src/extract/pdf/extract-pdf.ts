// A PDF to text, page by page; a page without text is read by OCR, a page that cannot be read is reported, never skipped in silence.
import { DeadLetterError } from '../../model/errors.ts';
import type { Extracted } from '../../model/stages.ts';
import type { TextBlock, TextPage } from '../../model/text.ts';
import { recognise } from '../ocr/recognise.ts';
import { type OpenPdf, openPdf, type PdfPage } from './open-pdf.ts';
import { bodySizeOf, type PageText, pageText } from './page-text.ts';

/** Dots an inch at which a page is drawn for OCR: below 200 Danish accents are lost, above 300 nothing is won. */
const OCR_SCALE = 250 / 72;
/** Fewer letters than this on a page that shows a picture are a stamp or page number on a scan. */
const SCAN_LETTERS = 12;

/** Options of the stage: whether pages without text are read by OCR. */
export interface PdfOptions {
  readonly ocr: boolean;
}

/** Extracts all pages; pages are parted by an empty line. */
export async function extractPdf(bytes: Uint8Array, options: PdfOptions): Promise<Extracted> {
  const pdf = await openPdf(bytes);
  try {
    const { pages, problems } = await readPages(pdf);
    if (pages.length === 0)
      throw new DeadLetterError('bad-pdf', `PDF has no readable page: ${problems[0] ?? 'it holds none'}`);
    return {
      embedded: [],
      text: { ...(await setPages(pdf, pages, { ...options, problems })), stated: pdf.stated, problems },
    };
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: OpenPdf): Promise<{ pages: PdfPage[]; problems: string[] }> {
  const pages: PdfPage[] = [];
  const problems: string[] = [];
  for (let number = 1; number <= pdf.pages; number += 1) {
    try {
      pages.push(await pdf.page(number));
    } catch (cause) {
      problems.push(
        `page ${number} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  }
  return { pages, problems };
}

async function setPages(
  pdf: OpenPdf,
  pages: readonly PdfPage[],
  options: PdfOptions & { problems: string[] },
) {
  const bodySize = bodySizeOf(pages);
  const set: TextPage[] = [];
  const blocks: TextBlock[] = [];
  let text = '';
  let tables = 0;
  for (const page of pages) {
    const offset = text === '' ? 0 : text.length + 2;
    const place = { offset, bodySize, firstTable: tables };
    const read = isScan(page) ? await readScan(pdf, page, { ...options, place }) : pageText(page, place);
    text += text === '' ? read.text : `\n\n${read.text}`;
    blocks.push(...read.blocks);
    tables = 1 + blocks.reduce((most, block) => Math.max(most, block.table ?? -1), -1);
    const { number, width, height } = page;
    const confidence =
      'confidence' in read && typeof read.confidence === 'number' ? { ocrConfidence: read.confidence } : {};
    set.push({
      number,
      width,
      height,
      start: offset,
      end: offset + read.text.length,
      boxes: read.boxes,
      ...confidence,
    });
  }
  return { text, pages: set, blocks };
}

function isScan(page: PdfPage): boolean {
  let letters = 0;
  for (const item of page.items) letters += item.text.replace(/[^a-zæøå]/gi, '').length;
  return letters < SCAN_LETTERS;
}

interface ScanOptions extends PdfOptions {
  readonly problems: string[];
  readonly place: { offset: number; bodySize: number; firstTable: number };
}

/** A page without text: OCR where it is on and finds words, else what little the page holds. */
async function readScan(
  pdf: OpenPdf,
  page: PdfPage,
  options: ScanOptions,
): Promise<PageText & { confidence?: number }> {
  const plain = pageText(page, options.place);
  if (!options.ocr) {
    if (plain.text === '') options.problems.push(`page ${page.number} holds no text and OCR is off`);
    return plain;
  }
  try {
    const picture = await pdf.picture(page.number, OCR_SCALE);
    const read = await recognise(picture, { offset: options.place.offset, scale: OCR_SCALE });
    return read.text === '' ? plain : read;
  } catch (cause) {
    options.problems.push(
      `page ${page.number} cannot be recognised: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
    return plain;
  }
}
