// The Danish genitive of a name, as documents write it.

/** `Vejle` → Vejles, Vejle's; `Aarhus` → Aarhus', Aarhus's. The usual one first. */
export function genitives(name: string): readonly string[] {
  if (/[sxz]$/i.test(name)) return [`${name}'`, `${name}'s`];
  return [`${name}s`, `${name}'s`];
}
