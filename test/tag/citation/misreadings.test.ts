// What a scan makes of signs, numbers and names, undone where the surroundings make it certain.
import { describe, expect, it } from 'vitest';
import { citationsOf, idsOf, surfacesOf } from './factory.ts';

describe('misread signs', () => {
  it.each([
    ['5 after a law', 'servicelovens 5 107', 'serviceloven§107'],
    ['8 after a law', 'servicelovens 8 107', 'serviceloven§107'],
    ['S after a law', 'Serviceloven S 83', 'serviceloven§83'],
    ['$ after a law', 'serviceloven $ 83', 'serviceloven§83'],
    ['SS with a list', 'servicelovens SS 107 og 110', 'serviceloven§107 serviceloven§110'],
    ['a half sign', 'serviceloven §ß 107 og 110', 'serviceloven§107 serviceloven§110'],
    ['a half sign as a digit', 'servicelovens §5 107 og 110', 'serviceloven§107 serviceloven§110'],
    ['stuck to the number', 'servicelovens S83', 'serviceloven§83'],
    ['a digit stuck to the number', 'servicelovens 583, stk. 2', 'serviceloven§83,stk.2'],
    ['before a stk.', 'efter 5 83, stk. 2, i serviceloven', 'serviceloven§83,stk.2'],
    ['before a law', 'hjælp efter S 83 i serviceloven', 'serviceloven§83'],
    ['inside a list', 'servicelovens § 83 og S 85', 'serviceloven§83 serviceloven§85'],
    ['after lovens', 'Serviceloven gælder. Efter lovens 5 83 gives', 'serviceloven serviceloven§83'],
    ['the word misread', 'serviceloven paragrat 83', 'serviceloven'],
    ['without proof it stays', 'I alt 5 83 sager', ''],
    ['a page stays', 'S 83 i bilaget', ''],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));

  it('make a citation less sure', () => {
    const [misread] = citationsOf('servicelovens 5 107');
    const [read] = citationsOf('servicelovens § 107');
    expect(misread?.confidence).toBeLessThan(read?.confidence ?? 0);
  });
});

describe('misread numbers and words', () => {
  it.each([
    ['l for 1', 'serviceloven § l07', 'serviceloven§107'],
    ['I for 1', 'serviceloven § 1I0', 'serviceloven§110'],
    ['O for 0', 'serviceloven § 1O7', 'serviceloven§107'],
    ['S for 5', 'serviceloven § 8S', 'serviceloven§85'],
    ['a letter stays a letter', 'serviceloven § 10b', 'serviceloven§10b'],
    ['a comma after stk', 'serviceloven § 83, stk, 2', 'serviceloven§83,stk.2'],
    ['slk', 'serviceloven § 83, slk. 2', 'serviceloven§83,stk.2'],
    ['5tk', 'serviceloven § 83, 5tk. 2', 'serviceloven§83,stk.2'],
    ['ur for nr', 'serviceloven § 83, stk. 1, ur. 2', 'serviceloven§83,stk.1,nr.2'],
    ['l in a stk.', 'serviceloven § 83, stk. l2', 'serviceloven§83,stk.12'],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));
});

describe('misread names', () => {
  it.each([
    ['i for l', 'serviceioven § 83', 'serviceloven§83'],
    ['c for o', 'servicelcvens § 83', 'serviceloven§83'],
    ['1 for l', 'service1ovens § 83', 'serviceloven§83'],
    ['rn for m', 'alrnenboliglovens § 60', 'almenboligloven§60'],
    ['a lost accent', 'ældrelovens og aldrelovens § 10', 'aeldreloven aeldreloven§10'],
    ['ae for æ', 'vaergemålslovens § 5', 'vaergemaalsloven§5'],
    ['a title', 'lov om social scrvice § 83', 'serviceloven§83'],
    ['a title with lov misread', 'iov om social service § 83', 'serviceloven§83'],
    ['a hyphen that stayed', 'sundheds-loven § 140', 'sundhedsloven§140'],
    ['two letters in a long name', 'retssikkerhcdsiovens § 9', 'retssikkerhedsloven§9'],
    ['another law is no misreading', 'straffelovens § 152', 'straffeloven§152'],
    ['a short name is not guessed', 'byloven § 5', 'byloven§5'],
  ])('%s: %s', (_reason, text, expected) => expect(idsOf(text)).toBe(expected));

  it('keep their words as they stand', () => {
    expect(surfacesOf('efter serviceioven § l07, slk. 2 gives')).toBe('serviceioven § l07, slk. 2');
  });
});
