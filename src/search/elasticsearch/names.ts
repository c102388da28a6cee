// How indexes and aliases are called. A generation is one index behind three aliases.
import { StopError } from '../../model/errors.ts';
import { isGenerationId } from '../generation.ts';

/** Begins every name unless the settings say otherwise. */
export const DEFAULT_PREFIX = 'trial-archive';

/** Checks a prefix by what Elasticsearch allows in names. Throws StopError `elasticsearch-prefix`. */
export function checkPrefix(prefix: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,80}$/.test(prefix)) return prefix;
  throw new StopError(
    'elasticsearch-prefix',
    `"${prefix}" cannot begin the name of an index: up to 81 of a-z, 0-9, - and _, the first a letter or digit.`,
  );
}

/** The index of a generation. */
export function indexName(prefix: string, generation: string): string {
  return `${prefix}-${generation}`;
}

/** The generation of an index, or undefined if the index is not one of ours. */
export function generationOf(prefix: string, index: string): string | undefined {
  const name = index.startsWith(`${prefix}-`) ? index.slice(prefix.length + 1) : '';
  return isGenerationId(name) ? name : undefined;
}

/** All indexes of generations, as Elasticsearch's wildcard; more may match, see `generationOf`. */
export function allIndexes(prefix: string): string {
  return `${prefix}-g*`;
}

/** What is written to. A bulk asks for an alias, so that a deleted index is an error and not made anew without its mapping. */
export function writeAlias(prefix: string, generation: string): string {
  return `${indexName(prefix, generation)}-write`;
}

/** The alias of the serving generation. */
export function servingAlias(prefix: string): string {
  return prefix;
}

/** The serving generation's documents without the row of state: for Kibana and other tools that come with a query of their own. */
export function documentsAlias(prefix: string): string {
  return `${prefix}-documents`;
}
