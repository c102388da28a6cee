import { describe, expect, it } from 'vitest';
import { networks } from '../../../src/reference/networks.ts';
import { tagNetworks } from '../../../src/tag/network/index.ts';
import { contextOf, plain, tagged } from '../marked-text.ts';

describe('a network is found', () => {
  it.each(networks().map((network) => [network.id, network.name] as const))(
    '%s by its name %s',
    (id, name) => {
      const text = `Kommunen er med i netværket »${name}«. ${name}`;
      expect(tagged(tagNetworks, text)).toBe(
        `Kommunen er med i netværket »⟦${id}|${name}⟧«. ⟦${id}|${name}⟧`,
      );
    },
  );

  it.each([
    [
      'Forsøg med ’⟦fk2-en-plan|én plan for en sammenhængende indsats sammen med borgeren⟧’',
      'quotes stay outside',
    ],
    [
      'netværket om ⟦fk2-social|bedre styring af udgifterne på det specialiserede socialområde⟧',
      'inside a sentence',
    ],
    [
      '⟦fk2-beskaeftigelse|En mere fleksible og effektiv beskæftigelsesindsats⟧',
      'an inflection that is wrong',
    ],
    ['om ⟦fk2-beskaeftigelse|mere fleksible og effektive beskæftigelsesindsatser⟧', 'the plural'],
    [
      '⟦fk2-beskaeftigelse|En mere fleksibel og effektiv beskæftigelsesindsats herunder nytænkning af integrationsområdet⟧',
      'a comma left out',
    ],
    ['⟦fk2-sundhed|sammenhængende indsats på tværs af sektorområder⟧ er et tema', 'the singular'],
    ['⟦fk2-sundhed|Mere sammenhængende indsatser\npå tværs af sektorområder⟧', 'over a line break'],
    ['⟦fk2-boliger|Flere billige boliger og fleksible boligløsninger⟧', 'with Flere'],
    ['⟦fk2-akut|Nye samarbejder på det somatiske akutområde⟧', 'another word for samarbejdsformer'],
    ['⟦fk2-boern|BØRN SOM VORES VIGTIGSTE RESSOURCE⟧', 'capitals'],
    ['⟦fk2-boern|Børn – vores vigtigste ressource⟧', 'a dash'],
    ['⟦fk2-en-plan|En plan for sammenhængende indsats sammen med borgeren⟧', 'the wording of the act'],
    ['⟦fk2-borgerinvolvering|øget borgerinvolvering og samskabelse⟧', 'small letters'],
    ['De er med i ⟦fk2-beskaeftigelse|det nordjyske frikommunenetværk⟧.', 'by its region'],
    [
      'netværket om ⟦fk2-social|det specialiserede socialområde⟧ mødes',
      'a part of the name after netværket om',
    ],
    [
      'Temaet er "⟦fk2-sundhed|sammenhængende indsatser på tværs af sektorområder⟧".',
      'a name after a word of another name',
    ],
    ['netværket om ⟦fk2-beskaeftigelse|en mere fleksibel beskæftigelsesindsats⟧', 'half of a name'],
    ['temaet »⟦fk2-boern|vigtigste ressource⟧«', 'a part of the name after temaet'],
    ['netværket ⟦fk2-en-plan|Én plan⟧ har søgt', 'a short name after netværket'],
    ['Frikommunenetværk: ⟦fk2-boliger|billige boliger⟧', 'a weak name in a field'],
    ['Forsøg med ⟦fk2-boliger|billigere boliger⟧\n\nFlere forsøg', 'a weak name in a heading of trials'],
    ['Forsøg med ⟦fk2-akut|akutteams inden for somatikken⟧', 'another weak name in a heading'],
    [
      '⟦fk2-boern|Børn som vores vigtigste ressource⟧\n⟦fk2-social|Styring på det specialiserede socialområde⟧\nTekst',
      'a weak name that fills a line, in a document about networks',
    ],
    ['⟦fk2-boliger|Billlge bo1iger og fleks1ble boligløsninger⟧', 'misread letters'],
    ['⟦fk2-sundhed|Mere sammenhærgende indsatser på tvæns at sektorområder⟧', 'more misread letters'],
  ])('%s: %s', (marked) => {
    expect(tagged(tagNetworks, plain(marked))).toBe(marked);
  });
});

describe('an ordinary phrase is no network', () => {
  it.each([
    ['Der mangler billige boliger i byen.', 'billige boliger'],
    ['en mere sammenhængende indsats for borgeren', 'a wish'],
    ['En sammenhængende indsats – den indholdsmæssige del', 'the title of a trial'],
    ['styring på det specialiserede socialområde er svær', 'a field'],
    ['netværket med syv jyske kommuner', 'a network without its theme'],
    ['17 forsøg på nordjyske jobcentre', 'trials'],
    ['et tværkommunalt akutteam', 'a team'],
    ['øget borgerinvolvering', 'a part of a name alone'],
    ['Sundhedsnetværket peger på', 'a nickname'],
    ['Netværket har bedt om eksempler.', 'the word alone'],
    ['Forsøget om billige boliger i Aarhus er i gang.', 'a weak name in a sentence about a trial'],
    ['Vores vigtigste ressource er tid.', 'a saying'],
    ['samarbejdsformer og akutområde', 'words of a name'],
  ])('%s: %s', (text) => {
    expect(tagged(tagNetworks, text)).toBe(text);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of [
      'en mere ',
      'mere sammenhængende ',
      'boliger ',
      'netværket om ',
      'sammenhængende indsatser på tværs af ',
      'a ',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const begin = performance.now();
      tagNetworks(contextOf(text));
      expect(performance.now() - begin, piece).toBeLessThan(3000);
    }
  });
});
