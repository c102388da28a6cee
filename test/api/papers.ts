// The papers that the tests of the doors ask about: a decision, an application, a contradiction, a hostile paper, one with CPR.
import type { MarkedPaper } from './marked-archive.ts';

const DECISION = `⟦org:økonomi-og-indenrigsministeriet|Økonomi- og Indenrigsministeriet⟧

Til frikommunenetværket ⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧

Dato: ⟦date:2017-06-30|30. juni 2017⟧
Sagsnr. ⟦case:2017-1234|2017-1234⟧

Afgørelse om ansøgninger i frikommuneforsøg II

Ministeriet har behandlet netværkets ansøgninger. Svarene er:

⟦trial:-|Startboliger til unge⟧: ⟦outcome:approved|Imødekommes⟧
⟦trial:-|Ventelister på tværs⟧: ⟦outcome:rejected|Afslag⟧
⟦trial:-|Delebolig for enlige⟧: ⟦outcome:under-clarification|Afklares⟧

Med venlig hilsen
Kontorchefen
`;

const APPLICATION = `Ansøgning om forsøg i Frikommuneforsøg II

Frikommunenetværk: ⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧
Dato for ansøgning: ⟦date:2017-05-01|1. maj 2017⟧

Forsøg: ⟦trial:-|Startboliger til unge⟧

Deltagerkommuner: ⟦muni:0219|Hillerød⟧ og ⟦muni:0269|Solrød⟧. ⟦muni:0751;excluded|Aarhus⟧ Kommune deltager ikke.

3. Konkrete behov for forsøgshjemler

Netværket ønsker at fravige ⟦cite:almenboligloven§54,stk.1;role=challenged|almenboliglovens § 54, stk. 1⟧, så unge under 25 år kan bo til leje i kortere tid. Forsøget hviler på ⟦cite:lov-om-frikommunenetvaerk§9;role=basis|§ 9 i lov om frikommunenetværk⟧.
`;

const WAITING_LISTS = `Ansøgning om forsøg i Frikommuneforsøg II

Frikommunenetværk: ⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧
Dato for ansøgning: ⟦date:2017-05-01|1. maj 2017⟧

Forsøg: ⟦trial:-|Ventelister på tværs⟧

Deltagerkommuner: ⟦muni:0219|Hillerød⟧.

3. Konkrete behov for forsøgshjemler

Netværket ønsker at fravige ⟦cite:almenboligloven§59;role=challenged|almenboliglovens § 59⟧ om kommunens anvisning.
`;

/** A second answer to one trial on the same day: a contradiction that stays in sight. */
const CONTRADICTION = `⟦org:økonomi-og-indenrigsministeriet|Økonomi- og Indenrigsministeriet⟧

Til frikommunenetværket ⟦net:fk2-boliger|Billige boliger og fleksible boligløsninger⟧

Dato: ⟦date:2017-06-30|30. juni 2017⟧

Afgørelse om ansøgninger i frikommuneforsøg II, berigtiget

Svarene er:

⟦trial:-|Startboliger til unge⟧: ⟦outcome:approved|Imødekommes⟧
⟦trial:-|Ventelister på tværs⟧: ⟦outcome:approved|Imødekommes⟧
`;

/** Markup in text, title and path: shown as text, never run. */
export const HOSTILE_TITLE = '<script>alert("titel")</script> & "citat"';
export const HOSTILE_PATH = 'post/<img src=x onerror=alert(1)>.txt';
const HOSTILE = `Pressemeddelelse

${HOSTILE_TITLE}

⟦date:2018-01-02|2. januar 2018⟧

Skriv <b>fed</b> og </p></div><script>document.title="væltet"</script> i ⟦muni:0751|Aarhus⟧, så ses det. ⟦cite:planloven§5;role=mention|<i>planlovens</i> § 5⟧ nævnes & lades i fred.
`;

const WITH_CPR = `Notat til sagen

⟦date:2017-03-03|3. marts 2017⟧

Borgeren med nummer ⟦cpr:cpr:1|••••••-••••⟧ i ⟦muni:0219|Hillerød⟧ har spurgt om reglerne for ventelister.
`;

export const PAPERS: readonly MarkedPaper[] = [
  { path: 'ministerium/afgoerelse.txt', text: DECISION },
  { path: 'ministerium/afgoerelse-kopi.txt', text: DECISION },
  { path: 'ministerium/berigtigelse.txt', text: CONTRADICTION },
  { path: 'ansoegninger/startboliger.txt', text: APPLICATION },
  { path: 'ansoegninger/ventelister.txt', text: WAITING_LISTS },
  { path: HOSTILE_PATH, text: HOSTILE },
  { path: 'notater/borger.txt', text: WITH_CPR, hasCpr: true },
];
