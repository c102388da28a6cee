// Values of the key field `citation`: provision keys alone and with their role, so that `lov:` and `rolle:` hold of one citation.
import type { CitationRole } from '../model/mention.ts';
import { askedKeys, broaderProvisions, filedKeys } from '../reference/provisions/provision-keys.ts';

/** Begins keys of what a range covers whole: `~serviceloven§83` is found by § 83, stk. 2, plain `serviceloven§83` is not. */
const COVERS = '~';
/** Begins the key of a citation's own id, no ancestors: for "cited as a whole". */
const ITSELF = '=';

function withRole(role: CitationRole | undefined, keys: readonly string[]): readonly string[] {
  return role === undefined ? keys : keys.map((key) => `${role}|${key}`);
}

/** Everything a citation is filed under in the field `citation`. */
export function filedCitation(id: string, role: CitationRole | undefined): readonly string[] {
  const { keys, covers } = filedKeys(id);
  const all = [...keys, ...covers.map((key) => COVERS + key), ITSELF + id];
  return role === undefined ? all : [...all, ...withRole(role, all)];
}

/** The values that find citations of a provision or law (any of them), in one of `roles`; no roles: in any or none. */
export function askedCitation(id: string, roles: readonly CitationRole[] = []): readonly string[] {
  const { keys, covers } = askedKeys(id);
  const all = [...keys, ...covers.map((key) => COVERS + key)];
  return roles.length === 0 ? all : roles.flatMap((role) => withRole(role, all));
}

/** The values that find citations of what a provision stands in, as a whole: § 83 for § 83, stk. 2. Empty for a section. */
export function broaderCitation(id: string, roles: readonly CitationRole[] = []): readonly string[] {
  const all = broaderProvisions(id).map((key) => ITSELF + key);
  return roles.length === 0 ? all : roles.flatMap((role) => withRole(role, all));
}
