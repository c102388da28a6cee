// Who wins where two taggers claim the same words.
import { describe, expect, it } from 'vitest';
import type { FoundMention, MentionType } from '../../src/model/mention.ts';
import { settleOverlaps } from '../../src/tag/overlaps.ts';
import { PRECEDENCE, TAGGERS } from '../../src/tag/registry.ts';

const TEXT = 'Tilkøb af ydelser efter serviceloven § 83 i Aarhus Kommune';

function mention(type: MentionType, words: string, confidence = 0.9): FoundMention {
  const start = TEXT.indexOf(words);
  return { type, id: words, start, end: start + words.length, confidence, rule: 'test/test@1' };
}

/** "type:words" of what stays, in order. */
function kept(...mentions: FoundMention[]): string[] {
  return settleOverlaps(mentions, TEXT).map(({ type, start, end }) => `${type}:${TEXT.slice(start, end)}`);
}

describe('overlaps', () => {
  it('leave mentions alone that do not touch', () => {
    const law = mention('citation', 'serviceloven § 83');
    expect(kept(mention('municipality', 'Aarhus Kommune'), law)).toEqual([
      'citation:serviceloven § 83',
      'municipality:Aarhus Kommune',
    ]);
  });

  it('go to the type that stands first in the precedence', () => {
    expect(kept(mention('municipality', 'Aarhus'), mention('organisation', 'Aarhus Kommune'))).toEqual([
      'organisation:Aarhus Kommune',
    ]);
  });

  it('go to the surer, then to the longer of one type', () => {
    const short = mention('citation', '§ 83', 0.95);
    const long = mention('citation', 'serviceloven § 83', 0.9);
    expect(kept(long, short)).toEqual(['citation:§ 83']);
    expect(kept(mention('citation', '§ 83'), mention('citation', 'serviceloven § 83'))).toEqual([
      'citation:serviceloven § 83',
    ]);
  });

  it('cut a title around a citation', () => {
    expect(
      kept(
        mention('trial', 'Tilkøb af ydelser efter serviceloven § 83'),
        mention('citation', 'serviceloven § 83'),
      ),
    ).toEqual(['trial:Tilkøb af ydelser efter', 'citation:serviceloven § 83']);
  });

  it('drop a title of which nothing is left', () => {
    expect(kept(mention('trial', '§ 83'), mention('citation', 'serviceloven § 83'))).toEqual([
      'citation:serviceloven § 83',
    ]);
  });

  it('do not depend on the order in which mentions come', () => {
    const all = [
      mention('trial', 'Tilkøb af ydelser efter serviceloven § 83'),
      mention('citation', 'serviceloven § 83'),
      mention('organisation', 'Aarhus Kommune'),
      mention('municipality', 'Aarhus'),
    ];
    expect(kept(...all.toReversed())).toEqual(kept(...all));
  });

  it('know every registered type', () => {
    for (const { type } of TAGGERS) expect(PRECEDENCE).toContain(type);
  });
});
