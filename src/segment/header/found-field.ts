// What a finder of header fields returns.
import type { Span } from '../../model/span.ts';

/** A header value with the place that states it. */
export interface FoundField extends Span {
  readonly value: string;
  /** `segment/<finder>@<version>`. */
  readonly rule: string;
}
