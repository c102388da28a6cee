// A passage before it knows its page, its headings and its section.
import type { PassageKind } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

export interface RawPassage extends Span {
  readonly kind: PassageKind;
  readonly level?: number;
  readonly cells?: readonly Span[];
  readonly table?: number;
  readonly headerRow?: boolean;
}
