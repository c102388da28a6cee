// KWIC lines for reading: the occurrence in the middle, its context either side.
import type { KwicResult } from '../../search/kwic/kwic.ts';

/** Characters kept of the left context. */
const LEFT = 56;

/** The lines as text, groups with their counts below. */
export function kwicText(result: KwicResult): string {
  const head = `${result.total} occurrences in ${result.documents} documents${result.lines.length < result.total ? `, ${result.lines.length} drawn` : ''}`;
  const lines = result.lines.map((line) => {
    const left = line.left.slice(-LEFT).padStart(LEFT);
    return `${left}  [${line.match.replace(/\s+/g, ' ')}]  ${line.right}    ${line.document.date ?? ''} ${line.document.id} p. ${line.page}`;
  });
  const groups = (result.groups ?? []).map(
    (group) => `${String(group.count).padStart(6)}  ${group.value || '(none)'}`,
  );
  return [head, ...lines, ...(groups.length > 0 ? ['', ...groups] : [])].join('\n');
}
