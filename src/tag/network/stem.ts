// The common part of a word's inflections, for names that documents bend: fleksibel, fleksible; indsats, indsatser. Leaves
// real stemming to search.

import { rememberByWord } from '../memo.ts';

const ENDINGS = /(?:erne|ere|elt|er|en|et|el|le|e|t|s)$/;
const SHORTEST = 4;

/** The word in small letters without its endings, at least four letters long; é as e, so that "én" is "en". */
export const stem = rememberByWord((word) => {
  let rest = word.toLowerCase().replace(/é/g, 'e');
  if (rest === 'een' || rest === '1') return 'en';
  for (let shorter = cut(rest); shorter !== rest; shorter = cut(rest)) rest = shorter;
  return rest;
});

function cut(word: string): string {
  const shorter = word.replace(ENDINGS, '');
  return shorter.length < SHORTEST ? word : shorter;
}
