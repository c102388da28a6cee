// `extract`: a file's bytes to its text and the files inside it, one format a folder.
import { DeadLetterError } from '../model/errors.ts';
import type { MediaType } from '../model/source-file.ts';
import type { Extracted, ExtractInput } from '../model/stages.ts';

/** Version of the stage: a change makes new results. */
export const EXTRACT_VERSION = '1';

export interface ExtractOptions {
  /** Read pages without text by OCR; default true. */
  readonly ocr?: boolean;
}

type Extractor = (input: ExtractInput, options: Required<ExtractOptions>) => Promise<Extracted>;

/** Formats are loaded when the first file of theirs comes: each brings a library. */
const EXTRACTORS: Readonly<Record<MediaType, Extractor>> = {
  'application/pdf': async (input, options) =>
    (await import('./pdf/extract-pdf.ts')).extractPdf(input.bytes, options),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (input) =>
    (await import('./docx/extract-docx.ts')).extractDocx(input.bytes),
  'text/html': async (input) => (await import('./html/extract-html.ts')).extractHtml(input.bytes),
  'message/rfc822': async (input) => (await import('./mail/extract-mail.ts')).extractMail(input.bytes),
  'application/zip': async (input) => (await import('./zip/extract-zip.ts')).extractZip(input.bytes),
  'text/plain': async (input) => (await import('./plain/extract-plain.ts')).extractPlain(input.bytes),
  'application/octet-stream': async (input) => {
    throw new DeadLetterError(
      'unknown-format',
      `format not known (${signature(input.bytes)}); readable: PDF, Word .docx, HTML, mail, zip, text`,
    );
  },
};

/** Extracts one file. Throws DeadLetterError for a file that cannot be read, with what is wrong with it. */
export async function extract(input: ExtractInput, options: ExtractOptions = {}): Promise<Extracted> {
  if (input.bytes.length === 0) throw new DeadLetterError('empty-file', 'file is empty');
  return EXTRACTORS[input.mediaType](input, { ocr: options.ocr ?? true });
}

function signature(bytes: Uint8Array): string {
  return `begins with ${Buffer.from(bytes.subarray(0, 4)).toString('hex')}`;
}
