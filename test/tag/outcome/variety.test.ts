import { describe, expect, it } from 'vitest';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { segmented } from './segmented.ts';

/** The ids of a text's outcomes, in order; a ministry's letter unless another kind is given. */
function ids(text: string, kind: Parameters<typeof segmented>[1] = 'ministry-letter'): string {
  return tagOutcomes(segmented(text, kind))
    .map(({ id }) => id)
    .join(' ');
}

describe('the many ways to say yes', () => {
  it.each([
    ['Netværket ansøger om at fravige § 15. Det kan ministeriet imødekomme.', 'what was asked as a pronoun'],
    ['Ønsket om forsøg med delebiler efterkommes.', 'efterkommes'],
    ['Ministeriet giver hermed kommunen adgang til at fravige § 27.', 'adgang'],
    ['For så vidt angår »Mikrolån« gives der adgang til at fravige § 27.', 'a title before the verb'],
    ['Kommunen fik langt om længe sin tilladelse til forsøget.', 'sin tilladelse'],
    ['Regeringen gav i oktober lov til forsøget »Mikrolån«.', 'gav lov, parted'],
    ['Ansøgningen om delebiler tages til følge.', 'tages til følge'],
    ['Ministeren har blåstemplet forsøget med delebiler.', 'blåstemplet'],
    ['Ministeriet kan tilslutte sig forsøget.', 'tilslutte sig'],
    ['Forsøget kan iværksættes som beskrevet i ansøgningen.', 'kan iværksættes in a letter'],
    ['Ministeriet fulgte ansøgningen på alle punkter.', 'fulgte'],
    ['Ansøgningen bevilges.', 'bevilges'],
    ['Kommunen fritages i forsøgsperioden for kravet i § 15.', 'fritages'],
    ['Der er fundet hjemmel til forsøget, som dermed er godkendt.', 'one decision told once'],
  ])('%j: %s', (text) => expect(ids(text)).toBe('approved'));
});

describe('the many ways to say no', () => {
  it.each([
    ['Netværket ansøger om at fravige § 15. Det kan ministeriet ikke imødekomme.', 'a pronoun, denied'],
    ['Ministeriet kunne ikke godkende forsøget, fordi loven allerede giver den frihed.', 'could not'],
    ['Ministeriet kan ikke genfinde den fornødne hjemmel til forsøget.', 'no authority found'],
    ['Forsøget er ikke fundet egnet.', 'not found fit'],
    ['Ansøgningen falder uden for lovens rammer.', 'outside the law'],
    [
      'Forsøget ligger uden for frikommuneloven og kan derfor ikke gennemføres.',
      'outside, so not carried out',
    ],
    ['Ministeriet ser sig ikke i stand til at støtte ansøgningen.', 'not able to'],
    ['Ministeriet ser ikke mulighed for at give den ønskede dispensation til forsøget.', 'sees no way'],
    ['Der er ikke hjemmel til at imødekomme ansøgningen.', 'no authority for it'],
    ['Ministeriet har valgt ikke at imødekomme ansøgningen.', 'chose not to'],
    ['Miljøministeriet afviste os med tre linjer, da vi søgte om forsøget.', 'us as the object'],
    ['Der gives ikke dispensation til forsøget med delebiler.', 'dispensation denied'],
    ['Ansøgningen om delebiler kan ikke nyde fremme.', 'formal Danish'],
    ['Forsøget blev nægtet.', 'nægtet'],
    ['Ansøgningen tages ikke til følge.', 'not granted'],
    ['Ministeriet kan ikke medvirke til forsøget.', 'no part in it'],
    ['Ministeriet kan ikke anbefale, at forsøget gennemføres.', 'the ministry does not commend it'],
    ['Det må ministeriet afslå, og forsøget bliver derfor ikke til noget.', 'must, object first'],
    ['Netværket fik et klart nej til forsøget.', 'a clear no'],
    ['Ministeriet vendte tommelfingeren nedad til forsøget.', 'thumb down'],
  ])('%j: %s', (text) => expect(ids(text)).toBe('rejected'));
});

