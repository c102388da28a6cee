// What became of a law or of one of its sections.
import type { LawSuccessor, MovedProvision, Renumbering } from './law.ts';
import { lawData } from './laws.ts';

/** The heirs of a law as a whole; undefined where it still stands or the registry does not know. */
export function successorOf(lawId: string): LawSuccessor | undefined {
  return lawData().successors.find((s) => s.law === lawId);
}

/** The laws that a law took the place of, whole. */
export function predecessorsOf(lawId: string): readonly LawSuccessor[] {
  return lawData().successors.filter((s) => s.to.includes(lawId));
}

/**
 * Where the rule of a section (`83`, `66a`) stands today. Empty where it did not move or the registry does not know.
 * Without a section: moves of a field of the law that are not listed by section (children to barnets lov).
 */
export function movesOf(lawId: string, section: string | null): readonly MovedProvision[] {
  return lawData().movedProvisions.filter((m) => m.law === lawId && m.section === section);
}

/** The sections that moved into this one, so that a search for the new name finds the old. */
export function movedInto(lawId: string, section?: string): readonly MovedProvision[] {
  return lawData().movedProvisions.filter(
    (m) => m.toLaw === lawId && (section === undefined || m.toSection === section),
  );
}

/** Days on which a new main act took the old one's name: section numbers before and after do not compare. */
export function renumberingsOf(lawId: string): readonly Renumbering[] {
  return lawData().renumbered.filter((r) => r.law === lawId);
}
