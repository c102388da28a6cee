// Proofs: the address of a sentence in its document, a cell that leads there, a quotation with its place.
import type { Evidence } from '../../model/evidence.ts';
import { EMPTY, type Html, html } from '../html.ts';
import { addressOf, type View } from '../view.ts';
import { danish } from './danish.ts';

/** The document at the very words, their sentence marked. */
export function proofAddress(view: View, proof: Evidence): string {
  const { document, start, end, quoteStart, quoteEnd } = proof;
  const span = { fra: String(quoteStart), til: String(quoteEnd), ord: `${start}-${end}` };
  return `${addressOf(view, `/dokument/${document}`, span)}#m${start}`;
}

/** Words that lead to their first proof, as plain words where there is none; `lang` marks words of the papers. */
export function proved(view: View, words: string, proofs: readonly Evidence[], lang: Html = EMPTY): Html {
  const [first] = proofs;
  if (!first) return html`${words}`;
  return html`<a href="${proofAddress(view, first)}"${lang}>${words}</a>`;
}

/** The sentence with the words that count marked, and where it stands. */
export function quotation(view: View, proof: Evidence): Html {
  const { quote, quoteStart, start, end, page, path } = proof;
  const [from, to] = [start - quoteStart, end - quoteStart];
  const words = html`${quote.slice(0, from)}<mark>${quote.slice(from, to)}</mark>${quote.slice(to)}`;
  return html`<blockquote><p${danish(view)}>${words}</p><a class="where" href="${proofAddress(view, proof)}">${path}, ${view.texts.page} ${page}</a></blockquote>`;
}

/** Quotations shown before the rest is folded away. */
const SHOWN = 2;

/** All proofs of a fact. */
export function quotations(view: View, proofs: readonly Evidence[]): Html {
  if (proofs.length === 0) return html`<p class="hint">${view.texts.noEvidence}</p>`;
  const rest = proofs.slice(SHOWN);
  const folded =
    rest.length === 0
      ? EMPTY
      : html`<details><summary>${view.texts.more(rest.length)}</summary>${rest.map((one) => quotation(view, one))}</details>`;
  return html`${proofs.slice(0, SHOWN).map((one) => quotation(view, one))}${folded}`;
}
