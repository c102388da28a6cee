import { describe, expect, it } from 'vitest';
import { municipalities } from '../../../src/reference/municipalities.ts';
import { tagMunicipalities } from '../../../src/tag/municipality/index.ts';
import { contextOf, plain, tagged } from '../marked-text.ts';

describe('a municipality is found', () => {
  it.each(municipalities().map((m) => [m.code, m.official, m.beforeKommune] as const))(
    '%s by its official name %s',
    (code, official, name) => {
      const head = official.slice(name.length);
      const text = `Afgørelsen er sendt til ${official}, som har søgt. ${official}s svar foreligger.`;
      const expected = `Afgørelsen er sendt til ⟦${code}|${name}⟧${head}, som har søgt. ⟦${code}|${name}⟧${head}s svar foreligger.`;
      expect(tagged(tagMunicipalities, text)).toBe(expected);
    },
  );

  it.each([
    [
      '⟦0159|Gladsaxe⟧, ⟦0157|Gentofte⟧ og ⟦0173|Lyngby-Taarbæk⟧ Kommuner går sammen.',
      'a list that shares the word',
    ],
    ['⟦0787|Thisted⟧ og ⟦0820|Vesthimmerlands⟧ Kommuner', 'the s belongs to the last name only'],
    ['⟦0101|Københavns⟧ og ⟦0147|Frederiksberg⟧ Kommuner er uenige.', 'the s belongs to the first name only'],
    [
      'kommunerne ⟦0751|Aarhus⟧, ⟦0730|Randers⟧ samt ⟦0710|Favrskov⟧ deltager',
      'the word stands before the list',
    ],
    ['Deltagerkommuner: ⟦0575|Vejen⟧ og ⟦0779|Skive⟧', 'a field with two names that are words'],
    ['Forsøget omfatter ⟦0575|Vejen⟧, ⟦0573|Varde⟧ og ⟦0561|Esbjerg⟧.', 'words in company'],
    ['Vi har talt med ⟦0751|Århus⟧ Kommune og ⟦0851|Ålborg⟧ Kommune.', 'old spellings'],
    ['⟦0430|Fåborg-Midtfyn⟧ Kommune', 'an old spelling in a double name'],
    ['⟦0430|FAABORG-MIDTFYN⟧ KOMMUNE', 'capitals'],
    ['⟦0825|LÆSØ⟧ KOMMUNE', 'capitals with Danish letters'],
    ['⟦0760|Ringkøbing–Skjern⟧ Kommune', 'a dash for the hyphen'],
    ['⟦0760|Ringkøbing- Skjern⟧ Kommune', 'a space after the hyphen'],
    ['⟦0756|Ikast Brande⟧ Kommune', 'no hyphen'],
    ['⟦0756|Ikast-\nBrande⟧ Kommune', 'broken at the hyphen'],
    ['⟦0169|Høje\nTaastrup⟧ Kommune', 'broken without a hyphen'],
    ['⟦0169|Høje-Tåstrup⟧ er med.', 'old spelling alone'],
    ['⟦0740|Silkeborg⟧\nKommune', 'the word on the next line'],
    ['⟦0751|Aarhus’⟧ forslag om ⟦0461|Odenses⟧ svar', 'genitives'],
    ["⟦0730|Randers'⟧ økonomi og ⟦0756|Ikast-Brandes⟧ plan", 'genitives of s and of a double name'],
    ['⟦0480|Nordfyns⟧ Kommune ligger på ⟦0480|Nordfyn⟧.', 'the name with and without its s'],
    ['⟦0400|Bornholms⟧ Regionskommune', 'its own word'],
    ['På ⟦0825|Læsø⟧ er der for få virksomheder.', 'an island as an area'],
    ['Det gælder også borgere på ⟦0741|Samsø⟧ og ⟦0492|Ærø⟧.', 'two islands'],
    ['I ⟦0751|Aarhus⟧ er ventetiden lang.', 'a town as an area, first in the sentence'],
    ['Borgere i ⟦0779|Skive⟧ kan vælge frit.', 'a word with a capital after a preposition'],
    ['byrådet i ⟦0727|Odder⟧ sagde ja', 'another'],
    ['⟦0727|Odder⟧ Byråd sagde ja', 'its council'],
    ['forslag fra ⟦0253|Greve⟧ og ⟦0269|Solrød⟧', 'two, one of them a word'],
    ['borgmesteren i ⟦0350|Lejre⟧ er enig', 'the mayor of it'],
    ['⟦0101|Københavns⟧ Borgerrepræsentation', 'its council by name'],
    ['⟦0773|Mors⟧ Kommune og ⟦0787|Thisted⟧ Kommune', 'a short name before the word'],
    ['⟦0159|gladsaxe⟧ kommune skriver', 'lower case before the word'],
    ['på ⟦0265|Roskildes⟧ vegne', 'genitive after a preposition'],
    ['Kommune\t⟦0851|Aalborg⟧\t⟦0860|Hjørring⟧\t⟦0813|Frederikshavn⟧', 'cells of a table'],
    ['⟦0851|Aalborg⟧\t7,9\t5,2\n⟦0787|Thisted⟧\t8,4\t4,6', 'first cells of rows'],
    ['• ⟦0561|Esbjerg⟧\n• ⟦0461|Odense⟧\n• ⟦0730|Randers⟧', 'bullets'],
    ['⟦0561|Esbjerg⟧ | ⟦0461|Odense⟧ | ⟦0730|Randers⟧', 'cells parted by bars'],
    ['⟦0710|Favrskov⟧/⟦0730|Randers⟧ har søgt', 'parted by a slash'],
    ['Anne Marie Lund, ⟦0561|Esbjerg⟧ (formand)', 'after a person and a comma'],
    ['(⟦0151|Ballerup⟧, ⟦0190|Furesø⟧ og ⟦0219|Hillerød⟧)', 'in parentheses'],
    ['Høring: ⟦0846|Mariagerfjord⟧ svarer nej.', 'after a colon'],
    ['⟦0846|Mariagerfjord⟧ og ⟦0849|Jammerbugt⟧ deltager.', 'names that look like waters'],
    ['⟦0306|Odsherred⟧ Kommune, att. Lise Kjær', 'address field'],
    ['v/ ⟦0561|Esbjerg⟧ Kommune, Torvegade 74', 'after v/'],
    ['Frikommunen ⟦0607|Fredericia⟧ har afsluttet 23 forsøg.', 'after the word Frikommunen'],
    ['Nabokommunen ⟦0727|Odder⟧ følger med.', 'after Nabokommunen'],
    ['⟦0661|Holstebro⟧ - ⟦0657|Herning⟧ - ⟦0779|Skive⟧', 'parted by hyphens with spaces'],
    ['både ⟦0550|Tønder⟧ og ⟦0580|Åbenrå⟧ er med', 'both … and'],
    ['Det siger ⟦0320|Faxe⟧ Kommunes borgmester.', 'genitive of Kommune'],
    ['⟦0376|Guldborgssund⟧ Kommune', 'a common misspelling'],
    ['⟦0316|Holbæk⟧ Kommune søgte, men ⟦0329|Ringsted⟧ gjorde ikke.', 'two clauses'],
    ['Til ⟦0820|Vesthimmerland⟧ og ⟦0840|Rebild⟧', 'without the s'],
    ['⟦0751|Aarhus⟧- og Odense-borgere', 'a hanging hyphen; a compound is none'],
    ['Når ⟦0779|Skive⟧ Kommune betaler, gør ⟦0657|Herning⟧ det også.', 'subject of a clause'],
    ['Deltager ⟦0657|Herning⟧ også?', 'after a verb that opens a question'],
    ['⟦0607|FREDERICIA⟧ KOMMUNE', 'a heading'],
    ['Evaluering af to forsøg i ⟦0607|FREDERICIA⟧ KOMMUNE', 'capitals in a title'],
    ['⟦0210|Fredensborg⟧ Kommune\n⟦0217|Helsingør⟧ Kommune\n⟦0219|Hillerød⟧ Kommune', 'a list of lines'],
    ['I ⟦0210|Fredensborg⟧, hvor forsøget begyndte, ...', 'before a relative clause'],
    ['sammenlignet med ⟦0330|Slagelse⟧ i 2015', 'before a year'],
    ['hos ⟦0336|Stevns⟧ og ⟦0390|Vordingborg⟧ i 2018', 'a name that ends in s'],
    ['⟦0101|Kbh⟧. Kommune', 'an abbreviation'],
    ['det nye forsøg i ⟦0101|KØBENHAVN⟧', 'capitals in a sentence'],
    [
      '⟦0779|Skive⟧ Kommune søger. Senere trak ⟦0779|Skive⟧ sig.',
      'a word is known once the document names it',
    ],
    ['Ansøgere er ⟦0400|Bornholm⟧, ⟦0563|Fanø⟧ og ⟦0825|Læsø⟧.', 'three islands'],
    ['»Vi er glade«, siger man i ⟦0746|Skanderborg⟧.', 'after a quotation'],
    ['⟦0480|Nordfyns⟧, ⟦0410|Middelfart⟧ og ⟦0450|Nyborg⟧ Kommuner', 'a name with s in a list'],
    ['I modsætning til de andre ønsker ⟦0550|Tønder⟧ det ikke.', 'a word with a capital inside a sentence'],
    [
      '⟦0779|Skive⟧ Kommune søger. ⟦0779|Skive⟧ deltager ikke i forsøg 3.',
      'a known word at the head of a sentence',
    ],
    ['⟦0575|Vejen⟧ Kommune søger. Vejen til målet er lang.', 'a known word that goes on as the word does'],
    ['⟦0151|Ballerups⟧ Jesper Holm er skeptisk.', 'a genitive before a person'],
    ['Jørn Pedersen (V), ⟦0621|Kolding⟧, siger', 'the town of a mayor'],
    ['fra ⟦0461|Odense⟧ og Aarhus Universitet', 'before a university of another town'],
    ['Ifølge ⟦0155|Dragør⟧ koster det for meget.', 'after Ifølge'],
  ])('%s (%s)', (marked) => {
    expect(tagged(tagMunicipalities, plain(marked))).toBe(marked);
  });
});

