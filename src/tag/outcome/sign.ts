// The outcome that a core states, after its denials and words of degree: where a sign could flip, nothing is said.
import type { Outcome } from '../../model/mention.ts';
import { isOf } from '../predicate/grammar.ts';
import type { Reading } from '../predicate/reading.ts';
import { keysBetween, type Word } from '../predicate/words.ts';
import { couldNot } from './asserted.ts';
import type { Core } from './cores.ts';
import { VERBS } from './lexicon.ts';
import { any, isFormal } from './topics.ts';

const PARTS_AFTER =
  /^ (?:[^ ]+ ){0,8}?(?:for så vidt(?= (?:den |det |de )?angår | $)|(?:den |til den )?(?:første|ene|anden|største) del af|dog (?:ikke|kun|uden|med|således|sådan|blot)|men (?:kun|ikke|alene|uden|blot|i|med)(?! (?:frem|til (?:og med|den|\d|udgangen)|indtil|perioden|før|endnu|uden) )|på (?:de fleste|nogle|enkelte|visse|flere|et enkelt|to|tre|et par|hovedparten af|størstedelen af) (?:[^ ]+ ){0,2}punkter?|i (?:det væsentlige|hovedtræk|hovedsagen|store træk|nogen grad|et vist omfang|en vis udstrækning|nogen udstrækning)|for (?:størstedelens|hovedpartens|størstepartens) vedkommende|halvvejs|et stykke|(?:det meste|hovedparten|størstedelen|halvdelen|noget|dele|en brøkdel) af|nogle af|enkelte af|kun (?:for|til|i|på) (?=(?:en|et|unge|borgere|dele|de|den|det|nogle|to|tre|første|skoler|voksne) )|på nær|minus|alene for|i det omfang|(?:til |for )?en del af|for en dels? vedkommende|med (?:visse |enkelte |mindre |nogle |en række |de |flere |få |væsentlige |betydelige |større |store |klare |små |følgende |adskillige )?(?:ændringer|begrænsninger|justeringer|tilpasninger|forbehold|indskrænkninger|modifikationer|undtagelser|indsnævringer|afgrænsninger|lempelser)|med (?:den|det|de|en) (?:[^ ]+ )?(?:ændring|begrænsning|justering|indskrænkning|forbehold|modifikation|tilføjelse|undtagelse|ændringer)|i (?:en )?(?:noget |lidt |meget |kraftigt |stærkt )?(?:mindre|ændret|justeret|begrænset|tilpasset|snævrere|snævert|reduceret|modificeret|beskåret|skrabet|slanket|nedskaleret|mildere|udvandet|indsnævret|neddroslet|forkortet|afdæmpet|amputeret|barberet|afgrænset)(?: [^ ]+)? (?:form|omfang|udgave|udstrækning|version|variant|skala|målestok|udformning|model)|i (?:en )?(?:light|mini)(?:udgave|version|model|format)n?) /;
/** What is left out or let in; municipalities there say who takes part, not how much is granted. */
const FOR_SOME = / (?:bortset fra|på nær|med undtagelse af|undtagen|kun for|udelukkende for) /;
const ON_CONDITION = / under (?:den )?forudsætning /;

/** The outcome, or undefined where denials make it unsure. */
export function signOf(words: readonly Word[], core: Core, reading: Reading): Outcome | undefined {
  const denials = couldNot(words, core) ? 1 : reading.denials;
  if (core.onlyDenied && (denials !== 1 || reading.notWholly)) return undefined;
  if (denials > 1) return undefined;
  if (core.outcome === 'under-clarification') return denials === 0 ? core.outcome : undefined;
  if (core.outcome === 'rejected') {
    if (denials > 0) return undefined;
    return isPartly(words, core, reading) ? 'partly-approved' : 'rejected';
  }
  if (denials === 1 && isNotYet(words, reading.denial)) return 'under-clarification';
  if (denials === 1) return reading.notWholly ? 'partly-approved' : 'rejected';
  return isPartly(words, core, reading) || isPartBefore(words, core, reading) || limitsAfter(words, core)
    ? 'partly-approved'
    : 'approved';
}

