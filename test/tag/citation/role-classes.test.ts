// The ways of asking a rule away, of resting on one and of leaving one alone, class by class: the roles alone, in order.
// The title of a row is the sentence; what it is there for is said above its table.
import { describe, expect, it } from 'vitest';
import { citationsOf } from './factory.ts';

/** "challenged basis": the roles of a text in order. */
function rolesIn(text: string): string {
  return citationsOf(text)
    .map((mention) => mention.role)
    .join(' ');
}

describe('asked away', () => {
  // Verbs and nouns of exemption, active and passive, before and after the rule.
  it.each([
    ['Kommunen ønsker at blive fritaget for servicelovens § 148.', 'challenged'],
    ['Vi beder om at måtte springe servicelovens § 141 over i forsøget.', 'challenged'],
    ['Der anmodes om, at pligten i servicelovens § 140 bortfalder.', 'challenged'],
    ['Kravet i § 15, stk. 2, i sygedagpengeloven udgår.', 'challenged'],
    ['Fristen i retssikkerhedslovens § 3, stk. 2, erstattes af en frist på otte uger.', 'challenged'],
    ['Det søges om, at kravet i servicelovens § 50, stk. 1, erstattes af en samtale.', 'challenged'],
    [
      'Netværket vil gerne have lov til at lade folkeskolelovens § 16, stk. 1, ude af betragtning.',
      'challenged',
    ],
    ['Vi ønsker, at lejelovens § 5 ikke finder anvendelse på boligerne.', 'challenged'],
    ['Reglen i dagtilbudslovens § 11 skal ikke gælde i forsøgsperioden.', 'challenged'],
    ['Vi vil gerne væk fra kravet i aktivlovens § 13, stk. 4.', 'challenged'],
    ['Kommunen har brug for en undtagelse fra planlovens § 40.', 'challenged'],
    ['Forsøget kræver ændring af sundhedslovens § 138.', 'challenged'],
    ['Vi anmoder om hjemmel til ikke at følge servicelovens § 88.', 'challenged'],
    ['Forsøget forudsætter, at servicelovens § 79 a sættes ud af kraft.', 'challenged'],
    ['Kommunen søger om at kunne tilsidesætte almenboliglovens § 59.', 'challenged'],
    ['Lempelse af kravet i aktivlovens § 10 a er nødvendig.', 'challenged'],
    ['Hvis forsøget skal lykkes, må LAB-lovens § 31 b ikke gælde for de unge.', 'challenged'],
    ['Vi søger om frihed til at se stort på proportionerne i servicelovens § 94.', 'challenged'],
    ['Teamet skal kunne arbejde uden hensyn til organiseringslovens § 9.', 'challenged'],
    ['Det eneste, vi beder om, er dispensation fra § 3 i lov om socialtilsyn.', 'challenged'],
    ['Undtagelsen fra servicelovens § 151 skal gælde i to år.', 'challenged'],
    ['Dispensationen vedrører servicelovens § 85.', 'challenged'],
    ['Fravigelsen angår apotekerlovens § 60 og lægemiddellovens § 39.', 'challenged challenged'],
    ['Den regel, der ønskes fraveget, er servicelovens § 96.', 'challenged'],
    ['De bestemmelser, som vi vil udfordre, findes i servicelovens §§ 83 og 84.', 'challenged challenged'],
    ['Der er søgt om forsøgshjemmel i forhold til servicelovens § 107.', 'challenged'],
    ['Ansøgningen angår servicelovens § 102, som vi ønsker suspenderet.', 'challenged'],
    ['Uanset § 4, stk. 1, i almenlejeloven kan aftaler gøres tidsbegrænsede.', 'challenged'],
    ['I stedet for en vurdering efter servicelovens § 141 holdes et møde.', 'challenged'],
    ['Reglerne i folkeskolelovens §§ 14 b og 16 b fraviges.', 'challenged challenged'],
    ['Hjælpen skal kunne gives, uden at betingelserne i servicelovens § 86 er opfyldt.', 'challenged'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('reported as asked away', () => {
  // Letters, news, evaluations and status notes tell of exemptions that were given or refused.
  it.each([
    ['Kommunen var i perioden fritaget for servicelovens § 148.', 'challenged'],
    [
      'De to regler, der stod i vejen, var servicelovens § 83 og sundhedslovens § 138.',
      'challenged challenged',
    ],
    ['Kommunerne slap i to år for kravet i aktivlovens § 10 a.', 'challenged'],
    ['Ministeriet gav i 2018 kommunen lov til at fravige servicelovens § 91.', 'challenged'],
    ['Ansøgningen om at undtage de unge fra LAB-lovens § 17 blev afslået.', 'challenged'],
    ['Kommunen fik nej til at ændre på dagtilbudslovens § 7.', 'challenged'],
    ['Forsøget satte sygedagpengelovens § 15 ud af spil.', 'challenged'],
    ['Kommunens medarbejdere har siden 2018 kunnet se bort fra servicelovens § 88.', 'challenged'],
    ['I forsøget gjaldt servicelovens § 141 ikke.', 'challenged'],
    ['I forsøgsperioden var servicelovens § 141 sat ud af kraft.', 'challenged'],
    ['Ministeriet finder ikke, at servicelovens § 140 kan undværes.', 'challenged'],
    ['Ønsket om at fravige lejelovens § 53 kan ikke imødekommes.', 'challenged'],
    ['Der gives hjemmel til, at § 109, stk. 2, i almenboligloven fraviges.', 'challenged'],
    ['Tilladelsen indebærer, at servicelovens § 52 ikke anvendes.', 'challenged'],
    ['Med tilladelsen kunne kommunerne droppe undersøgelsen efter servicelovens § 50.', 'challenged'],
    ['Byrådet besluttede at søge om fritagelse for folkeskolelovens § 16.', 'challenged'],
    ['Borgmesteren vil have ophævet kravet i planlovens § 13.', 'challenged'],
    ['Udvalget foreslår, at der søges dispensation fra barselslovens § 6.', 'challenged'],
    ['Kommunen har fået lov at gå uden om servicelovens § 163.', 'challenged'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('from sentence to sentence', () => {
  // A sentence names the rules that the one before it asks away, or takes them up again.
  it.each([
    [
      'Vi søger om at fravige to bestemmelser i serviceloven. Det drejer sig om § 83 og § 84.',
      'challenged challenged challenged',
    ],
    ['Der ønskes dispensation fra en enkelt bestemmelse. Det er servicelovens § 88.', 'challenged'],
    ['Forsøget kræver fravigelse af tre regler. Den første er servicelovens § 50.', 'challenged'],
    ['Forsøget kræver ingen fravigelser. Hjælpen gives efter servicelovens § 83.', 'basis'],
    ['Det følger af sundhedslovens § 138. Dette krav søges ophævet.', 'challenged'],
    [
      'Efter servicelovens § 148 skal der følges op hvert år. Det ønsker kommunen at slippe for.',
      'challenged',
    ],
    ['I dag gælder servicelovens § 141. Den bestemmelse søges suspenderet.', 'challenged'],
    ['Kommunen ønsker at fravige servicelovens § 83. Desuden ønskes § 84 fraveget.', 'challenged challenged'],
    ['Kommunen ønsker at fravige servicelovens § 83. Det samme gælder § 84.', 'challenged challenged'],
    ['Servicelovens § 83 fraviges. Derimod fraviges § 84 ikke.', 'challenged mention'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('left alone', () => {
  // Denied exemptions and rules that stay, in the words of careful writers.
  it.each([
    ['Heller ikke forvaltningslovens § 22 fraviges.', 'mention'],
    ['Det er ikke muligt at dispensere fra planlovens § 15.', 'mention'],
    ['Forsøget ændrer ikke på retten efter servicelovens § 48 a.', 'mention'],
    ['Barnets ret efter servicelovens § 48 a ændres ikke.', 'mention'],
    ['Servicelovens § 112 er der ikke pillet ved.', 'mention'],
    ['Der kan ikke gives dispensation fra grundlovens § 73, og det søges der heller ikke om.', 'mention'],
    ['Der søges ikke om fritagelse for retssikkerhedslovens § 60.', 'mention'],
    ['Hverken forvaltningslovens § 19 eller § 22 fraviges.', 'mention mention'],
    ['Forvaltningslovens kapitel 5 og § 19 er fortsat gældende.', 'mention mention'],
    ['Klageadgangen i retssikkerhedslovens § 60 er den samme som før.', 'mention'],
    ['Fravigelsen omfatter ikke servicelovens § 108.', 'mention'],
    ['Ministeriet forudsætter, at servicelovens § 108, stk. 2, iagttages.', 'mention'],
    ['Kommunen skal dog stadig overholde servicelovens § 155.', 'mention'],
    ['Forslag til ændring af lov om frikommunenetværk fremsættes i marts.', 'mention'],
    ['Servicelovens § 140 blev ændret i 2017.', 'mention'],
    ['VIVE anbefaler, at servicelovens § 140 ændres for alle kommuner.', 'mention'],
    ['Det er uafklaret, om servicelovens § 141 gælder under opholdet.', 'mention'],
    ['Med servicelovens § 85 har kommunen allerede den fornødne frihed.', 'mention'],
    ['Kommunen har trukket ansøgningen om fravigelse af aktivlovens § 13 tilbage.', 'mention'],
    ['Borgernes retssikkerhed efter forvaltningsloven bevares.', 'mention'],
    ['Tilsynet efter socialtilsynsloven bliver ikke påvirket.', 'mention'],
    ['Udgiften til støtte efter servicelovens § 85 steg med 2 mio. kr.', 'basis'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('today and on the ground of', () => {
  // Duties of today and grounds of decisions, also where the sentence speaks of exemptions.
  it.each([
    ['Efter servicelovens § 140 skal kommunen udarbejde en handleplan.', 'basis'],
    ['I dag følger det af servicelovens § 88, at alle får et tilbud hver gang.', 'mention'],
    ['Kommunen kan allerede i dag indgå aftalen efter styrelseslovens § 60.', 'basis'],
    ['Der kan søges dispensation efter planlovens § 19.', 'basis'],
    [
      'Tilladelsen gives i medfør af § 10 i lov om frikommunenetværk, og § 83 i serviceloven fraviges.',
      'basis challenged',
    ],
    ['Efter gældende regler i lejelovens § 5 fastsættes lejen af nævnet.', 'basis'],
    ['Med hjemmel i frikommunelovens § 2 fritages kommunen for servicelovens § 148.', 'basis challenged'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('clause by clause', () => {
  // One sentence asks some rules away and leaves others.
  it.each([
    ['Vi søger om at fravige servicelovens § 83, men ikke § 84.', 'challenged mention'],
    ['Forsøget fraviger servicelovens § 50, men rører ikke § 48.', 'challenged mention'],
    ['Kommunen undtages fra servicelovens § 151, dog ikke fra § 148 a.', 'challenged mention'],
    ['Servicelovens § 83 fraviges, hvorimod § 86 gælder uændret.', 'challenged mention'],
    ['Dispensationen gælder servicelovens § 85 og ikke § 107.', 'challenged mention'],
    ['Ikke § 83, men § 84 i serviceloven ønskes fraveget.', 'mention challenged'],
    [
      'Godkendt på vilkår af, at planen laves efter servicelovens § 140, og at kun § 141 fraviges.',
      'basis challenged',
    ],
    ['Hvis I vil fravige servicelovens § 83, skal I begrunde det.', 'mention'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('who is helped, what is advised, what a trial does', () => {
  // Rules that only say whom a trial is for, advice for later, and trials told without a word of exemption.
  it.each([
    ['Forsøget ændrer ikke ved kommunens pligt efter servicelovens § 153.', 'mention'],
    [
      'Hjælpen bevilges fortsat efter servicelovens § 83, og forsøget indebærer alene, at kommunen vælger leverandør.',
      'basis',
    ],
    ['Der er ikke behov for at fravige servicelovens § 88.', 'mention'],
    ['Der er ikke behov for undtagelse fra servicelovens § 88, da kommunen allerede kan.', 'mention'],
    ['Forsøget kan gennemføres inden for servicelovens § 88.', 'mention'],
    ['Forsøget kan gennemføres, uden at servicelovens § 88 fraviges.', 'mention'],
    ['Ministeriet kan ikke give dispensation fra grundlovens § 73.', 'mention'],
    ['Det er en betingelse, at forvaltningslovens § 22 overholdes.', 'mention'],
    ['Tilladelsen fritager ikke kommunen for at overholde forvaltningslovens § 22.', 'mention'],
    ['Kommunen er ikke fritaget for servicelovens § 1.', 'mention'],
    ['Kommunen bad oprindeligt ikke om fritagelse for servicelovens § 1.', 'mention'],
    ['Undtagelsen gælder dog ikke servicelovens § 112.', 'mention'],
    ['Undtagelsen omfatter hverken servicelovens § 112 eller § 113.', 'mention mention'],
    ['Afgørelsen kan påklages efter retssikkerhedslovens § 60, og klageadgangen fraviges ikke.', 'basis'],
    ['Støtten gives efter servicelovens § 85 og § 99, og der søges ikke om andet.', 'basis basis'],
    [
      'Efter servicelovens § 140 skal kommunen lave en handleplan, hvilket forsøget fritager for, idet § 141 fraviges.',
      'basis challenged',
    ],
    ['Erfaringerne viser, at servicelovens § 141 bør ændres.', 'mention'],
    ['KL foreslår, at servicelovens § 141 ændres permanent.', 'mention'],
    ['Kommunen har søgt om at ændre servicelovens § 141.', 'challenged'],
    ['Evalueringen peger på, at lempelsen af kravene bør gøres permanent i serviceloven.', 'mention'],
    ['Servicelovens § 141 blev udvidet under forsøget.', 'mention'],
    ['Spørgsmål om fortolkning af servicelovens § 141 rettes til Ankestyrelsen.', 'mention'],
    ['Forsøget har hjemmel i § 5 i bekendtgørelse nr. 841 af 22. juni 2017.', 'basis'],
    ['Kommunen ønsker en bedre indsats for borgere omfattet af servicelovens § 107.', 'mention'],
    ['Borgere, som modtager støtte efter servicelovens § 85, søger selv om hjælp.', 'basis'],
    [
      'Målgruppen er unge omfattet af servicelovens § 76, som ønsker mulighed for at blive boende.',
      'mention',
    ],
    [
      'Kommunen har mulighed for efter servicelovens § 16 at etablere ordningen, så en ændring er unødvendig.',
      'basis',
    ],
    ['§ 83, stk. 1, i serviceloven erstattes i forsøgsperioden af følgende bestemmelse:', 'challenged'],
    [
      'Forsøget forudsætter, at kravet om skriftlighed i forvaltningslovens § 22 ikke opretholdes.',
      'challenged',
    ],
    ['Krav, der fraviges: Samtaler hver tredje måned (LAB-lovens § 31).', 'challenged'],
    ['Følgende regler fraviges: 1) LAB-lovens § 31, 2) LAB-lovens § 32.', 'challenged challenged'],
    ['Kommunen må i forsøget afvige fra timetallet i folkeskolelovens § 16.', 'challenged'],
    ['Kommunen fik grønt lys til at droppe de lovpligtige samtaler efter LAB-lovens § 31.', 'challenged'],
    ['Kommunen er blevet fri for kravet om to årlige tilsyn efter servicelovens § 151.', 'challenged'],
    ['Kommunen ønskede at erstatte handleplanen efter servicelovens § 141 med et brev.', 'challenged'],
    ['Kommunen kan, uanset hvad der følger af servicelovens § 94, vælge leverandør.', 'challenged'],
    ['De unge skal ikke længere igennem et forløb efter aktivlovens § 13.', 'challenged'],
    ['Tidsfristen i servicelovens § 50, stk. 7, er i forsøget forlænget til seks måneder.', 'challenged'],
    ['Servicelovens § 50, stk. 7, er ikke omfattet.', 'mention'],
  ])('%s', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('what a trial takes the place of, and what is near to it', () => {
  it.each([
    [
      'Ordningen gælder ledige, der ellers skulle til samtale efter LAB-lovens § 31.',
      'challenged',
      'Ordningen gælder ledige, der kommer til samtale efter LAB-lovens § 31.',
      'basis',
    ],
    [
      'Morsø ønsker at lade forældre være ansat i hjemmet, jf. servicelovens § 42, stk. 2, og § 43.',
      'challenged challenged',
      'Morsø ønsker fortsat at udbetale ydelsen, jf. servicelovens § 42, stk. 2.',
      'basis',
    ],
    [
      'Byen må fravige kravet om en plan efter servicelovens § 141, og om samtaler efter § 50, i to år.',
      'challenged challenged',
      'Dispensation fra reglerne gives. Undersøgelsen efter servicelovens § 50 laves senere.',
      'basis',
    ],
    [
      'De øvrige krav fraviges i planlovens § 5 u.',
      'challenged',
      'Forsøget indebærer imidlertid ikke, at planlovens § 5 u om boliger fraviges.',
      'mention',
    ],
    [
      'Kommunen må fravige serviceloven.',
      'challenged',
      'Kommunerne burde kunne fravige mere end serviceloven.',
      'mention',
    ],
    [
      'Ministeren ville ikke give køb på aktivlovens § 13.',
      'challenged',
      'Ministeren ville ikke tale om aktivlovens § 13.',
      'mention',
    ],
    [
      'Forsøget hviler på andet. Hjemlen står i § 12 i lov om frikommunenetværk.',
      'basis',
      'Ministeren foreslår at ændre § 12 i lov om frikommunenetværk.',
      'mention',
    ],
    [
      'Opgaven løftes efter servicelovens § 83.',
      'basis',
      'Opgaven kunne løses efter servicelovens § 83.',
      'mention',
    ],
    [
      'Forsøget følger bekendtgørelse nr. 841 af 22. juni 2017.',
      'mention',
      'Alle forsøg evalueres efter reglerne i bekendtgørelse nr. 841 af 22. juni 2017.',
      'mention',
    ],
  ])('%s: %s; %s: %s', (text, expected, near, nearExpected) => {
    expect(rolesIn(text)).toBe(expected);
    expect(rolesIn(near)).toBe(nearExpected);
  });
});