describe('something else is left alone', () => {
  it.each([
    ['Jens Vejle Thomsen', 'a middle name'],
    ['Karin Nyborg, sagsbehandler', 'a surname after a given name'],
    ['K. Kolding', 'a surname after an initial'],
    ['fuldmægtig Greve på tlf. 72 28 00 00', 'a surname after a title'],
    ['dr. Thisted og fru Viborg', 'surnames after short titles'],
    ['rådmand Brian Svendborg Toft', 'a middle name after title and given name'],
    ['Gitte Thisted Kjær sidder hjemme.', 'a middle name that opens a sentence'],
    ['Henriette Struer Holst\tPoul Middelfart Bang', 'people in cells'],
    ['Slotsholmsgade 10, 1216 København K', 'a post town'],
    ['DK-8000 Aarhus C', 'a post town with a country'],
    ['Bygaden 2\n8900 Randers', 'an address of lines'],
    ['Torvegade 74, 6700 Esbjerg', 'an address'],
    ['Storegade 12, Aabenraa', 'an address without a code'],
    ['Københavnsvej 3 og Vejlevej 62', 'streets'],
    ['Kolding Landevej 14', 'a street of two words'],
    ['Region Sjælland og Region Nordjylland', 'regions'],
    ['Herlev Hospital og Aarhus Universitetshospital', 'hospitals'],
    ['Regionshospitalet Horsens tager imod', 'a hospital before the name'],
    ['Sygehuset i Kolding sender planer.', 'a hospital in the town'],
    ['Aalborg Universitet og Københavns Universitet', 'universities'],
    ['IT-Universitetet i København', 'a university in the town'],
    ['Roskilde Festival', 'a festival'],
    ['Vejle Amts Folkeblad og Holbæk Tidende', 'newspapers'],
    ['langs Vejle Fjord og Aalborg Havn', 'waters and a port'],
    ['ved Roskilde\nFjord', 'a fjord over a line break'],
    ['ved Mariager Fjord', 'the fjord in two words'],
    ['fra Ringsted Station', 'a station'],
    ['mødet i Randers Stationsbygning', 'a building'],
    ['på vejen mod målet', 'the word vejen'],
    ['Vejen frem er lang.', 'the word at the head of a sentence'],
    ['VEJEN FREM FOR KOMMUNERNE', 'the word in a heading of capitals'],
    ['»Vejen til job« hedder forsøget.', 'the word in a title'],
    ['en skive brød, en odder, en varde og en greve', 'four words'],
    ['Greve Schimmelmann ejede godset.', 'a count'],
    ['Lejre med flygtninge er nedlagt.', 'a word at the head of a sentence'],
    ['Tønder med affald hentes.', 'another'],
    ['mors samtykke og mors adresse', 'the word mors'],
    ['Mors samtykke kræves.', 'the word at the head of a sentence'],
    ['en odder kommuner ikke med', 'a word before a word that begins like Kommune'],
    ['København | Stockholm | Oslo | Bruxelles', 'the offices of a newspaper'],
    ['Frikommunerne søger om fritagelse.', 'no municipality by name'],
    ['Frikommuneforsøget i Nordjylland', 'a part of the country'],
    ['Odense, den 3. maj 2018', 'where a letter was written'],
    ['Aalborg, 1. februar 2018', 'the same without den'],
    ['Skive Fjord Camping', 'a camp site'],
    ['Nyborg Strand, torsdag den 9. maj', 'a venue'],
    ['Odense Rådhus, lokale 83', 'a building'],
    ['bus 195 mod Kerteminde', 'a direction'],
    ['workshop i Nyborg den 4. maj', 'where people met'],
    ['lokaler i Ringsted efter ferien', 'where people will meet'],
    ['Aarhus-modellen og Fredericia-metoden', 'compounds'],
    ['Storkøbenhavn og Københavnsområdet', 'longer words'],
    ['post@aarhus.dk og www.Roskilde.dk', 'addresses on the net'],
    ['Århuskonventionen og Aarhus Konventionen', 'the convention'],
    ['Jobcenter Vejle og FOA Odense', 'names that end in a town'],
    ['Odense Boldklub mod Silkeborg IF', 'clubs'],
    ['Hotel Kolding er fuldt.', 'a hotel'],
    ['Ny Esbjerg Vej', 'a street with an adjective'],
    ['retten i Viborg har afgjort sagen', 'a court in a town'],
    ['Kommune og kommuner uden navn', 'the word alone'],
    ['Lolland-Falsters Stiftstidende', 'a newspaper with a double name'],
    ['Psykiatrisygehuset i Slagelse og Sygehus Lillebælt i Vejle', 'compounds and names of hospitals'],
    ['Næste møde er i Skive, onsdag d. 12.', 'where people will meet, with a verb'],
    ['Vestre Landsret i Viborg, Ankestyrelsen i Aalborg og VIVE i Aarhus', 'where courts and offices are'],
    ['fra Vejen station', 'a station in small letters'],
    ['Herlev og Gentofte Hospital', 'a hospital of two towns'],
    ['vejledningen og vejle-\nder', 'a broken word'],
  ])('%s: %s', (text) => {
    expect(tagged(tagMunicipalities, text)).toBe(text);
  });
});

