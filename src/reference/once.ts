// Work done on first use and kept: every table and index of this folder is made so.

/** A function that calls `make` the first time and gives the same result ever after. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
