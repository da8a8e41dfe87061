import { describe, expect, it } from 'vitest';
import { newBatch } from '../../../../web/client/documents/device/outbox';
import { countUnsent, unsentNotes } from '../../../../web/client/documents/unsent/unsentNotes';
import { Device, KeyServer, note } from '../../fakes/device';

const other = `note.${'a'.repeat(32)}.${'c'.repeat(32)}`;
const change = Uint8Array.of(0, 0);

describe('The unsent notes of a device', () => {
  it('are counted by note, what waits apart from what cannot be sent', async () => {
    const device = new Device();
    const [here, there] = [device.open(note), device.open(other)];
    const refused = newBatch(2, change);
    await here.outbox.put([newBatch(1, change), newBatch(1, change), refused]);
    await there.outbox.put([newBatch(3, change)]);
    await here.outbox.setAside(refused, 'This change is not text.');
    const found = await unsentNotes(device.name);
    expect(found.map(({ document, waiting, stuck }) => [document, waiting, stuck]).sort()).toEqual([[note, 2, 1], [other, 1, 0]].sort());
    for (const { since, last } of found) expect([since, last].every((at) => at > 0 && at <= Date.now()) && since <= last).toBe(true);
  });

  it('are none once the server has them', async () => {
    const device = new Device();
    const { outbox } = device.open();
    const batch = newBatch(1, change);
    await outbox.put([batch]);
    expect(await unsentNotes(device.name)).toHaveLength(1);
    await outbox.receipted([{ batch: batch.id, sequence: 1 }]);
    expect(await unsentNotes(device.name)).toEqual([]);
  });

  it('ask for no key: nothing is decrypted', async () => {
    const keys = new KeyServer();
    const device = new Device(keys);
    await device.open().outbox.put([newBatch(1, change)]);
    const asked = keys.asked;
    keys.forget();
    expect((await unsentNotes(device.name)).map(({ waiting }) => waiting)).toEqual([1]);
    expect(keys.asked).toBe(asked);
  });

  it('are none, and no database is made, for a person who never wrote here', async () => {
    expect(await unsentNotes('areasend.nobody')).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('areasend.nobody');
  });

  it('leave no connection open that would hold up another tab', async () => {
    const device = new Device();
    await device.open().outbox.put([newBatch(1, change)]);
    const before = await countUnsent();
    expect(before).toBeGreaterThan(0);
    await unsentNotes(device.name);
    const upgrade = indexedDB.open(device.name, 2);
    const blocked = await new Promise<boolean>((resolve) => { upgrade.onblocked = () => resolve(true); upgrade.onsuccess = () => resolve(false); });
    upgrade.result.close();
    expect(blocked).toBe(false);
  });
});