describe('the many ways to say yes in part', () => {
  it.each([
    ['Ansøgningen godkendes med den ændring, at teamet inddrages.', 'with the change'],
    ['Ansøgningen imødekommes kun for en dels vedkommende.', 'for a part'],
    ['Ministeriet accepterede en del af ønsket om forsøg.', 'a part of the wish'],
    ['Ansøgningen efterkommes for så vidt.', 'so far'],
    ['Netværket fik delvist medhold i ansøgningen.', 'medhold in part'],
    ['Ansøgningen imødekommes i begrænset omfang.', 'in a limited extent'],
    ['Ministeriet godkender forsøget i en modificeret form.', 'modified'],
    ['Ansøgningen imødekommes med den begrænsning, at forsøget slutter i 2019.', 'with the limit'],
    ['Forsøget tillades alene for borgere over 30 år.', 'only for some'],
    ['Ansøgningen kan kun imødekommes for så vidt angår § 83.', 'kun before the verb'],
    ['Ansøgningen kan til dels imødekommes.', 'til dels before the verb'],
  ])('%j: %s', (text) => expect(ids(text)).toBe('partly-approved'));
});

describe('the many ways to leave it open', () => {
  it.each([
    [
      'Ministeriet stiller sig positivt over for forsøget, men ønsker en nærmere beskrivelse.',
      'well disposed',
    ],
    ['Det samlede tilsyn i forsøget skal drøftes yderligere med styrelsen.', 'further talks'],
    ['For så vidt angår forsøget »Mikrolån« er sagen ikke færdigbehandlet.', 'not finished'],
    ['Ansøgningen ligger stadig til afklaring hos ministeriet.', 'lies there'],
    ['Ministeriet har endnu ikke taget stilling til ansøgningen.', 'no stand yet'],
    ['Der tages stilling til ansøgningen senere på året.', 'later'],
    ['Svaret på ansøgningen lader vente på sig.', 'the answer waits'],
    ['Forsøget undersøges nærmere.', 'looked into'],
    ['Ansøgningen vurderes fortsat i ministeriet.', 'still weighed'],
    ['Ministeriet vender tilbage med en afgørelse om forsøget.', 'comes back'],
    ['Ansøgningen beror på en udtalelse fra Ankestyrelsen.', 'beror på'],
    ['Forsøget skal først afklares med Datatilsynet.', 'first to be clarified'],
  ])('%j: %s', (text) => expect(ids(text)).toBe('under-clarification'));
});

describe('what only sounds like an answer', () => {
  it.each([
    ['En kommune, der får afslag, kan indsende en ny ansøgning inden maj.', 'any commune'],
    ['Vil I fravige klagereglerne, får I nej til forsøget.', 'a general rule'],
    ['Hvis forsøg 2 afslås, kan forsøg 1 alligevel gennemføres.', 'condition'],
    ['Kan et afslag på et forsøg påklages?', 'question'],
    ['Om ministeriet vil imødekomme ansøgningen, er uvist.', 'whether, first'],
    ['Formanden kunne ikke tiltræde forsøget og stemte imod.', 'a member of a committee'],
    ['Borgeren har fået adgang til sin journal i forsøget.', 'access of a citizen'],
    ['Rådet kan godkende forsøget.', 'a council of users'],
    ['Rammerne for forsøget drøftes på næste møde.', 'a talk'],
    ['Ministeriet undersøger, om flere kommuner vil søge om forsøg.', 'an inquiry'],
    ['Loven giver ikke hjemmel til at fravige grundloven.', 'what the law allows'],
    ['Kravet i § 3 kan ikke fraviges i forsøget.', 'a rule'],
    ['Forsøget falder sammen med ferien.', 'another fall'],
    ['Udvalget tiltræder, at kommunen deltager i forsøget.', 'at home'],
    ['Ministeriet stiller sig til rådighed for frikommunerne.', 'service'],
  ])('%j: %s', (text) => expect(ids(text)).toBe(''));
});

