import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../src/search/analysis/split-compound.ts';
import { termOf } from '../../../src/search/analysis/term.ts';
import { readSections } from './marked-words.ts';

const sections = readSections('./compounds.txt');

/** Marked compounds that come out in other parts than marked. */
function wronglySplit(half: string): string[] {
  return (sections.get(`compounds, ${half}`) ?? []).filter((line) => {
    const [word = '', readings = ''] = line.split(': ');
    return !readings.split(' | ').includes(splitCompound(word)?.join(' ') ?? '');
  });
}

function othersOf(half: string): string[] {
  return (sections.get(`others, ${half}`) ?? []).flatMap((line) => line.split(' '));
}

describe('marked compounds', () => {
  it.each([
    ['tuned on', 300],
    ['set aside', 130],
  ])('%s: at least 95 %% come out in their right parts', (half, least) => {
    const count = sections.get(`compounds, ${half}`)?.length ?? 0;
    const wrong = wronglySplit(half);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(wrong.length / count, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['tuned on', 380],
    ['set aside', 180],
  ])('%s: at most 2 %% of other long words are split', (half, least) => {
    const others = othersOf(half);
    const split = others.filter((word) => splitCompound(word) !== undefined);
    expect(others.length).toBeGreaterThanOrEqual(least);
    expect(split.length / others.length, split.join(' ')).toBeLessThanOrEqual(0.02);
  });
});

describe('splitCompound', () => {
  it.each([
    ['plejehjemstilsynet', ['pleje', 'hjem', 'tilsynet'], 'linking s, the last part as it stands'],
    ['børnehaveplads', ['børn', 'have', 'plads'], 'linking e'],
    ['arbejdsmiljø', ['arbejde', 'miljø'], 'an e gives way to the linking s'],
    ['KLIPPEKORTSORDNINGEN', ['klippe', 'kort', 'ordningen'], 'in capitals'],
    ['boernehaveplads', ['børn', 'have', 'plads'], 'in ASCII letters'],
    ['leverandørens', undefined, 'an inflected simple word'],
    ['ansøgningerne', undefined, 'an ending is no part'],
    ['registreringen', undefined, 'nor is a piece of a word'],
    ['understøttelse', undefined, 'a prefix is no part'],
    ['serviceloven', undefined, 'the name of a law stays whole'],
    ['almenboligloven', undefined, 'so does this one'],
    ['Frederikshavn', undefined, 'the name of a town stays whole'],
    ['Guldborgsund', undefined, 'the name of a municipality too'],
    ['qwertyordning', undefined, 'what is no word is no part'],
    ['§83a', undefined, 'a section'],
    ['', undefined, 'nothing'],
    ['x'.repeat(5_000), undefined, 'a run without end'],
  ] as [string, string[] | undefined, string][])('%s is %j: %s', (word, parts) => {
    expect(splitCompound(word)).toEqual(parts);
  });
});

describe('the bag', () => {
  it('holds every word inside a compound, but not the whole', () => {
    const bag = termOf('plejehjemstilsyn').parts;
    for (const word of ['pleje', 'hjem', 'tilsyn', 'plejehjem', 'hjemstilsyn']) {
      expect(bag).toContain(termOf(word).stem);
    }
    expect(bag).not.toContain(termOf('plejehjemstilsyn').stem);
  });

  it.each([
    ['tilsyn', 'plejehjemstilsynet'],
    ['klippekort', 'klippekortsordningen'],
    ['barn', 'skolebørnene'],
    ['arbejde', 'arbejdsmiljøet'],
    ['frikommune', 'frikommuneforsøg'],
    ['datatilsyn', 'datatilsynsrapporten'],
  ])('finds %s in %s', (asked, stands) => {
    expect(termOf(stands).parts).toContain(termOf(asked).stem);
  });
});
