import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { KeyUnavailable } from '../../../web/client/documents/device/contentKeys';
import type { OutboxBatch } from '../../../web/client/documents/device/outbox';
import { LocalChanges } from '../../../web/client/documents/localChanges';

const quiet = { changed: () => undefined, stored: () => undefined };
const typed = (words: string): Uint8Array[] => {
  const doc = new Y.Doc({ gc: false });
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const [at, letter] of [...words].entries()) doc.getText('t').insert(at, letter);
  return updates;
};
const read = (batches: readonly OutboxBatch[]): string => {
  const doc = new Y.Doc();
  for (const { update } of batches) Y.applyUpdate(doc, update);
  return doc.getText('t').toString();
};

describe('Local changes', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('are gathered and stored within 50 ms, and are unconfirmed until then', async () => {
    const put: OutboxBatch[][] = [];
    const local = new LocalChanges({ put: async (batches) => { put.push([...batches]); } }, 1, quiet);
    for (const update of typed('Twelve weeks')) local.push(update);
    expect(local.unstored).toBe(12);
    await vi.advanceTimersByTimeAsync(50);
    expect(local.unstored).toBe(0);
    expect(put.map((batches) => batches.length)).toEqual([1]);
    expect(read(put.flat())).toBe('Twelve weeks');
  });

  it('stay unconfirmed while the device is slow, and nothing typed meanwhile is left out', async () => {
    const put: OutboxBatch[] = [];
    let confirm = (): void => undefined;
    const local = new LocalChanges({ put: (batches) => new Promise((resolve) => { confirm = () => { put.push(...batches); resolve(); }; }) }, 1, quiet);
    const updates = typed('ab');
    local.push(updates[0] as Uint8Array);
    await vi.advanceTimersByTimeAsync(30);
    local.push(updates[1] as Uint8Array);
    expect(local.unstored).toBe(2);
    confirm();
    await vi.advanceTimersByTimeAsync(30);
    expect(local.unstored).toBe(1);
    confirm();
    await vi.advanceTimersByTimeAsync(1);
    expect(local.unstored).toBe(0);
    expect(read(put)).toBe('ab');
  });

  it('that the full device refuses are held, said to be unsaved, and stored when there is room', async () => {
    let full = true;
    const put: OutboxBatch[] = [];
    const local = new LocalChanges({ put: async (batches) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      put.push(...batches);
    } }, 1, quiet);
    for (const update of typed('kept')) local.push(update);
    await vi.advanceTimersByTimeAsync(100);
    expect(local.fault).toContain('no room');
    expect(local.unstored).toBeGreaterThan(0);
    expect(read(local.held)).toBe('kept');
    full = false;
    await vi.advanceTimersByTimeAsync(2100);
    expect(local.fault).toBeNull();
    expect(local.unstored).toBe(0);
    expect(read(put)).toBe('kept');
  });

  it('wait for a key in words of their own', async () => {
    const local = new LocalChanges({ put: async () => { throw new KeyUnavailable('away'); } }, 1, quiet);
    for (const update of typed('x')) local.push(update);
    await vi.advanceTimersByTimeAsync(100);
    expect(local.fault).toContain('no key');
    local.stop();
  });
});
