// Parameters that several routes take, each described once.
import { z } from '@hono/zod-openapi';
import { CITATION_ROLES, OUTCOMES } from '../model/mention.ts';
import { FACET_FIELDS, type FacetField } from '../search/schema.ts';

/** A parameter that may be given once or several times. */
export function several<T extends z.ZodType>(value: T, description: string) {
  return z
    .union([value, z.array(value)])
    .optional()
    .transform((given): z.output<T>[] =>
      given === undefined ? [] : Array.isArray(given) ? (given as z.output<T>[]) : [given as z.output<T>],
    )
    .openapi({ description });
}

/** `true` or `false`, `false` unless given. */
export function flag(description: string) {
  return z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .openapi({ description });
}

const word = z.string().max(512);

/** A whole number within bounds; nothing else is taken for one (an empty value is no 0). */
export function count(least: number, most: number) {
  return z
    .preprocess(
      (given) => (typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given),
      z.number().int().min(least).max(most),
    )
    .openapi({ type: 'integer', minimum: least, maximum: most });
}

export const queryParameter = z
  .string()
  .max(10_000)
  .openapi({ description: 'The query, as typed', example: 'hvilke forsøg udfordrede serviceloven § 83' });

export const literalParameter = flag(
  'Take words as words: no municipality, provision, answer or year is understood',
);

/** One parameter a facet (`kind=press-release&kind=news-article`). */
export const facetParameters = Object.fromEntries(
  FACET_FIELDS.map((field) => [
    field,
    several(word, `Only documents with one of these values of ${field}; "none" stands for no value`),
  ]),
) as Record<FacetField, ReturnType<typeof several<z.ZodString>>>;

/** The filters that facet parameters ask for. */
export function filtersOf(query: Readonly<Partial<Record<FacetField, readonly string[]>>>) {
  return FACET_FIELDS.flatMap((field) => {
    const values = query[field] ?? [];
    return values.length > 0 ? [{ field, values }] : [];
  });
}

const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'expected a year, month or day: 2017-06',
  )
  .optional();

export const outcomeParameter = several(
  z.enum([...OUTCOMES, 'undecided']),
  'Only rows with one of these answers; "undecided" for trials without one',
);

export const networkParameter = word
  .optional()
  .openapi({ description: 'Id or name of a network', example: 'fk2-boliger' });

export const municipalityParameter = word
  .optional()
  .openapi({ description: 'Code or name of a municipality', example: '0751' });

/** What narrows the rows of a trace, a matrix or a timeline. */
export const traceParameters = {
  outcome: outcomeParameter,
  role: several(z.enum(CITATION_ROLES), 'Only provisions in one of these roles'),
  from: date.openapi({ description: 'Decided then or later: year, month or day', example: '2017' }),
  to: date.openapi({ description: 'Decided then or earlier', example: '2018-06' }),
  network: networkParameter,
  municipality: municipalityParameter,
};

/** The parameter that narrows by period. */
export const periodParameter = {
  period: several(z.string().max(100), 'Only trials of one of these periods: frikommuneforsoeg-2'),
};

export type TraceParameters = z.output<z.ZodObject<typeof traceParameters>>;
