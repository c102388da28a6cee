import { describe, expect, it } from 'vitest';
import { tagOutcomes } from '../../../src/tag/outcome/index.ts';
import { segmented } from './segmented.ts';

/** The outcomes of a sentence in a ministry's letter or elsewhere, claims as `id*count`. */
function outcomes(text: string, kind: Parameters<typeof segmented>[1] = 'ministry-letter'): string {
  return tagOutcomes(segmented(text, kind))
    .map(({ id, attributes }) => (attributes?.claim ? `${id}*${attributes.claim.count}` : id))
    .join(' ');
}

describe('an answer in a sentence', () => {
  it.each([
    ['Ansøgningen imødekommes.', 'approved', 'present passive'],
    ['Ansøgningen er imødekommet.', 'approved', 'participle'],
    ['Ansøgningen blev imødekommet den 3. maj 2017.', 'approved', 'past, with its day'],
    ['Forsøget er blevet godkendt af Undervisningsministeriet.', 'approved', 'perfect, by a ministry'],
    ['Ministeriet godkender hermed ansøgningen fra Vejle Kommune.', 'approved', 'active'],
    ['Regeringen har godkendt forsøget med fælles visitation.', 'approved', 'active perfect'],
    ['Ministeriet har besluttet at imødekomme ansøgningen.', 'approved', 'decided to'],
    [
      'Jeg kan hermed meddele, at ansøgningen er imødekommet.',
      'approved',
      'kan meddele releases nothing but the news',
    ],
    ['Ansøgningen kan imødekommes.', 'approved', 'kan with the passive in a letter'],
    [
      'Ministeriet kan imødekomme kommunens ønske om forsøg.',
      'approved',
      'kan with the infinitive and an object',
    ],
    ['Der meddeles hermed tilladelse til forsøget.', 'approved', 'noun with its verb'],
    ['Der er givet tilladelse til forsøget i to år.', 'approved', 'noun after the verb'],
    ['Der gives dispensation fra kravet i ansøgningsperioden.', 'approved', 'another noun'],
    ['Kommunen har fået tilladelse til forsøget.', 'approved', 'the getter as subject'],
    ['Netværket fik tilsagn om sit forsøg.', 'approved', 'tilsagn'],
    ['Forsøget fik grønt lys i efteråret.', 'approved', 'two words'],
    ['Ministeriet har sagt ja til forsøget.', 'approved', 'sagt ja'],
    ['Svaret på ansøgningen er et ja.', 'approved', 'linked'],
    ['I oktober kom svaret på ansøgningen: Den blev godkendt.', 'approved', 'a pronoun after a colon'],
    [
      'Ansøgningen er efter drøftelse med Ankestyrelsen godkendt i sin helhed.',
      'approved',
      'far from its verb',
    ],
    ['Forsøget, som netværket søgte om i maj, er godkendt.', 'approved', 'a relative clause between'],
    ['Ønsket om at fravige § 83 imødekommes.', 'approved', 'a wish as the subject'],
    ['Social- og Indenrigsministeriet imødekommer ansøgningen om forsøg.', 'approved', 'present active'],
    ['Ministeriet imødekom ansøgningen om forsøget allerede samme efterår.', 'approved', 'past active'],
    ['Ansøgningen blev i 2012 imødekommet.', 'approved', 'history'],
    ['Forsøget tillades i perioden 2017-2019.', 'approved', 'tillades'],
    ['Anmodningen tiltrædes, og kommunen kan gå i gang med forsøget.', 'approved', 'tiltrædes'],
    ['Ministeriet meddeler hermed dispensation til forsøget.', 'approved', 'meddeler dispensation'],
    ['Kommunen har nu fået lov til at gennemføre forsøget.', 'approved', 'fået lov'],
    ['Begge forsøg er imødekommet.', 'approved', 'both'],
  ])('%j is %s: %s', (text, ids) => expect(outcomes(text)).toBe(ids));
});

