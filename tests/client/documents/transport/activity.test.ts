import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Activity, tellEvery } from '../../../../web/client/documents/transport/activity';

describe('The activity of a person who only types', () => {
  let activity: Activity;
  let signedOut = 0;
  const asked: [unknown, RequestInit | undefined][] = [];
  const begin = (answer: () => Promise<Response>): void => {
    activity = new Activity(() => { signedOut++; }, (url, init) => { asked.push([url, init]); return answer(); });
  };
  beforeEach(() => {
    vi.useFakeTimers();
    asked.length = 0;
    signedOut = 0;
  });
  afterEach(() => {
    activity.stop();
    vi.useRealTimers();
  });

  it('is told every five minutes at most, and only after a change', async () => {
    begin(async () => new Response(null, { status: 204 }));
    for (let second = 0; second < 600; second++) {
      activity.typed();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(asked.length).toBe(2);
    expect(asked[0]).toMatchObject(['/session/active', { method: 'POST', headers: { 'X-CSRF-TOKEN': 'the page\'s token' } }]);
    await vi.advanceTimersByTimeAsync(10 * tellEvery);
    expect([asked.length, signedOut]).toEqual([2, 0]);
  });

  it.each<[string, () => Promise<Response>, number]>([
    ['the session is over', async () => new Response(null, { status: 401 }), 1],
    ['the server is broken', async () => new Response(null, { status: 503 }), 0],
    ['the network is away', async () => { throw new TypeError('away'); }, 0],
  ])('asks to sign in only when the session is over: %s', async (_, answer, times) => {
    begin(answer);
    activity.typed();
    await vi.advanceTimersByTimeAsync(tellEvery);
    expect([asked.length, signedOut]).toEqual([1, times]);
  });
});
