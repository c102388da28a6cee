import { expect, it } from 'vitest';
import { lawStandingOn } from '../../src/reference/law-standing.ts';

it.each([
  ['lov-om-frikommuner', '2013-05-01', 'in-force', 'within its time'],
  ['lov-om-frikommuner', '2017-06-30', 'in-force', 'its last day'],
  ['lov-om-frikommuner', '2017-07-01', 'repealed', 'the day after'],
  ['aeldreloven', '2025-06-30', 'not-yet', 'signed, not in force'],
  ['aeldreloven', '2025-07-01', 'in-force', 'its first day'],
  ['serviceloven', '2005-01-01', 'in-force', 'an older act of the same name'],
  ['databeskyttelsesforordningen', '2017-01-01', 'not-yet', 'known without versions'],
  ['forvaltningsloven', '2017-01-01', 'in-force', 'no first day known'],
  ['straffeloven', '2017-01-01', 'unknown', 'not listed'],
])('%s on %s is %s: %s', (law, date, standing) => {
  expect(lawStandingOn(law, date)).toBe(standing);
});
