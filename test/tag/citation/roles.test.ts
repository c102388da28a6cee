// Roles: what is asked away, what is a ground, what is only mentioned. Every row says why.
import { describe, expect, it } from 'vitest';
import type { CitationRole } from '../../../src/model/mention.ts';
import { citationsOf, type Line, laidOut, rolesOf, type Setting } from './factory.ts';

/** "challenged basis": the roles alone, in order. */
function rolesIn(text: string, setting: Setting = {}): string {
  return citationsOf(text, setting)
    .map((mention) => mention.role)
    .join(' ');
}

describe('challenged', () => {
  it.each([
    ['fravige', 'Kommunen ønsker at fravige servicelovens § 83.'],
    ['fraviges', 'Servicelovens § 83 fraviges.'],
    ['kan fraviges', 'I forsøget kan servicelovens § 83 fraviges.'],
    ['ønskes fraveget', 'Servicelovens § 83 ønskes fraveget.'],
    ['fravigelse', 'Forsøget forudsætter fravigelse af servicelovens § 83.'],
    ['undtages fra', 'Kommunen undtages fra servicelovens § 151.'],
    ['undtagelse fra', 'Der bedes om undtagelse fra servicelovens § 151.'],
    ['undtaget', 'Den regel i § 80 i lejeloven er kommunen undtaget fra.'],
    ['dispensation fra', 'Der søges dispensation fra kommunalfuldmagtens regler.'],
    ['dispensere', 'Ministeriet kan dispensere fra servicelovens § 91.'],
    ['fritages for', 'Kommunen fritages for kravet i servicelovens § 148.'],
    ['fritagelse', 'Vi beder om fritagelse for servicelovens § 148.'],
    ['udfordrer', 'Projektet udfordrer planloven.'],
    ['udfordre anvendelse', 'Udfordre anvendelse af § 129 om optagelse i botilbud'],
    ['sætte ud af kraft', 'Vi vil sætte servicelovens § 91 ud af kraft i to år.'],
    ['sættes ud af kraft', 'Servicelovens § 91 sættes ud af kraft.'],
    ['suspenderes', 'Det foreslås, at folkeskolelovens § 14 suspenderes.'],
    ['ophæves', 'Vi foreslår, at servicelovens § 91 ophæves.'],
    [
      'finder ikke anvendelse',
      'I forsøget finder servicelovens § 91 ikke anvendelse, for § 91 i serviceloven ophæves.',
    ],
    ['skal ikke gælde', 'Kravet i servicelovens § 141 skal ikke gælde for forsøget.'],
    ['se bort fra', 'Kommunen kan se bort fra servicelovens § 88.'],
    ['afvige fra', 'Kommunen vil afvige fra servicelovens § 94.'],
    ['lempelse', 'Der ønskes lempelse af servicelovens § 88.'],
    ['uanset', 'Kommunen kan uanset servicelovens § 83 opkræve betaling.'],
    ['selv om', 'Borgeren fik hjælp, selv om servicelovens § 83 kun gav adgang til andet.'],
    ['i stedet for', 'Jobcentret aftaler en rytme i stedet for de faste intervaller i LAB-lovens § 15.'],
    ['a rule in a provision', 'Vi ønsker at fravige kravet om skriftlighed i servicelovens § 141.'],
    ['a rule after efter', 'Vi ønsker at fravige reglerne om betaling efter servicelovens § 161.'],
    ['a rule before jf.', 'Kravet om handleplan, jf. servicelovens § 141, ønskes fraveget.'],
    ['hjemmel til at fravige', 'Forsøget forudsætter hjemmel til at fravige servicelovens § 83.'],
    ['a wish to change', 'Vi ønsker at ændre servicelovens § 83.'],
    ['a wish to widen', 'Vi ønsker at udvide målgruppen i sundhedslovens § 119.'],
    [
      'asked away in the next clause',
      'Det forbyder planlovens § 40, og vi har bedt om at blive undtaget fra den bestemmelse.',
    ],
    ['asked away in the next sentence', 'Det følger af planlovens § 40. Den regel ønsker vi at fravige.'],
    [
      'a decision that says no to the wish',
      'Ministeriet kan ikke imødekomme ønsket om at fravige servicelovens § 58.',
    ],
    ['not only', 'Vi vil ikke kun fravige servicelovens § 83.'],
    ['for så vidt angår', 'Vi søger om at fravige, for så vidt angår unge, servicelovens § 52.'],
    ['in a relative clause', 'Servicelovens § 83, som ønskes fraveget, er streng.'],
    ['uden om', 'Vi vil gerne uden om kravet i servicelovens § 88.'],
  ])('%s: %s', (_reason, text) => expect(rolesIn(text).split(' ')).toContain('challenged'));

  it.each([
    ['a list', 'Vi ønsker at fravige servicelovens §§ 83, 84 og 86.', 'challenged challenged challenged'],
    [
      'two laws',
      'Vi ønsker at fravige § 9 i retssikkerhedsloven og § 43 i sundhedsloven.',
      'challenged challenged',
    ],
    [
      'two times fra',
      'Der søges undtagelse fra lejelovens § 80 om leje og fra almenlejelovens § 4.',
      'challenged challenged',
    ],
    [
      'with samt',
      'Vi ønsker at fravige servicelovens § 83 samt reglerne i sundhedslovens § 138.',
      'challenged challenged',
    ],
  ])('reaches all of %s', (_reason, text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('basis', () => {
  it.each([
    ['efter', 'Hjælpen gives efter servicelovens § 83.'],
    ['i medfør af', 'Tilladelsen gives i medfør af servicelovens § 83.'],
    ['i henhold til', 'Tilbuddet er oprettet i henhold til servicelovens § 107.'],
    ['jf.', 'Borgeren visiteres, jf. servicelovens § 88.'],
    ['jf. in brackets', 'Borgeren visiteres (jf. servicelovens § 88).'],
    ['med hjemmel i', 'Afgørelsen er truffet med hjemmel i servicelovens § 88.'],
    ['ifølge', 'Ifølge servicelovens § 88 visiteres borgeren.'],
    ['efter reglerne i', 'Borgeren visiteres efter reglerne i servicelovens § 88.'],
    ['a law as a whole', 'Boligerne er opført efter almenboligloven.'],
    ['the ground of the trials', 'Hjemlen til forsøget er lov om frikommuner m.v.'],
  ])('%s: %s', (_reason, text) => expect(rolesIn(text)).toBe('basis'));

  it('is shared by what is joined to it', () => {
    expect(rolesIn('Ydelsen bevilges efter servicelovens § 117 og aktivlovens § 82.')).toBe('basis basis');
  });
});

describe('mention', () => {
  it.each([
    ['a statement', 'Servicelovens § 83 handler om hjælp i hjemmet.'],
    ['kræver ikke fravigelse', 'Forsøget kræver ikke fravigelse af servicelovens § 83.'],
    ['uden at fravige', 'Forsøget gennemføres uden at fravige servicelovens § 83.'],
    ['ønskes ikke fraveget', 'Reglerne i forvaltningslovens § 27 ønskes ikke fraveget.'],
    ['fraviges ikke', 'Servicelovens § 83 fraviges ikke.'],
    ['ingen fravigelse', 'Der sker ingen fravigelse af servicelovens § 1.'],
    ['berøres ikke', 'Patientens frie valg efter sundhedslovens § 87 berøres ikke.'],
    ['gælder fortsat', 'Servicelovens § 112 gælder fortsat.'],
    ['fortsat gælder', 'Det er klart, at servicelovens § 112 fortsat gælder.'],
    ['opretholdes', 'Klageadgangen efter retssikkerhedslovens § 60 opretholdes.'],
    ['uændret', 'Retten efter forvaltningslovens § 9 er uændret.'],
    ['rører ikke ved', 'Forsøget rører ikke ved servicelovens § 48.'],
    ['fortsat overholdes', 'Autorisationslovens § 17 skal fortsat overholdes.'],
    ['står ved magt', 'Pligten efter servicelovens § 141 står derfor ved magt.'],
    ['i strid med', 'Forsøg må ikke være i strid med grundloven.'],
    ['ikke tilsidesætte', 'Forsøgene må ikke tilsidesætte grundlovsbestemmelser.'],
    ['an amending act', 'Lov om ændring af lov om social service er vedtaget.'],
    ['changed by an act', 'Serviceloven er ændret ved en ny lov.'],
    ['an example in quotes', 'Et eksempel: »Vi ønsker at fravige servicelovens § 95«.'],
    [
      'a challenge word about something else',
      'Kommunen har mange udfordringer. Serviceloven er en af flere love.',
    ],
  ])('%s: %s', (_reason, text) => expect(rolesIn(text)).toBe('mention'));
});

describe('clauses keep roles apart', () => {
  it.each([
    [
      'ground, then challenge',
      'Med hjemmel i § 12 i lov om frikommunenetværk kan kommunen fravige servicelovens § 83.',
      'basis challenged',
    ],
    ['challenge, then kept', 'Servicelovens § 83 fraviges, mens § 84 fortsat gælder.', 'challenged mention'],
    [
      'kept, then challenge',
      'Vi ønsker ikke at ændre servicelovens § 112, men alene at slippe for kravet i § 113.',
      'mention challenged',
    ],
    [
      'challenge, then practice',
      'Vi ønsker at fravige servicelovens § 91, så hjælp efter § 83 kan gives af andre.',
      'challenged basis',
    ],
    ['two sentences', 'Hjælp gives efter servicelovens § 83. Vi ønsker at fravige § 88.', 'basis challenged'],
    [
      'challenge and kept in two sentences',
      'Der søges om at fravige servicelovens § 50. Forsøget rører ikke ved § 48.',
      'challenged mention',
    ],
  ])('%s: %s', (_reason, text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('by layout', () => {
  function rolesOfLines(lines: readonly Line[], setting: Setting = {}): string {
    const { text, passages } = laidOut(lines);
    return rolesOf(text, { ...setting, document: { ...setting.document, passages } });
  }

  it('a lead-in gives its items their role', () => {
    const lines: Line[] = [
      ['paragraph', 'Der søges om at fravige følgende bestemmelser:'],
      ['list-item', '• servicelovens § 88'],
      ['list-item', '• hjælp efter servicelovens § 83'],
      ['paragraph', 'Servicelovens § 1 er formålet.'],
    ];
    expect(rolesOfLines(lines)).toBe(
      'serviceloven§88:challenged serviceloven§83:challenged serviceloven§1:mention',
    );
  });

  it('a lead-in that was taken for a heading gives its role to the lists of every law below it', () => {
    const below = { headings: [0] };
    const lines: Line[] = [
      ['heading', 'Vi beder om, at disse regler sættes ud af kraft:'],
      ['paragraph', '1.1 Serviceloven', below],
      ['list-item', 'a) servicelovens § 88', below],
      ['paragraph', '1.2 Sundhedsloven', below],
      ['list-item', 'a) sundhedslovens § 140', below],
    ];
    const roles = rolesOfLines(lines);
    expect(roles).toContain('serviceloven§88:challenged');
    expect(roles).toContain('sundhedsloven§140:challenged');
  });

  it('a cell is not kept by what the cell beside it says', () => {
    const lines: Line[] = [
      ['table-row', 'Regel, der fraviges\tØnsket ændring'],
      ['table-row', 'Servicelovens § 88\tIngen ny sag ved uændret behov'],
      ['table-row', 'Servicelovens § 89 er uændret\tIntet'],
    ];
    expect(rolesOfLines(lines)).toBe('serviceloven§88:challenged serviceloven§89:mention');
  });

  it('a denied lead-in asks nothing away', () => {
    const lines: Line[] = [
      ['paragraph', 'Forsøget kræver ikke fravigelse af:'],
      ['list-item', '• servicelovens § 88'],
    ];
    expect(rolesOfLines(lines)).toBe('serviceloven§88:mention');
  });

  it('a column headed "Regel, der fraviges" is challenged, the one beside it is not judged by it', () => {
    const lines: Line[] = [
      ['table-row', 'Forsøg\tGældende regel\tRegel, der fraviges'],
      ['table-row', 'Visitation\tServicelovens § 83\tServicelovens § 88'],
    ];
    expect(rolesOfLines(lines)).toBe('serviceloven§83:basis serviceloven§88:challenged');
  });

  it.each([
    [
      'a heading',
      [
        ['heading', 'Regler, der ikke kan fraviges'] as Line,
        ['list-item', '• Servicelovens § 88', { headings: [0] }] as Line,
      ],
    ],
    [
      'a heading without that word',
      [
        ['heading', 'Hvad søger vi ikke om?'] as Line,
        ['list-item', '• Servicelovens § 88', { headings: [0] }] as Line,
      ],
    ],
    [
      'a column',
      [
        ['table-row', 'Forsøg\tFraviges ikke'] as Line,
        ['table-row', 'Visitation\tServicelovens § 88'] as Line,
      ],
    ],
  ])('%s that denies its word of exemption asks nothing away', (_place, lines) => {
    expect(rolesOfLines(lines)).toBe('serviceloven§88:mention');
  });

  it('a heading with a word of exemption holds below it', () => {
    const lines: Line[] = [
      ['heading', 'Undtagelser fra gældende lovgivning'],
      ['list-item', '• Servicelovens § 88', { headings: [0] }],
      ['heading', 'Evaluering'],
      ['paragraph', 'Servicelovens § 83 er central.', { headings: [2] }],
    ];
    expect(rolesOfLines(lines)).toBe('serviceloven§88:challenged serviceloven§83:mention');
  });

  it.each([
    ['challenged', 'exemptions'],
    ['mention', 'description'],
  ] as const)('the section of the kind means %s', (role: CitationRole, section) => {
    const lines: Line[] = [['paragraph', 'Servicelovens § 88 er central.', { section }]];
    const sections = [{ name: 'exemptions', heading: /^behov$/iu, citationRole: 'challenged' as const }];
    expect(rolesOfLines(lines, { pipeline: { sections } })).toBe(`serviceloven§88:${role}`);
  });

  it('words of the sentence come before the section', () => {
    const lines: Line[] = [
      ['paragraph', 'I dag gives hjælp efter servicelovens § 83.', { section: 'exemptions' }],
    ];
    const sections = [{ name: 'exemptions', heading: /^behov$/iu, citationRole: 'challenged' as const }];
    expect(rolesOfLines(lines, { pipeline: { sections } })).toBe('serviceloven§83:basis');
  });

  it('the default of the kind is the last word', () => {
    expect(rolesOf('Servicelovens § 83', { pipeline: { citationRole: 'challenged' } })).toBe(
      'serviceloven§83:challenged',
    );
  });
});
