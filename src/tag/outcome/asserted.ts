// Whether a deciding core is a decision by someone who decides: its modal verb, its actor, its conditions. Its sign is read elsewhere.
import { isCentral, isLocal } from '../predicate/actors.ts';
import { isOf } from '../predicate/grammar.ts';
import type { Reading } from '../predicate/reading.ts';
import { isAskedFor, isConditionAfter, isGoverned } from '../predicate/vetoes.ts';
import { keysBetween, type Word } from '../predicate/words.ts';
import { isAboutTrials, isGetting } from './about-trials.ts';
import type { Core } from './cores.ts';
import { isGeneric } from './generic.ts';
import { isGetter } from './lexicon.ts';
import type { Statement } from './surroundings.ts';
import { any, isArticle } from './topics.ts';

/** Does the statement assert the core as a decision on a trial or an application? */
export function isAsserted(statement: Statement, core: Core, reading: Reading): boolean {
  if (core.letter && !statement.decides) return false;
  return (
    isStated(statement, core, reading) &&
    isByDecider(statement, core, reading) &&
    isAboutTrials(statement, core) &&
    !needsLeave(statement.words, core.to) &&
    !isGeneric(statement.words, core, reading)
  );
}

/** "kan ikke gennemføres uden ministeriets samtykke": what it takes, no answer. */
export function needsLeave(words: readonly Word[], to: number): boolean {
  return / uden (?:[^ ]+ ){0,3}(?:samtykke|tilladelse|godkendelse|dispensation|accept|tilsagn|hjemmel) /.test(
    keysBetween(words, to - 3, to + 5),
  );
}

function isStated({ words, decides }: Statement, core: Core, reading: Reading): boolean {
  if (isGoverned(words, core.from, core.clause)) return false;
  if (reading.modal !== 'have' && !hasHappened(words, core, reading) && isConditionAfter(words, core.clause))
    return false;
  if (
    (core.noun !== undefined || core.form === 'infinitive') &&
    isAskedFor(words, reading.finite ?? core.from, core.clause)
  )
    return decidedTo(words, core);
  if (!decides && reading.modal === 'can' && reading.denials === 0 && isGetter(words[core.verb]?.key ?? ''))
    return false;
  return fitsModal(words, core, reading);
}

function hasHappened(words: readonly Word[], core: Core, reading: Reading): boolean {
  return core.form === 'past' || ['blev', 'var'].includes(words[reading.finite ?? -1]?.key ?? '');
}

function fitsModal(words: readonly Word[], core: Core, reading: Reading): boolean {
  const { modal } = reading;
  const refuses = reading.denials > 0;
  switch (core.form) {
    case 'participle':
      if (isOpenParticiple(words, core, reading)) return false;
      return (
        modal === 'be' ||
        modal === 'have' ||
        (modal === 'none' && isFronted(words, core)) ||
        (modal === 'must' && mayRefuse(words, core, reading))
      );
    case 'passive':
      if (modal === 'none' || modal === 'be' || modal === 'have' || modal === 'can') return true;
      if (modal === 'must') return core.outcome === 'under-clarification' || mayRefuse(words, core, reading);
      return (
        modal === 'will' &&
        refuses &&
        core.outcome === 'approved' &&
        words[reading.finite ?? -1]?.key === 'vil'
      );
    case 'infinitive':
      if (words[core.verb - 1]?.key === 'at') return decidedTo(words, core);
      if (modal === 'can') return refuses || core.noun !== undefined || isDefiniteObject(words, core);
      return (modal === 'must' && mayRefuse(words, core, reading)) || (modal === 'will' && refuses);
    default:
      return !isArticle(words[core.verb - 1]?.key) || core.noun !== undefined;
  }
}

/** "skal være godkendt", "vil blive imødekommet": the finite verb left of være/blive. */
function isOpenParticiple(words: readonly Word[], core: Core, reading: Reading): boolean {
  const before = words[core.verb - 1]?.key;
  if (
    isArticle(before) &&
    before !== 'allerede' &&
    before !== 'ikke' &&
    before !== 'endnu' &&
    before !== 'tidligere'
  )
    return true;
  const between = keysBetween(words, (reading.finite ?? core.verb) - 5, core.verb - 1);
  return / (?:skal|skulle|vil|ville|kan|kunne|bør|må|burde) (?:[^ ]+ ){0,4}(?:være|blive|have|få) /.test(
    between,
  );
}

/** "Imødekommet er fem forsøg", "Ansøgningen, som I sendte i maj, er ... afvist" with its verb in another clause. */
function isFronted(words: readonly Word[], core: Core): boolean {
  const after = words[core.to + 1];
  if (core.noun === undefined && after?.stop === 'none' && isOf('be', after.key)) return true;
  return core.noun !== undefined && core.light === 'give' && isOf('be', words[core.to - 1]?.key);
}

/** "må afvises", "måtte give afslag": necessity that decides. */
function mayRefuse(words: readonly Word[], core: Core, reading: Reading): boolean {
  const verb = words[reading.finite ?? -1]?.key;
  return core.outcome === 'rejected' && (verb === 'må' || verb === 'måtte') && reading.denials === 0;
}

const DECIDED =
  / (?:besluttet|besluttede|beslutter|valgt|valgte|vælger|afgjort|godtaget) (?:[^ ]+ ){0,4}at (?:[^ ]+ ){0,2}$/;
