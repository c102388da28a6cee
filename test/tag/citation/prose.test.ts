// Whole sentences in the manner of applications, letters, memos, minutes and news: citation and role together. The title of a
// row is the sentence; what it is there for is said above its table.
import { describe, expect, it } from 'vitest';
import { rolesOf } from './factory.ts';

describe('sentences of applications, letters and memos', () => {
  // Wishes, grounds and plain mentions of one or two laws, in the words that different authors choose.
  it.each([
    [
      'Kommunen søger om fritagelse fra servicelovens § 148, stk. 1, så der ikke skal følges op hvert år.',
      'serviceloven§148,stk.1:challenged',
    ],
    [
      'Vi beder ministeriet om at se bort fra §§ 15 og 16 i lov om sygedagpenge i projektperioden.',
      'sygedagpengeloven§15:challenged sygedagpengeloven§16:challenged',
    ],
    [
      'Ydelsen bevilges i dag efter serviceloven § 117 og aktivlovens § 82.',
      'serviceloven§117:basis aktivloven§82:basis',
    ],
    ['Efter straffelovens § 152 har medarbejderne tavshedspligt.', 'straffeloven§152:basis'],
    [
      'Forsøget kræver, at planlovens § 5 u og § 13, stk. 2, ikke finder anvendelse.',
      'planloven§5u:challenged planloven§13,stk.2:challenged',
    ],
    [
      'Det foreslås, at folkeskolelovens § 14 b, stk. 3, nr. 2, suspenderes i to skoleår.',
      'folkeskoleloven§14b,stk.3,nr.2:challenged',
    ],
    [
      'Kommunalbestyrelsen kan uanset dagtilbudslovens § 27, stk. 1, fastsætte en lukkedag.',
      'dagtilbudsloven§27,stk.1:challenged',
    ],
    [
      'Lovens § 3 giver hjemmel til at fravige § 83 i serviceloven.',
      '?§3:mention serviceloven§83:challenged',
    ],
    [
      'Ansøgningen rører ikke ved grundlovens § 73 om ejendomsrettens ukrænkelighed.',
      'grundloven§73:mention',
    ],
    [
      'I henhold til § 62 i lov om kommunernes styrelse skal aftalen godkendes af Ankestyrelsen.',
      'styrelsesloven§62:basis',
    ],
    [
      'Borgeren bor i et tilbud efter almenboliglovens § 105, stk. 2, med støtte efter § 85 i serviceloven.',
      'almenboligloven§105,stk.2:basis serviceloven§85:basis',
    ],
    [
      'Netværket ansøger om dispensation fra reglerne i bekendtgørelse nr. 1185 af 25. november 2019 § 7.',
      'bek-1185-2019§7:challenged',
    ],
    [
      'Kommunen henviser til EU-retten og til databeskyttelsesforordningens artikel 9.',
      'eu-regler:mention databeskyttelsesforordningen:mention',
    ],
    ['Kravet om handleplan, jf. servicelovens § 141, ønskes fraveget.', 'serviceloven§141:challenged'],
    [
      'Kravet om en skriftlig plan i § 141 i lov om social service skal ikke gælde for forsøget.',
      'serviceloven§141:challenged',
    ],
    ['Borgernes klageadgang efter retssikkerhedslovens § 60 opretholdes.', 'retssikkerhedsloven§60:mention'],
    [
      'Reglerne om partshøring i forvaltningslovens §§ 19-21 gælder fortsat.',
      'forvaltningsloven§19-21:mention',
    ],
    [
      'Vi ønsker ikke at ændre servicelovens § 112, men alene at slippe for dokumentationskravet i § 113.',
      'serviceloven§112:mention serviceloven§113:challenged',
    ],
    ['Efter aftalens § 5 kan parterne opsige kontrakten med tre måneders varsel.', ''],
    ['Foreningens vedtægter § 4, stk. 2, foreskriver årligt valg.', ''],
    ['Udgiften konteres på § 15.26.01.10 på finansloven.', ''],
    ['Udvalget stillede et § 20-spørgsmål om sagen.', ''],
    ['Nærmere oplysninger fås på Servicevej 83, 2. sal.', ''],
    ['Den norske barnevernlov § 4-12 er ikke sammenlignelig.', ''],
    ['Tilbuddet er et § 103-tilbud i Randers.', 'serviceloven§103:mention'],
    ['Der er 40 pladser på byens to § 110 boformer.', 'serviceloven§110:mention'],
    ['Formanden for § 17, stk. 4-udvalget redegjorde for arbejdet.', 'styrelsesloven§17,stk.4:mention'],
    [
      'Jf. SUL § 140 a, stk. 2, ydes vederlagsfri fysioterapi efter lægehenvisning.',
      'sundhedsloven§140a,stk.2:basis',
    ],
    [
      'Netværket vil gerne fritages fra lov om aktiv socialpolitik § 13 og § 13 a.',
      'aktivloven§13:challenged aktivloven§13a:challenged',
    ],
    ['Projektet udfordrer byggelovens og planlovens krav.', 'byggeloven:challenged planloven:challenged'],
    [
      'Ministeriet kan ikke imødekomme ønsket om at fravige servicelovens § 58.',
      'serviceloven§58:challenged',
    ],
    ['Ansøgningen indebærer ingen fravigelse af serviceloven § 1.', 'serviceloven§1:mention'],
    ['Forsøget gennemføres uden at fravige integrationslovens § 16.', 'integrationsloven§16:mention'],
    [
      'Der ønskes lempelse af dokumentationskravene i LAB § 27, stk. 2 og 3, samt § 31.',
      'lab-loven§27,stk.2:challenged lab-loven§27,stk.3:challenged lab-loven§31:challenged',
    ],
    [
      'Lov om retssikkerhed og administration på det sociale område §§ 5-7 a er udgangspunktet.',
      'retssikkerhedsloven§5-7a:mention',
    ],
    ['Servicelovens kapitel 11 om børn og unge indeholder mange procesregler.', 'serviceloven:mention'],
    [
      'Efter § 4, stk. 1, nr. 3, litra b, i lov om leje er det forbudt.',
      'lejeloven§4,stk.1,nr.3,litra.b:basis',
    ],
    [
      'Hjemlen findes i lov nr. 658 af 8. juni 2017 om frikommunenetværk § 12.',
      'lov-om-frikommunenetvaerk§12:basis',
    ],
    ['Lejelovens regler om opsigelse skal ikke gælde for startboligerne.', 'lejeloven:challenged'],
    [
      'Vi foreslår, at fristen i forvaltningslovens § 16, stk. 2 forlænges til 14 dage.',
      'forvaltningsloven§16,stk.2:challenged',
    ],
    [
      'Kommunen ønsker mulighed for at udvide målgruppen i sundhedslovens § 119, stk. 2.',
      'sundhedsloven§119,stk.2:challenged',
    ],
    ['Vurderingen foretages med hjemmel i servicelovens § 88.', 'serviceloven§88:basis'],
    [
      'Bestemmelserne i servicelovens § 155 a-155 c omhandler underretninger.',
      'serviceloven§155a-155c:mention',
    ],
    [
      'Regler der søges fraveget: serviceloven §§ 83, 83 a, 84 og 86.',
      'serviceloven§83:challenged serviceloven§83a:challenged serviceloven§84:challenged serviceloven§86:challenged',
    ],
    ['Kommunen er efter pgf. 10 i serviceloven forpligtet til at rådgive.', 'serviceloven§10:basis'],
    [
      'Paragrafferne 107 og 108 i serviceloven regulerer botilbud.',
      'serviceloven§107:mention serviceloven§108:mention',
    ],
    ['Kommunens tilsyn (servicelovens § 151) omlægges.', 'serviceloven§151:mention'],
    ['Barnets lovs § 32 har afløst servicelovens § 52.', 'barnets-lov§32:mention serviceloven§52:mention'],
    ['Den kommunale styrelseslov § 40 a giver adgang til forskud.', 'styrelsesloven§40a:mention'],
    ['Efter lov om taxikørsel § 5 kræves tilladelse.', 'lov-om-taxikoersel§5:basis'],
    [
      'Forsøget omfatter alene ydelser efter servicelovens § 83, stk. 1, nr. 1 og 2, og ikke madservice efter nr. 3.',
      'serviceloven§83,stk.1,nr.1:basis serviceloven§83,stk.1,nr.2:basis',
    ],
    ['Frikommunelovens § 29 c udløb med udgangen af 2017.', 'lov-om-frikommuner§29c:mention'],
    ['Tilbagebetaling kan ske efter LAS § 91-95.', 'aktivloven§91-95:basis'],
    ['Det er uklart, om kommunalfuldmagten rummer opgaven.', 'kommunalfuldmagten:mention'],
    ['Bygningsreglementets krav til elevator ønskes fraveget.', 'bygningsreglementet:challenged'],
    [
      'Der søges om at fravige § 9, stk. 7, i lov om retssikkerhed og administration på det sociale område og § 43 i sundhedsloven.',
      'retssikkerhedsloven§9,stk.7:challenged sundhedsloven§43:challenged',
    ],
    [
      'Vi har søgt om at komme uden om kravet om fremmøde i § 16, stk. 3, i integrationsloven.',
      'integrationsloven§16,stk.3:challenged',
    ],
    ['Personalet skal fortsat overholde sundhedslovens § 157.', 'sundhedsloven§157:mention'],
    ['§ 83-hjælp og § 85-støtte kan kombineres.', 'serviceloven§83:mention serviceloven§85:mention'],
    [
      'Betaling opkræves efter § 161 og reglerne i betalingsbekendtgørelsen.',
      '?§161:basis betalingsbekendtgoerelsen:basis',
    ],
    [
      'Kommunen har ansøgt om at afvige fra SEL § 94, så pårørende kan ansættes.',
      'serviceloven§94:challenged',
    ],
    [
      'Det betyder, at byrådet ikke længere er bundet af folkeskolelovens § 36, stk. 3.',
      'folkeskoleloven§36,stk.3:challenged',
    ],
    [
      'Hvis § 91 i serviceloven blev sat ud af kraft, kunne kommunen vælge leverandør.',
      'serviceloven§91:challenged',
    ],
    ['Kompetencen følger af kommunestyrelsesloven.', 'styrelsesloven:mention'],
    [
      'Her stiller sundhedslovens § 138 krav om lægehenvisning, som vi ønsker at blive fritaget fra.',
      'sundhedsloven§138:challenged',
    ],
  ])('%s', (text, expected) => expect(rolesOf(text)).toBe(expected));
});

