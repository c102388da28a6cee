// Chooses a document's kind: the best score over its threshold, else `other`.
import type { DocumentKind } from '../../model/document.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { DocumentText } from '../document-text.ts';
import { scoreKinds } from './score-kinds.ts';

export interface ChosenKind {
  readonly kind: DocumentKind;
  /** 0-1: how far it stands above its threshold and above the next kind. */
  readonly confidence: number;
  readonly rule: string;
}

/** The kind of a document. Confidence .5 is a score at the threshold with a rival at its heels. */
export function chooseKind(
  document: DocumentText,
  title: string | null,
  pipelines: readonly Pipeline[],
): ChosenKind {
  const [first, second] = scoreKinds(document, title, pipelines);
  if (!first || first.score < first.threshold)
    return { kind: 'other', confidence: 0.3, rule: 'segment/kind-silent@1' };
  const margin = first.score - Math.max(second?.score ?? 0, 0);
  const above = first.score - first.threshold;
  const confidence = 0.5 + Math.min(above, 5) * 0.05 + Math.min(margin, 5) * 0.05;
  return {
    kind: first.kind,
    confidence: Math.round(Math.min(confidence, 0.99) * 100) / 100,
    rule: 'segment/kind-cues@1',
  };
}
