import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { linkedTrials } from '../../src/api/linked-trials.ts';
import { OpenApp } from '../api/open-app.ts';

const open = new OpenApp();

/** The application over trials of which one had another id before. */
function renamed() {
  const linked = {
    ...linkedTrials(open.api.store)(),
    redirects: [{ from: 'fk2-boliger.startboliger', to: 'fk2-boliger.startboliger-til-unge' }],
  };
  return createApp({ ...open.api, linked: () => linked });
}

describe('an id that a trial once had', () => {
  it.each([
    ['/forsoeg/fk2-boliger.startboliger', '/forsoeg/fk2-boliger.startboliger-til-unge'],
    ['/forsoeg/fk2-boliger.startboliger?lang=en', '/forsoeg/fk2-boliger.startboliger-til-unge?lang=en'],
    ['/api/trials/fk2-boliger.startboliger', '/api/trials/fk2-boliger.startboliger-til-unge'],
  ])('%s leads on for good', async (old, now) => {
    const response = await renamed().request(old);
    expect([response.status, response.headers.get('location')]).toEqual([301, now]);
  });
});
