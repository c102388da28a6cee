// What a turn of phrase says in its sentence: its sign after denials and words of degree, if it is said as a fact by who decides.
import type { Outcome } from '../../model/mention.ts';
import { isCentral } from '../predicate/actors.ts';
import { type Reading, readPredicate } from '../predicate/reading.ts';
import { isAskedFor, isConditionAfter, isGoverned } from '../predicate/vetoes.ts';
import { type Clause, keysBetween, type Word } from '../predicate/words.ts';
import { HOME } from './about-trials.ts';
import { anyLocal, decidedTo, needsLeave } from './asserted.ts';
import type { Core } from './cores.ts';
import { isGeneric } from './generic.ts';
import { isNotYet, signOf } from './sign.ts';
import type { Statement } from './surroundings.ts';
import { any, isArticle, isCitizen, isMatter } from './topics.ts';
import type { TurnHit } from './turns.ts';

/** A turn that answers. */
export interface TurnAnswer {
  readonly outcome: Outcome;
  readonly reading: Reading;
}

/** The answer of a turn, or undefined where it decides nothing. */
export function answerOfTurn(statement: Statement, hit: TurnHit): TurnAnswer | undefined {
  const { words } = statement;
  const { turn, form, from, to, clause } = hit;
  if (SILENT.has(statement.kind) || (turn.letter && !statement.decides)) return undefined;
  if (
    turn.modal &&
    !turn.modal.some((key) =>
      keysBetween(words, Math.max(clause.first, from - 8), from - 1).includes(` ${key} `),
    )
  )
    return undefined;
  if (!isPlaced(words, hit)) return undefined;
  const finite = form === 'present' || form === 'past' || form === 'passive';
  const reading = readPredicate(words, { from, to, finite }, clause);
  if (isGoverned(words, from, clause)) return undefined;
  if (form !== 'past' && turn.outcome !== 'under-clarification' && isConditionAfter(words, clause))
    return undefined;
  if (turn.fixed ? isUnsaid(words, hit, reading) : !fits(words, hit, reading)) return undefined;
  if (turn.main && HOME.has(statement.kind) && !any(words, 0, REACH, isCentral)) return undefined;
  if (turn.outcome !== 'under-clarification' && OPENERS.test(words[0]?.key ?? '')) return undefined;
  if (needsLeave(words, to) || isGeneric(words, asCore(hit), reading) || isOfAny(words, clause.first))
    return undefined;
  if (!isSaidOfTrials(statement, hit) || !isByDecider(statement, hit)) return undefined;
  const outcome = outcomeOf(words, hit, reading);
  if (outcome === 'approved' && isTakenBack(words, to, clause.last)) return undefined;
  return outcome && { outcome, reading };
}

/** "Kommunen har ikke svaret": who asked is late, not who answers; but "kommunen har ikke fået svar". */
function isOwnDelay(words: readonly Word[], from: number, clause: Clause): boolean {
  if (any(words, clause.first, clause.last, isDecider)) return false;
  if (any(words, from, from + 5, (key) => /^(?:fået|hørt|modtaget|set)$/.test(key))) return false;
  if (any(words, clause.first, clause.last, isAsked)) return any(words, clause.first, from, isPetitioner);
  return words
    .slice(clause.first, from)
    .some((word, i) => isPetitioner(word.key) || (word.capital && clause.first + i > 0));
}

/** Does it stand where its data want it? */
function isPlaced(words: readonly Word[], { turn, from, clause }: TurnHit): boolean {
  if (turn.opening && words[from]?.stop === 'none' && from > 0) return false;
  if (turn.answerer && isOwnDelay(words, from, clause)) return false;
  if (turn.central && !any(words, from - REACH, from + REACH, isCentral)) return false;
  if (turn.subject === undefined) return true;
  return turn.subject.test(keysBetween(words, clause.first - 6, from - 1));
}

/** "kan tilslutte sig tanken, men finder ikke": what follows is the answer. */
function isTakenBack(words: readonly Word[], to: number, last: number): boolean {
  const but = words[last + 1]?.key === 'men' ? last + 1 : to + 1;
  return (
    words[but]?.key === 'men' && / (?:ikke|afviser|afslår|nej) /.test(keysBetween(words, but + 1, but + 9))
  );
}

/** Kinds that ask, weigh or explain; what they tell of answers is told with plainer words. */
const SILENT: ReadonlySet<string> = new Set(['application', 'evaluation', 'guidance']);
const OPENERS = /^(?:når|hvis|såfremt|inden|før|førend|indtil|medmindre|ifald|dersom)$/;

const REFUSING =
  / at (?:[^ ]+ )?(?:afvise|afslå|give afslag|modsætte|nægte|blokere|hindre|forhindre|stå i vejen|stille sig|sige nej|bremse|stoppe|fraråde|forkaste|gøre indsigelse|have indvendinger) /;

