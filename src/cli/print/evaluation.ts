// An evaluation for reading: figures by type, by kind and of headers, confusions, faults in context.
import { type Evaluation, f1, precision, ROWS, recall, type Score, strictF1 } from '../../evaluate/index.ts';
import { table } from '../output.ts';

/** The evaluation as text; `errors` misses and false alarms of every row are listed. */
export function evaluationText(evaluation: Evaluation, options: { errors: number }): string {
  const { tally, headers, micro, macro, byKind, folder, documents, leaks } = evaluation;
  const rows = ROWS.map((row) => figures(row, tally.rows[row]));
  const kinds = [...byKind].map(([kind, score]) => figures(kind, score));
  const heading = ['', 'gold', 'found', 'right', 'neutral', 'P', 'R', 'F1', 'exact F1'];
  const flips = [...tally.flipped].map(([pair, count]) => `${pair} ${count}x`).join(', ');
  const accuracy = (['kind', 'date', 'caseNumbers'] as const).map(
    (field) => `${field} ${headers[field].right}/${headers[field].of}`,
  );
  const wrong =
    options.errors > 0 ? [...headers.kind.wrong, ...headers.date.wrong, ...headers.caseNumbers.wrong] : [];
  return [
    `${folder}: ${documents} documents`,
    table([
      heading,
      ...rows,
      figures('all types', micro),
      ['mean of types', '', '', '', '', '', '', shown(macro), ''],
    ]),
    '',
    table([['kind of document', ...heading.slice(1)], ...kinds]),
    '',
    `headers: ${accuracy.join(', ')}`,
    ...wrong.map((line) => `  ${line}`),
    `outcomes read as another: ${flips || 'none'}`,
    `CPR numbers readable: ${leaks}`,
    ...faultLines(evaluation, options.errors),
  ].join('\n');
}

function figures(name: string, score: Score): string[] {
  const found = score.right + score.wrong;
  return [
    name,
    String(score.right + score.missed),
    String(found),
    String(score.right),
    String(score.neutral),
    ...[precision(score), recall(score), f1(score), strictF1(score)].map(shown),
  ];
}

function shown(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function faultLines(evaluation: Evaluation, errors: number): string[] {
  return ROWS.flatMap((row) =>
    (['miss', 'false'] as const).flatMap((sort) =>
      evaluation.tally.faults
        .filter((fault) => fault.row === row && fault.sort === sort)
        .slice(0, errors)
        .map(
          (fault) =>
            `${row} ${sort}: ${fault.document}:${fault.start}: ${fault.value} (${fault.note})\n    ${fault.context}`,
        ),
    ),
  );
}
