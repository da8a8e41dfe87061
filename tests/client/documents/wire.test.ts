import { describe, expect, it } from 'vitest';
import { readOpened, readPeople, readSubmitted, readSynced, readUpdates, WireFault } from '../../../web/client/documents/wire';

const update = Uint8Array.of(1, 2, 3);

describe('The wire', () => {
  it('reads what Open and Read answer', () => {
    expect(readOpened([null, true, 3, [[1, update], [2, update]], [['c1', 'priya-shah', 'Priya Shah', 0, update]]])).toEqual({
      refusal: null, mayWrite: true, head: 3, updates: [{ sequence: 1, update }, { sequence: 2, update }],
      people: [{ connection: 'c1', person: 'priya-shah', name: 'Priya Shah', slot: 0, cursor: update }],
    });
    expect(readOpened([['forbidden', 'Not yours.'], false, 0, null, null])).toMatchObject({ refusal: { code: 'forbidden', message: 'Not yours.' }, updates: [] });
  });

  it('reads receipts, with and without a refusal', () => {
    expect(readSubmitted([null, [['aa', 7]]])).toEqual({ refusal: null, receipts: [{ batch: 'aa', sequence: 7 }] });
    expect(readSubmitted([['too-large', 'Too large.'], null])).toEqual({ refusal: { code: 'too-large', message: 'Too large.' }, receipts: [] });
  });

  it('reads what plain HTTP answers', () => {
    expect(readSynced({ mayWrite: true, head: 14, receipts: [{ batch: 'aa', sequence: 13 }], updates: [{ sequence: 13, update: 'AQID' }] })).toEqual({
      refusal: null, mayWrite: true, head: 14, people: [], receipts: [{ batch: 'aa', sequence: 13 }], updates: [{ sequence: 13, update }],
    });
    expect(readSynced({ refusal: { code: 'unknown', message: 'No such note.' } }).refusal?.code).toBe('unknown');
  });

  it('reads a person without a caret', () => {
    expect(readPeople([['c', 'p', 'P', 0, null]])[0]?.cursor.length).toBe(0);
  });

  it.each([[null], [[1]], [[[1, 'text']]], [[['1', update]]], [[[-1, update]]], [[[1.5, update]]]])('does not take %j for updates', (raw) => {
    expect(() => readUpdates(raw)).toThrow(WireFault);
  });
});
