// Which documents of the corpus a tree matches, and why that must be so: a row a rule. Ids are given by name.
import { askedCitation, broaderCitation } from '../../src/search/citation-keys.ts';
import type { EngineNode } from '../../src/search/engine-query.ts';
import { all, and, best, dates, keys, near, not, or, prefix, quoted, stemmed, word } from './nodes.ts';

export interface MatchRow {
  readonly title: string;
  readonly reason: string;
  readonly tree: EngineNode;
  /** Names of the documents, in any order. */
  readonly finds: readonly string[];
}

const NONE: readonly string[] = [];
const EVERY = [
  'afslag',
  'afslag-kopi',
  'godkendt',
  'notat',
  'ansoegning',
  'vejledning',
  'klip',
  'graense',
  'naerhed',
];

export const matchRows: readonly MatchRow[] = [
  {
    title: 'all matches every document',
    reason: 'an empty question shows the archive',
    tree: all,
    finds: EVERY,
  },
  {
    title: 'a word matches its inflections',
    reason: 'erfaring, erfaringerne',
    tree: word('erfaring'),
    finds: ['notat'],
  },
  {
    title: 'a word matches as part of a compound',
    reason: 'tilsyn in plejehjemstilsyn; also as a word',
    tree: word('tilsyn'),
    finds: ['notat', 'ansoegning'],
  },
  {
    title: 'a word matches the head of a compound',
    reason: 'klippekort in klippekortsordningen',
    tree: word('klippekort'),
    finds: ['klip', 'ansoegning'],
  },
  {
    title: 'a compound is not split when asked',
    reason: 'plejehjemstilsyn must not find plejehjem',
    tree: word('plejehjemstilsyn'),
    finds: ['notat'],
  },
  {
    title: 'a word of no document matches none',
    reason: 'no stemming accident makes it fit',
    tree: word('xylofon'),
    finds: NONE,
  },
  {
    title: 'a word matches in capitals',
    reason: 'case tells nothing in Danish headings',
    tree: word('KLIPPEKORTSORDNINGEN'),
    finds: ['klip'],
  },
  {
    title: 'aa and å are one letter',
    reason: 'Aarhus and Århus are one town',
    tree: word('Århus'),
    finds: ['godkendt'],
  },
  {
    title: 'a section sign and its number are one word',
    reason: '§ 83 with a space is the token §83',
    tree: word('§83'),
    finds: ['afslag', 'afslag-kopi', 'godkendt', 'ansoegning'],
  },
  {
    title: 'a bare number finds its section',
    reason: 'the number stands in parts',
    tree: word('83'),
    finds: ['afslag', 'afslag-kopi', 'godkendt', 'ansoegning', 'vejledning'],
  },
  {
    title: 'ikke is a word like others',
    reason: 'negation is what a decision turns on',
    tree: word('ikke'),
    finds: ['vejledning', 'klip'],
  },
  {
    title: 'a quoted word matches its exact form only',
    reason: 'quotes switch stemming off',
    tree: quoted('erfaringerne'),
    finds: ['notat'],
  },
  {
    title: 'a quoted word matches no inflection',
    reason: 'the text has erfaringerne',
    tree: quoted('erfaring'),
    finds: NONE,
  },
  {
    title: 'a quoted word matches no compound part',
    reason: 'plejehjem stands as a word in one text only',
    tree: quoted('plejehjem'),
    finds: ['ansoegning'],
  },
  {
    title: 'a phrase matches words side by side',
    reason: 'order and place count',
    tree: quoted('mindre belastende'),
    finds: ['notat'],
  },
  {
    title: 'a phrase matches no other order',
    reason: 'order counts',
    tree: quoted('belastende mindre'),
    finds: NONE,
  },
  {
    title: 'a phrase matches over punctuation',
    reason: 'commas are no words',
    tree: quoted('tilsynsmodel hvor'),
    finds: ['notat'],
  },
  {
    title: 'a phrase does not skip a word',
    reason: 'a gap is what NEAR is for',
    tree: quoted('alfa gamma'),
    finds: NONE,
  },
  {
    title: 'a phrase does not cross two passages',
    reason: 'sociale ends one passage, indsats begins the next',
    tree: quoted('sociale indsats'),
    finds: NONE,
  },
  {
    title: 'a phrase of stems matches inflections',
    reason: 'hyphenated plain words are asked so',
    tree: stemmed('erfaringen fra'),
    finds: ['notat'],
  },
  {
    title: 'a prefix matches exact forms',
    reason: 'klippekort*',
    tree: prefix('klippe'),
    finds: ['klip', 'ansoegning'],
  },
  {
    title: 'a prefix matches only at the start',
    reason: 'a prefix is no substring',
    tree: prefix('kortsordning'),
    finds: NONE,
  },
  {
    title: 'a prefix is not stemmed',
    reason: 'erfaringerne begins with erfaringern',
    tree: prefix('erfaringern'),
    finds: ['notat'],
  },
  {
    title: 'a prefix matches the word itself',
    reason: 'nothing need follow',
    tree: prefix('gamma'),
    finds: ['naerhed'],
  },
  {
    title: 'NEAR matches at its distance',
    reason: 'two words stand between alfa and delta',
    tree: near('alfa', 'delta', 2),
    finds: ['naerhed'],
  },
  {
    title: 'NEAR does not match one word further',
    reason: 'the limit is at most n',
    tree: near('alfa', 'delta', 1),
    finds: NONE,
  },
  {
    title: 'NEAR matches in either order',
    reason: 'nearness has no direction',
    tree: near('delta', 'alfa', 2),
    finds: ['naerhed'],
  },
  {
    title: 'NEAR/0 matches neighbours',
    reason: 'nothing between',
    tree: near('beta', 'gamma', 0),
    finds: ['naerhed'],
  },
  {
    title: 'NEAR matches neighbours in reverse',
    reason: 'either order also at 0',
    tree: near('gamma', 'beta', 0),
    finds: ['naerhed'],
  },
  {
    title: 'NEAR counts a passage boundary as a word',
    reason: 'sociale ¶ indsats: one between',
    tree: near('sociale', 'indsats', 1),
    finds: ['graense'],
  },
  {
    title: 'NEAR sees the boundary',
    reason: 'with 0 between they do not meet',
    tree: near('sociale', 'indsats', 0),
    finds: NONE,
  },
  {
    title: 'NEAR takes phrases',
    reason: 'two words left, one right, two between',
    tree: near('alfa beta', 'epsilon', 2),
    finds: ['naerhed'],
  },
  {
    title: 'AND asks for both anywhere in the document',
    reason: 'words see the whole document',
    tree: and(word('sociale'), word('indsats')),
    finds: ['graense'],
  },
  {
    title: 'OR asks for either',
    reason: 'a union',
    tree: or(word('gamma'), word('klippekort')),
    finds: ['naerhed', 'klip', 'ansoegning'],
  },
  {
    title: 'NOT takes away',
    reason: 'klippekort without visitation',
    tree: and(word('klippekort'), not(word('visitation'))),
    finds: ['klip'],
  },
  {
    title: 'NOT may stand alone',
    reason: 'everything else',
    tree: not(word('kommune')),
    finds: ['ansoegning', 'vejledning', 'graense', 'naerhed'],
  },
  {
    title: 'NOT of NOT is the thing itself',
    reason: 'sets, not search tricks',
    tree: not(not(word('gamma'))),
    finds: ['naerhed'],
  },
  {
    title: 'NOT takes compounds away too',
    reason: 'what a word finds is what NOT takes',
    tree: and(keys('kind', 'status-note', 'application'), not(word('tilsyn'))),
    finds: NONE,
  },
  { title: 'an AND of nothing matches everything', reason: 'nothing is asked', tree: and(), finds: EVERY },
  { title: 'an OR of nothing matches nothing', reason: 'no way in', tree: or(), finds: NONE },
  {
    title: 'deep trees are answered',
    reason: 'twenty levels are allowed',
    tree: Array.from({ length: 20 }).reduce<EngineNode>(
      (tree, _, at) => (at % 2 ? and(tree, word('gamma')) : or(tree, word('beta'))),
      word('alfa'),
    ),
    finds: ['naerhed'],
  },
  {
    title: 'sixty-four words are answered',
    reason: 'the limit of the query language',
    tree: or(word('gamma'), ...Array.from({ length: 63 }, (_, at) => word(`ord${at}`))),
    finds: ['naerhed'],
  },
  {
    title: 'best matches with enough words',
    reason: 'two of three occur',
    tree: best('gamma delta xylofon', 2),
    finds: ['naerhed'],
  },
  {
    title: 'best does not match with too few',
    reason: 'two of three are asked',
    tree: best('gamma violin xylofon', 2),
    finds: NONE,
  },
  {
    title: 'best counts a word once however often it stands',
    reason: 'tilsyn stands twice in the note',
    tree: best('tilsyn xylofon', 2),
    finds: NONE,
  },
  {
    title: 'words beside best need not occur',
    reason: 'weightless words only rank',
    tree: best('gamma', 1, 'hvilke forsøg'),
    finds: ['naerhed'],
  },
  {
    title: 'best with nothing counted matches all',
    reason: 'entities beside it narrow',
    tree: and(best('', 0, 'forsøg'), keys('kind', 'guidance')),
    finds: ['vejledning'],
  },
  {
    title: 'best stands inside AND',
    reason: 'plain words and an entity',
    tree: and(best('tilkøb rengøring', 2), keys('municipality', '0751')),
    finds: ['godkendt'],
  },
  {
    title: 'a key matches byte for byte',
    reason: 'ids are no words',
    tree: keys('municipality', '0159'),
    finds: ['afslag'],
  },
  {
    title: 'a part of a key does not match',
    reason: '015 is no municipality',
    tree: keys('municipality', '015'),
    finds: NONE,
  },
  {
    title: 'several values of a key are an OR',
    reason: 'any of them',
    tree: keys('kind', 'guidance', 'press-release'),
    finds: ['vejledning', 'klip'],
  },
  { title: 'no values of a key match nothing', reason: 'an empty choice', tree: keys('kind'), finds: NONE },
  {
    title: 'an unknown value matches nothing',
    reason: 'and is no error',
    tree: keys('law', 'straffeloven'),
    finds: NONE,
  },
  {
    title: 'none matches documents without a value',
    reason: 'a facet value like others',
    tree: and(keys('year', 'none'), not(keys('kind', 'other'))),
    finds: ['vejledning'],
  },
  {
    title: 'keys mix with words inside OR',
    reason: 'a tree may hold both',
    tree: or(keys('kind', 'guidance'), word('gamma')),
    finds: ['vejledning', 'naerhed'],
  },
  {
    title: 'a key may stand under NOT',
    reason: 'all but one kind',
    tree: and(word('tilkøb'), not(keys('outcome', 'rejected'))),
    finds: ['godkendt'],
  },
  {
    title: 'a provision finds what lies below it',
    reason: '§ 83 finds § 83, stk. 2 and the range, not § 83 a',
    tree: keys('citation', ...askedCitation('serviceloven§83')),
    finds: ['afslag', 'godkendt', 'ansoegning'],
  },
  {
    title: 'a lettered section is its own',
    reason: '§ 83 a is found by itself and by the range over it',
    tree: keys('citation', ...askedCitation('serviceloven§83a')),
    finds: ['vejledning', 'ansoegning'],
  },
  {
    title: 'a stk. finds ranges over its section',
    reason: '§§ 83-87 covers § 83, stk. 2; the whole § 83 does not count',
    tree: keys('citation', ...askedCitation('serviceloven§83,stk.2')),
    finds: ['afslag', 'ansoegning'],
  },
  {
    title: 'a section inside a range is found',
    reason: '§ 85 lies in §§ 83-87',
    tree: keys('citation', ...askedCitation('serviceloven§85')),
    finds: ['ansoegning'],
  },
  {
    title: 'a section past a range is not found',
    reason: '§ 88 is outside',
    tree: keys('citation', ...askedCitation('serviceloven§88')),
    finds: NONE,
  },
  {
    title: 'a law finds every citation of it',
    reason: 'the law is an ancestor',
    tree: keys('citation', ...askedCitation('serviceloven')),
    finds: ['afslag', 'godkendt', 'ansoegning', 'vejledning'],
  },
  {
    title: 'a role holds of the same citation',
    reason: 'the guidance cites two laws in two roles',
    tree: keys('citation', ...askedCitation('retssikkerhedsloven', ['basis'])),
    finds: NONE,
  },
  {
    title: 'a role with its own law matches',
    reason: 'mention of retssikkerhedsloven',
    tree: keys('citation', ...askedCitation('retssikkerhedsloven', ['mention'])),
    finds: ['vejledning'],
  },
  {
    title: 'a broader citation is found by its own key',
    reason: 'the whole § 83 stands above stk. 2',
    tree: keys('citation', ...broaderCitation('serviceloven§83,stk.2')),
    finds: ['godkendt'],
  },
  {
    title: 'dates match what overlaps',
    reason: '2018-2020 holds 2019-05',
    tree: dates('2019-05-15', '2019-05-15'),
    finds: ['godkendt', 'klip'],
  },
  {
    title: 'dates match at the edge',
    reason: 'intervals are closed',
    tree: dates('2020-12-31', '2021-06-30'),
    finds: ['godkendt'],
  },
  {
    title: 'dates do not match a day later',
    reason: 'the interval is over',
    tree: dates('2021-01-01', '2021-06-30'),
    finds: NONE,
  },
  {
    title: 'dates may stand under NOT',
    reason: 'sets like others',
    tree: and(keys('kind', 'press-release', 'ministry-letter'), not(dates('2018-01-01', '2018-12-31'))),
    finds: ['afslag', 'afslag-kopi', 'klip'],
  },
];
