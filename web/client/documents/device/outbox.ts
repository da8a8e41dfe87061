import { uuidv7 } from '../../shared/uuid';
import type { BatchReceipt } from '../wire';
import { KeyRefused, type ContentKeys } from './contentKeys';
import { settled, type Database, type StoredBatch, type StoredPage } from './database';

/** A local change, on its way to the server. */
export interface OutboxBatch { readonly id: string; readonly client: number; readonly update: Uint8Array }
/** What lies on this device for one document. */
export interface OutboxCounts { readonly waiting: number; readonly aside: number; readonly unreadable: number; readonly reason: string | null }

/** A new batch of one client's change. */
export function newBatch(client: number, update: Uint8Array): OutboxBatch {
  return { id: uuidv7(), client, update };
}

/** The unsent changes of one document on this device, encrypted, in the order in which they were stored, shared by the person's tabs. */
export class Outbox {
  readonly #fresh = new Map<string, Uint8Array>();
  readonly #refused = new Map<number, string>();

  constructor(private readonly database: Database, private readonly keys: ContentKeys, private readonly document: string) {}

  /** Stores all of them or none; resolves when the device has confirmed. Storing one again changes nothing. */
  async put(batches: readonly OutboxBatch[]): Promise<void> {
    const sealed = await Promise.all(batches.map(async ({ id, client, update }): Promise<StoredBatch> => (
      { ...(await this.keys.seal(this.document, update)), id, client, at: Date.now(), fate: 'waiting' })));
    await this.database.run(['outbox'], 'strict', async (transaction) => {
      const store = transaction.objectStore('outbox');
      const refused = await this.#refusedClients(store);
      for (const batch of sealed) {
        if (await settled(store.index('id').getKey(batch.id)) !== undefined) continue;
        const reason = refused.get(batch.client);
        store.add(reason === undefined ? batch : { ...batch, fate: 'aside', reason });
      }
    });
    for (const { id, update } of batches) this.#fresh.set(id, update);
  }

  /** The next waiting batches in order, within limits. One that cannot be decrypted is marked and passed over. */
  async next(most: number, mostBytes: number): Promise<OutboxBatch[]> {
    const taken: OutboxBatch[] = [];
    let bytes = 0;
    const records = await this.#records('waiting', most);
    for (const record of records) {
      bytes += record.body.length;
      if (taken.length > 0 && bytes > mostBytes) break;
      const update = await this.#open(record);
      if (update !== null) taken.push({ id: record.id, client: record.client, update });
    }
    return taken.length === 0 && records.length > 0 ? this.next(most, mostBytes) : taken;
  }

  /** Every waiting batch, for a document that is being opened. Tries again those that could not be decrypted. */
  async load(): Promise<OutboxBatch[]> {
    const loaded: OutboxBatch[] = [];
    const records = [...(await this.#records('unreadable')), ...(await this.#records('waiting'))];
    for (const record of records.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))) {
      const update = await this.#open(record);
      if (update === null) continue;
      if (record.fate === 'unreadable') await this.#mark([record.id], 'waiting');
      loaded.push({ id: record.id, client: record.client, update });
    }
    return loaded;
  }

  /** The server has them: they leave the outbox for the log, in one transaction. */
  async receipted(receipts: readonly BatchReceipt[]): Promise<void> {
    await this.database.run(['outbox', 'log'], 'strict', async (transaction) => {
      const outbox = transaction.objectStore('outbox');
      for (const { batch, sequence } of receipts) {
        const record = await settled<StoredBatch | undefined>(outbox.index('id').get(batch));
        if (record?.order === undefined) continue;
        const { document, key, iv, body } = record;
        transaction.objectStore('log').put({ document, key, iv, body, from: sequence, sequence, at: Date.now() } satisfies StoredPage);
        outbox.delete(record.order);
      }
    });
    for (const { batch } of receipts) this.#fresh.delete(batch);
  }

  /** Refused: it stays for its author and is not sent again. What the same client wrote after it builds on it, so that stays too. */
  async setAside(refused: OutboxBatch, reason: string): Promise<void> {
    this.#refused.set(refused.client, reason);
    await this.database.run(['outbox'], 'strict', async (transaction) => {
      const store = transaction.objectStore('outbox');
      const records = await settled<StoredBatch[]>(store.index('fate').getAll([this.document, 'waiting']));
      const first = records.findIndex((record) => record.id === refused.id);
      for (const record of records.slice(first < 0 ? records.length : first)) {
        if (record.client === refused.client) store.put({ ...record, fate: 'aside', reason });
      }
    });
  }

  /** The refused changes, as far as they can be decrypted. */
  async aside(): Promise<OutboxBatch[]> {
    const found: OutboxBatch[] = [];
    for (const record of await this.#records('aside')) {
      found.push({ id: record.id, client: record.client, update: this.#fresh.get(record.id) ?? (await this.keys.open(record)) });
    }
    return found;
  }

  /** Removes the refused changes for good, at their author's word. */
  async discardAside(): Promise<void> {
    const records = await this.#records('aside');
    await this.database.run(['outbox'], 'strict', (transaction) => {
      for (const { order } of records) if (order !== undefined) transaction.objectStore('outbox').delete(order);
    });
  }

  /** How many changes of this document lie here. */
  async counts(): Promise<OutboxCounts> {
    return this.database.run(['outbox'], 'readonly', async (transaction) => {
      const index = transaction.objectStore('outbox').index('fate');
      const [waiting, aside, unreadable, first] = await Promise.all([
        settled(index.count([this.document, 'waiting'])), settled(index.count([this.document, 'aside'])),
        settled(index.count([this.document, 'unreadable'])), settled<StoredBatch | undefined>(index.get([this.document, 'aside'])),
      ]);
      return { waiting, aside, unreadable, reason: first?.reason ?? null };
    });
  }

  /** The Yjs clients of which a change was refused, by this tab or another, and why. */
  async #refusedClients(store: IDBObjectStore): Promise<Map<number, string>> {
    const aside = await settled<StoredBatch[]>(store.index('fate').getAll([this.document, 'aside']));
    return new Map([...aside.map(({ client, reason }): [number, string] => [client, reason ?? '']), ...this.#refused]);
  }

  /** Records of one fate, in the order in which they were stored. */
  #records(fate: StoredBatch['fate'], most?: number): Promise<StoredBatch[]> {
    return this.database.run(['outbox'], 'readonly', (transaction) => (
      settled<StoredBatch[]>(transaction.objectStore('outbox').index('fate').getAll([this.document, fate], most))));
  }

  async #open(record: StoredBatch): Promise<Uint8Array | null> {
    const fresh = this.#fresh.get(record.id);
    if (fresh !== undefined) return fresh;
    try {
      return await this.keys.open(record);
    } catch (fault) {
      if (!(fault instanceof KeyRefused) && !(fault instanceof DOMException && fault.name === 'OperationError')) throw fault;
      if (record.fate !== 'unreadable') await this.#mark([record.id], 'unreadable');
      return null;
    }
  }

  async #mark(ids: readonly string[], fate: StoredBatch['fate']): Promise<void> {
    await this.database.run(['outbox'], 'strict', async (transaction) => {
      const store = transaction.objectStore('outbox');
      for (const id of ids) {
        const record = await settled<StoredBatch | undefined>(store.index('id').get(id));
        if (record !== undefined) store.put({ ...record, fate });
      }
    });
  }
}
