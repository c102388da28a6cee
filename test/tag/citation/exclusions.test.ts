// What looks like a citation and is none; beside each kind stands one that is.
import { describe, expect, it } from 'vitest';
import { idsOf } from './factory.ts';

describe('no citation', () => {
  it.each([
    ['a house number', 'Vi bor på Servicevej 83, 2. sal.'],
    ['a version number', 'Systemet er i version 8.3 nu.'],
    ['a question to the minister', 'Udvalget stillede et § 20-spørgsmål.'],
    ['questions to the minister', 'Der kom tre § 20-spørgsmål om forsøget.'],
    ['a question without a hyphen', 'Ministeren svarede på § 20 spørgsmål S 451.'],
    ['a budget line', 'Udgiften konteres på § 15.26.01.10.'],
    ['the budget', 'Midlerne står på finanslovens § 15.'],
    ['an account', 'Der er overført fra konto § 7 i regnskabet.'],
    ['a contract', 'Efter kontraktens § 5 kan parterne opsige.'],
    ['an agreement', 'Det følger af § 7 i lejekontrakten.'],
    ['statutes of an association', 'Foreningens vedtægter § 4 foreskriver valg.'],
    ['statutes and herunder', 'Vedtægterne, herunder § 12 om husorden, er uændrede.'],
    ['a collective agreement', 'Overenskomstens § 12 giver ret til ferie.'],
    ['rules of procedure', 'Forretningsordenens § 3 fastlægger mødetid.'],
    ['a Norwegian law', 'Den norske barnevernlov § 4 er anderledes.'],
    ['a Norwegian section', 'Se § 4-12 i den norske lov.'],
    ['a German code', 'Hjælpen gives efter § 8 a SGB i Tyskland.'],
    ['a Swedish sentence', 'Enligt socialtjänstlagen § 4 och kommunallagen har kommunen ansvar för det.'],
    [
      'a Norwegian sentence',
      'Kommunen skal etter lovens § 5 hjelpe barn uten bolig, og det gjelder alle kommunene.',
    ],
    ['a sum', 'Tilskuddet er 83 kr. pr. dag.'],
    ['a date', 'Mødet er den 8. maj 2017.'],
    ['a stray sign before a quantity', 'I tabellen står § 36-40 boliger.'],
    ['a page', 'S 83 i bilaget viser det.'],
    ['a weight', 'Der bruges 37 g kaffe.'],
    ['pieces', 'Der er købt 12 stk. 2 meter lange borde.'],
    ['pieces again', 'Der er 1.327 stk.'],
    ['a sign without a number', 'Tegnet § står alene.'],
    ['a sign before a word', 'En §-aften for jurister.'],
    ['section zero', 'I § 0 står der intet.'],
    ['a chapter of a report', 'Kapitel 16 i evalueringen viser det.'],
    ['an article in a paper', 'Artikel 6 i serien handler om skoler.'],
    ['jf. a page', 'Resultatet er godt, jf. side 83.'],
    ['jf. an annex', 'Netværket er stort, jf. bilag 1 og 2.'],
    ['a numbered grade', 'Elever i 8. og 9. klasse deltager.'],
    ['English', 'Pursuant to section 83 of the Act and the order, see § 83 of the act.'],
  ])('%s: %s', (_reason, text) => expect(idsOf(text)).toBe(''));
});

describe('a citation all the same', () => {
  it.each([
    [
      'beside a house number',
      'Bostedet, Vejlevej 107, drives efter servicelovens § 107.',
      'serviceloven§107',
    ],
    ['a section 20 of a law', 'Efter folkeskolelovens § 20 skal skolen.', 'folkeskoleloven§20'],
    [
      'before an agreement that is no owner',
      'Efter servicelovens § 83 kan aftalen opsiges.',
      'serviceloven§83',
    ],
    ['beside a sum', 'Efter servicelovens § 117 ydes 83 kr.', 'serviceloven§117'],
    ['in quotes', 'Den såkaldte »§ 54« i serviceloven', 'serviceloven§54'],
    ['with a quantity after its law', 'Efter § 83 i serviceloven gives 40 timer.', 'serviceloven§83'],
    ['Danish with one foreign word', 'Efter servicelovens § 83 gives »the best of care«.', 'serviceloven§83'],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('own headings', () => {
  const order = { document: { kind: 'executive-order' as const } };
  const text = [
    'Bekendtgørelse om forsøg med tilsyn',
    'I medfør af § 12, stk. 1, i lov om frikommunenetværk fastsættes:',
    '§ 1. Kommuner kan fravige servicelovens § 151.',
    'Stk. 2. Tilsyn efter stk. 1 sker efter § 2.',
    '§ 2. Kommunen offentliggør beslutninger efter denne bekendtgørelses § 1, jf. lovens § 5.',
  ].join('\n\n');

  it('of an order are no citations, references to them are its own', () => {
    expect(idsOf(text, order)).toBe(
      'lov-om-frikommunenetvaerk§12,stk.1 serviceloven§151 denne-bekendtgørelse§2 denne-bekendtgørelse§1 lov-om-frikommunenetvaerk§5',
    );
  });

  it('of statutes are no citations, nor are references to them', () => {
    const statutes =
      'Vedtægt for foreningen Fælleshuset\n\n§ 1. Foreningen har hjemsted i Odense.\n\n§ 2. Medlemmer betaler kontingent, jf. § 1.';
    expect(idsOf(statutes)).toBe('');
  });

  it('are only headings where the document has a § 1', () => {
    expect(idsOf('Notat\n\n§ 83. Hjælp i hjemmet\n\nServiceloven er stram.')).toBe(
      'serviceloven§83 serviceloven',
    );
  });
});
