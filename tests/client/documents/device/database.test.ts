import { describe, expect, it } from 'vitest';
import { settled } from '../../../../web/client/documents/device/database';
import { newBatch } from '../../../../web/client/documents/device/outbox';
import { Device } from '../../fakes/device';

/** The database as the first release made it. */
async function asBefore(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('keys', { keyPath: 'id' });
    const outbox = request.result.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
    outbox.createIndex('fate', ['document', 'fate']);
    outbox.createIndex('id', 'id', { unique: true });
    request.result.createObjectStore('log', { keyPath: ['document', 'from', 'sequence'] }).createIndex('document', 'document');
  };
  const database = await settled(request);
  database.onversionchange = () => database.close();
  return database;
}

describe('The stores of one person', () => {
  it('are added to those of an older release, which keep what they hold', async () => {
    const device = new Device();
    const before = await asBefore(device.name);
    await settled(before.transaction('outbox', 'readwrite').objectStore('outbox').add({ id: 'kept', document: 'x', fate: 'waiting' }));

    await device.open().outbox.put([newBatch(1, Uint8Array.of(0, 0))]);

    const after = await settled(indexedDB.open(device.name));
    expect([...after.objectStoreNames].sort()).toEqual(['device', 'keys', 'log', 'offers', 'outbox']);
    expect(await settled(after.transaction('outbox').objectStore('outbox').count())).toBe(2);
    after.close();
  });

  it('are used as they are when a newer release has added to them', async () => {
    const device = new Device();
    await device.open().outbox.put([newBatch(1, Uint8Array.of(0, 0))]);
    const { database } = device.open();
    database.close();
    const newer = indexedDB.open(device.name, 9);
    newer.onupgradeneeded = () => { newer.result.createObjectStore('of-the-future'); };
    (await settled(newer)).close();

    const { outbox } = device.open();
    await outbox.put([newBatch(1, Uint8Array.of(0, 0))]);

    expect((await outbox.counts()).waiting).toBe(2);
  });
});
