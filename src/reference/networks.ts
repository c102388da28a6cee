// The eight networks of the second period: the table, by id, by member, and the wordings that name them.
import { foldKey } from './fold-key.ts';
import { groupByKey } from './group-by-key.ts';
import type { Network, NetworkForm } from './network.ts';
import { once } from './once.ts';
import { periodById } from './periods.ts';
import { dataFile } from './read-data.ts';

const data = dataFile<{ readonly networks: readonly Network[] }>('networks');

/** All networks, in the act's order. */
export function networks(): readonly Network[] {
  return data().networks;
}

const byId = once(() => new Map(networks().map((n) => [n.id, n])));

/** The network of an id, undefined where there is none. */
export function networkById(id: string): Network | undefined {
  return byId().get(id);
}

/** The networks that the act lists a municipality in. Membership alone makes no participant of a trial. */
export function networksOfMunicipality(code: string): readonly Network[] {
  return networks().filter((n) => n.members.includes(code));
}

/** Id of the act a network stands in, undefined for an unknown network. */
export function lawOfNetwork(id: string): string | undefined {
  const network = networkById(id);
  return network && periodById(network.period)?.lawId;
}

/** Every wording of every network, the official ones first within each. */
export const networkForms: () => readonly NetworkForm[] = once(() =>
  networks().flatMap((n) =>
    n.forms.map((f) => ({
      text: f.text,
      key: foldKey(f.text),
      networkId: n.id,
      kind: f.kind,
      weak: f.weak ?? false,
    })),
  ),
);

const byKey = once(() => groupByKey(networkForms()));

/** The wordings filed under the folded text; empty where it names none. */
export function networkFormsNamed(text: string): readonly NetworkForm[] {
  return byKey().get(foldKey(text)) ?? [];
}
