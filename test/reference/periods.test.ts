import { expect, it } from 'vitest';
import { lawById } from '../../src/reference/laws.ts';
import { municipalityByCode } from '../../src/reference/municipalities.ts';
import {
  periodById,
  periodForms,
  periodFormsNamed,
  periodOfDate,
  periods,
  roundOfDate,
} from '../../src/reference/periods.ts';

it('has three numbered periods and the welfare agreements', () => {
  expect(periods().map((p) => [p.id, p.roman])).toEqual([
    ['frikommuneforsoeg-1', 'I'],
    ['frikommuneforsoeg-2', 'II'],
    ['frikommuneforsoeg-3', 'III'],
    ['velfaerdsaftaler', undefined],
  ]);
});

it('speaks only of laws and municipalities that are listed', () => {
  const lawIds = periods().flatMap((p) => [...(p.lawIds ?? []), ...(p.lawId ? [p.lawId] : [])]);
  const codes = periods().flatMap((p) => [
    ...(p.municipalities ?? []),
    ...(p.agreements ?? []).map((a) => a.municipality),
  ]);
  expect(lawIds.filter((id) => !lawById(id))).toEqual([]);
  expect(codes.filter((code) => !municipalityByCode(code))).toEqual([]);
  expect(periodById('frikommuneforsoeg-1')?.municipalities).toHaveLength(9);
});

it.each<[string, string | undefined, string]>([
  ['2011-12-31', undefined, 'before the first'],
  ['2012-01-01', 'frikommuneforsoeg-1', 'its first day'],
  ['2015-06-01', 'frikommuneforsoeg-1', 'in the first'],
  ['2016-12-01', 'frikommuneforsoeg-2', 'first deadline of the second'],
  ['2019-12-01', 'frikommuneforsoeg-2', 'the third was called off'],
  ['2021-06-01', 'frikommuneforsoeg-2', 'welfare agreements are no numbered period'],
])('a paper of %s belongs to %s: %s', (date, id) => {
  expect(periodOfDate(date)?.id).toBe(id);
});

it.each<[string, number | undefined, string]>([
  ['2016-11-15', 1, 'before the first deadline'],
  ['2016-12-01', 1, 'on the deadline'],
  ['2016-12-02', 2, 'the day after'],
  ['2017-11-01', 3, 'on the last deadline'],
  ['2017-11-02', undefined, 'past the last'],
])('an application of %s is for round %s: %s', (date, n) => {
  expect(roundOfDate('frikommuneforsoeg-2', date)?.n).toBe(n);
});

it.each([
  ['Frikommuneforsøg II', 'frikommuneforsoeg-2', 'name'],
  ['Frikommuneforsøg 2', 'frikommuneforsoeg-2', 'arabic'],
  ['Frikommuneforsøg 11', 'frikommuneforsoeg-2', 'misread scan'],
  ['første runde frikommuneforsøg', 'frikommuneforsoeg-1', 'in words'],
  ['velfærdsaftalekommunerne', 'velfaerdsaftaler', 'its municipalities'],
])('%j names %s: %s', (text, id) => {
  expect(periodFormsNamed(text).map((f) => f.periodId)).toEqual([id]);
});

it('never files two periods under one key, nor the bare word for trials', () => {
  const shared = periodForms().filter((f) => periodFormsNamed(f.text).some((g) => g.periodId !== f.periodId));
  expect(shared).toEqual([]);
  expect(periodFormsNamed('frikommuneforsøg')).toEqual([]);
});
