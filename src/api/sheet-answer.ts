// One answer as JSON, JSON lines, CSV or Markdown, by the `format` parameter.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { printSheet, type Sheet, toJsonLines } from '../trace/index.ts';

export const formatParameter = z
  .enum(['json', 'jsonl', 'csv', 'markdown'])
  .default('json')
  .openapi({ description: 'json; jsonl: a line a row; csv: for a Danish Excel; markdown: a table' });

export type AnswerFormat = z.output<typeof formatParameter>;

export interface TabularAnswer {
  /** Begins the name of the file. */
  readonly name: string;
  readonly json: unknown;
  readonly rows: readonly unknown[];
  sheet(): Sheet;
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

/** Sends an answer in a format. */
export function sendSheet(context: Context, format: AnswerFormat, answer: TabularAnswer): Response {
  if (format === 'json') return context.json(answer.json);
  if (format === 'jsonl')
    return sendFile(context, {
      ...ofType('application/x-ndjson', `${answer.name}.jsonl`),
      body: toJsonLines(answer.rows),
    });
  return format === 'csv'
    ? sendFile(context, {
        ...ofType('text/csv', `${answer.name}.csv`),
        body: printSheet(answer.sheet(), 'csv'),
      })
    : context.body(printSheet(answer.sheet(), 'markdown'), 200, {
        'content-type': 'text/markdown; charset=utf-8',
      });
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