/** Before the core: "kan alene tiltræde", "har langt hen ad vejen imødekommet", "kun halvdelen af ønsket". */
const PARTS_BEFORE =
  / (?:langt hen (?:ad|af) vejen|et (?:godt |pænt )?stykke (?:hen )?(?:ad|af|på) vejen|i (?:et vist|begrænset|nogen|en vis|et begrænset|vist) (?:omfang|udstrækning|grad)|med (?:visse |enkelte |nogle |få |flere )?(?:forbehold|ændringer|begrænsninger|justeringer|indskrænkninger)|i det væsentlige|halvt|forbeholdent|betinget|halvhjertet|lunkent|(?:hovedparten|størstedelen|halvdelen|en del|dele|det meste|noget) af (?:det |den |de )?(?:[^ ]+ )?(?:ansøgningen|ønsket|ønskerne|forslaget|forsøget|ønskede|anmodningen|det)(?: [^ ]+){0,4}) /;
const ONLY = /^(?:kun|alene|udelukkende)$/;
/** What "kun" before the core leaves out: a part, a group, a place; not a time or a reason. */
const OF_PART =
  / (?:for så vidt|for (?:en|de|den|unge|borgere|dele|to|tre|nogle)|til (?:en|dele|de|den|det)|i (?:nogle|dele|en|to|tre)|nogle|en del|dele|to af|tre af|halvdelen|at (?:forsøget|kommunen|der)|den del|det|på (?:to|tre|et|nogle)|hvad angår|enkelte|visse) /;

function isPartBefore(words: readonly Word[], core: Core, reading: Reading): boolean {
  const { first, last } = core.clause;
  const from = Math.max(first, Math.min(core.from, reading.finite ?? core.from) - 12);
  if (PARTS_BEFORE.test(keysBetween(words, from, core.to))) return true;
  const near = Math.max(first, Math.min(core.from, reading.finite ?? core.from) - 1);
  for (let i = near; i <= Math.min(core.to, last); i++)
    if (ONLY.test(words[i]?.key ?? '') && words[i - 1]?.key !== 'ikke')
      return OF_PART.test(keysBetween(words, core.to + 1, core.to + 5));
  return false;
}

/** "delvist", "til dels", "dele af" beside the core. */
function isPartly(words: readonly Word[], core: Core, reading: Reading): boolean {
  const from = Math.max(core.clause.first, Math.min(core.from, reading.finite ?? core.from) - 3);
  const to = Math.min(core.clause.last, core.to + 4);
  for (let i = from; i <= to; i++) if (isPartlyAt(words, i)) return true;
  return false;
}

/** An adjective of degree counts only beside what it changes: "i justeret form", not "den ændrede lov". */
function isPartlyAt(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key;
  if (!isOf('partly', key)) return false;
  if (key === 'dele') return words[at + 1]?.key === 'af';
  return /^del/.test(key ?? '') || key === 'dels' ? true : PART_NOUN.test(words[at + 1]?.key ?? '');
}

const PART_NOUN = /^(?:form|omfang|udgave|udstrækning|version|grad)$/;

function limitsAfter(words: readonly Word[], core: Core): boolean {
  const end = limitsEnd(words, core.to + 1);
  const after = keysBetween(words, core.to + 1, end);
  if (PARTS_AFTER.test(after) || leavesOut(words, core.to + 1, end)) return true;
  return ON_CONDITION.test(after) && !any(words, core.to + 1, core.to + 10, isFormal);
}

/** The last word that may limit what stands before `from`: no further than the next decision of the sentence. */
function limitsEnd(words: readonly Word[], from: number): number {
  for (let i = from; i < from + 14; i++) {
    const word = words[i];
    if (word === undefined || word.stop === 'strong' || VERBS.has(word.key)) return i - 1;
    if (word.stop !== 'none' && OTHER_MATTER.test(word.key)) return i - 1;
  }
  return from + 13;
}

const OTHER_MATTER = /^(?:mens|medens|hvorimod|idet|fordi|da|hvilket|hvorfor|hvorefter|som|så)$/;

/** "endnu ikke", "ikke endnu". */
export function isNotYet(words: readonly Word[], denial: number | undefined): boolean {
  return denial !== undefined && [-2, -1, 1, 2].some((step) => words[denial + step]?.key === 'endnu');
}

/** "bortset fra § 79": what, not who. */
function leavesOut(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i <= Math.min(from + 10, end); i++)
    if (FOR_SOME.test(keysBetween(words, i, i + 2))) {
      const after = words.slice(i + 2, i + 5);
      return !after.some((word) => word.capital || /kommuner?n?e?$/.test(word.key));
    }
  return false;
}
