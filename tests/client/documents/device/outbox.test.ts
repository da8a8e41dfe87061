import { describe, expect, it } from 'vitest';
import { settled, type StoredBatch } from '../../../../web/client/documents/device/database';
import { newBatch } from '../../../../web/client/documents/device/outbox';
import { Device, KeyServer, note } from '../../fakes/device';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('The outbox', () => {
  it('still has a change that was stored when the tab died before it was sent', async () => {
    const device = new Device();
    const batch = newBatch(1, bytes('Parents waited 14 weeks'));
    await device.open().outbox.put([batch]);

    const reopened = await device.open().outbox.load();

    expect(reopened.map(({ id, update }) => [id, text(update)])).toEqual([[batch.id, 'Parents waited 14 weeks']]);
  });

  it('gives changes in the order in which they were stored, whoever of the tabs stored them', async () => {
    const device = new Device();
    const [one, two] = [device.open().outbox, device.open().outbox];
    for (let i = 0; i < 10; i++) await (i % 2 === 0 ? one : two).put([newBatch(i % 2, bytes(String(i)))]);

    const next = await one.next(64, 256 * 1024);

    expect(next.map(({ update }) => text(update)).join('')).toBe('0123456789');
  });

  it('lets a change go only for its receipt, into the log of the document', async () => {
    const device = new Device();
    const { outbox, log } = device.open();
    const [kept, sent] = [newBatch(1, bytes('kept')), newBatch(1, bytes('sent'))];
    await outbox.put([kept, sent]);

    await outbox.receipted([{ batch: sent.id, sequence: 7 }]);
    await outbox.receipted([{ batch: sent.id, sequence: 7 }]);

    expect((await outbox.next(64, 1000)).map(({ id }) => id)).toEqual([kept.id]);
    expect((await log.load()).updates.map(text)).toEqual(['sent']);
  });

  it('stores a batch once however often it is put', async () => {
    const { outbox } = new Device().open();
    const batch = newBatch(1, bytes('once'));
    await outbox.put([batch]);
    await outbox.put([batch, newBatch(1, bytes('more'))]);
    expect((await outbox.counts()).waiting).toBe(2);
  });

  it('keeps nothing readable on the device', async () => {
    const device = new Device();
    const { outbox, database } = device.open();
    await outbox.put([newBatch(1, bytes('Nobody told us why'))]);
    const all = await database.run(['outbox', 'keys'], 'readonly', async (transaction) => [
      ...await settled<unknown[]>(transaction.objectStore('outbox').getAll()), ...await settled<unknown[]>(transaction.objectStore('keys').getAll())]);
    const raw = all.flatMap((record) => Object.values(record as object)).map((value: unknown) => (value instanceof Uint8Array ? text(value) : String(value))).join(' ');
    expect(raw).not.toContain('Nobody');
  });

  it('passes over a change that does not decrypt, counts it, and goes on saving', async () => {
    const device = new Device();
    const { outbox, database } = device.open();
    const [spoilt, sound] = [newBatch(1, bytes('spoilt')), newBatch(1, bytes('sound'))];
    await outbox.put([spoilt, sound]);
    await database.run(['outbox'], 'strict', async (transaction) => {
      const store = transaction.objectStore('outbox');
      const record = await settled<StoredBatch>(store.index('id').get(spoilt.id));
      store.put({ ...record, body: record.body.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) });
    });

    const reopened = device.open().outbox;

    expect((await reopened.next(64, 1000)).map(({ id }) => id)).toEqual([sound.id]);
    await reopened.put([newBatch(2, bytes('new'))]);
    expect(await reopened.counts()).toMatchObject({ waiting: 2, unreadable: 1 });
  });

  it('does not open a change that was moved to another document', async () => {
    const device = new Device();
    const { outbox, database } = device.open();
    await outbox.put([newBatch(1, bytes('of one note'))]);
    const other = `note.${'a'.repeat(32)}.${'c'.repeat(32)}`;
    await database.run(['outbox'], 'strict', async (transaction) => {
      const store = transaction.objectStore('outbox');
      for (const record of await settled<StoredBatch[]>(store.getAll())) store.put({ ...record, document: other });
    });
    expect(await device.open(other).outbox.next(64, 1000)).toEqual([]);
    expect((await device.open(other).outbox.counts()).unreadable).toBe(1);
  });

  it('saves under a new key when the server does not open the old one, and reads the old changes when it does again', async () => {
    const server = new KeyServer();
    const device = new Device(server);
    await device.open().outbox.put([newBatch(1, bytes('old'))]);
    const ask = server.ask;
    const forgetful = new KeyServer();
    Object.assign(device, { server: forgetful });
    const { outbox } = device.open();
    await outbox.put([newBatch(2, bytes('new'))]);
    expect((await outbox.load()).map(({ update }) => text(update))).toEqual(['new']);
    expect((await outbox.counts()).unreadable).toBe(1);

    Object.assign(device, { server: { ask: async (sealed: string | null) => ask(sealed).catch(() => forgetful.ask(sealed)) } });
    expect((await device.open().outbox.load()).map(({ update }) => text(update))).toEqual(['old', 'new']);
  });

  it('keeps a refused change aside with all that the same client wrote after it, and sends the rest', async () => {
    const { outbox } = new Device().open();
    const refused = newBatch(1, bytes('b'));
    await outbox.put([newBatch(1, bytes('a')), refused, newBatch(2, bytes('other tab')), newBatch(1, bytes('c'))]);

    await outbox.setAside(refused, 'Too large.');
    await outbox.put([newBatch(1, bytes('d'))]);

    expect((await outbox.next(64, 1000)).map(({ update }) => text(update))).toEqual(['a', 'other tab']);
    expect((await outbox.aside()).map(({ update }) => text(update))).toEqual(['b', 'c', 'd']);
    expect(await outbox.counts()).toEqual({ waiting: 2, aside: 3, unreadable: 0, reason: 'Too large.' });
    await outbox.discardAside();
    expect((await outbox.counts()).aside).toBe(0);
  });

  it('keeps aside what one tab stores of a client of which another tab set a change aside', async () => {
    const device = new Device();
    const [sending, typing] = [device.open().outbox, device.open().outbox];
    const refused = newBatch(1, bytes('b'));
    await typing.put([refused]);

    await Promise.all([sending.setAside(refused, 'Too large.'), typing.put([newBatch(1, bytes('c'))])]);
    await typing.put([newBatch(1, bytes('d')), newBatch(3, bytes('of a third tab'))]);

    expect((await typing.next(64, 1000)).map(({ update }) => text(update))).toEqual(['of a third tab']);
    expect((await device.open().outbox.aside()).map(({ update }) => text(update))).toEqual(['b', 'c', 'd']);
    expect((await typing.counts()).reason).toBe('Too large.');
  });

  it('asks for one key when two tabs open at once', async () => {
    const device = new Device();
    const [one, two] = [device.open(), device.open()];
    await Promise.all([one.keys.ready(), two.keys.ready()]);
    const stored = await one.database.run(['keys'], 'readonly', (transaction) => settled(transaction.objectStore('keys').count()));
    expect(stored).toBe(1);
  });

  it('gives at most what one submission takes', async () => {
    const { outbox } = new Device().open();
    await outbox.put(Array.from({ length: 70 }, () => newBatch(1, new Uint8Array(10))));
    await outbox.put(Array.from({ length: 6 }, () => newBatch(2, new Uint8Array(60_000))));
    const first = await outbox.next(64, 256 * 1024);
    expect(first.length).toBe(64);
    await outbox.receipted(first.map(({ id }, at) => ({ batch: id, sequence: at + 1 })));
    expect((await outbox.next(64, 256 * 1024)).reduce((sum, { update }) => sum + update.length, 0)).toBeLessThanOrEqual(256 * 1024);
  });

  it('is another for another document', async () => {
    const device = new Device();
    await device.open(note).outbox.put([newBatch(1, bytes('a'))]);
    expect((await device.open('note.other').outbox.counts()).waiting).toBe(0);
  });
});
