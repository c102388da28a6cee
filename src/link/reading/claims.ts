// Numbers that a document states of its own list ("17 forsøg får grønt lys"), beside what the list holds. Never decisions.
import { readFileSync } from 'node:fs';
import type { Mention, Outcome } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TaggedDocument } from '../../model/stages.ts';
import type { Claim } from '../../model/trial.ts';
import { evidenceOf } from '../document/evidence.ts';
import { type DocumentView, type PassageView, sentenceOf, viewOf } from '../document/view.ts';
import type { Notice } from './notice.ts';

const NUMBER_WORDS = JSON.parse(
  readFileSync(new URL('../data/number-words.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;

/** "33 ansøgninger", "fire forsøg"; what is counted must be trials or applications for them. */
const COUNT = new RegExp(
  `(?<![\\d.,§a-zæøå])(\\d{1,3}|${Object.keys(NUMBER_WORDS).join('|')}) (?:[a-zæøå]{2,14} ){0,2}` +
    '(?:frikommune)?(?:forsøg|forsøgene|ansøgninger|ansøgningerne|projekter)(?![a-zæøå])',
  'gi',
);
const APPLIED = /søgt|ansøgt|indsendt|sendt|modtog|modtaget|behandlet|indkom/i;

/** A number somewhere in a text. */
interface Counted extends Span {
  readonly count: number;
}

/** The claims of a document about the list that it holds itself. */
export function claimsOf(tagged: TaggedDocument, notices: readonly Notice[]): Claim[] {
  const view = viewOf(tagged);
  const totals = tagged.mentions.filter(
    (one) => one.type === 'outcome' && one.attributes?.claim !== undefined,
  );
  const answered = notices.filter((notice) => hasListedAnswer(notice));
  const claims = totals.map((mention): Claim => {
    const of = claimedOutcomes(view, mention, totals);
    return {
      document: tagged.document.id,
      of,
      claimed: mention.attributes?.claim?.count ?? 0,
      counted: answered.length < 2 ? null : countOf(answered, of),
      evidence: [evidenceOf(view, mention)],
    };
  });
  const applications =
    tagged.decides && answered.length > 1 ? claimedApplications(view, answered.length) : [];
  return united([...applications, ...claims]);
}

/** One claim for each number that is stated of the same answers, however often. */
function united(claims: readonly Claim[]): Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.of.join('+')} ${claim.claimed}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, evidence: [...known.evidence, ...claim.evidence] } : claim);
  }
  return [...byKey.values()];
}

/** The answer to a trial in a list, table or section of its own: a report in passing lists nothing. */
function hasListedAnswer({ titles, outcomes }: Notice): boolean {
  return outcomes.length > 0 && titles.some(({ place }) => place !== 'prose');
}

function countOf(notices: readonly Notice[], of: readonly Outcome[]): number {
  return notices.filter(({ outcomes }) => outcomes.some(({ outcome }) => of.includes(outcome))).length;
}

/** "Ja til 17" means in full or in part, unless the same document counts those in part by themselves. */
function claimedOutcomes(view: DocumentView, mention: Mention, totals: readonly Mention[]): Outcome[] {
  const outcome = mention.id as Outcome;
  const both = /helt eller (?:delvist?|i dele)/i.test(view.words(sentenceOf(view, mention)));
  const apart = totals.some((one) => one !== mention && one.id === 'partly-approved' && !both);
  if (outcome === 'approved' && !apart) return ['approved', 'partly-approved'];
  return both && outcome === 'partly-approved' ? ['approved', 'partly-approved'] : [outcome];
}

/** How many were applied for, in a paper that answers them (a memo may list its own few only): the first count in a sentence that says so and gives no answer. */
function claimedApplications(view: DocumentView, counted: number): Claim[] {
  for (const passage of view.passages) {
    for (const sentence of passage.sentences) {
      const claim = applicationsIn(view, passage, sentence);
      if (claim)
        return [
          {
            document: view.tagged.document.id,
            of: ['all'],
            claimed: claim.count,
            counted,
            evidence: [claim.evidence],
          },
        ];
    }
  }
  return [];
}

function applicationsIn(view: DocumentView, passage: PassageView, sentence: Span) {
  const words = view.words(sentence);
  const answers = passage.mentions.some(
    (one) => one.type === 'outcome' && sentence.start <= one.start && one.end <= sentence.end,
  );
  if (answers || !APPLIED.test(words)) return undefined;
  const found = countIn(words);
  if (!found || found.count < 2) return undefined;
  const [start, end] = [sentence.start + found.start, sentence.start + found.end];
  const mention: Mention = {
    type: 'outcome',
    id: 'all',
    start,
    end,
    surface: view.words({ start, end }),
    page: passage.passage.page,
    confidence: 1,
    rule: 'link/claims@1',
  };
  return { count: found.count, evidence: evidenceOf(view, mention) };
}

function countIn(words: string): Counted | undefined {
  for (const found of words.matchAll(COUNT)) {
    const word = found[1]?.toLowerCase() ?? '';
    const count = /^\d/.test(word) ? Number(word) : NUMBER_WORDS[word];
    if (count !== undefined) return { count, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
