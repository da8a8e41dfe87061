import { describe, expect, it } from 'vitest';
import { Database } from '../../../../web/client/documents/device/database';
import { DeviceId } from '../../../../web/client/documents/device/deviceId';
import { Device } from '../../fakes/device';

const broken = { open: () => { throw new DOMException('no store', 'SecurityError'); } } as unknown as IDBFactory;

describe('The id of a device', () => {
  it('is 32 hexadecimal figures, made once and the same in every tab from then on', async () => {
    const { name } = new Device();
    const [one, two] = await Promise.all([new DeviceId(new Database(name)).ask(), new DeviceId(new Database(name)).ask()]);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(two).toBe(one);
    expect(await new DeviceId(new Database(name)).ask()).toBe(one);
  });

  it('is another for another person or browser', async () => {
    expect(await new DeviceId(new Database(new Device().name)).ask()).not.toBe(await new DeviceId(new Database(new Device().name)).ask());
  });

  it('lasts as long as the page where the store does not work', async () => {
    const id = new DeviceId(new Database('areasend.none', broken));
    const first = await id.ask();
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await id.ask()).toBe(first);
  });

  it('is the stored one as soon as the store works again, and is stored then when there was none', async () => {
    const { name } = new Device();
    let works = false;
    const factory = { open: (...asked: [string, number]) => (works ? indexedDB : broken).open(...asked) } as unknown as IDBFactory;
    const id = new DeviceId(new Database(name, factory));
    const first = await id.ask();
    works = true;
    expect(await id.ask()).toBe(first);
    expect(await new DeviceId(new Database(name)).ask()).toBe(first);
  });

  it('is made anew when what is stored is no id', async () => {
    const { name } = new Device();
    const database = new Database(name);
    await database.run(['device'], 'strict', (transaction) => { transaction.objectStore('device').put({ name: 'device', id: '../?x=1' }); });
    const id = await new DeviceId(database).ask();
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(await new DeviceId(new Database(name)).ask()).toBe(id);
  });
});
