import { describe, expect, it } from 'vitest';
import { SignedOut, Unreachable } from '../../../../web/client/documents/transport/link';
import { WireFault } from '../../../../web/client/documents/wire';
import { askWritten, readWritten, WrittenRefused } from '../../../../web/client/documents/written/askWritten';

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const row = { client: 1, clock: 0, length: 4, name: 'Priya Shah', at: '2026-11-24T10:42:00+00:00', sequence: 3, deletedByName: null, deletedAt: null };
const run = { client: 1, clock: 0, length: 4 };

describe('The question who wrote this', () => {
  it('asks what the contract says and reads who wrote and who deleted', async () => {
    const asked: [string, RequestInit][] = [];
    const answer = await askWritten('/documents/note.1/written', async (url, request) => {
      asked.push([String(url), request ?? {}]);
      return json({ written: [row, { ...row, clock: 4, deletedByName: 'Tom Reed', deletedAt: '2026-11-24T10:40:00Z' }] });
    })([run]);
    expect(asked[0]?.[0]).toBe('/documents/note.1/written');
    expect(asked[0]?.[1]).toMatchObject({ method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': 'the page\'s token' } });
    expect(JSON.parse(String(asked[0]?.[1].body))).toEqual({ spans: [[1, 0, 4]] });
    expect(answer).toEqual([
      { ...run, name: 'Priya Shah', at: Date.UTC(2026, 10, 24, 10, 42), deleted: null },
      { client: 1, clock: 4, length: 4, name: 'Priya Shah', at: Date.UTC(2026, 10, 24, 10, 42), deleted: { name: 'Tom Reed', at: Date.UTC(2026, 10, 24, 10, 40) } },
    ]);
  });

  it('asks no more than 256 at once, and nothing for nothing', async () => {
    const sizes: number[] = [];
    const ask = askWritten('/documents/note.1/written', async (_, request) => {
      sizes.push((JSON.parse(String(request?.body)) as { spans: unknown[] }).spans.length);
      return json({ written: [row] });
    });
    expect(await ask(Array.from({ length: 600 }, (_, at) => ({ client: 1, clock: 9 * at, length: 1 })))).toHaveLength(3);
    expect(await ask([])).toEqual([]);
    expect(sizes).toEqual([256, 256, 88]);
  });

  it.each([
    ['a session that is over', () => new Response('', { status: 401 }), SignedOut],
    ['a refusal', () => json({ refusal: { code: 'forbidden', message: 'Not yours.' } }, 403), WrittenRefused],
    ['an ill server', () => new Response('', { status: 503 }), Unreachable],
    ['a page that is not there', () => new Response('<p>', { status: 404 }), Unreachable],
    ['no network', () => { throw new TypeError('Failed to fetch'); }, Unreachable],
    ['what is no answer', () => json({ rows: [] }), WireFault],
    ['what is no JSON', () => new Response('<p>'), WireFault],
  ])('tells %s apart', async (_, answer, fault) => {
    await expect(askWritten('/documents/note.1/written', async () => answer())([run])).rejects.toBeInstanceOf(fault);
  });

  it.each([[{ client: -1 }], [{ clock: 1.5 }], [{ length: '4' }], [{ name: null }], [{ at: 'yesterday' }], [{ at: 5 }], [{ deletedByName: 'Tom Reed', deletedAt: null }]])('does not take a row with %j', (wrong) => {
    expect(() => readWritten({ written: [{ ...row, ...wrong }] })).toThrow(WireFault);
  });
});
