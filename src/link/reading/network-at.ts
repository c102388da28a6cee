// Which network a place of a document is about: by row, sentence, passage, heading above, or the only one there is.
import type { Mention } from '../../model/mention.ts';
import {
  cellMentions,
  type DocumentView,
  type PassageView,
  passageOf,
  sentenceOf,
} from '../document/view.ts';
import { linkRules } from '../params.ts';

/** Levels of headings; a line that is none ranks below them. */
const HEADINGS = 6;

/** The mention that names the network of a place, or undefined where none does or several could. */
export type NetworkAt = (mention: Mention) => Mention | undefined;

/** A look-up of networks by place for one document. */
export function networkAt(view: DocumentView): NetworkAt {
  const all = view.passages.flatMap(({ mentions }) => mentions.filter(isNetwork));
  const only = onlyOne(view, all);
  if (all.length === 0) return () => undefined;
  const marks = headingMarks(view);
  return (mention) => {
    const passage = passageOf(view, mention);
    if (!passage) return only;
    const row =
      passage.passage.kind === 'table-row'
        ? single(cellMentions(view, passage).flat().filter(isNetwork))
        : undefined;
    const around = sentenceOf(view, mention);
    const inSentence = passage.mentions.filter(
      (one) => isNetwork(one) && around.start <= one.start && one.start < around.end,
    );
    return (
      row ?? only ?? single(inSentence) ?? single(passage.mentions.filter(isNetwork)) ?? marks[passage.index]
    );
  };
}

/** The only network of a document; one that no registry knows must be named at the top to be the paper's own. */
function onlyOne(view: DocumentView, all: readonly Mention[]): Mention | undefined {
  const first = single(all);
  const isListed = first !== undefined && !first.rule.startsWith('network/unlisted');
  const near = first !== undefined && first.start - view.tagged.document.start < linkRules.openingReach;
  return (isListed || near) && !isOfOneTrial(view, all) ? first : undefined;
}

/** Named far down, after the first of several trials: the network of the trial that it is named with. */
function isOfOneTrial(view: DocumentView, networks: readonly Mention[]): boolean {
  const titles = view.passages.flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'trial'));
  const [first] = titles;
  const [network] = networks;
  if (!first || !network || network.start - view.tagged.document.start < linkRules.openingReach) return false;
  if (new Set(titles.map(({ id }) => id)).size < 2) return false;
  return first.end < network.start && titles.some(({ start }) => start > network.end);
}

function isNetwork({ type }: Mention): boolean {
  return type === 'network';
}

/** The first of mentions that all name one network. */
function single(mentions: readonly Mention[]): Mention | undefined {
  return mentions.every(({ id }) => id === mentions[0]?.id) ? mentions[0] : undefined;
}

/** Per passage the network of the nearest heading, line or first cell above that is nothing but a network's name. */
function headingMarks(view: DocumentView): (Mention | undefined)[] {
  let open: { mention: Mention; level: number } | undefined;
  return view.passages.map((passage) => {
    const named = namesNetwork(passage);
    const level = passage.passage.level ?? 9;
    if (named) open = { mention: named, level: passage.passage.kind === 'heading' ? level : 9 };
    else if (
      open &&
      passage.passage.kind === 'heading' &&
      level < open.level &&
      !headsTrial(passage, open.level)
    )
      open = undefined;
    return open?.mention;
  });
}

/** The heading of a trial below a line that names the network goes on with it; one heading above another does not. */
function headsTrial({ mentions }: PassageView, level: number): boolean {
  return level > HEADINGS && mentions.some(({ type }) => type === 'trial');
}

function namesNetwork({ passage, text, mentions }: PassageView): Mention | undefined {
  const network = single(mentions.filter(isNetwork));
  if (network === undefined || passage.kind === 'table-row') return network;
  const share = network.surface.length / Math.max(1, text.length);
  return share >= linkRules.titleLineShare && !mentions.some(({ type }) => type === 'trial')
    ? network
    : undefined;
}
