// Linked trials for the tests of traces: the marked documents, and one small archive that can be told by heart.
import { link } from '../../src/link/index.ts';
import type { LinkResult } from '../../src/model/trial.ts';
import { fromMarks } from '../link/from-marks.ts';
import { devDocuments } from '../link/score-trials.ts';

export const documents = devDocuments();
export const dev: LinkResult = link({ documents, corrections: [], known: [] });

const LETTER = `Til netværket ⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧

Dato: ⟦date:2017-06-30|30. juni 2017⟧

Svar på ansøgninger om forsøg

⟦org:oim-2|Økonomi- og Indenrigsministeriet⟧ har behandlet ansøgningerne.

Forsøg	Kommuner	Bestemmelse	Svar
⟦trial:a|Natlige tilsyn med skærm⟧	⟦muni:0561|Esbjerg⟧, ⟦muni:0751|Aarhus⟧	⟦cite:serviceloven§83,stk.2;role=challenged|servicelovens § 83, stk. 2⟧	⟦outcome:approved|Imødekommes⟧
⟦trial:b|Klippekort til hjemmehjælp⟧	⟦muni:0461|Odense⟧	⟦cite:serviceloven§81-84;role=challenged|servicelovens §§ 81-84⟧	⟦outcome:rejected|Afslag⟧
⟦trial:c|Mentorer i weekenden⟧	⟦muni:0730|Randers⟧	⟦cite:serviceloven§83;role=challenged|servicelovens § 83⟧	⟦outcome:under-clarification|Afklares⟧

Med venlig hilsen

Bo Eskildsen
kontorchef
`;
const LATER = `Til netværket ⟦net:fk2-sundhed|Mere sammenhængende indsatser på tværs af sektorområder⟧

Dato: ⟦date:2017-12-15|15. december 2017⟧

Godkendelse af forsøget ⟦trial:c|Mentorer i weekenden⟧

⟦org:oim-2|Økonomi- og Indenrigsministeriet⟧ kan meddele, at ansøgningen ⟦outcome:approved|imødekommes⟧. Reglerne i ⟦cite:sundhedsloven§138;role=mention|sundhedslovens § 138⟧ gælder fortsat.

Med venlig hilsen

Bo Eskildsen
kontorchef
`;
const NOTE = `NOTAT

Dato: ⟦date:2018-03-01|1. marts 2018⟧

Kommunen ⟦muni:0561|Esbjerg⟧ ønsker et forsøg om ⟦trial:d|Besøgsvenner på hjul⟧. Det kræver, at ⟦cite:sundhedsloven§140;role=challenged|sundhedslovens § 140⟧ fraviges.
`;

export const smallDocuments = [LETTER, LATER, NOTE].flatMap((paper, at) => fromMarks(paper, `${at}.txt`));
export const small: LinkResult = link({ documents: smallDocuments, corrections: [], known: [] });
