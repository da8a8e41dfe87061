import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignedOut, Unreachable, type LinkListener } from '../../../../web/client/documents/transport/link';
import { syncDial } from '../../../../web/client/documents/transport/syncLink';

const empty = { mayWrite: true, head: 0, receipts: [], updates: [] };
const silent: LinkListener = { delivered: () => undefined, people: () => undefined, frozen: () => undefined, closed: () => undefined, lost: () => undefined };
const caller = { device: { ask: async () => 'd'.repeat(32) }, schema: 1 };
const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

describe('The plain HTTP link', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('sends what the contract says and reads receipts', async () => {
    const asked: [string, RequestInit][] = [];
    const link = await syncDial('/sync/note.1', caller, async (url, request) => {
      asked.push([String(url), request ?? {}]);
      return json({ ...empty, head: 1, receipts: [{ batch: 'aa', sequence: 1 }] });
    })(silent);
    const answer = await link.submit([{ id: 'aa', update: Uint8Array.of(1, 2, 3) }]);
    expect(asked[0]?.[0]).toBe('/sync/note.1');
    expect(asked[0]?.[1].headers).toEqual({ 'Content-Type': 'application/json', 'X-CSRF-TOKEN': 'the page\'s token' });
    expect(JSON.parse(String(asked[0]?.[1].body))).toEqual({ after: 0, device: 'd'.repeat(32), schema: 1, batches: [{ id: 'aa', update: 'AQID' }] });
    expect(answer.receipts).toEqual([{ batch: 'aa', sequence: 1 }]);
    await link.stop();
  });

  it('asks on from what it has, every two seconds, and hands over what is new', async () => {
    const afters: number[] = [];
    const delivered: number[][] = [];
    const link = await syncDial('/sync/n', caller, async (_, request) => {
      const { after } = JSON.parse(String(request?.body)) as { after: number };
      afters.push(after);
      return json({ ...empty, head: after + 1, updates: [{ sequence: after + 1, update: 'AQID' }] });
    })({ ...silent, delivered: (from, to) => delivered.push([from, to]) });
    await link.open(4);
    await vi.advanceTimersByTimeAsync(4100);
    await link.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(afters).toEqual([4, 5, 6]);
    expect(delivered).toEqual([[6, 6], [7, 7]]);
  });

  it.each([
    ['a session that is over', () => new Response('', { status: 401 }), SignedOut],
    ['a page from another session', () => new Response('', { status: 400 }), SignedOut],
    ['a server that is ill', () => new Response('', { status: 503 }), Unreachable],
    ['no network', () => { throw new TypeError('Failed to fetch'); }, Unreachable],
  ])('tells %s apart', async (_, answer, fault) => {
    const link = await syncDial('/sync/n', caller, async () => answer())(silent);
    await expect(link.open(0)).rejects.toBeInstanceOf(fault);
  });

  it('gives a refusal as the server words it', async () => {
    const link = await syncDial('/sync/n', caller, async () => json({ refusal: { code: 'forbidden', message: 'Not yours.' } }, 403))(silent);
    expect((await link.open(0)).refusal).toEqual({ code: 'forbidden', message: 'Not yours.' });
    await link.stop();
  });

  it('tells at every answer whether the text is frozen, and nothing of a refusal', async () => {
    const told: (string | null)[] = [];
    const freezes = [null, { byName: 'Tom Reed', at: '2026-11-24T10:42:00Z', reason: 'The team meets' }, null];
    const link = await syncDial('/sync/n', caller, async () => {
      const freeze = freezes.shift();
      return freeze === undefined ? json({ refusal: { code: 'unavailable', message: 'Try again.' } }, 503) : json({ ...empty, freeze, schema: 1 });
    })({ ...silent, frozen: (freeze) => told.push(freeze?.byName ?? null) });
    expect((await link.open(0)).schema).toBe(1);
    await vi.advanceTimersByTimeAsync(6100);
    expect(told).toEqual(['Tom Reed', null]);
    await link.stop();
  });

  it('hands over a compacted text for all that it stands for', async () => {
    const delivered: number[][] = [];
    const link = await syncDial('/sync/n', caller, async (_, request) => {
      const { after } = JSON.parse(String(request?.body)) as { after: number };
      return json({ ...empty, head: 40, updates: after < 40 ? [{ sequence: 40, update: 'AQID' }] : [] });
    })({ ...silent, delivered: (from, to, updates) => delivered.push([from, to, updates[0]?.from ?? 0]) });
    await link.submit([]);
    expect(delivered).toEqual([[1, 40, 1]]);
    await link.stop();
  });
});
