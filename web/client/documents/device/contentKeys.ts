import { fromBase64 } from '../../shared/base64';
import { uuidv7 } from '../../shared/uuid';
import { settled, type Database, type Sealed, type StoredKey } from './database';
import type { Locks } from './locks';

/** What the server gives: 32 bytes that wrap the content key, and the form of them that only the server can open. */
export interface WrappingKey { readonly key: string; readonly sealed: string }
/** Asks the server for a wrapping key: a new one for null, the same again for its sealed form. */
export type AskWrappingKey = (sealed: string | null) => Promise<WrappingKey>;

/** The server could not be asked, or gave none. */
export class KeyUnavailable extends Error {}

/** The server does not open this sealed key any more. */
export class KeyRefused extends Error {}

const form = { name: 'AES-GCM', length: 256 } as const;

/** The content keys of one person on this device. In memory they cannot be read out; on the device they are wrapped. */
export class ContentKeys {
  readonly #keys = new Map<string, Promise<CryptoKey>>();
  #current: Promise<string> | null = null;

  constructor(private readonly database: Database, private readonly ask: AskWrappingKey, private readonly locks: Locks) {}

  /** Makes sure there is a key for new records; throws when neither the device nor the server gives one. */
  async ready(): Promise<void> {
    this.#current ??= this.locks.exclusive(`${this.database.name}.key`, () => this.#choose());
    await this.#current.catch((fault: unknown) => {
      this.#current = null;
      throw fault;
    });
  }

  /** Encrypts for one document. */
  async seal(document: string, plain: Uint8Array): Promise<Sealed> {
    await this.ready();
    const id = await (this.#current as Promise<string>);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(document) }, await this.#key(id), plain as Uint8Array<ArrayBuffer>);
    return { document, key: id, iv, body: new Uint8Array(body) };
  }

  /** Decrypts; throws when the key is gone or a byte was changed. */
  async open(record: Sealed): Promise<Uint8Array> {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv, additionalData: bound(record.document) }, await this.#key(record.key), record.body);
    return new Uint8Array(plain);
  }

  async #choose(): Promise<string> {
    const stored = await this.database.run(['keys'], 'readonly', (transaction) => settled<StoredKey[]>(transaction.objectStore('keys').getAll()));
    for (const { id } of stored.sort((a, b) => (a.id < b.id ? 1 : -1))) {
      try {
        await this.#key(id);
        return id;
      } catch (fault) {
        if (!(fault instanceof KeyRefused)) throw fault;
      }
    }
    return this.#create();
  }

  #key(id: string): Promise<CryptoKey> {
    let key = this.#keys.get(id);
    if (key === undefined) {
      key = this.#unwrap(id);
      this.#keys.set(id, key);
      key.catch(() => this.#keys.delete(id));
    }
    return key;
  }

  async #unwrap(id: string): Promise<CryptoKey> {
    const stored = await this.database.run(['keys'], 'readonly', (transaction) => settled<StoredKey | undefined>(transaction.objectStore('keys').get(id)));
    if (stored === undefined) throw new KeyRefused('The key is not on this device.');
    return unwrap(stored, await importWrapping(await this.ask(stored.sealed)));
  }

  async #create(): Promise<string> {
    const given = await this.ask(null);
    const wrapping = await importWrapping(given);
    const id = uuidv7();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const fresh = await crypto.subtle.generateKey(form, true, ['encrypt', 'decrypt']);
    const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', fresh, wrapping, { name: 'AES-GCM', iv, additionalData: bound(id) }));
    const stored: StoredKey = { id, sealed: given.sealed, iv, wrapped };
    await this.database.run(['keys'], 'strict', (transaction) => { transaction.objectStore('keys').add(stored); });
    this.#keys.set(id, unwrap(stored, wrapping));
    return id;
  }
}

async function unwrap({ id, iv, wrapped }: StoredKey, wrapping: CryptoKey): Promise<CryptoKey> {
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, { name: 'AES-GCM', iv, additionalData: bound(id) }, form, false, ['encrypt', 'decrypt']);
  } catch {
    throw new KeyRefused('The server gave another key.');
  }
}

function importWrapping({ key }: WrappingKey): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(key), form, false, ['wrapKey', 'unwrapKey']);
}

function bound(document: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(document) as Uint8Array<ArrayBuffer>;
}
