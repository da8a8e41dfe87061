import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shareAt, stillWaiting } from '../../../../web/client/documents/unsent/signOut';
import type { UnsentNote } from '../../../../web/client/documents/unsent/unsentNotes';
import { note } from '../../fakes/device';

const unsent = (waiting: number, document = note): UnsentNote => ({ document, waiting, stuck: 1, since: 0, last: 0 });

describe('Signing out', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('does not ask for what cannot be shared anyway', async () => {
    expect(await stillWaiting(async () => [unsent(0)])).toEqual([]);
  });

  it('gives what was just written the time to be shared', async () => {
    let waiting = 2;
    const asked = stillWaiting(async () => [unsent(waiting)]);
    await vi.advanceTimersByTimeAsync(400);
    waiting = 0;
    await vi.advanceTimersByTimeAsync(300);
    expect(await asked).toEqual([]);
  });

  it('asks after a second and a half', async () => {
    const asked = stillWaiting(async () => [unsent(2)]);
    let done = false;
    void asked.then(() => { done = true; });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(done).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await asked).toEqual([unsent(2)]);
  });

  it('shares on this page when the open note is one of them, else at the note written in last', () => {
    const other = `note.${'a'.repeat(32)}.${'c'.repeat(32)}`;
    expect(shareAt([unsent(1, other), unsent(1)], note)).toBeNull();
    expect(shareAt([unsent(1, other), unsent(1)], null)).toBe(`/inspections/${'a'.repeat(32)}/evidence/${'c'.repeat(32)}`);
    expect(shareAt([unsent(1, 'enquiry.1')], null)).toBe('/');
  });
});
