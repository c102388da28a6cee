// Query items as engine nodes: words analysed, fields looked up, provisions joined with the roles beside them.
import type { CitationRole } from '../../model/mention.ts';
import { prefixesOf, tokenize } from '../analysis/index.ts';
import { askedCitation } from '../citation-keys.ts';
import type { DayInterval } from '../date-interval.ts';
import type { EngineNode, KeysNode, TextNode } from '../engine-query.ts';
import { type AskedEntity, type Collected, nothingCollected } from './compiled-query.ts';
import { fieldMeaning } from './field-value.ts';
import type { NearItem, QueryItem, WordItem } from './query-node.ts';
import { syntaxError } from './syntax-error.ts';

/** A plain word: its stem, or the stems of its pieces side by side (CV-krav). */
export function wordNode(collected: Collected, item: WordItem): TextNode | undefined {
  const tokens = tokenize(item.text);
  const [first] = tokens;
  if (first === undefined) return undefined;
  const stems = tokens.map(({ stem }) => stem);
  const node: TextNode =
    tokens.length === 1
      ? { type: 'word', stem: first.stem }
      : { type: 'phrase', field: 'stem', words: stems };
  for (const { exact, stem, start, end } of tokens) {
    const place = { start: item.start + start, end: item.start + end };
    collected.words.push({
      text: item.text.slice(start, end),
      ...place,
      exact,
      node,
      alone: { type: 'word', stem },
    });
  }
  return node;
}

function exactWords(text: string): readonly string[] {
  return tokenize(text).map(({ exact }) => exact);
}

/** `kaer*` may begin kaer or kær: both are tried. */
function prefixNode(text: string): EngineNode {
  const [word = text] = tokenize(text).map(({ start, end }) => text.slice(start, end));
  return group(
    'or',
    prefixesOf(word).map((prefix) => ({ type: 'prefix', prefix })),
  );
}

/** With a phrase on one side both are taken in their exact form. */
function nearNode(item: NearItem): TextNode {
  const field = item.left.type === 'phrase' || item.right.type === 'phrase' ? 'exact' : 'stem';
  const words = (text: string) => tokenize(text).map((token) => token[field]);
  const [left, right] = [words(item.left.text), words(item.right.text)];
  const shared = left.find((word) => right.includes(word));
  if (shared !== undefined) {
    const expected = ['two different words or phrases beside NEAR'];
    throw syntaxError({ code: 'query-near', position: item.right.start, found: item.right.text, expected });
  }
  return { type: 'near', field, left, right, distance: item.distance };
}

function citationNode(collected: Collected, id: string, roles: readonly CitationRole[]): KeysNode {
  const node: KeysNode = { type: 'keys', field: 'citation', values: askedCitation(id, roles) };
  collected.provisions.push({ id, roles, node });
  collected.entities.push({ type: 'citation', ids: [id], roles });
  return node;
}

const ENTITY_FIELDS: ReadonlySet<string> = new Set([
  'municipality',
  'outcome',
  'status',
  'network',
  'organisation',
  'case-number',
]);

/** Notes the entities of a keys node, for highlights. */
export function noteKeys(collected: Collected, node: KeysNode): KeysNode {
  if (ENTITY_FIELDS.has(node.field)) {
    collected.entities.push({ type: node.field as AskedEntity['type'], ids: node.values, roles: [] });
  }
  return node;
}

/** Notes days that were asked for, so that the dates that fall on them are highlighted. */
export function noteDays(collected: Collected, days: DayInterval): void {
  const { from, to } = days;
  collected.entities.push({ type: 'date', ids: [], roles: [], days: { from, to } });
}

/** The items of an AND: provisions and roles side by side hold of one citation; `more` are provisions understood. */
export function compileAll(
  collected: Collected,
  items: readonly QueryItem[],
  more: readonly string[] = [],
): EngineNode[] {
  const provisions = [...more];
  const roles: CitationRole[] = [];
  const nodes: EngineNode[] = [];
  for (const item of items) {
    const meaning = item.type === 'field' ? fieldMeaning(item) : undefined;
    if (meaning === undefined) nodes.push(compileItem(collected, item));
    else if (meaning.type === 'provision') provisions.push(meaning.id);
    else if (meaning.type === 'roles') roles.push(...meaning.roles);
    else {
      if (meaning.type === 'dates') noteDays(collected, meaning);
      nodes.push(meaning.type === 'keys' ? noteKeys(collected, meaning) : meaning);
    }
  }
  const cited = provisions.map((id) => citationNode(collected, id, roles));
  if (cited.length > 0 || roles.length === 0) return [...nodes, ...cited];
  collected.entities.push({ type: 'citation', ids: [], roles });
  return [...nodes, { type: 'keys', field: 'role', values: roles }];
}

/** A group of nodes; of one node, the node itself. */
export function group(type: 'and' | 'or', nodes: readonly EngineNode[]): EngineNode {
  const [first] = nodes;
  return first !== undefined && nodes.length === 1 ? first : { type, nodes };
}

function compileItem(collected: Collected, item: QueryItem): EngineNode {
  switch (item.type) {
    case 'word':
      return wordNode(collected, item) ?? { type: 'all' };
    case 'phrase':
      return { type: 'phrase', field: 'exact', words: exactWords(item.text) };
    case 'prefix':
      return prefixNode(item.text);
    case 'near':
      return nearNode(item);
    case 'not':
      return { type: 'not', node: compileItem(nothingCollected(), item.item) };
    case 'or':
      return group(
        'or',
        item.items.map((each) => compileItem(collected, each)),
      );
    default:
      return group('and', compileAll(collected, item.type === 'and' ? item.items : [item]));
  }
}