describe('a refusal', () => {
  it.each([
    ['Ansøgningen imødekommes ikke.', 'a denial after the verb'],
    ['Ansøgningen kan ikke imødekommes.', 'a denial before it'],
    ['Ansøgningen kunne desværre ikke imødekommes.', 'with an adverb'],
    ['Det meddeles, at ansøgningen ikke kan imødekommes.', 'a denial before kan'],
    ['Ministeriet beklager, at forsøget ikke er godkendt.', 'regret is no hope'],
    ['Ansøgningen er ikke imødekommet.', 'be, ikke, participle'],
    ['Derfor kan ansøgningen om forsøget ikke imødekommes.', 'subject between'],
    ['Ansøgningen imødekommes derfor desværre ikke.', 'far denial'],
    ['Ministeriet kan ikke imødekomme ansøgningen.', 'active'],
    ['Vi kan derfor ikke godkende forsøget.', 'the letter speaks as we'],
    ['Ministeriet har ikke fundet grundlag for at imødekomme ansøgningen.', 'no ground'],
    ['Det er ikke muligt at imødekomme ansøgningen.', 'not possible'],
    ['Regeringen vil ikke imødekomme ansøgningen.', 'will not'],
    ['Der kan ikke gives tilladelse til forsøget.', 'noun denied'],
    ['Der meddeles afslag på ansøgningen.', 'afslag'],
    ['Ansøgningen fik afslag i oktober 2017.', 'fik afslag'],
    ['Kommunen har fået afslag på ansøgningen om forsøget.', 'fået afslag'],
    ['Forsøget afvises, da det strider mod grundloven.', 'afvises'],
    ['Ansøgningen er afvist.', 'afvist'],
    ['Ministeriet afslog ansøgningen.', 'past active'],
    ['Ansøgningen blev den 30. juni 2017 afslået.', 'a date between'],
    ['Ministeriet må derfor afvise ansøgningen.', 'must, which decides'],
    ['Ministeriet må desværre meddele afslag på ansøgningen.', 'must give afslag'],
    ['Forsøget blev der sagt nej til i september.', 'turned round'],
    ['Ministeriet sagde nej til forsøget.', 'sagde nej'],
    ['Svaret på ansøgningen blev et nej.', 'linked nej'],
    ['Sagen endte med et afslag på ansøgningen.', 'ended with'],
    ['Ansøgningen kan ikke tiltrædes.', 'tiltrædes denied'],
    ['Ingen af ansøgningerne blev imødekommet.', 'a negative subject'],
    ['Hverken det første eller det andet forsøg kan imødekommes.', 'hverken'],
    ['Kommunen håbede på et ja, men ansøgningen blev afvist.', 'hope, then men'],
    ['Kommunen fik ikke lov til at gennemføre forsøget.', 'fik ikke lov'],
    ['Forsøget har ikke kunnet godkendes.', 'kunnet'],
    ['Det kunne regeringen ikke godkende, og forsøget blev derfor ikke til noget.', 'object first'],
    ['Der er ikke givet dispensation til forsøget.', 'dispensation denied'],
  ])('%j is one: %s', (text) => expect(outcomes(text)).toBe('rejected'));
});

