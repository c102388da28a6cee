// Judges the role of every citation: challenged, basis or mention. Words of the sentence come first, then the place in list,
// table and section, then the default of the kind of document.
import type { CitationRole } from '../../../model/mention.ts';
import type { TagContext } from '../../context.ts';
import type { Draft, Resolution } from '../draft.ts';
import { type Outline, passageIndexAt } from '../outline.ts';
import type { Token } from '../tokens.ts';
import { askedAbout } from './asked-about.ts';
import { challengedAfter, challengedBefore, inSeries, setAside } from './challenged.ts';
import { findCues } from './cue-words.ts';
import { appliesNot, denied, without } from './denied.ts';
import { enabling } from './enabling.ts';
import { ground, joinedGround } from './ground.ts';
import { excepted, otherwise, wishedAgainst } from './instead.ts';
import { evaluated, example, kept, ownReference } from './kept.ts';
import { inColumn, inSection, likeSibling } from './layout.ts';
import { afterLeadInSentence, inLeadInRole } from './lead-in.ts';
import { learntRole } from './learnt.ts';
import { askedAwayNext } from './next-sentence.ts';
import { clauseAt, tokenSentences } from './scope.ts';
import type { Judged, RoleRule, RoleState } from './state.ts';
import { takenUp } from './taken-up.ts';

/** In running text: what the sentence says, then what its section means. */
const IN_PROSE: readonly RoleRule[] = [
  ownReference,
  enabling,
  example,
  kept,
  denied,
  setAside,
  inSeries,
  challengedBefore,
  challengedAfter,
  askedAbout,
  appliesNot,
  without,
  afterLeadInSentence,
  takenUp,
  askedAwayNext,
  otherwise,
  wishedAgainst,
  excepted,
  evaluated,
  ground,
  joinedGround,
  inSection,
];
/** In an item or a row the list comes before a bare "efter". */
const IN_LIST: readonly RoleRule[] = [
  ownReference,
  enabling,
  example,
  kept,
  denied,
  setAside,
  inSeries,
  challengedBefore,
  challengedAfter,
  askedAbout,
  appliesNot,
  without,
  inColumn,
  inLeadInRole,
  likeSibling,
  inSection,
  ground,
  joinedGround,
];

export interface RoleInput {
  readonly context: TagContext;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  readonly laws: readonly (Resolution | undefined)[];
  readonly outline: Outline;
}

/** The role of each draft, in the order of the drafts. */
export function judgeRoles(input: RoleInput): CitationRole[] {
  const { context, tokens, drafts } = input;
  const state: RoleState = {
    ...input,
    cues: findCues(tokens),
    clauses: tokenSentences(tokens, context.sentences),
    roles: [],
  };
  for (const [index, draft] of drafts.entries()) {
    const passage = passageIndexAt(context, draft.start);
    const judged: Judged = { draft, index, clause: clauseAt(state.clauses, draft.first), passage };
    state.roles.push(inherited(judged, state) ?? ownRole(judged, state));
  }
  return state.roles;
}

/** Items of one list share the role of its first. */
function inherited({ draft, index }: Judged, state: RoleState): CitationRole | undefined {
  const previous = state.drafts[index - 1];
  return previous !== undefined && draft.group >= 0 && previous.group === draft.group
    ? state.roles[index - 1]
    : undefined;
}

/** The first answer of the rules, else what is learnt from marked papers, else the default of the kind of document. */
function ownRole(judged: Judged, state: RoleState): CitationRole {
  for (const rule of state.outline.listed[judged.passage] === true ? IN_LIST : IN_PROSE) {
    const role = rule(judged, state);
    if (role !== undefined) return role;
  }
  const learnt = learntRole({ context: state.context, citations: state.drafts, at: judged.draft });
  return learnt ?? state.context.pipeline.citationRole ?? 'mention';
}
