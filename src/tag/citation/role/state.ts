// What the judging of roles looks at.
import type { CitationRole } from '../../../model/mention.ts';
import type { TagContext } from '../../context.ts';
import type { Draft, Resolution } from '../draft.ts';
import type { Outline } from '../outline.ts';
import type { Token } from '../tokens.ts';
import type { CueHit } from './cue-words.ts';
import type { Clause } from './scope.ts';

export interface RoleState {
  readonly context: TagContext;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  readonly laws: readonly (Resolution | undefined)[];
  readonly cues: readonly CueHit[];
  readonly clauses: readonly Clause[];
  readonly outline: Outline;
  /** Roles judged so far, in the order of the drafts. */
  readonly roles: CitationRole[];
}

/** A draft and where it stands. */
export interface Judged {
  readonly draft: Draft;
  readonly index: number;
  /** Its sentence. */
  readonly clause: Clause;
  /** Index of its passage, -1 between passages. */
  readonly passage: number;
}

/** A rule of roles: the role of a draft, or nothing. Looks at a bounded stretch around it. */
export type RoleRule = (judged: Judged, state: RoleState) => CitationRole | undefined;
