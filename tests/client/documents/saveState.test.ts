import { describe, expect, it } from 'vitest';
import { saveWords, writable, type SaveFacts } from '../../../web/client/documents/saveState';

const shared: SaveFacts = {
  opening: false, unstored: 0, storeFault: null, waiting: 0, aside: 0, asideReason: null, unreadable: 0,
  connected: true, signedOut: false, closed: null, mayWrite: true, frozen: null, outdated: false,
};
const frozen = { byName: 'Tom Reed', at: Date.UTC(2026, 10, 24, 10, 42), reason: 'The team meets' };
const freeze = 'Frozen by Tom Reed on 24 November 2026 at 10:42am: The team meets. You can read this note, not write in it.';
const newer = 'This note was written with a newer version of this service. You can read it, not write in it.';

describe('The save words', () => {
  it.each<[string, Partial<SaveFacts>, string]>([
    ['when everything has its receipt', {}, 'Saved on this device. Shared with the team.'],
    ['while batches wait online', { waiting: 3 }, 'Saved on this device. Sharing…'],
    ['offline with one change', { connected: false, waiting: 1 }, 'Offline: 1 change on this device'],
    ['offline with several changes', { connected: false, waiting: 12 }, 'Offline: 12 changes on this device'],
    ['offline with none', { connected: false }, 'Offline: 0 changes on this device'],
    ['before the device confirms', { unstored: 1 }, 'Saving…'],
    ['before the device confirms, offline', { unstored: 1, connected: false, waiting: 2 }, 'Saving…'],
    ['when the device is full', { unstored: 1, storeFault: 'there is no room.' }, 'Not saved on this device: there is no room.'],
    ['when the session is over', { connected: false, signedOut: true, waiting: 2 }, 'Sign in to share. Your text is safe on this device.'],
    ['when the session is over and the device has not confirmed', { signedOut: true, unstored: 1 }, 'Saving…'],
    ['for a reader', { mayWrite: false }, 'You can read this note but not write in it.'],
    ['for a reader with changes from before', { mayWrite: false, waiting: 2 }, 'You can read this note but not write in it. 2 changes of yours are kept on this device and not shared.'],
    ['when the note is closed to the person', { closed: 'You are not on this team.', waiting: 1, mayWrite: false }, 'You are not on this team. 1 change of yours is kept on this device and not shared.'],
    ['when it is frozen', { frozen }, freeze],
    ['when it is frozen for a reader', { frozen, mayWrite: false }, freeze],
    ['when it is frozen and changes wait', { frozen, waiting: 1 }, `${freeze} 1 change of yours is kept on this device and not shared. When the freeze is lifted, it is shared.`],
    ['when it is frozen for a reason that is a sentence', { frozen: { ...frozen, reason: ' Why? ' } }, freeze.replace('The team meets.', 'Why?')],
    ['when it is frozen without a reason', { frozen: { ...frozen, reason: ' ' } }, freeze.replace(': The team meets.', '.')],
    ['when it was frozen before the network went', { frozen, connected: false }, freeze],
    ['when it is newer than this page', { outdated: true, waiting: 2, frozen }, `${newer} 2 changes of yours are kept on this device and not shared.`],
    ['while opening', { opening: true, connected: false }, 'Opening the note…'],
  ])('say what is true %s', (_, facts, words) => {
    expect(saveWords({ ...shared, ...facts }).words).toBe(words);
  });

  it('never claim more than the facts, whatever the facts are', () => {
    for (let bits = 0; bits < 2 ** 11; bits++) {
      const on = (bit: number): boolean => (bits & (1 << bit)) !== 0;
      const facts: SaveFacts = {
        opening: on(0), unstored: on(1) ? 2 : 0, storeFault: on(2) ? 'broken.' : null, waiting: on(3) ? 4 : 0, aside: on(4) ? 1 : 0,
        asideReason: null, unreadable: 0, connected: on(5), signedOut: on(6), closed: on(7) ? 'Closed.' : null, mayWrite: on(8),
        frozen: on(9) ? frozen : null, outdated: on(10),
      };
      const { words, claim } = saveWords(facts);
      if (/Saved on this device|safe on this device/u.test(words) || claim > 0) expect([facts.unstored, facts.storeFault, facts.opening]).toEqual([0, null, false]);
      if (writable(facts)) expect([facts.frozen, facts.outdated, facts.closed, facts.mayWrite]).toEqual([null, false, null, true]);
      if (words.includes('Shared with the team') || claim === 2) expect([facts.waiting, facts.connected]).toEqual([0, true]);
    }
  });

  it('say what was refused and offer to take it away', () => {
    const words = saveWords({ ...shared, aside: 2, asideReason: 'This change is too large.' });
    expect(words.notes).toEqual(['2 changes of yours were not accepted and are kept on this device. This change is too large.']);
    expect(words.offers).toContain('copy');
    expect(words.tone).not.toBe('good');
  });

  it('say that it is frozen also when something else comes first, and that offline it may be lifted already', () => {
    expect(saveWords({ ...shared, frozen, signedOut: true })).toMatchObject({ notes: [freeze], offers: ['sign-in'] });
    expect(saveWords({ ...shared, frozen, storeFault: 'broken.' }).notes).toEqual([freeze]);
    expect(saveWords({ ...shared, frozen, connected: false }).notes).toEqual(['Offline: the freeze may have been lifted since.']);
    expect(saveWords({ ...shared, frozen, closed: 'You are not on this team.' })).toMatchObject({ words: 'You are not on this team.', notes: [] });
    expect(saveWords({ ...shared, frozen, waiting: 1 }).offers).toEqual(['copy']);
  });

  it('say what cannot be read', () => {
    expect(saveWords({ ...shared, unreadable: 1 }).notes).toEqual(['1 change on this device cannot be read, because the key to it is missing. Nothing new is affected.']);
  });
});
