// The taggers in the order in which they run, and who wins where two of them claim the same words. Adding a tagger is
// a folder beside this file and a line in TAGGERS.
import type { MentionType } from '../model/mention.ts';
import { tagCaseNumbers } from './case-number/index.ts';
import { tagCitations } from './citation/index.ts';
import type { Tagger } from './context.ts';
import { tagCpr } from './cpr/index.ts';
import { tagDates } from './date/index.ts';
import { tagMoney } from './money/index.ts';
import { tagMunicipalities } from './municipality/index.ts';
import { tagNetworks } from './network/index.ts';
import { tagOrganisations } from './organisation/index.ts';
import { tagOutcomes } from './outcome/index.ts';
import { tagStatuses } from './status/index.ts';
import { tagTrials } from './trial/index.ts';

export interface RegisteredTagger {
  readonly type: MentionType;
  readonly tag: Tagger;
}

/** In running order: a tagger sees the mentions of those above it as `context.earlier`. */
export const TAGGERS: readonly RegisteredTagger[] = [
  { type: 'cpr', tag: tagCpr },
  { type: 'citation', tag: tagCitations },
  { type: 'case-number', tag: tagCaseNumbers },
  { type: 'date', tag: tagDates },
  { type: 'money', tag: tagMoney },
  { type: 'network', tag: tagNetworks },
  { type: 'organisation', tag: tagOrganisations },
  { type: 'municipality', tag: tagMunicipalities },
  { type: 'outcome', tag: tagOutcomes },
  { type: 'status', tag: tagStatuses },
  { type: 'trial', tag: tagTrials },
];

/**
 * Where mentions of two types overlap, the one further left stays whole. A trial title is cut around what it holds
 * ("Tilkøb efter § 83": the title without the citation); any other loser is dropped.
 */
export const PRECEDENCE: readonly MentionType[] = [
  'cpr',
  'citation',
  'date',
  'case-number',
  'money',
  'outcome',
  'network',
  'organisation',
  'municipality',
  'status',
  'trial',
];
