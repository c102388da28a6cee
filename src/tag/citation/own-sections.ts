// The sections of the document itself: headings "§ 1." of an order or of statutes. They are no citations; references to
// them are `denne-bekendtgørelse` in an order and nothing in statutes and contracts.
import type { TagContext } from '../context.ts';
import { sectionText } from './provision.ts';
import type { SectionGroup } from './section-group.ts';
import { GAP, isCapital, type Token } from './tokens.ts';

export interface OwnSections {
  /** `order`: an order or act; `statutes`: vedtægter, contracts; `none`: it has no sections of its own. */
  readonly kind: 'order' | 'statutes' | 'none';
  /** Its sections as "3" or "3a". */
  readonly sections: ReadonlySet<string>;
  /** Groups that are headings, in order. */
  readonly headings: readonly SectionGroup[];
}

/** The law of a reference to the document's own section. */
export const THIS_ORDER = 'denne-bekendtgørelse';

/** Where documents say what they are. */
const HEAD = 600;
const LONGEST_TITLE = 400;
const STATUTES =
  /vedtægt|kontrakt|forretningsorden|lejeaftale|samarbejdsaftale|regulativ|statutter|overenskomst/i;
const FEWEST = 2;

/** The document's own sections, from headings "§ 1." at the start of a line. */
export function ownSections(
  context: TagContext,
  tokens: readonly Token[],
  groups: readonly SectionGroup[],
): OwnSections {
  const headings = groups.filter((group) => isHeading(tokens, group));
  const sections = new Set(
    headings.map((group) => sectionText(group.items[0]?.provision.section ?? { number: 0 })),
  );
  const kind = kindOf(context, sections);
  return kind === 'none' ? { kind, sections: new Set(), headings: [] } : { kind, sections, headings };
}

/** End of the title of an order: its own name there is no citation. The document's start for other kinds. */
export function ownTitleEnd(context: TagContext): number {
  if (context.document.kind !== 'executive-order') return context.start;
  const head = context.passages.find((passage) =>
    /^bekendtgørelse|^lov\b/i.test(context.text.slice(passage.start, passage.start + 15)),
  );
  return head !== undefined && head.start < context.start + HEAD && head.end - head.start < LONGEST_TITLE
    ? head.end
    : context.start;
}

/** An order by its kind, statutes by their title; a document without a § 1 of its own is neither. */
function kindOf(context: TagContext, sections: ReadonlySet<string>): OwnSections['kind'] {
  const isOrder = context.document.kind === 'executive-order';
  if (!sections.has('1') || (sections.size < FEWEST && !isOrder))
    return isOrder && sections.size > 0 ? 'order' : 'none';
  if (isOrder) return 'order';
  return STATUTES.test(context.text.slice(context.start, context.start + HEAD)) ? 'statutes' : 'order';
}

/** "§ 12." or "§ 12 a." at the start of a line, before a sentence or a title. */
function isHeading(tokens: readonly Token[], group: SectionGroup): boolean {
  const first = tokens[group.first];
  const item = group.items[0];
  if (first?.kind !== 'sign' || group.items.length !== 1 || item === undefined) return false;
  if (first.gap !== GAP.line && first.gap !== GAP.wall) return false;
  if (item.provision.stk !== undefined || item.provision.to !== undefined) return false;
  const stop = tokens[group.last + 1];
  const after = tokens[group.last + 2];
  if (stop?.raw !== '.' || stop.gap !== GAP.none) return stop === undefined || stop.gap >= GAP.line;
  return after === undefined || after.gap >= GAP.line || isCapital(after) || after.kind === 'punct';
}
