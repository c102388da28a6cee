// Forms filed under their folded key, in the order in which they were made.

/** A lookup table from folded key to all forms that have it. */
export function groupByKey<T extends { readonly key: string }>(
  forms: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const form of forms) {
    const group = groups.get(form.key);
    if (group) group.push(form);
    else groups.set(form.key, [form]);
  }
  return groups;
}
