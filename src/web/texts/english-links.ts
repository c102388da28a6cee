// The English words for how papers were brought together; the same keys as in Danish, or it does not compile.
import type { danishLinks } from './danish-links.ts';

export const englishLinks: typeof danishLinks = {
  conflictsMenu: 'Conflicts',
  conflictsTitle: 'Conflicts and doubts',
  conflictsIntro:
    'Statements that contradict each other, and trials that may be one. The archive does not choose between them; the proofs stand beside each.',
  conflictCount: (n) => (n === 1 ? '1 item' : `${n} items`),
  noConflicts: 'Nothing in the archive contradicts itself.',
  conflictKind: 'Kind',
  suggestion: 'May be one trial',

  against: ' against ',
  reported: (answer) => `${answer} (reported by someone who does not decide)`,
  claimed: (what, said, counted) => `${what}: the document states ${said}, but its list has ${counted}.`,
  outside: (municipality, network) => `${municipality} is not among the members of ${network}.`,
  neverHad: (provision, highest) => `${provision}: no version of the act goes beyond § ${highest}.`,
  repealed: (provision, date) => `${provision} was no longer in force (${date}).`,
  tooEarly: (decided, applied) => `The answer is of ${decided}, the application of ${applied}.`,

  why: 'Why it counts as one trial',
  whyOne: 'The trial stands in one place only; nothing was put together.',
  quoted: (title) => `“${title}”`,
  or: ' or ',
  rules: {
    'equal-key': 'the titles are the same but for endings and small words',
    slip: 'the titles are the same but for a slip in one word',
    'key-inside': 'one title is contained in the other',
    'rarest-stem': 'the titles share their rarest word, and only one trial has it in its title',
  },
  otherRule: 'the titles resemble each other',
  corrections: {
    'merge-trials': 'put trials together',
    'split-trial': 'split the trial',
    'rename-trial': 'gave the trial another title',
    'reject-link': 'took a place out of the trial',
  },
  mayBe: (own, others, why) => `${own} may be the same trial as ${others}: ${why}.`,
  maybeSame: 'May be the same trial',

  networkByMembers: 'The network is not named; it is the only one that all participants are members of.',

  paging: 'Pages',
  previous: 'Previous page',
  shownOf: (from, to, total) => `${from}–${to} of ${total}`,
};