/** "ingen grund til at afvise": a no to a no. */
function isTwiceDenied(words: readonly Word[], to: number): boolean {
  return REFUSING.test(keysBetween(words, to, to + 5));
}

/** A turn with its own denial whose verb is no more than wished or purposed. */
function isUnsaid(words: readonly Word[], { turn, form, from }: TurnHit, reading: Reading): boolean {
  if (reading.modal === 'wish') return true;
  const bare = form === 'infinitive' && turn.form === undefined;
  return bare && (words[from - 1]?.key === 'at' || reading.modal === 'none');
}

/** "forsøg, der ...", "de, som ...": said of whoever it fits. */
function isOfAny(words: readonly Word[], first: number): boolean {
  const opens = words[first];
  if (opens?.stop !== 'comma' || !/^(?:der|som)$/.test(opens.key)) return false;
  return /^(?:forsøg|ansøgninger|projekter|kommuner|ideer|idéer|forslag|ønsker|dem|de|dele|en|kommune)$/.test(
    words[first - 1]?.key ?? '',
  );
}

function fits(words: readonly Word[], hit: TurnHit, reading: Reading): boolean {
  const { turn, form, from, clause } = hit;
  const { modal, denials } = reading;
  const verb = words[reading.finite ?? -1]?.key;
  if (modal === 'wish') return false;
  if (form === 'participle') return isPerfect(words, from, reading) && !(turn.be && modal !== 'be');
  if (form === 'infinitive' || form === 'passive') {
    if (form === 'passive' && (modal === 'none' || modal === 'be' || modal === 'have'))
      return !isAskedFor(words, from, clause);
    if (words[from - 1]?.key === 'at') return decidedTo(words, asCore(hit));
    if (turn.modal !== undefined) return true;
    if (modal === 'can')
      return (
        denials > 0 ||
        (turn.outcome === 'under-clarification' ? false : verb === 'kan' || turn.outcome !== 'approved')
      );
    if (modal === 'must')
      return verb === 'må' || verb === 'måtte'
        ? turn.outcome !== 'approved'
        : turn.outcome === 'under-clarification' && verb === 'skal';
    if (modal === 'will') return verb === 'vil' && (denials > 0 || turn.outcome === 'under-clarification');
    return form === 'passive';
  }
  return !isArticle(words[from - 1]?.key) || form === 'present' || form === 'past';
}

/** "er faldet", "har sagt god for": not "skal være faldet", not "det faldne". */
function isPerfect(words: readonly Word[], from: number, reading: Reading): boolean {
  const { modal, finite } = reading;
  if (modal !== 'be' && modal !== 'have') return false;
  const between = keysBetween(words, (finite ?? from) - 5, from - 1);
  return !/ (?:at|skal|skulle|vil|ville|kan|kunne|bør|burde) (?:[^ ]+ ){0,4}(?:være|blive|have|få) /.test(
    between,
  );
}

function outcomeOf(words: readonly Word[], hit: TurnHit, reading: Reading): Outcome | undefined {
  const { turn } = hit;
  if (turn.fixed)
    return turn.outcome === 'rejected' && isTwiceDenied(words, hit.to) ? 'approved' : turn.outcome;
  if (reading.denials > 1 || (turn.onlyDenied && reading.denials !== 1)) return undefined;
  if (reading.denials === 1) {
    if (isNotYet(words, reading.denial))
      return turn.outcome === 'approved' ? 'under-clarification' : undefined;
    if (turn.outcome === 'approved' && reading.notWholly) return 'partly-approved';
    const denied = turn.denied ?? (turn.outcome === 'approved' ? 'rejected' : 'nothing');
    return denied === 'nothing' ? undefined : denied;
  }
  return turn.outcome === 'approved' || turn.outcome === 'rejected'
    ? signOf(words, asCore(hit), reading)
    : turn.outcome;
}

function asCore(hit: TurnHit): Core {
  const { turn, form, from, to, clause } = hit;
  return { outcome: turn.outcome, form, from, to, verb: from, clause };
}

/** A trial or an application is named in the sentence, or what was asked stands right before it and the one who decides near. */
function isSaidOfTrials(statement: Statement, { turn, from, clause }: TurnHit): boolean {
  const { words } = statement;
  const { first, last } = clause;
  if (any(words, first, Math.max(first, from), isCitizen)) return false;
  const letter = statement.kind === 'ministry-letter' && statement.asks;
  const told = turn.outcome !== 'under-clarification' && any(words, from - REACH, from + REACH, isCentral);
  if (turn.asked && !letter && !told && !isOfWhatWasAsked(words, first, last)) return false;
  if (any(words, from - REACH, from + REACH, isMatter)) return true;
  if (turn.topic) return letter;
  if (statement.decides) return statement.asks || statement.topical;
  if (!statement.asks) return false;
  return (
    any(words, first, last, isCentral) || (statement.centralNear && GOES_ON.test(keysBetween(words, 0, 1)))
  );
}