describe('sentences of ministries and committees', () => {
  // Denials, powers to exempt, amendments and clauses that pull a role two ways.
  it.each([
    [
      'Med virkning fra 1. juli 2017 er kommunen undtaget fra § 33, stk. 2, i lov om dagtilbud.',
      'dagtilbudsloven§33,stk.2:challenged',
    ],
    [
      'Kommunerne slipper for at følge reglen i servicelovens § 88, stk. 2.',
      'serviceloven§88,stk.2:challenged',
    ],
    [
      'Kommunen behøver ikke følge dagtilbudslovens § 9, stk. 2, om læreplaner.',
      'dagtilbudsloven§9,stk.2:challenged',
    ],
    [
      'Der gives adgang til, at § 163, stk. 2, i serviceloven fraviges, jf. bekendtgørelse nr. 1387 af 12. december 2006.',
      'serviceloven§163,stk.2:challenged bek-1387-2006:basis',
    ],
    ['Bestemmelsen i servicelovens § 85 er ikke omfattet af ansøgningen.', 'serviceloven§85:mention'],
    ['Netværket anmoder om, at boligstøttelovens § 14 lempes.', 'boligstoetteloven§14:challenged'],
    [
      'Det kræver hjemmel til at fravige § 4 a i lov om kommunal udligning og generelle tilskud til kommuner.',
      'udligningsloven§4a:challenged',
    ],
    [
      'Som led i forsøget suspenderes kravene i arbejdsløshedsforsikringslovens § 62, stk. 1, og §§ 63-65.',
      'arbejdsloeshedsforsikringsloven§62,stk.1:challenged arbejdsloeshedsforsikringsloven§63-65:challenged',
    ],
    [
      'Regionen henviser til sundhedslovens §§ 204 og 205 om sundhedsaftaler.',
      'sundhedsloven§204:mention sundhedsloven§205:mention',
    ],
    ['Efter færdselslovens § 92 kan politiet give tilladelse.', 'faerdselsloven§92:basis'],
    ['Kommunen søger dispensation efter § 31 i frikommuneloven.', 'lov-om-frikommuner§31:basis'],
    ['Forvaltningen er bundet af offentlighedslovens § 7.', 'offentlighedsloven§7:mention'],
    [
      'Ansøgningen om at blive fritaget fra § 14, stk. 1, i folkeskoleloven blev afslået.',
      'folkeskoleloven§14,stk.1:challenged',
    ],
    ['Retten til kontaktperson (§ 99) er uændret i forsøget.', 'serviceloven§99:mention'],
    [
      'Tilsynet gennemføres i overensstemmelse med servicelovens § 148 a og § 151.',
      'serviceloven§148a:basis serviceloven§151:basis',
    ],
    ['Vi har valgt at benytte muligheden i § 55 i folkeskoleloven.', 'folkeskoleloven§55:mention'],
    [
      'Afgørelsen kan påklages efter kapitel 10 i lov om retssikkerhed og administration på det sociale område.',
      'retssikkerhedsloven:basis',
    ],
    ['Forslaget strider mod proportionalitetsprincippet og grundlovens § 71.', 'grundloven§71:mention'],
    [
      'Den kommunale medfinansiering følger af sundhedslovens § 231, som ikke ønskes ændret.',
      'sundhedsloven§231:mention',
    ],
    [
      'Der er behov for at justere § 8, stk. 3, nr. 2, i lov om sygedagpenge, så opfølgningen kan ske digitalt.',
      'sygedagpengeloven§8,stk.3,nr.2:challenged',
    ],
    [
      'Vi søger om at måtte afvige servicelovens §§ 50-52 for unge over 15 år.',
      'serviceloven§50-52:challenged',
    ],
    ['I stedet for at anvende servicelovens § 140 udarbejdes én plan.', 'serviceloven§140:challenged'],
    [
      'Kravene til det skriftlige samtykke, som de fremgår af § 11 c i retssikkerhedsloven, ønskes lempet.',
      'retssikkerhedsloven§11c:challenged',
    ],
    [
      'Miljøbeskyttelseslovens § 33 og planlovens § 35 skal begge fraviges, før sommerhusene kan bebos.',
      'miljoebeskyttelsesloven§33:challenged planloven§35:challenged',
    ],
    [
      'Ophævelsen af friplejeboliglovens § 32 er gennemført ved lov nr. 1733 af 27. december 2018.',
      'friplejeboligloven§32:mention lov-1733-2018:mention',
    ],
    ['Udvalget for §17 stk. 4 mødes igen i maj.', '?§17,stk.4:mention'],
    [
      'Hvis kommunen fik lov til at se bort fra paragraf 40 i planloven, kunne huset bebos.',
      'planloven§40:challenged',
    ],
    ['Lov om aktiv beskæftigelsesindsats, kap. 9 b, regulerer mentorstøtte.', 'lab-loven:mention'],
  ])('%s', (text, expected) => expect(rolesOf(text)).toBe(expected));
});

