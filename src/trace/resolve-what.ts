// The words of a question to what they name: a provision, a law, a municipality, a network or a year. Nothing is guessed.
import { QueryError } from '../model/errors.ts';
import { foldKey } from '../reference/fold-key.ts';
import { lawFormsNamed } from '../reference/law-forms.ts';
import { municipalities, municipalityByCode } from '../reference/municipalities.ts';
import { municipalityFormsNamed } from '../reference/municipality-forms.ts';
import { danishSlug } from '../reference/name-slug.ts';
import { networkById, networkFormsNamed, networks } from '../reference/networks.ts';
import { filedKeys } from '../reference/provisions/provision-keys.ts';
import { provisionLabel } from '../search/query/find-provision.ts';
import { isMisspeltLaw, lawNames } from '../search/query/law-names.ts';
import { readProvision, sectionTextAt } from '../search/query/provision-text.ts';
import type { Asked, TraceSource } from './asked.ts';
import { namesLike } from './names-like.ts';

/** No name of a law or network is longer. */
const LONGEST = 300;

/**
 * What `words` name. Throws QueryError: `ambiguous` with the choices ("§ 83" alone: the laws with one in this archive),
 * `unknown-name` with the three nearest names.
 */
export function resolveWhat(words: string, source: TraceSource): Asked {
  const text = words.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (text === '')
    throw new QueryError(
      'empty-question',
      'nothing to trace: give a provision, law, municipality, network or year',
    );
  if (text.length > LONGEST)
    throw new QueryError(
      'question-too-long',
      `a name of ${text.length} characters is none: at most ${LONGEST}`,
    );
  return (
    year(text) ?? network(text, source) ?? municipality(text) ?? provision(text, source) ?? unknown(text)
  );
}

/** The id of a network or municipality by id, code or name: what a filter takes. QueryError `unknown-…` with the nearest names. */
export function resolveNamed(
  kind: 'network' | 'municipality',
  words: string,
  source: Pick<TraceSource, 'trials'>,
): string {
  const text = words.normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  const found = kind === 'network' ? network(text, source) : municipality(text);
  if (found) return found.id;
  const known =
    kind === 'network'
      ? networks().flatMap(({ id, name }) => [id, name])
      : municipalities().map(({ name }) => name);
  const choices = namesLike(text, known);
  throw new QueryError(`unknown-${kind}`, `no ${kind} is called "${text}"; nearest: ${choices.join(', ')}`, {
    choices,
  });
}

function year(text: string): Asked | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? { kind: 'year', id: text, label: text } : undefined;
}

function network(text: string, source: Pick<TraceSource, 'trials'>): Asked | undefined {
  const ids = [
    ...new Set(
      networkFormsNamed(text.replace(/^(?:frikommune)?netværket (?:om )?/i, '')).map(
        ({ networkId }) => networkId,
      ),
    ),
  ];
  if (ids.length > 1)
    throw ambiguous(
      text,
      ids.map((id) => networkById(id)?.name ?? id),
    );
  const found = networkById(ids[0] ?? text);
  if (found) return { kind: 'network', id: found.id, label: found.name };
  // One that no list has but a paper of this archive names; its id is made of its name.
  const id = danishSlug(text);
  const isNamed = source.trials.some((trial) => trial.network === id);
  return isNamed ? { kind: 'network', id, label: id.replaceAll('-', ' ') } : undefined;
}

function municipality(text: string): Asked | undefined {
  const bare = text.replace(/\s(?:kommunes?|byråd)$/i, '');
  const codes = [
    ...new Set([...municipalityFormsNamed(text), ...municipalityFormsNamed(bare)].map(({ code }) => code)),
  ];
  if (codes.length > 1)
    throw ambiguous(
      text,
      codes.map((code) => municipalityByCode(code)?.name ?? code),
    );
  const found = municipalityByCode(codes[0] ?? text);
  return found && { kind: 'municipality', id: found.code, label: found.name };
}

function provision(text: string, source: TraceSource): Asked | undefined {
  const shared = lawFormsNamed(text.split(/\s?§/)[0] ?? text)[0]?.lawIds ?? [];
  if (shared.length > 1)
    throw ambiguous(
      text,
      shared.map((law) => law + text.slice(Math.max(text.indexOf('§'), 0)).replace(text, '')),
    );
  const read = readProvision(text);
  if (read.state === 'no-law') return sectionAlone(text, source);
  if (read.state === 'unknown') return inArchive(text, source);
  const law = read.id.split('§')[0] ?? read.id;
  if (isMisspeltLaw(law) && !isCited(law, source)) return undefined;
  return asked(read.id);
}

function asked(id: string): Asked {
  return { kind: id.includes('§') ? 'provision' : 'law', id, label: provisionLabel(id) };
}

/** A law by its id that no list has but a paper of this archive cites. */
function inArchive(text: string, source: TraceSource): Asked | undefined {
  return isCited(text, source) ? asked(text) : undefined;
}

function isCited(law: string, source: TraceSource): boolean {
  return source.trials.some(({ provisions }) =>
    provisions.some((one) => (one.provision.split('§')[0] ?? '') === law),
  );
}

/** The only law that has such a section in this archive; several are choices. */
function sectionAlone(text: string, source: TraceSource): Asked {
  const below = sectionTextAt(text, 0)?.id ?? text;
  const laws = new Set<string>();
  for (const { provisions } of source.trials) {
    for (const one of provisions) {
      const law = one.provision.split('§')[0] ?? '';
      if (law !== '?' && filedKeys(one.provision).keys.includes(law + below)) laws.add(law);
    }
  }
  const found = [...laws].sort().map((law) => asked(law + below));
  const [only] = found;
  if (only && found.length === 1) return only;
  if (found.length === 0)
    throw new QueryError('no-law', `"${text}" names no law, and no trial in this archive has such a section`);
  throw ambiguous(
    text,
    found.map(({ label }) => label),
  );
}

function ambiguous(text: string, choices: readonly string[]): QueryError {
  return new QueryError('ambiguous', `"${text}" can mean ${choices.join(', ')}`, { choices });
}

function unknown(text: string): never {
  const known = [
    ...lawNames(),
    ...municipalities().map(({ name }) => name),
    ...networks().map(({ name }) => name),
  ];
  const name = foldKey(text).replace(/\s*§.*$/, '');
  const choices = namesLike(name === '' ? text : name, known);
  throw new QueryError('unknown-name', `nothing is called "${text}"; nearest: ${choices.join(', ')}`, {
    choices,
  });
}
