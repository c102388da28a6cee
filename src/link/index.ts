// The link stage's public face: `link` and what guards it.
//
// Mentions of all documents become trials in five steps, each a folder that knows nothing of the next.
//
// 1. `document/`, `key/`: a document as passages, sentences and cells; a title as its key: the stems of its words, less network
//    names, citations, parentheses, numbering and words of no weight (data/title-words.json).
// 2. `reading/`: one document alone. Its titles become local trials, and each mention is said of the trials that the text gives
//    it, by the first ground that holds: its table row; the sentence (answers take the titles before or after them); a number
//    ("forsøg 2") or a word for several ("begge", "de øvrige"); the heading, title line or list item above; the passage; words
//    that only one trial of the document has; "forsøget" pointing back; the one trial that the whole paper is about. No ground:
//    said of none. Answers that head a list are said of its items; totals ("17 forsøg") of none. A field, section or column that
//    lists participants outweighs all other municipalities; members of a network are none by that alone.
// 3. `join/`: whose notices are one trial. Never (checked first): items of one list, or trials one document tells apart; different
//    periods; different known networks; without network, disjoint municipalities. Then, rule by rule, over all at once: equal keys;
//    a slip of one word; one key inside the other; a title in running text by its rarest stem that just one anchor title has and
//    that is enough of it. Who fits two that cannot be one joins neither: a suggestion. Likeness of titles joins nothing.
// 4. `corrections/`: people's word, last and in order of time.
// 5. `trial/`, `conflicts/`: facts gathered with their proofs; decisions as runs; ids; contradictions.
//
// Everything is sorted by content, so the order of input, its repetition, and what was linked before change nothing.
// Thresholds and cues: data/link-rules.json.
export { checkCorrection } from './check-correction.ts';
export { LINK_VERSION, link } from './link.ts';
