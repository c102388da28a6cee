// Word files, by way of the HTML that mammoth makes of them. The one place that imports it.

import { DeadLetterError } from '../../model/errors.ts';
import type { Extracted } from '../../model/stages.ts';
import { addBlocks, loadHtml } from '../html/blocks.ts';
import { onePage } from '../one-page.ts';
import { TextBuilder } from '../text-builder.ts';

/** Paragraph styles of Danish and English Word, beyond those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Undertitel'] => h2:fresh",
  "p[style-name='Overskrift 1'] => h1:fresh",
  "p[style-name='Overskrift 2'] => h2:fresh",
  "p[style-name='Overskrift 3'] => h3:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='Opstilling - punkttegn'] => ul > li:fresh",
];

/** Extracts a .docx: headings, lists, tables with merged cells and footnotes are kept; pictures are left out. */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const { default: mammoth } = await import('mammoth');
  const markup = await convert(mammoth, bytes);
  const $ = loadHtml(markup);
  const builder = new TextBuilder();
  addBlocks($, $.root().contents(), builder);
  return { text: onePage(builder.finish()), embedded: [] };
}

async function convert(mammoth: typeof import('mammoth'), bytes: Uint8Array): Promise<string> {
  const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
  try {
    const result = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return result.value;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DeadLetterError('bad-docx', `Word file cannot be read: ${reason}`, { cause });
  }
}