describe('a scanned name is found where its place makes it sure', () => {
  it.each([
    ['⟦0751|Aarlius⟧ Kommune', 'a listed misreading'],
    ['⟦0169|Høje-Taastnup⟧ Kommune', 'in a double name'],
    ['⟦0740|Si1keborg⟧ Kommune', 'a digit for l'],
    ['⟦0779|5kive⟧ Kommune', 'a digit at its head'],
    ['⟦0316|Holbak⟧ Kommunc', 'a and c for æ and e'],
    ['⟦0851|Aalborg⟧, ⟦0860|Hjørrirg⟧ og ⟦0813|Frederikshovn⟧ deltager', 'in company'],
    ['i ⟦0851|Aa1borg⟧ er det sat i gang', 'alone, letters that look alike'],
    ['⟦0751|AARBUS⟧ KOMMUNE', 'capitals'],
  ])('%s: %s', (marked) => {
    expect(tagged(tagMunicipalities, plain(marked))).toBe(marked);
  });

  it.each([
    ['Struen i haven', 'a word one letter from a name that is short'],
    ['Rindsted Nielsen', 'a surname near a name'],
    ['1234567 og 89101112', 'numbers'],
    ['Hersing og sild', 'a word near Herning whose letters do not look alike'],
  ])('%s: %s', (text) => {
    expect(tagged(tagMunicipalities, text)).toBe(text);
  });
});

