import { describe, expect, it } from 'vitest';
import { problemPage } from '../../src/web/pages/problem-page.ts';
import { textsOf } from '../../src/web/texts.ts';
import { OpenApp } from '../api/open-app.ts';

const open = new OpenApp();
const SECTION = encodeURIComponent('almenboligloven § 54');
const STARTBOLIGER = '/forsoeg/fk2-boliger.startboliger-til-unge';

describe('who asks the papers what a trace answers', () => {
  it.each([
    ['almenboligloven § 54', '/spor?q=almenboligloven+%C2%A7+54', 'Se forsøg og svar: almenboligloven § 54'],
    ['Hillerød Kommune', '/spor?q=Hiller%C3%B8d', 'Se forsøg og svar: Hillerød'],
  ])('is one click from it: %s', async (question, address, words) => {
    const page = await open.text(`/?q=${encodeURIComponent(question)}`);
    expect(page).toContain(`<a href="${address}">${words}</a>`);
    expect((await open.get(address)).status).toBe(200);
  });
});

describe('a trace', () => {
  it('can be narrowed to a municipality, and back', async () => {
    const page = await open.text(`/spor?q=${SECTION}`);
    expect(page).toContain('municipality=0219');
    const narrowed = await open.text(`/spor?q=${SECTION}&municipality=0219`);
    expect(narrowed).toContain('Kommuner: Hillerød</a>');
  });

  it('of a section that nobody cites leads to its law, and offers nothing to narrow', async () => {
    const page = await open.text(`/spor?q=${encodeURIComponent('almenboligloven § 999')}`);
    expect(page).toContain('<a href="/spor?q=almenboligloven">Se alt om almenboligloven</a>');
    expect(page).not.toContain('name="from"');
  });

  it('that a filter leaves nothing of keeps its filters', async () => {
    expect(await open.text(`/spor?q=${SECTION}&from=2030`)).toContain('name="from"');
  });

  it('links to no law that no trial cites', async () => {
    const page = await open.text(`/spor?q=${encodeURIComponent('serviceloven § 83')}`);
    expect(page).toContain('Reglen står nu i ældreloven (');
  });
});

describe('a dossier', () => {
  it.each([
    ['', 'Afgjort af Økonomi- og Indenrigsministeriet · Sags- og dokumentnumre: 2017-1234'],
    ['?lang=en', 'Decided by Økonomi- og Indenrigsministeriet · Case and document numbers: 2017-1234'],
  ])('says who gave an answer, and the number of its case %s', async (language, words) => {
    expect(await open.text(STARTBOLIGER + language)).toContain(words);
  });
});

describe('the list of conflicts', () => {
  it('begins with answers', async () => {
    const heads = [...(await open.text('/modstrid')).matchAll(/<li><h2>([^<]+)</g)].map(([, head]) => head);
    expect(heads[0]).toBe('To svar, som datoerne ikke bringer i orden');
  });
});

describe('a name that means several things', () => {
  it('is a question, each meaning a link', () => {
    const view = {
      ...{ language: 'da' as const, texts: textsOf('da'), kinds: {} },
      address: new URL('http://archive/spor?q=%C2%A7%2083'),
    };
    const choices = ['lejeloven § 83', 'serviceloven § 83'];
    const page = problemPage(view, { status: 400, code: 'ambiguous', choices }).toString();
    expect(page).toContain('<h1>Hvad mener du?</h1>');
    expect(page).toContain('/spor?q=lejeloven+%C2%A7+83');
  });
});
