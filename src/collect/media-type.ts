// Tells a file's media type from its bytes. Names only break ties between kinds of text.
import type { MediaType } from '../model/source-file.ts';

const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HEAD_BYTES = 4096;
/** Header fields that open a mail; one of them must stand on the first line. */
const MAIL_START =
  /^(?:return-path|received|from|to|date|subject|message-id|mime-version|delivered-to|x-[a-z-]{1,40}|content-type|reply-to|cc|fra|dkim-signature|authentication-results):[ \t]/i;
const MAIL_FIELD = /^(?:from|date|message-id|mime-version|received):[ \t]/im;
const HTML_START =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Media type by content: PDF, zip (a Word file by its members), mail, HTML, text; anything else is
 * `application/octet-stream`. `head` should hold the first 4 kB, `tail` the last bytes of a zip (its directory).
 */
export function mediaTypeOf(head: Uint8Array, tail: Uint8Array, name: string): MediaType {
  const start = latin1(head.subarray(0, HEAD_BYTES));
  if (start.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'))
    return zipKind(start, latin1(tail));
  if (isBinary(head)) return 'application/octet-stream';
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)/, '');
  if (HTML_START.test(text)) return 'text/html';
  if (MAIL_START.test(text) && MAIL_FIELD.test(text)) return 'message/rfc822';
  if (/\.(?:html?|xhtml)$/i.test(name) && /<[a-z][^>]{0,200}>/i.test(text)) return 'text/html';
  if (/\.eml$/i.test(name) && MAIL_FIELD.test(text)) return 'message/rfc822';
  return 'text/plain';
}

function zipKind(start: string, tail: string): MediaType {
  const names = start + tail;
  return names.includes('word/document.xml') || names.includes('word/_rels/') ? DOCX : 'application/zip';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Text holds no NUL (UTF-16 with a byte order mark apart) and few other control characters. */
function isBinary(head: Uint8Array): boolean {
  if (head.length >= 2 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)))
    return false;
  let strange = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) strange += 1;
  }
  return strange > head.length / 50;
}
