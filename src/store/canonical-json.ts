// One text for one value: JSON with sorted keys, for digests, content keys and rows that must compare equal.

/** JSON with object keys in code-unit order; members that are undefined are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

/** The value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const members = value as Readonly<Record<string, unknown>>;
  const inOrder: Record<string, unknown> = {};
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) inOrder[key] = typeof member === 'object' ? sorted(member) : member;
  }
  return inOrder;
}
