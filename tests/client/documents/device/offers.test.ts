import { describe, expect, it } from 'vitest';
import { settled } from '../../../../web/client/documents/device/database';
import type { Offer } from '../../../../web/client/documents/device/offers';
import { Device, note } from '../../fakes/device';

const offer: Offer = {
  id: '1', text: 'Nobody told us why.', runs: [{ client: 7, clock: 3, length: 19 }], passage: [{ client: 8, clock: 0, length: 1 }],
  deleted: { name: 'Tom Reed', at: 5 }, chosen: false,
};

describe('Offers', () => {
  it('outlive the tab, in order, each once under its id', async () => {
    const device = new Device();
    await device.open().offers.put({ ...offer, id: '2' });
    await device.open().offers.put({ ...offer, deleted: null });
    await device.open().offers.put(offer);
    expect(await device.open().offers.load()).toEqual([offer, { ...offer, id: '2' }]);
  });

  it('are of one document, and gone when dropped', async () => {
    const device = new Device();
    const { offers } = device.open();
    await offers.put(offer);
    expect(await device.open(`${note}x`).offers.load()).toEqual([]);
    await offers.drop('1');
    expect(await offers.load()).toEqual([]);
  });

  it('lie on the device encrypted, and are passed over when their key is gone', async () => {
    const device = new Device();
    const { database, offers } = device.open();
    await offers.put(offer);
    const records = await database.run(['offers'], 'readonly', (transaction) => settled<object[]>(transaction.objectStore('offers').getAll()));
    const bytes = records.flatMap((record) => Object.values(record)).map((value) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value))).join(' ');
    expect(bytes).not.toMatch(/Nobody|Tom|runs/);
    device.server.forget();
    const { offers: later } = device.open();
    expect(await later.load()).toEqual([]);
    await later.put({ ...offer, id: '3' });
    expect((await later.load()).map(({ id }) => id)).toEqual(['3']);
  });
});
