import { describe, expect, it } from 'vitest';
import { boxesOf, pagePicture } from '../../src/web/pieces/page-picture.ts';
import { textsOf } from '../../src/web/texts.ts';
import { OpenApp } from '../api/open-app.ts';

const open = new OpenApp();

const BOXES = [
  { start: 0, end: 10, x: 50, y: 100, width: 100, height: 10 },
  { start: 11, end: 21, x: 50, y: 114, width: 80, height: 10 },
];
const PAGE = { number: 3, start: 0, end: 21, width: 595, height: 842, boxes: BOXES };

describe('the boxes of words on a page', () => {
  it.each([
    [{ start: 0, end: 10 }, [[50, 100]], 'a whole item'],
    [{ start: 5, end: 7 }, [[100, 20]], 'as much of an item as of its letters'],
    [
      { start: 5, end: 16 },
      [
        [100, 50],
        [50, 40],
      ],
      'over a line end',
    ],
    [{ start: 10, end: 11 }, [], 'nothing between items'],
  ] as const)('%o', (span, expected, _why) => {
    expect(boxesOf({ boxes: BOXES }, span).map(({ x, width }) => [x, width])).toEqual(expected);
  });
});

describe('the page beside the text', () => {
  it('shows where the words stand, and leads to the pages before and after', () => {
    const address = new URL('http://archive/dokument/x-0?fra=0&til=10&ord=5-7');
    const view = { language: 'da', texts: textsOf('da'), address, kinds: {} } as const;
    const lit = { start: 0, end: 10, words: { start: 5, end: 7 } };
    const figure = String(pagePicture(view, { fileHash: 'abc', page: PAGE, pages: [2, 3, 4], lit }));
    expect(figure).toContain('src="/api/originals/abc/pages/3"');
    expect(figure).toContain('<rect class="words" x="100" y="100" width="20" height="12.5"/>');
    expect(figure).toContain('side=2">Forrige side');
    expect(figure).toContain('side=4">Næste side');
  });

  it('is not there for papers that are no PDF', async () => {
    const id = open.documentOf('ansoegninger/startboliger.txt');
    expect(await open.text(`/dokument/${id}`)).not.toContain('/pages/');
    const { status } = await open.get(
      `/api/originals/${open.hashOf('ansoegninger/startboliger.txt')}/pages/1`,
    );
    expect(status).toBe(404);
  });
});