describe('taking no part', () => {
  it.each([
    ['Odense deltager ikke.', true, 'said outright'],
    ['Gladsaxe Kommune deltager ikke i dette forsøg.', true, 'with Kommune'],
    ['fx deltager Odense Kommune ikke i forsøget', true, 'verb first'],
    ['alle seks (med undtagelse af Aalborg Kommune) søger', true, 'an exception'],
    ['Holstebro Kommune har fravalgt at deltage.', true, 'opted out'],
    ['Morsø Kommune trak sig ud i 2019.', true, 'withdrew'],
    ['Helsingør har efter mødet i går meddelt, at kommunen ikke deltager.', true, 'with words between'],
    ['Odense deltager.', false, 'takes part'],
    [
      'Odense Kommune søger om fritagelse. Randers deltager ikke.',
      false,
      'said of another in the next sentence',
    ],
    ['I Odense er det ikke muligt.', false, 'ikke alone says nothing'],
    ['Læsø og Morsø deltager ikke i delforsøg 2', true, 'said of two, the first of them'],
    ['alle med undtagelse af Odense og Randers', true, 'two exceptions'],
    ['Odense og Randers Kommuner deltager ikke', true, 'two with Kommuner'],
  ])('%s → %s: %s', (text, expected) => {
    const [first] = tagMunicipalities(contextOf(text));
    expect(first?.attributes?.excluded ?? false).toBe(expected);
  });
});

describe('the municipality tagger', () => {
  it('says which rule found a name and how sure it is', () => {
    const found = tagMunicipalities(contextOf('Vejle Kommune, Odense og Randers. I Sorø.'));
    expect(found.map(({ rule }) => rule)).toEqual([
      'municipality/before-kommune@1',
      'municipality/list@1',
      'municipality/list@1',
      'municipality/alone@1',
    ]);
    expect(found.every(({ confidence }) => confidence > 0.5 && confidence < 1)).toBe(true);
  });

  it('stays inside its document', () => {
    const text = 'Vejle Kommune. Odense Kommune. Randers Kommune.';
    const context = contextOf(text, { start: 15, end: 30 });
    expect(tagMunicipalities(context).map(({ id }) => id)).toEqual(['0461']);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      'Vejle, ',
      'Høje-',
      'Aarhus ',
      'kommune ',
      'Si1keborg',
      'A',
      '8000 ',
      ', og ',
      'abcdefgh ',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const begin = performance.now();
      tagMunicipalities(contextOf(text));
      expect(performance.now() - begin, piece).toBeLessThan(3000);
    }
  });
});
