// Every form of the grammar by its sample and near miss, and the 117 forms of the reference data.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMS, ruleName } from '../../../src/tag/citation/forms.ts';
import { citationsOf, idsOf } from './factory.ts';

describe('forms', () => {
  it.each(Object.entries(FORMS))('%s reads its sample and not its near miss', (_, form) => {
    expect(idsOf(form.sample)).toBe(form.gives.join(' '));
    expect(idsOf(form.nearMiss)).toBe(form.nearMissGives.join(' '));
  });

  it.each(Object.keys(FORMS) as (keyof typeof FORMS)[])(
    '%s is the rule of a citation in its sample',
    (name) => {
      const rules = citationsOf(FORMS[name].sample).map((mention) => mention.rule);
      expect(rules).toContain(ruleName(name));
    },
  );
});

interface Ref {
  readonly section: number;
  readonly sectionLetter?: string;
  readonly rangeTo?: Ref;
  readonly subsection?: number | readonly [number, number];
  readonly number?: number | readonly [number, number];
  readonly litra?: string;
}

interface Example {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly contextLaw?: string;
  readonly contextSection?: number;
  readonly expected: {
    readonly isCitation: boolean;
    readonly law?: string | null;
    readonly refs?: readonly Ref[];
    readonly multiple?: readonly { readonly law: string; readonly refs: readonly Ref[] }[];
  };
}

const DATA = new URL('../../../src/reference/data/citation-forms.json', import.meta.url);
const { examples } = JSON.parse(readFileSync(DATA, 'utf8')) as { readonly examples: readonly Example[] };

/** Titles under which the context laws of the examples are named in the sentence before. */
const TITLES: Readonly<Record<string, string>> = {
  'lov-om-frikommunenetvaerk': 'Lov om frikommunenetværk',
  'lab-loven': 'Lov om en aktiv beskæftigelsesindsats',
};
/** A law named at a distance ("§ 83 a-ydelser efter serviceloven") is a citation of its own too. */
const WITH_ITS_LAW = new Set(['cit-110']);

function part(name: string, value: number | readonly [number, number] | undefined): string {
  return value === undefined ? '' : `,${name}.${typeof value === 'number' ? value : value.join('-')}`;
}

function idOf(law: string | null | undefined, ref: Ref): string {
  const section = `${ref.section}${ref.sectionLetter ?? ''}`;
  const to = ref.rangeTo === undefined ? '' : `-${ref.rangeTo.section}${ref.rangeTo.sectionLetter ?? ''}`;
  const litra = ref.litra === undefined ? '' : `,litra.${ref.litra}`;
  return `${law ?? '?'}§${section}${to}${part('stk', ref.subsection)}${part('nr', ref.number)}${litra}`;
}

function expectedOf({ id, expected }: Example): string {
  const { isCitation, law, refs = [], multiple } = expected;
  if (!isCitation) return '';
  const groups = multiple ?? [{ law, refs }];
  const ids = groups.flatMap((group) => group.refs.map((ref) => idOf(group.law, ref)));
  if (WITH_ITS_LAW.has(id)) ids.push(law ?? '?');
  return ids.length > 0 ? ids.join(' ') : (law ?? '?');
}

function contextBefore({ contextLaw, contextSection }: Example): string {
  if (contextLaw === undefined) return '';
  const section = contextSection === undefined ? '' : ` § ${contextSection}`;
  return `${TITLES[contextLaw] ?? contextLaw}${section} er nævnt. `;
}

describe('the forms of the reference data', () => {
  it('are 117', () => expect(examples).toHaveLength(117));

  it.each(examples.map((example) => [example.id, example.text, example] as const))(
    '%s: %s',
    (_id, text, example) => {
      const before = contextBefore(example);
      const found = citationsOf(before + text).filter((mention) => mention.end > before.length);
      expect(found.map((mention) => mention.id).join(' ')).toBe(expectedOf(example));
    },
  );
});
