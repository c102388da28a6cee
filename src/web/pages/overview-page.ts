// Two dimensions against each other: a table whose numbers lead to the rows they count, and the same as a picture.
import { titleSortKey } from '../../search/sort-keys.ts';
import { type Dimension, type Matrix, NO_VALUE, type TraceRow } from '../../trace/index.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { bars } from '../pieces/bars.ts';
import { dimensionLabel } from '../pieces/dimension-label.ts';
import { sheetDownloads } from '../pieces/downloads.ts';
import { type Part, pager } from '../pieces/pager.ts';
import { type TrialsById, traceTable } from '../pieces/trace-table.ts';
import { addressOf, type View, withParameters } from '../view.ts';

/** What the first dimension may be. */
export const FIRST_DIMENSIONS = ['law', 'section', 'ministry', 'municipality', 'network', 'period'] as const;
/** What the second may be: each row has one value of these, so that a line's total counts rows. */
export const SECOND_DIMENSIONS = ['outcome', 'status', 'year'] as const;

/** Rows of one number of the table: of a cell, or of a line where `second` is absent. */
export interface CountedRows {
  readonly first: string;
  readonly second: string | undefined;
  readonly part: Part<TraceRow>;
  readonly trials: TrialsById;
}

/** The page of the whole table. */
export function overviewPage(view: View, matrix: Matrix): Html {
  const { texts } = view;
  const question = { first: matrix.first, second: matrix.second };
  const found = html`<p class="count-line"><strong>${texts.overviewTotals(matrix.total, matrix.trials)}</strong></p>
${bars(view, matrix)}
${table(view, matrix)}
${sheetDownloads(view, '/api/matrix', question)}`;
  const body = html`<h1>${texts.overviewTitle}</h1><p>${texts.overviewIntro}</p>
${picker(view, 'first', { label: texts.overviewBy, values: FIRST_DIMENSIONS, chosen: matrix.first })}
${picker(view, 'second', { label: texts.overviewAgainst, values: SECOND_DIMENSIONS, chosen: matrix.second })}
${matrix.total === 0 ? html`<p>${texts.overviewEmpty}</p>` : found}`;
  return layout(view, { title: texts.overview, body, wide: true });
}

/** The page of the rows that one number counts. */
export function countedRowsPage(view: View, matrix: Matrix, counted: CountedRows): Html {
  const { texts } = view;
  const names = [dimensionLabel(view, matrix.first, counted.first)];
  if (counted.second !== undefined) names.push(dimensionLabel(view, matrix.second, counted.second));
  const title = names.join(' × ');
  const question = {
    ...{ first: matrix.first, second: matrix.second, firstValue: counted.first },
    ...{ secondValue: counted.second, rows: 'true' },
  };
  const back = addressOf(view, '/overblik', { first: matrix.first, second: matrix.second });
  const body = html`<p><a href="${back}">${texts.overview}</a></p><h1>${title}</h1>
<p class="count-line"><strong>${texts.rows(counted.part.total)}</strong></p>
${traceTable(view, counted.part.rows, counted.trials)}
${pager(view, counted.part)}
${sheetDownloads(view, '/api/matrix', question)}`;
  return layout(view, { title, body, wide: true });
}

function picker(
  view: View,
  name: string,
  of: { label: string; values: readonly Dimension[]; chosen: Dimension },
): Html {
  const links = of.values.map((value) =>
    value === of.chosen
      ? html`<strong>${view.texts.dimensions[value]}</strong> `
      : html`<a href="${withParameters(view, { [name]: value })}">${view.texts.dimensions[value]}</a> `,
  );
  return html`<p class="sort"><span>${of.label}:</span> ${links}</p>`;
}

function table(view: View, matrix: Matrix): Html {
  const { texts } = view;
  const heads = matrix.secondValues.map(
    (value) => html`<th scope="col" class="number">${dimensionLabel(view, matrix.second, value)}</th>`,
  );
  const lines = inOrder(view, matrix).map((one) => line(view, matrix, one));
  const totals = matrix.secondTotals.map((total) => html`<td class="number">${total}</td>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${texts.overview}"><table class="matrix">
<thead><tr><th scope="col">${texts.dimensions[matrix.first]}</th>${heads}<th scope="col" class="number">${texts.total}</th></tr></thead>
<tbody>${lines}</tbody>
<tfoot><tr><th scope="row">${texts.total}</th>${totals}<td class="number">${matrix.total}</td></tr></tfoot></table></div>`;
}

/** By name, as people look things up; sections stay in the order of the law book, no value at all comes last. */
function inOrder(view: View, { first, firstValues }: Matrix): { value: string; at: number }[] {
  const lines = firstValues.map((value, at) => ({ value, at }));
  if (first === 'section' || first === 'period') return lines;
  const keyed = lines.map((one) => ({ one, key: titleSortKey(dimensionLabel(view, first, one.value)) }));
  const last = ({ value }: { value: string }) => (value === NO_VALUE ? 1 : 0);
  return keyed
    .sort(
      (a, b) => last(a.one) - last(b.one) || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.one.at - b.one.at),
    )
    .map(({ one }) => one);
}

function line(view: View, matrix: Matrix, { value, at }: { value: string; at: number }): Html {
  const name = dimensionLabel(view, matrix.first, value);
  const cells = (matrix.cells[at] ?? []).map(({ count }, column) => {
    const second = matrix.secondValues[column] ?? '';
    if (count === 0) return html`<td class="number zero">0</td>`;
    return html`<td class="number">${rowsLink(view, matrix, { value, second, count })}</td>`;
  });
  const total = matrix.firstTotals[at] ?? 0;
  return html`<tr><th scope="row">${name}</th>${cells}<td class="number">${rowsLink(view, matrix, { value, second: undefined, count: total })}</td></tr>`;
}

function rowsLink(
  view: View,
  { first, second: against }: Matrix,
  of: { value: string; second: string | undefined; count: number },
): Html {
  const { value, second, count } = of;
  const address = addressOf(view, '/overblik/raekker', {
    ...{ first, second: against, a: value },
    ...(second !== undefined && { b: second }),
  });
  const names = [
    dimensionLabel(view, first, value),
    ...(second === undefined ? [] : [dimensionLabel(view, against, second)]),
  ];
  return html`<a href="${address}">${count}<span class="unseen"> (${names.join(', ')})</span></a>`;
}
