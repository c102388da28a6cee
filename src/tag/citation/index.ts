// The citation tagger: every mention of a law or of a provision, with its role. Composes the parts of this folder:
// tokens → laws and section lists → drafts → laws resolved → roles judged → mentions.
import type { CitationRole, FoundMention } from '../../model/mention.ts';
import type { TagContext } from '../context.ts';
import { withAliases } from './aliases.ts';
import { attachLaws } from './attach.ts';
import type { Draft, Resolution } from './draft.ts';
import { findGroups, placesOf } from './find-groups.ts';
import { findLaws } from './find-laws.ts';
import { ruleName } from './forms.ts';
import { makeOutline } from './outline.ts';
import { ownSections, ownTitleEnd } from './own-sections.ts';
import { provisionId } from './provision.ts';
import { resolveLaws } from './resolve/index.ts';
import { judgeRoles } from './role/index.ts';
import { wishOf } from './role/wish.ts';
import { addStkAlone } from './stk-alone.ts';
import { splitStuckSigns } from './stuck-sign.ts';
import { scan } from './tokens.ts';

/** How much less sure a citation is whose sign or name was misread. */
const MISREAD = 0.8;

/** Citations of one document, in order, not overlapping. Linear in the length of the document. */
export function tagCitations(context: TagContext): FoundMention[] {
  const tokens = splitStuckSigns(scan(context.text, context.start, context.end));
  const hits = withAliases(tokens, findLaws(tokens));
  const places = placesOf(hits);
  const groups = findGroups(tokens, places);
  const own = ownSections(context, tokens, groups);
  const headings = new Set(own.headings);
  const attached = attachLaws(tokens, {
    hits,
    groups: groups.filter((group) => !headings.has(group)),
    places,
  });
  const drafts = addStkAlone(context, { tokens, drafts: attached, own });
  if (drafts.length === 0) return [];
  const outline = makeOutline(context);
  const laws = resolveLaws({ context, tokens, drafts, own, outline, hits });
  const roles = judgeRoles({ context, tokens, drafts, laws, outline });
  const title = ownTitleEnd(context);
  return drafts.flatMap((draft, i) => {
    const resolution = draft.end <= title ? undefined : laws[i];
    const role = roles[i];
    return resolution === undefined || role === undefined
      ? []
      : [
          mention(draft, {
            resolution,
            role,
            wish: role === 'challenged' ? wishOf(context, draft) : undefined,
          }),
        ];
  });
}

interface Judgement {
  readonly resolution: Resolution;
  readonly role: CitationRole;
  readonly wish: string | undefined;
}

/** A draft with all that was judged of it, as the tagger gives it back. */
function mention(draft: Draft, { resolution, role, wish }: Judgement): FoundMention {
  const { law, by, confidence } = resolution;
  return {
    type: 'citation',
    id: draft.provision === undefined ? law : provisionId(law, draft.provision),
    start: draft.start,
    end: draft.end,
    role,
    confidence: Math.round(confidence * (draft.misread ? MISREAD : 1) * 100) / 100,
    rule: ruleName(draft.form),
    attributes: wish === undefined ? { resolvedBy: by } : { resolvedBy: by, wish },
  };
}
