// The citation tagger: every mention of a law or of a provision, with its role. Composes the parts of this folder.
import type { FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';

/** Citations of one document, in order, not overlapping. */
export function tagCitations(_context: TagContext): FoundMention[] {
  return [];
}