describe('a partial or an open answer', () => {
  it.each([
    ['Ansøgningen imødekommes delvist.', 'partly-approved', 'word of degree after'],
    ['Ansøgningen er delvist imødekommet.', 'partly-approved', 'before'],
    ['Ansøgningen kan ikke imødekommes fuldt ud.', 'partly-approved', 'denied of the whole only'],
    ['Ansøgningen imødekommes ikke i sin helhed.', 'partly-approved', 'not as a whole'],
    ['Ansøgningen imødekommes i justeret form.', 'partly-approved', 'another form'],
    ['Ansøgningen imødekommes med enkelte ændringer.', 'partly-approved', 'changes'],
    ['Ansøgningen imødekommes for så vidt angår § 83.', 'partly-approved', 'as far as'],
    ['Forsøget godkendes, dog ikke for borgere under 18 år.', 'partly-approved', 'but not'],
    ['Kommunen fik delvist afslag på ansøgningen.', 'partly-approved', 'a no in part'],
    ['Der gives tilladelse til dele af forsøget.', 'partly-approved', 'parts'],
    ['Ministeriet har delvis imødekommet ansøgningen.', 'partly-approved', 'delvis'],
    ['Forsøget skal afklares nærmere.', 'under-clarification', 'must be clarified'],
    ['Ansøgningen afklares nærmere med netværket.', 'under-clarification', 'present passive'],
    ['Ansøgningen er fortsat under afklaring.', 'under-clarification', 'phrase'],
    ['Forsøget skal beskrives nærmere, før der kan svares.', 'under-clarification', 'described further'],
    ['Ansøgningen er stadig under behandling i ministeriet.', 'under-clarification', 'still treated'],
    ['Regeringen er positivt stemt over for forsøget.', 'under-clarification', 'well disposed'],
    ['Forsøget kræver yderligere afklaring.', 'under-clarification', 'needs more'],
    ['Afgørelsen om ansøgningen udestår.', 'under-clarification', 'outstanding'],
    ['Ansøgningen udskydes til næste ansøgningsrunde.', 'under-clarification', 'next round'],
    ['Ansøgningen afventer en udtalelse fra Datatilsynet.', 'under-clarification', 'awaits'],
  ])('%j is %s: %s', (text, ids) => expect(outcomes(text)).toBe(ids));
});