/** The clause names what was asked for or who answers; one without a subject of its own, the clause before it. */
function isOfWhatWasAsked(words: readonly Word[], first: number, last: number): boolean {
  const from = BARE.test(words[first]?.key ?? '') ? first - 12 : first;
  return any(words, from, last, isAsked) || any(words, first, last, isCentral);
}

const BARE = /^(?:og|men|som|der|er|kan|har|blev|at|så)$/;

/** The next of several that were asked for. */
const GOES_ON = /^ (?:derimod|omvendt|heller ikke|til gengæld|hvad angår|med hensyn|for så|endelig) /;

/** Words to either side in which a sentence names its trial. */
const REACH = 60;
const ASKED =
  /ansøgning|ønske|anmodning|henvendelse|forslag|^svar|^sagen|^id[eé]|afgørelse|stillingtagen|dispensation|begæring/;

function isAsked(key: string): boolean {
  return ASKED.test(key);
}

function isDecider(key: string): boolean {
  return (isCentral(key) && !/(?:et|en)s$/.test(key)) || DECIDERS.test(key);
}

const DECIDERS = /^(?:christiansborg|slotsholmen|embedsværket|embedsmændene|juristerne|jurister|staten)$/;

function isByDecider(statement: Statement, hit: TurnHit): boolean {
  const { words, decides } = statement;
  const { turn, from, to, clause } = hit;
  const { first, last } = clause;
  const central = any(words, first, last, isCentral) || any(words, first, last, isDecider);
  if (any(words, turn.who === 'matter' ? first - 25 : first, last, isRound)) return false;
  if (anyLocal(words, first, last) && !central) return false;
  if (turn.who === 'decider') return hasDecider(statement, hit);
  const anywhere = central || any(words, from - REACH, from + REACH, isCentral);
  if (anywhere || decides) return true;
  if (HOME.has(statement.kind)) return statement.centralNear || any(words, first, to, isStrongTopic);
  return statement.centralNear || any(words, from - 25, from + 25, isMatter);
}

/** A whole round or scheme, which is no trial. */
function isRound(key: string): boolean {
  return /^(?:tredje|anden|andet|tredie)?(?:runden?|forsøgsrunden?|frikommuneordning|frikommuneordningen)$/.test(
    key,
  );
}

function isStrongTopic(key: string): boolean {
  return /forsøg|ansøg|frikommun|dispens|fravig|fritag/.test(key);
}

/** Who decides stands left of the verb, or right behind it, or ruled the clause before; "vi" in the decider's own papers. */
function hasDecider({ words, decides }: Statement, { form, from, clause }: TurnHit): boolean {
  const finite = form === 'present' || form === 'past' || form === 'passive';
  const { first, last } = clause;
  if (decides && any(words, first, last, (key) => key === 'vi' || key === 'jeg')) return true;
  if (any(words, first, from - 1, isDecider)) return !isObjectOnly(words, first, from);
  if (any(words, from + 1, Math.min(last, from + 3), isDecider))
    return finite && isInverted(words, first, from);
  if (!decides && any(words, first, from - 1, (key) => key === 'vi' || key === 'jeg')) return false;
  return !any(words, first, from - 1, isPetitioner) && any(words, Math.max(0, first - 25), first, isDecider);
}

/** "Det afviser ministeriet", "Til forsøget siger ministeren nej": nothing that could be a subject stands before the verb. */
function isInverted(words: readonly Word[], first: number, from: number): boolean {
  return first === from || OPENING.test(words[first]?.key ?? '');
}

const OPENING =
  /^(?:det|den|dette|dem|for|i|på|med|efter|her|nu|derfor|så|derimod|dermed|til|om|hos|og|men|heller|desværre|omvendt|samtidig|ved|over|af|fra|hermed|nej|ja|alligevel|senere|endelig|ansøgningen|forsøget|ønsket|forslaget|idéen|ideen)$/;

/** "kommunen har hos ministeriet bedt om": its only place is behind a preposition, and someone else is the subject. */
function isObjectOnly(words: readonly Word[], first: number, from: number): boolean {
  for (let i = first; i < from; i++)
    if (isDecider(words[i]?.key ?? '') && !PREPOSITION.test(words[i - 1]?.key ?? '')) return false;
  return any(words, first, from - 1, isPetitioner);
}

const PREPOSITION = /^(?:hos|fra|til|med|mod|i|over|for|om|på|ved)$/;

function isPetitioner(key: string): boolean {
  return /^(?:kommunen|kommunerne|kommune|kommuner|netværket|frikommunerne|byen|byrådet|borgmesteren|i|de|han|hun|projektlederen|forvaltningen|udvalget)$/.test(
    key,
  );
}
