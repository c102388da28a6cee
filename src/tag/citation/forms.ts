// The forms that a citation takes, each with a sample and a near miss: what `rule: citation/<form>@<version>` names.

/** One form of the grammar. Samples and near misses are tried by the tests. */
export interface CitationForm {
  /** Bumped when what the form reads changes. */
  readonly version: number;
  /** The parts it is made of, in order. */
  readonly parts: string;
  readonly sample: string;
  /** Ids that the sample gives. */
  readonly gives: readonly string[];
  /** Looks like it and is none, or is another form; gives the ids in `nearMissGives`. */
  readonly nearMiss: string;
  readonly nearMissGives: readonly string[];
}

/** Every form by its name. `law-*` name the law beside the section; the others say how the section is written. */
export const FORMS = {
  'law-alone': {
    version: 1,
    parts: 'law name',
    sample: 'Forsøget må ikke stride mod grundloven.',
    gives: ['grundloven'],
    nearMiss: 'Efter lovens formål skal borgeren inddrages.',
    nearMissGives: [],
  },
  'law-first': {
    version: 1,
    parts: 'law name, section list',
    sample: 'Hjælpen gives efter servicelovens § 83.',
    gives: ['serviceloven§83'],
    nearMiss: 'Kommunen bor i Servicegade 83.',
    nearMissGives: [],
  },
  'section-first': {
    version: 1,
    parts: 'section list, "i", law name',
    sample: 'Tilbud efter § 105, stk. 2, i lov om almene boliger m.v. er dyre.',
    gives: ['almenboligloven§105,stk.2'],
    nearMiss: 'Som nævnt på side 105 i lovbogen er tilbuddene dyre.',
    nearMissGives: [],
  },
  'list-item': {
    version: 1,
    parts: 'separator, section or stk. or nr. or litra that shares what stands before',
    sample: 'Det følger af servicelovens §§ 107, 108 og 110.',
    gives: ['serviceloven§107', 'serviceloven§108', 'serviceloven§110'],
    nearMiss: 'Borgeren får efter servicelovens § 107 og 108 timer om året.',
    nearMissGives: ['serviceloven§107'],
  },
  section: {
    version: 1,
    parts: 'section list without a law of its own',
    sample: 'Serviceloven er omfattende. Hjælpen gives efter § 83.',
    gives: ['serviceloven', 'serviceloven§83'],
    nearMiss: 'Serviceloven er omfattende. Hjælpen gives på stue 83.',
    nearMissGives: ['serviceloven'],
  },
  'section-compound': {
    version: 1,
    parts: 'section, hyphen, noun',
    sample: 'Byen har tre § 110-boformer.',
    gives: ['serviceloven§110'],
    nearMiss: 'Ministeren svarede på § 20-spørgsmål fra udvalget.',
    nearMissGives: [],
  },
  'committee-idiom': {
    version: 1,
    parts: '§ 17, stk. 4, noun udvalg',
    sample: 'Der nedsættes et § 17, stk. 4-udvalg.',
    gives: ['styrelsesloven§17,stk.4'],
    nearMiss: 'Der nedsættes et udvalg på 17 medlemmer og 4 suppleanter.',
    nearMissGives: [],
  },
  'stk-alone': {
    version: 1,
    parts: 'stk. under the section last cited',
    sample: 'Efter servicelovens § 83 gives hjælp. Omfanget aftales, jf. stk. 2.',
    gives: ['serviceloven§83', 'serviceloven§83,stk.2'],
    nearMiss: 'Efter servicelovens § 83 gives hjælp. Der er købt stk. 12 stole.',
    nearMissGives: ['serviceloven§83'],
  },
  chapter: {
    version: 1,
    parts: 'law name, chapter (not in the id)',
    sample: 'Reglerne i kapitel 16 i serviceloven er mange.',
    gives: ['serviceloven'],
    nearMiss: 'Reglerne i kapitel 16 i evalueringen er mange.',
    nearMissGives: [],
  },
  article: {
    version: 1,
    parts: 'EU act, article (not in the id)',
    sample: 'Behandlingen sker efter databeskyttelsesforordningens artikel 6, stk. 1, litra e.',
    gives: ['databeskyttelsesforordningen'],
    nearMiss: 'Se artikel 6 i lokalavisen.',
    nearMissGives: [],
  },
  instrument: {
    version: 1,
    parts: 'type, number, date',
    sample: 'Det følger af bekendtgørelse nr. 1614 af 18. december 2015.',
    gives: ['bek-1614-2015'],
    nearMiss: 'Det følger af notat nr. 1614 af 18. december 2015.',
    nearMissGives: [],
  },
} as const satisfies Record<string, CitationForm>;

export type FormName = keyof typeof FORMS;

/** The `rule` of a citation: `citation/law-first@1`. */
export function ruleName(form: FormName): string {
  return `citation/${form}@${FORMS[form].version}`;
}
