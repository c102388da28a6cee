import { describe, expect, it } from 'vitest';
import { tagNetworks } from '../../../src/tag/network/index.ts';
import { contextOf } from '../marked-text.ts';

const ids = (text: string) => tagNetworks(contextOf(text)).map(({ id }) => id);

describe('a network that the registry does not know', () => {
  it('goes by the slug of its name in quotes', () => {
    expect(ids('Frikommunenetværket »Grøn vækst i hele byen« søger om fem forsøg.')).toEqual([
      'grøn-vækst-i-hele-byen',
    ]);
  });
  it('is named by its heading', () => {
    expect(ids('Netværkets overskrift er Kortere vej til job, og tre byer er med.')).toEqual([
      'kortere-vej-til-job',
    ]);
  });
  it('is none where another thing is quoted, or a heading is of something else', () => {
    expect(ids('Projektet »Grøn vækst i hele byen« søger. Overskriften er Fremtidens by.')).toEqual([]);
  });
});
