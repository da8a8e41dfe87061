/** A content key as it lies on the device: wrapped, with the server's sealed wrapping key beside it. */
export interface StoredKey {
  readonly id: string;
  readonly sealed: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** An encrypted update. The document's id is authenticated with it, so it cannot be moved to another document. */
export interface Sealed {
  readonly document: string;
  readonly key: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A local batch without a receipt. `order` is given by the store; `reason` is set when it was set aside. */
export interface StoredBatch extends Sealed {
  readonly order?: number;
  readonly id: string;
  readonly at: number;
  readonly client: number;
  readonly reason?: string;
  readonly fate: 'waiting' | 'aside' | 'unreadable';
}

/** Received or receipted updates of one document, the sequences `from` to `sequence`, all of them. */
export interface StoredPage extends Sealed {
  readonly from: number;
  readonly sequence: number;
  readonly at: number;
}

/** Text of this person that a deletion took with it, until they have chosen what becomes of it; then which text it was, so that it is not offered again. */
export interface StoredOffer extends Sealed {
  readonly id: string;
  readonly chosen: boolean;
}

/** Who this device is to the server: 32 hexadecimal figures, made once. */
export interface StoredDevice { readonly name: 'device'; readonly id: string }

/** The name of one person's database on this device. */
export function databaseOf(person: string): string {
  return `areasend.${person}`;
}

type StoreName = 'keys' | 'device' | 'outbox' | 'log' | 'offers';
/** Stores are only ever added, so that a page of an older build goes on beside a newer one. */
const version = 2;

/** The stores of one person on this device. Opens again by itself when the browser drops the connection. */
export class Database {
  #opening: Promise<IDBDatabase> | null = null;

  constructor(readonly name: string, private readonly factory: IDBFactory = indexedDB) {}

  /** Runs `work` in one transaction and resolves when the transaction is complete: written, or not at all. */
  async run<T>(stores: readonly StoreName[], mode: 'readonly' | 'strict' | 'relaxed', work: (transaction: IDBTransaction) => Promise<T> | T): Promise<T> {
    try {
      return await this.#once(stores, mode, work);
    } catch (fault) {
      if (!(fault instanceof DOMException) || !['InvalidStateError', 'UnknownError', 'AbortError'].includes(fault.name)) throw fault;
      this.close();
      return this.#once(stores, mode, work);
    }
  }

  /** Lets go of the connection; the next use opens it again. */
  close(): void {
    void this.#opening?.then((database) => database.close(), () => undefined);
    this.#opening = null;
  }

  async #once<T>(stores: readonly StoreName[], mode: 'readonly' | 'strict' | 'relaxed', work: (transaction: IDBTransaction) => Promise<T> | T): Promise<T> {
    const database = await (this.#opening ??= this.#open());
    const transaction = mode === 'readonly'
      ? database.transaction(stores, 'readonly')
      : database.transaction(stores, 'readwrite', { durability: mode });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('The device store stopped.', 'AbortError'));
    });
    complete.catch(() => undefined);
    const result = await work(transaction);
    await complete;
    return result;
  }

  async #open(): Promise<IDBDatabase> {
    try {
      const database = await this.#request(version).catch((fault: unknown) => {
        if (fault instanceof DOMException && fault.name === 'VersionError') return this.#request();
        throw fault;
      });
      const forget = (): void => { this.#opening = null; };
      database.onclose = forget;
      database.onversionchange = () => { database.close(); forget(); };
      return database;
    } catch (fault) {
      this.#opening = null;
      throw fault;
    }
  }

  async #request(wanted?: number): Promise<IDBDatabase> {
    const request = this.factory.open(this.name, wanted);
    request.onupgradeneeded = (event) => addStores(request.result, event.oldVersion);
    return settled(request);
  }
}

function addStores(database: IDBDatabase, before: number): void {
  if (before < 1) {
    database.createObjectStore('keys', { keyPath: 'id' });
    const outbox = database.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
    outbox.createIndex('fate', ['document', 'fate']);
    outbox.createIndex('id', 'id', { unique: true });
    database.createObjectStore('log', { keyPath: ['document', 'from', 'sequence'] }).createIndex('document', 'document');
  }
  if (before < 2) {
    database.createObjectStore('device', { keyPath: 'name' });
    database.createObjectStore('offers', { keyPath: 'id' }).createIndex('document', 'document');
  }
}

/** The result of a request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('The device store failed.', 'UnknownError'));
  });
}
