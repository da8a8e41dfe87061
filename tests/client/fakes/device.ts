import { ContentKeys, KeyRefused, type AskWrappingKey } from '../../../web/client/documents/device/contentKeys';
import { Database } from '../../../web/client/documents/device/database';
import { singleTab, type Locks } from '../../../web/client/documents/device/locks';
import { Log } from '../../../web/client/documents/device/log';
import { Offers } from '../../../web/client/documents/device/offers';
import { Outbox } from '../../../web/client/documents/device/outbox';
import { toBase64 } from '../../../web/client/shared/base64';
import { uuidv7 } from '../../../web/client/shared/uuid';

/** The id of a note, as the server writes it. */
export const note = `note.${'a'.repeat(32)}.${'b'.repeat(32)}`;

/** The server's keys: the same again for the same sealed form, refused when forgotten. */
export class KeyServer {
  readonly #keys = new Map<string, string>();
  asked = 0;
  readonly ask: AskWrappingKey = async (sealed) => {
    this.asked++;
    if (sealed !== null && !this.#keys.has(sealed)) throw new KeyRefused('unknown');
    const name = sealed ?? uuidv7();
    if (!this.#keys.has(name)) this.#keys.set(name, toBase64(crypto.getRandomValues(new Uint8Array(32))));
    return { key: this.#keys.get(name) ?? '', sealed: name };
  };

  /** The server lost its data protection keys, or the device was revoked. */
  forget(): void {
    this.#keys.clear();
  }
}

/** One browser profile of one person: what outlives a tab. */
export class Device {
  readonly name = `areasend.test-${uuidv7()}`;
  readonly locks: Locks = singleTab();

  constructor(readonly server: KeyServer = new KeyServer()) {}

  /** What a tab opens: nothing in memory from before. */
  open(document: string = note): { database: Database; keys: ContentKeys; outbox: Outbox; log: Log; offers: Offers } {
    const database = new Database(this.name);
    const keys = new ContentKeys(database, this.server.ask, this.locks);
    return { database, keys, outbox: new Outbox(database, keys, document), log: new Log(database, keys, document), offers: new Offers(database, keys, document) };
  }
}
