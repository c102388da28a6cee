import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/reference/fold-key.ts';
import { lawForms, lawFormsNamed } from '../../src/reference/law-forms.ts';
import { lawIdFromName } from '../../src/reference/law-id.ts';
import {
  movedInto,
  movesOf,
  predecessorsOf,
  renumberingsOf,
  successorOf,
} from '../../src/reference/law-successors.ts';
import { lawByOrderNumber, type OrderNumber, versionInForce } from '../../src/reference/law-versions.ts';
import { highestSectionOf, lawById, lawData, laws } from '../../src/reference/laws.ts';

describe('the table of laws', () => {
  it('has 114 laws, each with an id of its own in ASCII', () => {
    const ids = laws().map((law) => law.id);
    expect(new Set(ids).size).toBe(114);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('keeps the versions of a law in order of date', () => {
    for (const law of laws()) {
      const dates = (law.versions ?? []).map((v) => v.date);
      expect(dates, law.id).toEqual([...dates].sort());
    }
  });

  it('speaks only of listed laws in its tables', () => {
    const { successors, movedProvisions, renumbered, highestSections } = lawData();
    const named = [
      ...successors.flatMap((s) => [s.law, ...s.to]),
      ...movedProvisions.flatMap((m) => [m.law, m.toLaw]),
      ...renumbered.map((r) => r.law),
      ...highestSections.map((h) => h.law),
    ];
    expect(named.filter((id) => lawById(id) === undefined)).toEqual([]);
  });
});

describe('forms of law names', () => {
  it.each([
    ['serviceloven', 'serviceloven', 'popular', 'popular name'],
    ['Servicelovens', 'serviceloven', 'genitive', 'genitive at the start of a sentence'],
    ['servicelov', 'serviceloven', 'indefinite', 'indefinite'],
    ['lov om social service', 'serviceloven', 'title', 'official title in running text'],
    ['loven om social service', 'serviceloven', 'short-title', 'title with a definite head'],
    ['Lov om almene boliger', 'almenboligloven', 'short-title', 'without m.v.'],
    ['lov om almene boliger mv.', 'almenboligloven', 'short-title', 'm.v. written otherwise'],
    ['LAB', 'lab-loven', 'abbreviation', 'abbreviation'],
    ['LAB-lovens', 'lab-loven', 'genitive', 'name made from an abbreviation'],
    ['serviceioven', 'serviceloven', 'ocr', 'misread scan'],
    ['GDPR', 'databeskyttelsesforordningen', 'abbreviation', 'EU act'],
    ['kommunalfuldmagten', 'kommunalfuldmagten', 'title', 'unwritten law'],
    ['AEldreloven', 'aeldreloven', 'popular', 'no Danish letters'],
    ['forordning (EU) 2016/679', 'databeskyttelsesforordningen', 'title', 'EU act by number'],
    ['lov om retssikkerhed og administration', 'retssikkerhedsloven', 'title', 'title cut short'],
  ])('%j names %s as %s: %s', (text, id, kind) => {
    expect(lawFormsNamed(text).map((f) => [f.lawIds[0], f.kind])).toContainEqual([id, kind]);
  });

  it('finds every law by its title and by every popular name', () => {
    for (const law of laws()) {
      for (const name of [law.title.replace(/ \([^()]*\)$/, ''), ...law.popular]) {
        expect(
          lawFormsNamed(name).flatMap((f) => f.lawIds),
          name,
        ).toContain(law.id);
      }
    }
  });

  it.each([
    ['BL', ['barnets-lov', 'byggeloven'], true, 'two acts, and other things'],
    ['SEL', ['serviceloven'], true, 'three capitals alone prove nothing'],
    [
      'velfærdsaftaleloven',
      ['velfaerdsaftaler-aeldre', 'velfaerdsaftaler-boern'],
      false,
      'two acts share it',
    ],
    ['GDPR', ['databeskyttelsesforordningen'], false, 'means nothing else'],
    ['planloven', ['planloven'], false, 'a full name'],
  ])('%s may mean %j, needs a section: %s (%s)', (text, ids, needsSection) => {
    const form = lawForms().find((f) => f.text === text);
    expect(form?.lawIds).toEqual(ids);
    expect(form?.needsSection).toBe(needsSection);
  });

  it('gives every form its folded key and at least one law', () => {
    const wrong = lawForms().filter((f) => f.key !== foldKey(f.text) || f.lawIds.length === 0);
    expect(wrong).toEqual([]);
  });
});

describe('lawIdFromName', () => {
  it.each([
    ['straffeloven', 'straffeloven', 'an unlisted act is a citation all the same'],
    ['straffelovens', 'straffeloven', 'its genitive'],
    ['færgelov', 'faergeloven', 'indefinite, æ to ae'],
    ['Åbningstidslovens', 'aabningstidsloven', 'å to aa, capital'],
    ['lov om færger', 'lov-om-faerger', 'a title keeps its words'],
    ['tilsynsbekendtgørelsens', 'tilsynsbekendtgoerelsen', 'an order by name'],
    ['bekendtgørelse nr. 1614 af 8. december 2015', 'bek-1614-2015', 'an order by number and day'],
    ['bek. nr. 77 af 3/2 2014', 'bek-77-2014', 'abbreviated'],
    ['lovbekendtgørelse nr. 9999 af 1. marts 2013', 'lbk-9999-2013', 'a consolidation by number'],
    ['lov nr. 658 af 8. juni 2017', 'lov-om-frikommunenetvaerk', 'a listed number is the listed law'],
    ['bekendtgørelse nr. 1028/2016', 'bygningsreglementet', 'a listed order, year after a slash'],
    ['EU-regler', 'eu-regler', 'a field of law'],
    ['Servicelovens', 'serviceloven', 'a listed name gives the id of the registry'],
    ['SEL', 'serviceloven', 'an abbreviation in its own case'],
    ['KEL', 'klage-erstatningsloven', 'another'],
    ['sel', 'sel', 'an abbreviation in another case is a word'],
    ['udbudsdirektiv', 'udbudsdirektivet', 'a listed directive'],
    ['varmeforsyningsreglement', 'varmeforsyningsreglementet', 'neuter heads end in et'],
  ])('%j is %s: %s', (name, id) => {
    expect(lawIdFromName(name)).toBe(id);
  });
});

describe('versions of a law', () => {
  it.each([
    ['serviceloven', '2017-02-02', 'LBK 1270 2016-10-24', 'the consolidation of that winter'],
    ['serviceloven', '2016-10-24', 'LBK 1270 2016-10-24', 'from its own day'],
    ['serviceloven', '2016-10-23', 'LBK 1284 2015-11-17', 'the day before'],
    ['serviceloven', '2006-05-01', 'LOV 454 1997-06-10', 'the act of 2005 took effect in 2007'],
    ['lab-loven', '2019-12-31', 'LBK 1342 2016-11-21', 'the act of 2019 was signed, not in force'],
    ['lab-loven', '2020-01-01', 'LOV 548 2019-05-07', 'its first day'],
    ['lov-om-frikommunenetvaerk', '2017-07-01', 'LOV 658 2017-06-08', 'the act on trial networks'],
    ['grundloven', '2020-01-01', 'LOV 169 1953-06-05', 'the constitution'],
  ])('%s on %s is %s: %s', (law, date, version) => {
    const v = versionInForce(law, date);
    expect(v && `${v.type} ${v.number} ${v.date}`).toBe(version);
  });

  it.each([
    ['aeldreloven', '2025-06-30', 'not yet in force'],
    ['persondataloven', '2018-05-25', 'repealed'],
    ['kommunalfuldmagten', '2017-01-01', 'unwritten'],
    ['straffeloven', '2017-01-01', 'not listed'],
    ['serviceloven', '1990-01-01', 'before its first version'],
  ])('%s has no version on %s: %s', (law, date) => {
    expect(versionInForce(law, date)).toBeUndefined();
  });

  it('gives an ELI path of year and number', () => {
    expect(versionInForce('serviceloven', '2017-02-02')?.eli).toBe('/eli/lta/2016/1270');
  });
});

describe('lawByOrderNumber', () => {
  it.each<[OrderNumber, string | undefined, string]>([
    [{ number: 548, date: '2006-06-08' }, 'opgavevaretagelsesloven', 'one number, two years'],
    [{ number: 548, year: 2019 }, 'lab-loven', 'the other year'],
    [
      { type: 'LOV', number: 1570, year: 2017 },
      'lov-om-frikommunenetvaerk',
      'an amendment belongs to its act',
    ],
    [{ type: 'LOV', number: 1270, year: 2016 }, 'serviceloven', 'texts call a consolidation lov'],
    [{ type: 'BEK', number: 1270, year: 2016 }, undefined, 'an order is not a consolidation'],
    [{ type: 'BEK', number: 1184, year: 2019 }, 'bek-frikommuneforsoeg-2-beskaeftigelse', 'an order'],
    [{ number: 1, year: 2016 }, undefined, 'not listed'],
    [{ number: 548 }, undefined, 'a number without a year says nothing'],
  ])('%j is %s: %s', (order, id) => {
    expect(lawByOrderNumber(order)).toBe(id);
  });
});

describe('what became of a law', () => {
  it.each([
    ['lov-om-frikommuner', 'lov-om-frikommunenetvaerk', '2017-07-01', 'second act on trials'],
    ['boligreguleringsloven', 'boligforholdsloven', '2022-07-01', 'split in two'],
    ['persondataloven', 'databeskyttelsesforordningen', '2018-05-25', 'EU regulation'],
  ])('%s was followed by %s on %s: %s', (law, heir, from) => {
    expect(successorOf(law)?.to).toContain(heir);
    expect(successorOf(law)?.from).toBe(from);
    expect(predecessorsOf(heir).map((p) => p.law)).toContain(law);
  });

  it('knows no successor of a law that stands', () => {
    expect(successorOf('serviceloven')).toBeUndefined();
  });

  it.each<[string, string | null, string, string, boolean, string]>([
    ['serviceloven', '83', 'aeldreloven', '2025-07-01', true, 'help for older people'],
    ['serviceloven', '50', 'barnets-lov', '2024-01-01', false, 'child assessment'],
    ['serviceloven', null, 'barnets-lov', '2024-01-01', true, 'the field as a whole'],
  ])('%s § %s went to %s on %s: partly %s (%s)', (law, section, toLaw, from, partly) => {
    expect(movesOf(law, section)).toContainEqual(expect.objectContaining({ toLaw, from, partly }));
    expect(movedInto(toLaw).map((m) => [m.law, m.section])).toContainEqual([law, section]);
  });

  it('knows no move of a section that stands', () => {
    expect(movesOf('serviceloven', '107')).toEqual([]);
  });

  it('finds what moved into a section', () => {
    expect(movedInto('barnets-lov', '20').map((m) => m.section)).toEqual(['50']);
  });

  it('knows when section numbers stopped to compare', () => {
    expect(renumberingsOf('lab-loven').map((r) => r.from)).toEqual(['2020-01-01']);
    expect(renumberingsOf('planloven')).toEqual([]);
  });

  it('leaves room for every section that is often cited', () => {
    for (const law of laws()) {
      const highest = highestSectionOf(law.id)?.section ?? Number.POSITIVE_INFINITY;
      const sections = (law.oftenCited ?? []).filter((section) => /^\d/.test(section));
      for (const section of sections) expect(Number.parseInt(section, 10)).toBeLessThanOrEqual(highest);
    }
  });

  it('knows that the constitution ends at § 89', () => {
    expect(highestSectionOf('grundloven')?.section).toBe(89);
    expect(highestSectionOf('kommunalfuldmagten')).toBeUndefined();
  });
});
