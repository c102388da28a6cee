// One answer as JSON, JSON lines, CSV or Markdown, by the `format` parameter.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { printSheet, type Sheet, type SheetWords, toJsonLines } from '../trace/index.ts';
import { LANGUAGES, sheetFile, sheetWords } from '../web/index.ts';
import type { ApiContext } from './api-context.ts';
import { viewIn } from './view-of.ts';

/** The parameters of an answer in rows. */
export const formatParameters = {
  format: z
    .enum(['json', 'jsonl', 'csv', 'markdown'])
    .default('json')
    .openapi({ description: 'json; jsonl: a line a row; csv: for a Danish Excel; markdown: a table' }),
  lang: z.enum(LANGUAGES).default('en').openapi({
    description:
      'Of headings and names in csv and markdown. en: the stable ones of the command line; json is the same in both',
  }),
};

type FormatQuery = z.output<z.ZodObject<typeof formatParameters>>;

export interface TabularAnswer {
  /** Begins the name of the file. */
  readonly name: string;
  readonly json: unknown;
  readonly rows: readonly unknown[];
  sheet(words: SheetWords): Sheet;
}

/** The media types of a route with a `format` parameter, for its description. */
export function sheetAnswers(json: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return {
    'application/json': json,
    'application/x-ndjson': z.string(),
    'text/csv': z.string(),
    'text/markdown': z.string(),
  };
}

/** Sends an answer in the format and language that the request asks for. */
export function sendSheet(
  { pipelines }: Pick<ApiContext, 'pipelines'>,
  { context, query }: { readonly context: Context; readonly query: FormatQuery },
  answer: TabularAnswer,
): Response {
  const { format, lang } = query;
  if (format === 'json') return context.json(answer.json);
  const view = viewIn(lang, context, pipelines);
  const name = sheetFile(view, answer.name);
  if (format === 'jsonl')
    return sendFile(context, {
      ...ofType('application/x-ndjson', `${name}.jsonl`),
      body: toJsonLines(answer.rows),
    });
  const sheet = answer.sheet(sheetWords(view));
  return format === 'csv'
    ? sendFile(context, { ...ofType('text/csv', `${name}.csv`), body: printSheet(sheet, 'csv') })
    : context.body(printSheet(sheet, 'markdown'), 200, { 'content-type': 'text/markdown; charset=utf-8' });
}

function ofType(type: string, name: string) {
  return { type: `${type}; charset=utf-8`, name };
}

/** Sends text as a file to keep; `name` is ASCII. */
export function sendFile(
  context: Context,
  { type, name, body }: { readonly type: string; readonly name: string; readonly body: string },
): Response {
  return context.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  });
}
