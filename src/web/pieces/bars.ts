// A matrix as stacked bars: a picture whose every number also stands in the table beside it.
import { type Matrix, NO_VALUE } from '../../trace/index.ts';
import { EMPTY, type Html, html } from '../html.ts';
import type { View } from '../view.ts';
import { dimensionLabel } from './dimension-label.ts';

/** Bars drawn; the table has the rest. */
const MOST_BARS = 15;
const [LABEL_WIDTH, BAR_WIDTH, LINE_HEIGHT, BAR_HEIGHT] = [225, 300, 30, 20];
const LONGEST_LABEL = 27;
/** Colours that values without one of their own take in turn. */
const TONES = 10;

/** The picture, with a text that says the same. Nothing where there is nothing to draw. */
export function bars(view: View, matrix: Matrix): Html {
  const order = matrix.firstValues
    .map((value, at) => ({ value, at, total: matrix.firstTotals[at] ?? 0 }))
    .sort((a, b) => b.total - a.total || a.at - b.at)
    .slice(0, MOST_BARS);
  const most = order[0]?.total ?? 0;
  if (most === 0) return EMPTY;
  const height = order.length * LINE_HEIGHT;
  const lines = order.map((line, index) => bar(view, matrix, { ...line, y: index * LINE_HEIGHT, most }));
  return html`<figure class="bars"><figcaption>${view.texts.overviewPicture}</figcaption>
<svg viewBox="0 0 ${LABEL_WIDTH + BAR_WIDTH + 50} ${height}" role="img" aria-label="${spoken(view, matrix, order)}">${lines}</svg>
${legend(view, matrix)}</figure>`;
}

interface Line {
  readonly value: string;
  readonly at: number;
  readonly total: number;
  readonly y: number;
  readonly most: number;
}

function bar(view: View, matrix: Matrix, { value, at, total, y, most }: Line): Html {
  const scale = BAR_WIDTH / most;
  const name = dimensionLabel(view, matrix.first, value);
  const short = name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
  let x = LABEL_WIDTH;
  const parts = matrix.secondValues.map((second, column) => {
    const count = matrix.cells[at]?.[column]?.count ?? 0;
    if (count === 0) return EMPTY;
    const width = count * scale;
    const from = x;
    x += width;
    const number =
      width >= 18 ? html`<text class="in" x="${from + width / 2}" y="${y + 20}">${count}</text>` : EMPTY;
    return html`<rect class="bar ${barClass(matrix, second, column)}" x="${from}" y="${y + 5}" width="${width}" height="${BAR_HEIGHT}"/>${number}`;
  });
  return html`<text class="name" x="${LABEL_WIDTH - 8}" y="${y + 20}">${short}</text>${parts}<text class="sum" x="${x + 6}" y="${y + 20}">${total}</text>`;
}

/** Answers have colours of their own, values of other dimensions take turns. */
function barClass({ second }: Matrix, value: string, column: number): string {
  if (value === NO_VALUE) return 'undecided';
  return second === 'outcome' ? value : `tone-${column % TONES}`;
}

function legend(view: View, matrix: Matrix): Html {
  const items = matrix.secondValues.map(
    (value, column) =>
      html`<li><svg class="key" viewBox="0 0 12 12" aria-hidden="true"><rect class="bar ${barClass(matrix, value, column)}" width="12" height="12"/></svg> ${dimensionLabel(view, matrix.second, value)}</li>`,
  );
  return html`<ul class="legend" aria-label="${view.texts.legend}">${items}</ul>`;
}

function spoken(view: View, matrix: Matrix, order: readonly { value: string; at: number }[]): string {
  const lines = order.map(({ value, at }) => {
    const counts = matrix.secondValues.flatMap((second, column) => {
      const count = matrix.cells[at]?.[column]?.count ?? 0;
      return count === 0 ? [] : [`${dimensionLabel(view, matrix.second, second)} ${count}`];
    });
    return `${dimensionLabel(view, matrix.first, value)}: ${counts.join(', ')}`;
  });
  return `${view.texts.overviewPicture}. ${lines.join('. ')}.`;
}