const COULD_NOT =
  / (?:grundlag|muligt|mulighed|stand|anledning|ønsker|agter|sindet|villig|villigt|parat|hjemmel) (?:[^ ]+ ){0,4}at (?:[^ ]+ ){0,2}$/;

/** "har besluttet at imødekomme", "finder ikke grundlag for at imødekomme". */
export function decidedTo(words: readonly Word[], core: Core): boolean {
  const before = keysBetween(words, Math.max(core.clause.first, core.from - 9), core.from - 1);
  return DECIDED.test(before) || couldNot(words, core);
}

/** Is the core an infinitive that the decider found no ground for? Then it is denied by its governing phrase. */
export function couldNot(words: readonly Word[], core: Core): boolean {
  const before = keysBetween(words, Math.max(core.clause.first, core.from - 10), core.from - 1);
  return / (?:ikke|ingen|hverken) /.test(before) && COULD_NOT.test(before) && core.form === 'infinitive';
}

const DEFINITE =
  /^(?:ansøgningen|ansøgningerne|ønsket|ønskerne|forsøget|forsøgene|jeres|kommunens|netværkets|den|det|dette|denne|begge|følgende|anmodningen|de|projektet)$/;

const ONES_OWN = /^(?:ansøgning|ønske|forslag|forsøg|anmodning|idé|ide|plan|projekt)$/;

function isDefiniteObject(words: readonly Word[], core: Core): boolean {
  if (words[core.to + 1]?.key === 'at' && words[core.to + 1]?.stop === 'comma') return true;
  for (let i = core.to + 2; i <= Math.min(core.to + 6, core.clause.last); i++)
    if (ONES_OWN.test(words[i]?.key ?? '') && words[i - 1]?.key.endsWith('s')) return true;
  for (let i = core.to + 1; i <= Math.min(core.to + 3, core.clause.last); i++)
    if (DEFINITE.test(words[i]?.key ?? '')) return true;
  return any(words, core.clause.first, core.from - 1, (key) => DEFINITE.test(key));
}

/** Does someone at home decide in words `from`..`to`? Not who is only part of what is asked for ("forsøget med fælles visitation"). */
export function anyLocal(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i <= to && i < words.length; i++) {
    const key = words[i]?.key ?? '';
    if (isLocal(key) && !isOwner(words, i) && !isInTitle(words, from, i)) return true;
  }
  return false;
}

/** "kommunens ønske": who asks, not who decides. */
function isOwner(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.key === 'kommunens' &&
    !/^(?:godkend|beslut|afgør|afslag|tillad|svar)/.test(words[at + 1]?.key ?? '')
  );
}

const TITLE =
  /^(?:forsøget|forsøg|ansøgningen?|ønsket?|forslaget?|projektet?|anmodningen?|ideen|idéen|tanken) (?:med|om|for) /;

/** Between "forsøget med" and the next verb. */
function isInTitle(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 9); i--) {
    const key = words[i]?.key ?? '';
    if (TITLE.test(`${key} ${words[i + 1]?.key ?? ''} `)) return true;
    if (isOf('be', key) || isOf('have', key) || isOf('can', key)) return false;
  }
  return false;
}

function isByDecider(statement: Statement, core: Core, reading: Reading): boolean {
  const { words } = statement;
  const { first, last } = core.clause;
  const central = any(words, first, last, isCentral);
  if (anyLocal(words, first, last) && !central && !isGetting(words, core)) return false;
  if (core.form === 'passive' && statement.moved && !central) return false;
  if (isByNamed(words, core)) return false;
  if (!isActive(words, core, reading)) return true;
  if (central || any(words, Math.max(0, first - 12), first, isCentral)) return true;
  if (saysYou(words, core)) return true;
  return statement.decides && any(words, first, last, (key) => key === 'vi' || key === 'jeg');
}

/** "tiltrådt af Ballerup, Furesø og Hillerød": by those who asked, if no ministry is among the first words after "af". */
function isByNamed(words: readonly Word[], core: Core): boolean {
  const at = core.to + 1;
  if (words[at]?.key !== 'af' || !words[at + 1]?.capital) return false;
  return !any(words, at + 1, at + 7, isCentral);
}

/** Whose subject is the decider: "ministeriet godkender", "har imødekommet", "siger ja"; not "fik afslag". */
function isActive(words: readonly Word[], core: Core, reading: Reading): boolean {
  if (isGetting(words, core) || core.light === 'link') return false;
  if (core.form === 'passive') return false;
  if (core.form === 'participle')
    return words[reading.finite ?? -1]?.key === 'har' || words[reading.finite ?? -1]?.key === 'havde'
      ? !isPassivePerfect(words, core)
      : false;
  return true;
}

function isPassivePerfect(words: readonly Word[], core: Core): boolean {
  return any(
    words,
    core.verb - 3,
    core.verb - 1,
    (key) => key === 'blevet' || key === 'fået' || key === 'været',
  );
}

/** "at I har imødekommet": a letter to the decider. */
function saysYou(words: readonly Word[], core: Core): boolean {
  const { first } = core.clause;
  return words.slice(Math.max(1, first), core.from).some((word) => word.capital && word.key === 'i');
}