describe('answers by layout', () => {
  it.each([
    [
      'J = ja   D = delvis   U = undersøges   N = nej\n\nMikrolån ........ J\nDelebil ........ D\nSommerskole ........ U\nBibliotek ........ N',
      'approved partly-approved under-clarification rejected',
      'letters of a legend after dots',
    ],
    [
      'G: godkendt, I: ikke godkendt, V: vurderes\n\n- Mikrolån: G\n- Delebil: I\n- Skole: V',
      'approved rejected under-clarification',
      'other letters after a colon',
    ],
    [
      'Forsøg                Svar             Dato\n-------------------------------------------\nMikrolån              Ja               23.3.18\nDelebil               Nej              23.3.18\nSommerskole           Ja, med forbehold  19.4.18',
      'approved rejected partly-approved',
      'columns set by blanks',
    ],
    [
      'Nr. | Titel | Deltagere | Svar\n----+-------+-----------+-----\n1 | Mikrolån | Vejle | Tilladelse\n2 | Delebil | Alle | Uafklaret\n3 | Skole | Odense | Intet tilsagn\n4 | Bad | Odense | Delvis tilladelse',
      'approved under-clarification rejected partly-approved',
      'columns set by bars',
    ],
    ['+ Mikrolån\nSvar: Ja\n\n+ Delebil\nSvar: Nej', 'approved rejected', 'ja and nej after a label'],
    [
      '+ Mikrolån\nGodkendt 23. marts 2018.\n\n+ Delebil\nAfslag 4. maj 2018.',
      'approved rejected',
      'with a day',
    ],
    [
      'Regeringens svar:\n\nMikrolån – ja\nDelebil – nej\nSommerskole – delvist',
      'approved rejected partly-approved',
      'three bare answers in a list',
    ],
    [
      'Svar på ansøgningerne\n\nMikrolån: Ja\nDelebil: Nej\nSommerskole: Afventer',
      'approved rejected under-clarification',
      'below a heading about answers',
    ],
    [
      '+ = ja, (+) = delvist, ? = uafklaret, ÷ = nej\n\nMikrolån (+)\nDelebil: ÷\nSkole . . . . ?',
      'partly-approved rejected under-clarification',
      'signs of a legend',
    ],
    [
      'A = kan sættes i gang med det samme, B = skal drøftes, C = afslag\n\nA: Mikrolån\nB: Delebil\nC: Skole',
      'under-clarification rejected',
      'a code before its title; a meaning without a word of answer is left alone',
    ],
    [
      'I = imødekommes, A = afslag\n\nVejle: Mikrolån (I), Delebil (A) og Skole (A)',
      'approved rejected rejected',
      'several codes on one line',
    ],
    ['I = imødekommes, A = afslag\n\nMikrolån ... I (Vejle, Odense)', 'approved', 'members after the code'],
    [
      '• Ja til mikrolån\n• Nej til delebiler\n• Delvist ja til skole',
      'approved rejected partly-approved',
      'answers before titles',
    ],
    ['Ja til ni forsøg\n\nTeksten følger.', '', 'a headline that counts'],
    ['Svar | Forsøg\nJa | Mikrolån\nNej | Delebil', 'approved rejected', 'answers in the first column'],
    [
      '• Mikrolån (imødekommet) – Vejle\n• Delebil: Afslag. Loven giver ikke plads.',
      'approved rejected',
      'answers inside a line',
    ],
    [
      '+ = ja, (+) = delvist, - = nej\n\nMikrolån: +\nDelebil (+)',
      'approved partly-approved',
      'a sign with and without brackets',
    ],
    ['Mikrolån . . . . . Imødekommes\nDelebil ___ Afslag', 'approved rejected', 'other leaders'],
    ['Har I egen bil? Ja\nHar I eget hus? Nej', '', 'answers to questions of a form'],
    ['Ja\tNej\nx\t', '', 'boxes of a form'],
  ])('%j gives %s: %s', (text, expected) => expect(ids(text, 'press-release')).toBe(expected));
});
