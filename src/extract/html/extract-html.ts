// HTML to text with its blocks. Judges nothing: which words are a title or a date is for `segment`.
import type { CheerioAPI } from 'cheerio/slim';
import type { Extracted } from '../../model/stages.ts';
import type { StatedFields } from '../../model/text.ts';
import { onePage } from '../one-page.ts';
import { decodeText } from '../plain/decode.ts';
import { TextBuilder } from '../text-builder.ts';
import { addBlocks, loadHtml } from './blocks.ts';
import { mainPart } from './main-part.ts';

/** Extracts a page of HTML; its character set is taken from the markup, else judged by its bytes. */
export function extractHtml(bytes: Uint8Array): Extracted {
  const markup = decodeText(bytes, charsetOf(bytes));
  return { text: htmlText(markup), embedded: [] };
}

/** Extracts markup that is already a string (the body of a mail). */
export function htmlText(markup: string): Extracted['text'] {
  const $ = loadHtml(markup);
  const stated = statedBy($);
  const builder = new TextBuilder();
  addBlocks($, mainPart($), builder);
  return onePage(builder.finish(), stated);
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString(
    'latin1',
  );
  return /<meta[^>]{0,200}charset=["']?([a-z0-9_-]{2,40})/i.exec(head)?.[1];
}

function statedBy($: CheerioAPI): StatedFields {
  const meta = (name: string): string | undefined =>
    $(`meta[property="${name}"],meta[name="${name}"]`).attr('content');
  const title = meta('og:title') ?? ($('title').first().text().trim() || undefined);
  const date = isoDay(
    meta('article:published_time') ??
      meta('dcterms.date') ??
      meta('date') ??
      $('time[datetime]').attr('datetime'),
  );
  const sender = meta('og:site_name') ?? meta('author');
  return { ...(title && { title }), ...(date && { date }), ...(sender && { sender }) };
}

function isoDay(value: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
}