describe('what decides nothing', () => {
  it.each([
    ['Vi håber, at forsøget kan imødekommes.', 'hope'],
    ['Kommunen ønsker, at ansøgningen imødekommes hurtigt.', 'wish'],
    ['Hvis forsøget godkendes, begynder vi til maj.', 'condition'],
    ['Såfremt ansøgningen imødekommes, ansættes to medarbejdere.', 'condition'],
    ['Når forsøget er godkendt, kan kommunen gå i gang.', 'when'],
    ['En ansøgning vil kunne imødekommes, hvis evalueringen er god.', 'would, if'],
    ['Ansøgningen imødekommes, hvis kommunen bekræfter tidsplanen.', 'condition after'],
    ['Forvaltningen indstiller, at ansøgningen godkendes.', 'advice to a committee'],
    ['Det anbefales, at forsøget godkendes af udvalget.', 'advice'],
    ['Kan ansøgningen imødekommes?', 'question'],
    ['Er forsøget godkendt?', 'question with be'],
    ['Vi afgør ikke, om et forsøg kan godkendes.', 'whether'],
    ['Det er uvist, om ansøgningen bliver imødekommet.', 'whether'],
    ['Byrådet godkendte ansøgningen på mødet i juni.', 'local approval'],
    ['Ansøgningen er godkendt af byrådet den 30. oktober 2012.', 'local, passive'],
    ['Kommunalbestyrelsen har tiltrådt, at forsøget sættes i gang.', 'local, another word'],
    ['Forsøget er politisk godkendt i kommunerne.', 'politically'],
    ['Dagsordenen blev godkendt.', 'an agenda'],
    ['Referatet fra sidste møde blev godkendt, og forsøget blev drøftet.', 'minutes in a trial document'],
    ['Budgettet for forsøget blev godkendt af styregruppen.', 'a budget'],
    ['Ministeren kan godkende frikommuneforsøg efter lovens § 4.', 'a power'],
    ['Regeringen vil gå langt for at imødekomme ansøgningerne.', 'goodwill'],
    ['Jeg kan dermed ikke love at imødekomme alle jeres ønsker til forsøg.', 'no promise'],
    ['Regeringen vil bede Folketinget om at imødekomme ansøgningerne.', 'procedure'],
    ['Udpegningen er ikke en godkendelse af de konkrete forsøg.', 'not an approval'],
    ['Forsøget har gjort det lettere at imødekomme beboernes ønsker og behov.', 'everyday sense'],
    ['Vi vil imødegå kritikken af forsøget.', 'another word'],
    ['En borger i forsøget fik afslag på en elscooter.', 'a citizen'],
    ['Borgerne har fået tilladelse til at vælge leverandør i forsøget.', 'citizens'],
    ['Kommunen har søgt om tilladelse til forsøget.', 'asked for'],
    ['Der er ansøgt om dispensation fra § 83.', 'asked for'],
    ['Kommunerne venter på tilladelse til forsøget.', 'waited for'],
    ['Med henblik på at imødekomme ansøgningen har ministeriet holdt møder.', 'purpose'],
    ['Forsøget vil blive godkendt senere på året.', 'future'],
    ['Forsøget skal godkendes af Folketinget.', 'must'],
    ['Ansøgningen bør imødekommes.', 'ought'],
    ['Et afslag vil blive læst som mistillid til frikommunerne.', 'hypothesis'],
    ['Det godkendte forsøg begynder til maj.', 'attribute'],
    ['De afviste ansøgninger kan sendes ind igen.', 'attribute, plural'],
    ['Efter afslaget på ansøgningen har kommunen ændret planen.', 'a noun that refers'],
    ['Ministeriet afviser ikke, at reglerne for forsøg ændres.', 'double negation'],
    ['Ansøgningen er ikke afvist.', 'double negation'],
    ['»Ansøgningen er imødekommet, og det er vi glade for«, siger borgmesteren.', 'quotation'],
    ['– Vores ansøgning blev afvist uden begrundelse, siger borgmesteren.', 'speech'],
    ['Forsøg, der er godkendt, kan begynde 1. juli.', 'in general'],
    ['Der går lang tid, fra et forsøg er godkendt, til det begynder.', 'in general'],
    ['Skolebestyrelsen har sagt ja til forsøget.', 'someone at home says yes'],
    ['Samtykket kan til enhver tid trækkes tilbage.', 'withdrawal of something else'],
    ['Spørgsmålet om betaling er ikke afklaret.', 'a question, not a trial'],
    ['Ministeriet overvejer at godkende forsøget.', 'considers'],
    ['Der er frist for ansøgning om godkendelse den 1. maj.', 'deadline'],
    ['Flere forsøg blev afvist.', 'vague number'],
    ['Vi frygter, at forsøget bliver afvist.', 'fear'],
    ['Før der bliver sagt nej til forsøget, vil vi gerne mødes.', 'before'],
    ['Det er ikke rigtigt, at ansøgningen er afvist.', 'denied news'],
    ['Forsøget ville være blevet godkendt efter de gamle regler.', 'counterfactual'],
    ['Alle ansøgninger anses for godkendt, medmindre ministeriet svarer inden 25 dage.', 'silence rule'],
    ['Det kan ikke afvises, at forsøget har haft betydning.', 'other meaning'],
  ])('%j: %s', (text) => expect(outcomes(text)).toBe(''));
});

describe('a total', () => {
  it.each([
    ['17 forsøg får nu grønt lys fra regeringen.', 'approved*17', 'figures'],
    ['Kun fem forsøg afvises.', 'rejected*5', 'words'],
    ['Regeringen har sagt helt eller delvist ja til 17 forsøg.', 'approved*17', 'helt eller delvist'],
    ['Tre ansøgninger får afslag.', 'rejected*3', 'får afslag'],
    ['To af ansøgningerne er imødekommet.', 'approved*2', 'of them'],
    ['Notatet gælder de 79 forsøg, der blev godkendt i anden runde.', 'approved*79', 'relative clause'],
    ['Der er modtaget fem ansøgninger, hvoraf 2 er imødekommet.', 'approved*2', 'a bare number'],
    ['En af ansøgningerne er afvist.', 'rejected*1', 'one of them'],
    [
      'Regeringen er desuden positivt stemt over for yderligere 11 forsøg.',
      'under-clarification*11',
      'phrase',
    ],
  ])('%j is %s: %s', (text, ids) => expect(outcomes(text, 'press-release')).toBe(ids));

  it('is no number of a trial', () => expect(outcomes('Forsøg 3 er godkendt.')).toBe('approved'));
});
