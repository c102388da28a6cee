// The trials of a text, with what the taggers that run before find in it.
import type { DocumentKind } from '../../../src/model/document.ts';
import type { FoundMention } from '../../../src/model/mention.ts';
import { tagCitations } from '../../../src/tag/citation/index.ts';
import type { TagContext } from '../../../src/tag/context.ts';
import { tagMunicipalities } from '../../../src/tag/municipality/index.ts';
import { tagNetworks } from '../../../src/tag/network/index.ts';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { settleOverlaps } from '../../../src/tag/overlaps.ts';
import { tagStatuses } from '../../../src/tag/status/index.ts';
import { ruledTitles, tagTrials, withRepeats } from '../../../src/tag/trial/index.ts';
import { segmented } from '../outcome/segmented.ts';

const BEFORE = [tagCitations, tagMunicipalities, tagNetworks, tagOutcomes, tagStatuses];

/** The trials that the rules find, whatever the judge says of them. */
export function trialsOf(text: string, kind: DocumentKind = 'news-article'): FoundMention[] {
  const context = known(text, kind);
  return withRepeats(context, ruledTitles(context));
}

/** A text with the mentions that the trial tagger is given. */
export function known(text: string, kind: DocumentKind): TagContext {
  const context = segmented(text, kind);
  let earlier: FoundMention[] = [];
  for (const tagger of BEFORE)
    earlier = settleOverlaps([...earlier, ...tagger({ ...context, earlier })], text);
  return { ...context, earlier };
}

/** The words of what the rules find, joined. */
export function names(text: string, kind?: DocumentKind): string {
  return joined(text, trialsOf(text, kind));
}

/** The words of what rules and judge find together, joined. */
export function judgedNames(text: string, kind: DocumentKind = 'news-article'): string {
  return joined(text, tagTrials(known(text, kind)));
}

function joined(text: string, mentions: readonly FoundMention[]): string {
  return mentions.map(({ start, end }) => text.slice(start, end)).join(' | ');
}
