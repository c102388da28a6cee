// `clean`: extracted text to the running text that rules read, with a map back to every character.
import type { Span } from '../model/span.ts';
import type { CleanPage, CleanText, ExtractedText, MapRun, TextBlock } from '../model/text.ts';
import { findFurniture } from './furniture.ts';
import { toClean } from './offsets.ts';
import { rewrite } from './rewrite.ts';

/** Version of the stage: a change makes new results. */
export const CLEAN_VERSION = '1';

/**
 * Takes out page furniture, soft hyphens and invisible characters; joins words that were broken at a line's end; turns
 * no-break spaces into spaces and letters with combining marks into letters. Line breaks, tabs and dashes stay.
 */
export function clean(extracted: ExtractedText): CleanText {
  const { furniture, printed } = findFurniture(extracted);
  const { text, map } = rewrite(extracted.text, furniture);
  const pages = extracted.pages.map((page): CleanPage => {
    const number = printed.get(page.number);
    return {
      number: page.number,
      ...moved(map, page),
      ...(number !== undefined && { printedNumber: number }),
    };
  });
  return { text, map, pages, blocks: moveBlocks(map, extracted.blocks), furniture, stated: extracted.stated };
}

function moved(map: readonly MapRun[], span: Span): Span {
  return { start: toClean(map, span.start), end: toClean(map, span.end) };
}

function moveBlocks(map: readonly MapRun[], blocks: readonly TextBlock[]): TextBlock[] {
  return blocks
    .map((block) => ({
      ...block,
      ...moved(map, block),
      ...(block.cells && { cells: block.cells.map((cell) => moved(map, cell)) }),
    }))
    .filter((block) => block.end > block.start);
}