describe('sentences of hasty hands and poor scans', () => {
  // Spaces and line breaks at the wrong places, missing commas, split words, lists without signs.
  it.each([
    ['Kommunen ønsker at fravige service lovens § 83.', 'serviceloven§83:challenged'],
    ['Det sker efter servicelovens § 83, stk . 2.', 'serviceloven§83,stk.2:basis'],
    ['Det sker efter servicelovens § 83 , stk. 2 .', 'serviceloven§83,stk.2:basis'],
    ['Det sker efter lov om social ser-\nvice § 83.', 'serviceloven§83:basis'],
    ['Det sker efter lov om almene bo-\nliger m.v. § 105.', 'almenboligloven§105:basis'],
    ['Det sker efter retssikker-\nhedslovens § 9, stk. 7.', 'retssikkerhedsloven§9,stk.7:basis'],
    ['Fravigelse af §§ 83- 87 i serviceloven.', 'serviceloven§83-87:challenged'],
    ['Fravigelse af §§ 83 -87 i serviceloven.', 'serviceloven§83-87:challenged'],
    [
      'Fravigelse af servicelovens §83,§85 og §86.',
      'serviceloven§83:challenged serviceloven§85:challenged serviceloven§86:challenged',
    ],
    ['Jf. 5 107 i serviceloven.', 'serviceloven§107:basis'],
    ['Hjælp efter servicelovens S 83 og S 85 gives.', 'serviceloven§83:basis serviceloven§85:basis'],
    [
      'Borgere i tilbud efter servicelovens 5 107 og 5 108 samt almenboliglovens 5 105.',
      'serviceloven§107:basis serviceloven§108:basis almenboligloven§105:basis',
    ],
    [
      'Botilbud (servicelovens §§ 107 og 108) og krisecentre (§ 109).',
      'serviceloven§107:mention serviceloven§108:mention serviceloven§109:mention',
    ],
    ['Vi søger dispensation fra servicelovens\n§ 112, stk.\n3.', 'serviceloven§112,stk.3:challenged'],
    ['Dispensation fra Lov om Social Service § 112.', 'serviceloven§112:challenged'],
    ['Dispensation fra Serviceloven, § 112, stk. 3, 2. pkt.', 'serviceloven§112,stk.3:challenged'],
    ['Dispensation fra "Lov om social service" § 112.', 'serviceloven§112:challenged'],
    ['Dispensation fra serviceloven § 112 stk. 3 pkt. 2.', 'serviceloven§112,stk.3:challenged'],
    [
      'Der søges om dispensation fra: Serviceloven § 83 og 85.',
      'serviceloven§83:challenged serviceloven§85:challenged',
    ],
    ['Lov om aktiv beskæftigelsesindsats § 22 til 24 ønskes fraveget.', 'lab-loven§22-24:challenged'],
    [
      'Folkeskolelovens § 5, stk. 2, nr. 1, litra a-c, fraviges.',
      'folkeskoleloven§5,stk.2,nr.1,litra.a-c:challenged',
    ],
    [
      '§ 16, stk. 1, 3 og 4, i integrationsloven.',
      'integrationsloven§16,stk.1:mention integrationsloven§16,stk.3:mention integrationsloven§16,stk.4:mention',
    ],
    [
      'Sygedagpengelovens §§ 13 a, 13 b og 13 c-13 e fraviges.',
      'sygedagpengeloven§13a:challenged sygedagpengeloven§13b:challenged sygedagpengeloven§13c-13e:challenged',
    ],
    ['LAB-lovens kapitel 5 og 6 fraviges.', 'lab-loven:challenged'],
    ['lovens § 11, stk. 1', '?§11,stk.1:mention'],
    [
      'Frikommunen kan fravige kravet om, at der skal være en leder på hver skole (folkeskolelovens § 45, stk. 1).',
      'folkeskoleloven§45,stk.1:challenged',
    ],
    [
      'Efter ansøgning kan ministeren fritage en kommune for bestemmelserne i § 2, § 3 og §§ 5-7.',
      '?§2:challenged ?§3:challenged ?§5-7:challenged',
    ],
    [
      'Der henvises til grundlovens §§ 71-73 og EMRK artikel 8.',
      'grundloven§71-73:mention emrk-loven:mention',
    ],
    ['Sundhedslovens §140a giver ret til vederlagsfri fysioterapi.', 'sundhedsloven§140a:mention'],
    ['Borgere efter § 85 bor i eget hjem.', '?§85:basis'],
    ['Serviceloven (lov om social service) § 107 gælder.', 'serviceloven§107:mention'],
    ['Dagtilbudslovens kapitel 4, §§ 19-21.', 'dagtilbudsloven§19-21:mention'],
    [
      'Hjemmel: § 3, stk. 1, nr. 4, i lov om frikommunenetværk.',
      'lov-om-frikommunenetvaerk§3,stk.1,nr.4:basis',
    ],
    ['Lovgrundlag: Serviceloven §§ 83 og 86', 'serviceloven§83:basis serviceloven§86:basis'],
    [
      'Regel, der ønskes fraveget: § 11 a i lov om retssikkerhed og administration på det sociale område.',
      'retssikkerhedsloven§11a:challenged',
    ],
    [
      'Ansøger om fritagelse fra: § 4, stk. 1, og § 8 i dagtilbudsloven.',
      'dagtilbudsloven§4,stk.1:challenged dagtilbudsloven§8:challenged',
    ],
    [
      'Kommunen må fravige reglen om 6 måneder i lejelovens § 82, litra a.',
      'lejeloven§82,litra.a:challenged',
    ],
    ['Det er i modstrid med databeskyttelseslovens § 11.', 'databeskyttelsesloven§11:mention'],
    ['Efter vores opfattelse er § 83 i serviceloven en hindring for forsøget.', 'serviceloven§83:challenged'],
    ['Kommunens forpligtelse efter servicelovens § 83 ændres ikke af forsøget.', 'serviceloven§83:mention'],
    ['Ansøgningen vedrører servicelovens § 95, stk. 3.', 'serviceloven§95,stk.3:mention'],
    ['Forsøget giver kommunen frihed fra folkeskolelovens § 14 b.', 'folkeskoleloven§14b:challenged'],
    ['Det er i dag ikke muligt efter lejelovens § 80.', 'lejeloven§80:basis'],
    ['Netværket har fået hjemmel til at fravige lov om social service § 83.', 'serviceloven§83:challenged'],
    [
      'Der gives dispensation fra, at der skal udarbejdes handleplan efter servicelovens § 141.',
      'serviceloven§141:challenged',
    ],
    [
      'Forsøget omfatter en fravigelse af de almindelige visitationsregler, jf. § 88.',
      'serviceloven§88:challenged',
    ],
    [
      'Tilladelsen gives efter frikommunenetværkslovens § 4, jf. § 5.',
      'lov-om-frikommunenetvaerk§4:basis lov-om-frikommunenetvaerk§5:basis',
    ],
    ['Det kan ikke anbefales at sætte grundlovens § 82 ud af kraft.', 'grundloven§82:challenged'],
    [
      'Kommunerne er dermed undtaget for reglerne i §§ 26 og 27 i lov om en aktiv beskæftigelsesindsats.',
      'lab-loven§26:challenged lab-loven§27:challenged',
    ],
    ['Forsøget skal ses i lyset af servicelovens § 1.', 'serviceloven§1:mention'],
    [
      'Samtidig med at § 91 fraviges, skal § 92 i serviceloven overholdes.',
      'serviceloven§91:challenged serviceloven§92:mention',
    ],
  ])('%s', (text, expected) => expect(rolesOf(text)).toBe(expected));
});

describe('sentences that name a law twice, or none yet', () => {
  // Names in brackets are one with what they explain; laws that are only wished for do not exist.
  it.each([
    ['Serviceloven gælder, men KSL § 62 er afgørende.', 'serviceloven:mention ?§62:mention'],
    ['Det følger af lov om social service (serviceloven), at kommunen har ansvaret.', 'serviceloven:mention'],
    [
      'Vi beder om dispensation fra § 83 i lov om social service (serviceloven).',
      'serviceloven§83:challenged',
    ],
    ['Lov om aktiv socialpolitik (aktivloven) § 13 fraviges.', 'aktivloven§13:challenged'],
    ['Efter lov om taxikørsel i Aarhus Kommune gælder intet.', 'lov-om-taxikoersel:basis'],
    ['Der er behov for en ny lov om ældre.', ''],
    ['Det sker med en kommende lov om frihedsforsøg i kommunerne.', ''],
    ['Der udstedes en bekendtgørelse om forsøget.', ''],
  ])('%s', (text, expected) => expect(rolesOf(text)).toBe(expected));
});
