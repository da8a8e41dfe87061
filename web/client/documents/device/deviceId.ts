import { settled, type Database, type StoredDevice } from './database';

/** What the server calls this browser profile of one person: the Yjs clients that write from here are theirs and nobody else's. */
export class DeviceId {
  readonly #fresh = hex(crypto.getRandomValues(new Uint8Array(16)));
  #stored: string | null = null;

  constructor(private readonly database: Database) {}

  /** 32 hexadecimal figures, the same for ever; while the store does not work, the same for this page. Asked for at every dial, so that the store's is used as soon as it can be had. */
  async ask(): Promise<string> {
    this.#stored ??= await this.#read().catch(() => null);
    return this.#stored ?? this.#fresh;
  }

  /** One transaction: two tabs that start at once agree. */
  #read(): Promise<string> {
    return this.database.run(['device'], 'strict', async (transaction) => {
      const store = transaction.objectStore('device');
      const known = await settled<StoredDevice | undefined>(store.get('device'));
      if (known !== undefined && /^[0-9a-f]{32}$/.test(known.id)) return known.id;
      store.put({ name: 'device', id: this.#fresh } satisfies StoredDevice);
      return this.#fresh;
    });
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
