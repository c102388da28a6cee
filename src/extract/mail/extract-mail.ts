// Mail: the header lines a reader sees, the body, and attachments as files of their own. The one place that imports postal-mime.
import type { Address, Attachment, Email } from 'postal-mime';
import { DeadLetterError } from '../../model/errors.ts';
import type { Extracted } from '../../model/stages.ts';
import type { EmbeddedFile, StatedFields, TextBlock } from '../../model/text.ts';
import { htmlText } from '../html/extract-html.ts';
import { onePage } from '../one-page.ts';
import { safeName } from '../zip/safe-name.ts';

/** Extracts a mail. Its text opens with `Fra:`, `Til:`, `Cc:`, `Sendt:`, `Emne:`, so that sender and date have a place as proof. */
export async function extractMail(bytes: Uint8Array): Promise<Extracted> {
  const mail = await parse(bytes);
  const head = headLines(mail);
  const body = mail.text?.trim() ? { text: mail.text, blocks: [] } : htmlText(mail.html ?? '');
  const start = head === '' ? 0 : head.length + 2;
  const text = head === '' ? body.text : `${head}\n\n${body.text}`;
  return {
    text: onePage({ text: text.normalize('NFC'), blocks: shift(body.blocks, start) }, statedBy(mail)),
    embedded: mail.attachments.filter((part) => part.related !== true).map(toFile),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, forceRfc822Attachments: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DeadLetterError('bad-mail', `mail cannot be read: ${reason}`, { cause });
  }
}

function headLines(mail: Email): string {
  const lines: [string, string][] = [
    ['Fra', names(mail.from ? [mail.from] : [])],
    ['Til', names(mail.to ?? [])],
    ['Cc', names(mail.cc ?? [])],
    ['Sendt', mail.date ? readableDate(mail.date) : ''],
    ['Emne', mail.subject ?? ''],
  ];
  return lines
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}

function names(addresses: readonly Address[]): string {
  return addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .map((box) => (box.name && box.address ? `${box.name} <${box.address}>` : box.name || box.address))
    .join('; ');
}

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** `2017-02-02T09:14:00+01:00` as `2. februar 2017 09:14`: the day as the sender's clock had it. */
function readableDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(date);
  if (!parts) return date;
  const [, year, month, day, time] = parts;
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? month} ${year} ${time}`;
}

function statedBy(mail: Email): StatedFields {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(mail.date ?? '')?.[0];
  const sender = mail.from?.name || mail.from?.address;
  const recipients = (mail.to ?? [])
    .flatMap((one) => (one.group ? one.group : [one]))
    .map((box) => box.name || box.address);
  return {
    ...(mail.subject && { title: mail.subject }),
    ...(date && { date }),
    ...(sender && { sender }),
    ...(recipients.length > 0 && { recipients }),
  };
}

function toFile(part: Attachment, index: number): EmbeddedFile {
  const { content } = part;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { name: safeName(part.filename ?? `attachment-${index + 1}`), bytes };
}

function shift(blocks: readonly TextBlock[], by: number): TextBlock[] {
  return blocks.map((block) => ({
    ...block,
    start: block.start + by,
    end: block.end + by,
    ...(block.cells && {
      cells: block.cells.map((cell) => ({ start: cell.start + by, end: cell.end + by })),
    }),
  }));
}
