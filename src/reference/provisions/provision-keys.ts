// Under which keys a citation is filed, and by which keys a provision is asked for: the same in search, facets and trace.
import { compareUnits, formatProvision, type Provision, parseProvision, type Step } from './provision-id.ts';
import { rangeMembers } from './range-members.ts';

/** The keys of one citation. */
export interface FiledKeys {
  /** Itself, its ancestors, and of a range each member with its ancestors. */
  readonly keys: readonly string[];
  /** Of a range: what it covers whole. Empty otherwise. */
  readonly covers: readonly string[];
}

/** The keys by which a provision is found: any of `keys` among a citation's keys, or any of `covers` among its covers. */
export interface AskedKeys {
  readonly keys: readonly string[];
  readonly covers: readonly string[];
}

/** Key of "every section of this number that has a letter": `serviceloven§83*` for 83a, 83b ... */
function letteredKey(provision: Provision): string {
  return `${formatProvision(provision)}*`;
}

function withLastStep(provision: Provision, step: Step): Provision {
  return { law: provision.law, steps: [...provision.steps.slice(0, -1), step] };
}

/** The provision and what it stands in, innermost first, the law last: §83,stk.2 → §83,stk.2 · §83 · law. */
function chain(provision: Provision): readonly Provision[] {
  const { law, steps } = provision;
  return Array.from({ length: steps.length + 1 }, (_, cut) => ({
    law,
    steps: steps.slice(0, steps.length - cut),
  }));
}

function keysOfChain(provision: Provision): readonly string[] {
  return chain(provision).flatMap((each) => [formatProvision(each), ...letteredKeys(each)]);
}

function letteredKeys(provision: Provision): readonly string[] {
  const last = provision.steps.at(-1);
  if (last === undefined || last.from.letter === '' || last.from.number === 0 || last.to !== undefined)
    return [];
  const bare = { level: last.level, from: { number: last.from.number, letter: '' } };
  return [letteredKey(withLastStep(provision, bare))];
}

/** A provision's members if a step of it is a range (the first that is), each as a key and as a provision. */
function members(provision: Provision): readonly { readonly key: string; readonly provision: Provision }[] {
  const at = provision.steps.findIndex((step) => step.to !== undefined);
  const range = provision.steps[at];
  if (range === undefined) return [];
  const upTo = { law: provision.law, steps: provision.steps.slice(0, at + 1) };
  return rangeMembers(range).map(({ unit, lettered }) => {
    const single = withLastStep(upTo, { level: range.level, from: unit });
    return { key: lettered ? letteredKey(single) : formatProvision(single), provision: single };
  });
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}

/** The keys a citation is filed under. An id that is no provision's is filed under itself. */
export function filedKeys(id: string): FiledKeys {
  const provision = parseProvision(id);
  if (provision === undefined) return { keys: [id], covers: [] };
  const inside = members(provision);
  const single = inside.filter(({ key }) => !key.endsWith('*'));
  const keys = [id, ...keysOfChain(provision), ...single.flatMap((member) => keysOfChain(member.provision))];
  return { keys: unique(keys), covers: unique(inside.map(({ key }) => key)) };
}

/**
 * The keys by which a provision is asked for: citations of it and of what lies below it, and ranges that cover it or what
 * it stands in. A range asks for each of its members.
 */
export function askedKeys(id: string): AskedKeys {
  const provision = parseProvision(id);
  if (provision === undefined) return { keys: [id], covers: [] };
  const inside = members(provision);
  if (inside.length > 0) {
    const asked = unique([id, ...inside.map(({ key }) => key)]);
    return { keys: asked, covers: asked.slice(1) };
  }
  return { keys: [id], covers: unique(keysOfChain(provision)) };
}

/** The ids of what a provision stands in, innermost first, without the law: §83,stk.2,nr.1 → §83,stk.2 · §83. */
export function broaderProvisions(id: string): readonly string[] {
  const provision = parseProvision(id);
  if (provision === undefined) return [];
  return chain(provision).slice(1, -1).map(formatProvision);
}

/** The section a provision lies in (`serviceloven§83`), for each member of a range of sections; empty for a whole law. */
export function sectionsOf(id: string): readonly string[] {
  const provision = parseProvision(id);
  const first = provision?.steps[0];
  if (provision === undefined || first === undefined) return [];
  return rangeMembers(first)
    .filter(({ lettered }) => !lettered)
    .map(({ unit }) => formatProvision({ law: provision.law, steps: [{ level: '§', from: unit }] }));
}

/** Of a range of sections: the keys of all sections with a letter that it covers (`serviceloven§83*`); else empty. */
export function coveredSections(id: string): readonly string[] {
  const steps = parseProvision(id)?.steps ?? [];
  return steps[0]?.to === undefined ? [] : filedKeys(id).covers.filter((key) => key.endsWith('*'));
}

/** Whether asking for `asked` finds a citation of `cited`. */
export function findsCitation(asked: string, cited: string): boolean {
  const question = askedKeys(asked);
  const filed = filedKeys(cited);
  return (
    question.keys.some((key) => filed.keys.includes(key)) ||
    question.covers.some((key) => filed.covers.includes(key))
  );
}

function compareSteps(a: Step, b: Step): number {
  return compareUnits(a.from, b.from) || compareUnits(a.to ?? a.from, b.to ?? b.from);
}

/** Order of the law book: by law (code unit), then 83 < 83,stk.1 < 83a < 84; a range after its first member. */
export function compareProvisions(a: string, b: string): number {
  const [left, right] = [parseProvision(a), parseProvision(b)];
  if (left === undefined || right === undefined || left.law !== right.law) return a < b ? -1 : a > b ? 1 : 0;
  for (const [at, step] of left.steps.entries()) {
    const other = right.steps[at];
    if (other === undefined) return 1;
    const order = compareSteps(step, other);
    if (order !== 0) return order;
  }
  return left.steps.length - right.steps.length;
}
