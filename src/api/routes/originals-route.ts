// GET /api/originals/{hash}: the bytes as they came in. A file that may hold CPR numbers needs the key.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { NotFoundError } from '../../model/errors.ts';
import type { MediaType } from '../../model/source-file.ts';
import { objectPath, type Store, type StoredFile } from '../../store/index.ts';
import type { ApiContext } from '../api-context.ts';
import { keyFingerprint, writeAudit } from '../audit-log.ts';
import { keyResponse, problem, sendProblem } from '../problem.ts';
import { addReadRoute } from '../read-route.ts';

/** The `hash` of a route's path. */
export const fileHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .openapi({ description: '`fileHash` of a document' });

/** Deepest nesting of containers looked into; what lies deeper counts as unread. */
const DEEPEST = 8;

/**
 * True if everyone may have the original: its text and that of everything inside was read whole and held no CPR number.
 * What could not be read may hold one.
 */
export function originalIsOpen(store: Store, hash: string, depth = 0): boolean {
  const file = store.files.get(hash);
  if (!file || file.hasCpr || depth > DEEPEST) return false;
  if (store.deadLetters.ofFile(hash).length > 0) return false;
  const inside = store.files.inside(hash);
  if (inside.length === 0 && !store.texts.has(hash)) return false;
  return inside.every((member) => originalIsOpen(store, member, depth + 1));
}

/** Adds the route. */
export function addOriginalsRoute(app: OpenAPIHono, api: ApiContext): void {
  addReadRoute(
    app,
    {
      path: '/api/originals/{hash}',
      operation: 'original',
      summary: 'An original file',
      description:
        'A file that holds, or may hold, CPR numbers is given only with `authorization: Bearer KEY` (setting TRIAL_KEY of the server); audit.log of the archive keeps which key asked for which file, and when',
      query: {},
      params: { hash: fileHash },
      answers: { 'application/octet-stream': z.string().openapi({ format: 'binary' }) },
      answerDescription: 'The bytes, with the media type of the file',
      otherAnswers: keyResponse,
    },
    ({ context, params }) => {
      const file = api.store.files.get(params.hash);
      const path = objectPath(api.layout, params.hash);
      if (!file || !existsSync(path))
        throw new NotFoundError('no-original', `there is no file ${params.hash} in this archive`);
      const refused = refusal(context, params.hash, api);
      if (refused) return refused;
      const bytes = context.req.method === 'HEAD' ? null : Readable.toWeb(createReadStream(path));
      return new Response(bytes as globalThis.ReadableStream | null, { headers: headersOf(file) });
    },
  );
}

/** The answer to whoever may not have a file; undefined for those who may. */
export function refusal(context: Context, hash: string, api: ApiContext): Response | undefined {
  if (originalIsOpen(api.store, hash) || isAllowed(context.req.header('authorization'), hash, api))
    return undefined;
  context.header('www-authenticate', 'Bearer');
  return sendProblem(
    context,
    problem(401, 'key-needed', 'the file may hold CPR numbers; send authorization: Bearer KEY'),
  );
}

/** Whether the key that was sent opens a file; who sent one is kept, right or wrong. */
function isAllowed(header: string | undefined, target: string, api: ApiContext): boolean {
  if (header === undefined) return false;
  const allowed = hasKey(header, api);
  const key = keyFingerprint(Buffer.from(header.replace(/^Bearer /i, ''), 'latin1'));
  writeAudit(api.layout, { what: 'original', target, answer: allowed ? 'given' : 'refused', key });
  return allowed;
}

/** Compares digests in constant time: neither the key nor its length can be felt out. */
function hasKey(header: string, { settings }: ApiContext): boolean {
  if (settings.key === undefined) return false;
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  // A header value is read as Latin-1; a key beyond ASCII was sent as the bytes of its UTF-8.
  const sent = Buffer.from(header, 'latin1');
  return timingSafeEqual(digest(sent), digest(Buffer.from(`Bearer ${settings.key}`, 'utf8')));
}

const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'message/rfc822': 'eml',
  'application/zip': 'zip',
  'text/plain': 'txt',
  'application/octet-stream': 'bin',
};

/** Never shown inside our own pages: a document is hostile input. Only PDF opens in the browser's own viewer. */
function headersOf({ hash, size, mediaType }: StoredFile): Record<string, string> {
  const place = mediaType === 'application/pdf' ? 'inline' : 'attachment';
  return {
    'content-type': mediaType,
    'content-length': String(size),
    'content-disposition': `${place}; filename="${hash.slice(0, 16)}.${EXTENSIONS[mediaType]}"`,
    'content-security-policy': place === 'inline' ? "default-src 'none'; object-src 'self'" : 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
