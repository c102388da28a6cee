// `tag`: one document to its mentions. Runs the taggers that the document's pipeline names, in the registry's order,
// and settles overlaps. Knows no kind of entity itself.
import type { FoundMention } from '../model/mention.ts';
import type { TagInput } from '../model/stages.ts';
import { makeContext } from './context.ts';
import { settleOverlaps } from './overlaps.ts';
import { TAGGERS } from './registry.ts';

/** Version of all rules together: a change here re-tags stored documents. */
export const TAG_VERSION = 3;

/**
 * The mentions of one document, in order, never overlapping, each inside `document.start`..`document.end`, offsets into
 * `input.text`. Runs only the taggers in `input.pipeline.taggers`. Linear in the length of the document; never throws on
 * any text.
 */
export function tag(input: TagInput): FoundMention[] {
  const context = makeContext(input);
  const wanted = new Set(input.pipeline.taggers);
  let mentions: FoundMention[] = [];
  for (const tagger of TAGGERS) {
    if (!wanted.has(tagger.type)) continue;
    const found = tagger.tag({ ...context, earlier: mentions });
    if (found.length === 0) continue;
    mentions = settleOverlaps([...mentions, ...found.filter((m) => isInside(m, context))], input.text);
  }
  return mentions;
}

function isInside(mention: FoundMention, context: { readonly start: number; readonly end: number }): boolean {
  return mention.start >= context.start && mention.end <= context.end && mention.start < mention.end;
}
