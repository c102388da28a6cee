// The Danish words for how papers were brought together: why they are one trial, what may be one, what contradicts itself.

export const danishLinks = {
  conflictsMenu: 'Modstrid',
  conflictsTitle: 'Modstrid og tvivl',
  conflictsIntro:
    'Her står oplysninger, der strider mod hinanden, og forsøg, der måske er det samme. Arkivet vælger ikke mellem dem; beviserne står ved hver.',
  conflictCount: (n: number) => (n === 1 ? '1 punkt' : `${n} punkter`),
  noConflicts: 'Ingen oplysninger i arkivet strider mod hinanden.',
  conflictKind: 'Slags',
  suggestion: 'Måske samme forsøg',

  against: ' over for ',
  reported: (answer: string) => `${answer} (omtalt af en anden end den, der afgør)`,
  claimed: (what: string, said: number, counted: number) =>
    `${what}: dokumentet oplyser ${said}, men dets liste har ${counted}.`,
  outside: (municipality: string, network: string) =>
    `${municipality} er ikke blandt medlemmerne af ${network}.`,
  neverHad: (provision: string, highest: number) =>
    `${provision}: ingen udgave af loven går længere end til § ${highest}.`,
  repealed: (provision: string, date: string) => `${provision} gjaldt ikke længere (${date}).`,
  tooEarly: (decided: string, applied: string) => `Svaret er fra ${decided}, ansøgningen fra ${applied}.`,

  why: 'Hvorfor det regnes for ét forsøg',
  whyOne: 'Forsøget står kun ét sted, så intet er lagt sammen.',
  quoted: (title: string) => `»${title}«`,
  or: ' eller ',
  rules: {
    'equal-key': 'titlerne er ens, når bøjning og småord ikke tæller',
    slip: 'titlerne er ens bortset fra en tastefejl i ét ord',
    'key-inside': 'den ene titel er indeholdt i den anden',
    'rarest-stem': 'titlerne har det sjældneste ord fælles, og kun ét forsøg har det i sin titel',
  },
  otherRule: 'titlerne ligner hinanden',
  corrections: {
    'merge-trials': 'lagde forsøg sammen',
    'split-trial': 'delte forsøget',
    'rename-trial': 'gav forsøget en anden titel',
    'reject-link': 'tog et sted ud af forsøget',
  },
  mayBe: (own: string, others: string, why: string) => `${own} er måske samme forsøg som ${others}: ${why}.`,
  maybeSame: 'Måske samme forsøg',

  networkByMembers: 'Netværket er ikke nævnt; det er det eneste, som alle deltagerne er medlem af.',

  paging: 'Sider',
  previous: 'Forrige side',
  shownOf: (from: number, to: number, total: number) => `${from}–${to} af ${total}`,
};
