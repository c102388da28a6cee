// Makes an extracted text of one page, for formats that have none.
import type { ExtractedText, StatedFields, TextBlock } from '../model/text.ts';

/** A text without pages, boxes or problems. */
export function onePage(
  built: { text: string; blocks: readonly TextBlock[] },
  stated: StatedFields = {},
): ExtractedText {
  const { text, blocks } = built;
  return {
    text,
    blocks,
    stated,
    problems: [],
    pages: [{ number: 1, start: 0, end: text.length, boxes: [] }],
  };
}
