// A light stem of a Danish word, for keys of titles only: takes endings off, so that inflected forms of a word meet.
// Search has its own analysis; a key needs less and must not change with it.
import { remembered } from './remembered.ts';

/** Endings, longest first; what stays must have at least three letters. */
const ENDINGS = /^(.{3,}?)(?:erne|ernes|enes|ede|ene|ere|eres|est|ens|ets|ers|en|et|er|es|e|s)$/;
const NEUTER = /^(.{3,}[lgv])t$/;
/** `middel` and `midler`, `fleksibel` and `fleksible`: the e before l, n, r comes and goes. */
const FLEETING_E = /([bcdfghjklmnpqrstvwxz])e([lnr])$/;
const DOUBLE = /([bcdfghjklmnpqrstvwxz])\1/g;

/** The stem of a lower-case word; a word of three letters or fewer is its own stem. */
export function stemOf(word: string): string {
  return word.length <= 3 ? word : stemOfLong(word);
}

const stemOfLong = remembered((word) => {
  const genitive = /[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
  const neuter = NEUTER.exec(genitive)?.[1] ?? genitive;
  const bare = ENDINGS.exec(neuter)?.[1] ?? neuter;
  const again = NEUTER.exec(bare)?.[1] ?? bare;
  return again.replace(FLEETING_E, '$1$2').replace(DOUBLE, '$1');
});
