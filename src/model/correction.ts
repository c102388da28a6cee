// What a person says against the rules: kept in the store, applied last, never overwritten, can be taken back.
import type { Anchor } from './evidence.ts';
import type { FoundMention, MentionType } from './mention.ts';

export type CorrectionAction =
  | {
      readonly kind: 'add-mention';
      readonly anchor: Anchor;
      readonly mention: Omit<FoundMention, 'start' | 'end' | 'rule' | 'confidence'>;
    }
  | { readonly kind: 'remove-mention'; readonly anchor: Anchor; readonly type: MentionType }
  | {
      readonly kind: 'change-mention';
      readonly anchor: Anchor;
      readonly type: MentionType;
      readonly to: { readonly id?: string; readonly role?: FoundMention['role'] };
    }
  | {
      readonly kind: 'set-header';
      readonly document: string;
      readonly field: 'kind' | 'title' | 'date' | 'sender';
      readonly value: string | null;
    }
  | { readonly kind: 'merge-trials'; readonly into: string; readonly from: string }
  | {
      readonly kind: 'split-trial';
      readonly trial: string;
      readonly mentions: readonly Anchor[];
      readonly title: string;
    }
  | { readonly kind: 'rename-trial'; readonly trial: string; readonly title: string }
  | { readonly kind: 'reject-link'; readonly trial: string; readonly anchor: Anchor };

export interface Correction {
  /** Content id: first 16 of the SHA-256 of action, author and time. */
  readonly id: string;
  readonly action: CorrectionAction;
  readonly author: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string;
  /** ISO instant at which it was taken back. */
  readonly withdrawnAt?: string;
}
