// Walks an HTML tree into blocks: headings, paragraphs, list items, table rows, footnotes. Formats that become HTML use it too.
import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { DeadLetterError } from '../../model/errors.ts';
import type { TextBuilder } from '../text-builder.ts';
import { addTable } from './table.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'iframe',
  'head',
  'select',
  'button',
  'object',
]);
/** Nesting deeper than this is read as running text, so that no page of half a million tags overflows the stack. */
const MAX_DEPTH = 400;

/** Elements that a parser never closes by itself, so that open ones add up. */
const NESTING =
  /<(\/?)(?:div|span|table|ul|ol|dl|section|article|blockquote|font|b|i|em|strong|center|form|fieldset|a)(?=[\s>/])/gi;
/** Trees deeper than this take time that grows with the square of their depth; no page that people read is as deep. */
const DEEPEST = 2000;

/**
 * Loads markup; `slim` reads it with htmlparser2, which forgives what real pages hold. A page nested deeper than any real one
 * is a DeadLetterError.
 */
export function loadHtml(markup: string): CheerioAPI {
  let depth = 0;
  for (const tag of markup.matchAll(NESTING)) {
    depth = tag[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST)
      throw new DeadLetterError('html-too-deep', `page is nested more than ${DEEPEST} elements deep`);
  }
  return load(markup, { xml: { xmlMode: false, decodeEntities: true } });
}

/** State of a walk: the running words that no block has taken yet. */
interface Walk {
  readonly builder: TextBuilder;
  words: string;
  table: number;
}

/** Appends everything below the nodes to the builder. `tables` is the number of the first table. */
export function addBlocks($: CheerioAPI, roots: Cheerio<AnyNode>, builder: TextBuilder): void {
  const walk: Walk = { builder, words: '', table: 0 };
  for (const node of roots.toArray()) visit($, node, { walk, depth: 0, list: 0 });
  flush(walk, { kind: 'paragraph' });
}

interface Place {
  readonly walk: Walk;
  readonly depth: number;
  /** Nesting of lists around the node. */
  readonly list: number;
}

function visit($: CheerioAPI, node: AnyNode, place: Place): void {
  const { walk } = place;
  if (node.type === 'text') {
    walk.words += node.data.replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '));
    return;
  }
  if (node.type === 'root') {
    for (const child of node.children) visit($, child, place);
    return;
  }
  if (!isElement(node) || SILENT.has(node.name)) return;
  if (node.name === 'br') {
    walk.words += '\n';
  } else if (node.name === 'table') {
    flush(walk, { kind: 'paragraph' });
    walk.table = addTable($, node, { builder: walk.builder, table: walk.table });
  } else if (BLOCKS.has(node.name) && place.depth < MAX_DEPTH) {
    visitBlock($, node, place);
  } else {
    visitChildren($, node, place);
  }
}

function visitBlock($: CheerioAPI, node: Element, place: Place): void {
  const { walk } = place;
  flush(walk, blockOf(place));
  const heading = /^h([1-6])$/.exec(node.name);
  const list = place.list + (node.name === 'ul' || node.name === 'ol' ? 1 : 0);
  visitChildren($, node, { walk, depth: place.depth + 1, list });
  if (heading) flush(walk, { kind: 'heading', level: Number(heading[1]) });
  else if (isFootnote(node)) flush(walk, { kind: 'footnote' });
  else flush(walk, blockOf({ ...place, list }));
}

function visitChildren($: CheerioAPI, node: Element, place: Place): void {
  const superscript = node.name === 'sup';
  const before = place.walk.words.length;
  for (const child of node.children) visit($, child, { ...place, depth: place.depth + 1 });
  if (superscript) place.walk.words = raise(place.walk.words, before);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Footnote digits become superscript characters: stuck to a number they would change it ("§ 83" + "1"). */
function raise(words: string, from: number): string {
  const mark = words
    .slice(from)
    .trim()
    .replace(/^\[(\d+)\]$/, '$1');
  if (!/^\d{1,3}$/.test(mark)) return words;
  return words.slice(0, from) + mark.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

function blockOf(place: { list: number }): { kind: 'paragraph' } | { kind: 'list-item'; level: number } {
  return place.list > 0 ? { kind: 'list-item', level: place.list } : { kind: 'paragraph' };
}

/** Word's footnotes, as mammoth writes them, and the notes of common web publishing systems. */
function isFootnote(node: Element): boolean {
  return /^(?:footnote|endnote)-\d+$/.test(node.attribs.id ?? '') || node.attribs.role === 'doc-footnote';
}

function flush(walk: Walk, meta: Parameters<TextBuilder['block']>[1]): void {
  const words = walk.words.replace(/↑\s*$/, '');
  walk.words = '';
  walk.builder.block(words, meta);
}

function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}
