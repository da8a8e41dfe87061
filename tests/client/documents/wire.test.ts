import { describe, expect, it } from 'vitest';
import { readFreeze, readOpened, readPeople, readSubmitted, readSynced, readUpdates, WireFault } from '../../../web/client/documents/wire';

const update = Uint8Array.of(1, 2, 3);
const at = '2026-11-24T10:42:00Z';

describe('The wire', () => {
  it('reads what Open and Read answer', () => {
    expect(readOpened([null, true, 3, [[1, update], [2, update]], [['c1', 'priya-shah', 'Priya Shah', 0, update]], ['Tom Reed', at, 'The team meets'], 1], 0)).toEqual({
      refusal: null, mayWrite: true, head: 3, updates: [{ from: 1, sequence: 1, update }, { from: 2, sequence: 2, update }],
      people: [{ connection: 'c1', person: 'priya-shah', name: 'Priya Shah', slot: 0, cursor: update }],
      freeze: { byName: 'Tom Reed', at: Date.UTC(2026, 10, 24, 10, 42), reason: 'The team meets' }, schema: 1,
    });
    expect(readOpened([['forbidden', 'Not yours.'], false, 0, null, null], 0)).toMatchObject({ refusal: { code: 'forbidden', message: 'Not yours.' }, updates: [] });
  });

  it('reads what an older server answers, which knows no freeze and no schema', () => {
    expect(readOpened([null, false, 0, [], []], 0)).toMatchObject({ refusal: null, freeze: null, schema: 0 });
    expect(readOpened([null, false, 0, [], [], null, null], 0)).toMatchObject({ freeze: null, schema: 0 });
    expect(readSynced({ mayWrite: true, head: 0, receipts: [], updates: [] }, 0)).toMatchObject({ freeze: null, schema: 0 });
  });

  it('takes the first update of a page for all sequences after the one asked for: a compacted text stands for many', () => {
    const page = readOpened([null, true, 42, [[40, update], [41, update], [42, update]], []], 7);
    expect(page.updates.map(({ from, sequence }) => [from, sequence])).toEqual([[8, 40], [41, 41], [42, 42]]);
    expect(readSynced({ mayWrite: true, head: 9, receipts: [], updates: [{ sequence: 9, update: 'AQID' }] }, 0).updates).toEqual([{ from: 1, sequence: 9, update }]);
    expect(readOpened([null, true, 9, [[5, update]], []], 7).updates, 'older than what was asked for').toEqual([{ from: 5, sequence: 5, update }]);
    expect(readUpdates([[9, update]]), 'delivered: for itself only').toEqual([{ from: 9, sequence: 9, update }]);
  });

  it('reads a freeze, and its end', () => {
    expect(readFreeze(['Tom Reed', '2026-11-24T10:42:00.5+00:00', ''])).toEqual({ byName: 'Tom Reed', at: Date.UTC(2026, 10, 24, 10, 42, 0, 500), reason: '' });
    expect([readFreeze(null), readFreeze(undefined)]).toEqual([null, null]);
  });

  it.each([[true], ['frozen'], [[]], [['Tom Reed']], [['Tom Reed', 'yesterday', 'x']], [['Tom Reed', at]], [[1, at, 'x']], [['Tom Reed', Date.now(), 'x']], [{}]])('does not take %j for a freeze', (raw) => {
    expect(() => readFreeze(raw)).toThrow(WireFault);
    expect(() => readOpened([null, true, 0, [], [], raw, 1], 0)).toThrow(WireFault);
  });

  it.each([[-1], ['1'], [1.5], [{}]])('does not take %j for a schema', (raw) => {
    expect(() => readOpened([null, true, 0, [], [], null, raw], 0)).toThrow(WireFault);
  });

  it('reads receipts, with and without a refusal', () => {
    expect(readSubmitted([null, [['aa', 7]]])).toEqual({ refusal: null, receipts: [{ batch: 'aa', sequence: 7 }] });
    expect(readSubmitted([['too-large', 'Too large.'], null])).toEqual({ refusal: { code: 'too-large', message: 'Too large.' }, receipts: [] });
  });

  it('reads what plain HTTP answers', () => {
    expect(readSynced({ mayWrite: true, head: 14, receipts: [{ batch: 'aa', sequence: 13 }], updates: [{ sequence: 13, update: 'AQID' }], freeze: { byName: 'Tom Reed', at, reason: 'The team meets' }, schema: 1 }, 12)).toEqual({
      refusal: null, mayWrite: true, head: 14, people: [], receipts: [{ batch: 'aa', sequence: 13 }], updates: [{ from: 13, sequence: 13, update }],
      freeze: { byName: 'Tom Reed', at: Date.UTC(2026, 10, 24, 10, 42), reason: 'The team meets' }, schema: 1,
    });
    expect(() => readSynced({ mayWrite: true, head: 0, receipts: [], updates: [], freeze: { byName: 'Tom Reed' } }, 0)).toThrow(WireFault);
    expect(readSynced({ refusal: { code: 'unknown', message: 'No such note.' } }, 0).refusal?.code).toBe('unknown');
  });

  it('reads a person without a caret', () => {
    expect(readPeople([['c', 'p', 'P', 0, null]])[0]?.cursor.length).toBe(0);
  });

  it.each([[null], [[1]], [[[1, 'text']]], [[['1', update]]], [[[-1, update]]], [[[1.5, update]]]])('does not take %j for updates', (raw) => {
    expect(() => readUpdates(raw)).toThrow(WireFault);
  });
});
