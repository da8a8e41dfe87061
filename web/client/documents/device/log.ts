import * as Y from 'yjs';
import { Sequences } from '../sequences';
import type { Sequenced } from '../wire';
import type { ContentKeys } from './contentKeys';
import { settled, type Database, type StoredPage } from './database';

const keptFor = 7 * 24 * 60 * 60 * 1000;
const pagesBeforeMerge = 64;

/** What the log had: the updates, and exactly which sequences they are. */
export interface LoggedDocument { readonly updates: readonly Uint8Array[]; readonly sequences: Sequences }

/** The received text of one document on this device, encrypted: a reopened note shows at once. Derived; the server has it all. */
export class Log {
  #pending: Sequenced[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database, private readonly keys: ContentKeys, private readonly document: string) {}

  /** Reads all of it. When a page cannot be read the whole log is dropped, and the server is asked again. */
  async load(): Promise<LoggedDocument> {
    const pages = await this.#pages();
    try {
      const updates = await Promise.all(pages.map((page) => this.keys.open(page)));
      const sequences = new Sequences();
      for (const { from, sequence } of pages) sequences.add(from, sequence);
      if (pages.length > pagesBeforeMerge && !sequences.gap) await this.#replace(pages, Y.mergeUpdates(updates), sequences.contiguous);
      return { updates, sequences };
    } catch {
      await this.forget();
      return { updates: [], sequences: new Sequences() };
    }
  }

  /** Keeps received updates, soon. Losing them costs nothing but reading them again. */
  collect(updates: readonly Sequenced[]): void {
    this.#pending.push(...updates);
    if (this.#pending.length === updates.length) setTimeout(() => void this.write(), 500);
  }

  /** Writes what was collected: one page for each run of sequences. */
  write(): Promise<void> {
    const updates = this.#pending.sort((a, b) => a.sequence - b.sequence || a.from - b.from);
    this.#pending = [];
    this.#writing = this.#writing.then(() => this.#append(runs(updates))).catch(() => undefined);
    return this.#writing;
  }

  /** Drops the text of this document from the device; unsent changes stay. */
  async forget(): Promise<void> {
    this.#pending = [];
    await this.#writing;
    const pages = await this.#pages();
    await this.database.run(['log'], 'relaxed', (transaction) => this.#erase(transaction, pages));
  }

  /** Drops pages of any document that are older than seven days. */
  async purge(now: number = Date.now()): Promise<void> {
    await this.database.run(['log'], 'relaxed', async (transaction) => {
      const store = transaction.objectStore('log');
      const pages = await settled<StoredPage[]>(store.getAll());
      for (const page of pages) {
        if (page.at < now - keptFor && page.document !== this.document) store.delete([page.document, page.from, page.sequence]);
      }
    });
  }

  async #append(found: readonly (readonly Sequenced[])[]): Promise<void> {
    const pages = await Promise.all(found.map((run) => this.#page(run[0]?.from ?? 0, run[run.length - 1]?.sequence ?? 0, Y.mergeUpdates(run.map(({ update }) => update)))));
    await this.database.run(['log'], 'relaxed', (transaction) => { for (const page of pages) transaction.objectStore('log').put(page); });
  }

  async #replace(pages: readonly StoredPage[], merged: Uint8Array, to: number): Promise<void> {
    const page = await this.#page(1, to, merged);
    await this.database.run(['log'], 'strict', (transaction) => {
      this.#erase(transaction, pages);
      transaction.objectStore('log').put(page);
    });
  }

  async #page(from: number, sequence: number, update: Uint8Array): Promise<StoredPage> {
    return { ...(await this.keys.seal(this.document, update)), from, sequence, at: Date.now() };
  }

  #erase(transaction: IDBTransaction, pages: readonly StoredPage[]): void {
    for (const { document, from, sequence } of pages) transaction.objectStore('log').delete([document, from, sequence]);
  }

  #pages(): Promise<StoredPage[]> {
    return this.database.run(['log'], 'readonly', (transaction) => settled<StoredPage[]>(transaction.objectStore('log').index('document').getAll(this.document)));
  }
}

/** Runs without a gap. What a run holds already is left out; a compacted text that begins before its end is a run of its own. */
function runs(updates: readonly Sequenced[]): Sequenced[][] {
  const found: Sequenced[][] = [];
  let [first, last] = [Number.NaN, Number.NaN];
  for (const update of updates) {
    if (update.from >= first && update.sequence <= last) continue;
    if (update.from === last + 1) found[found.length - 1]?.push(update);
    else {
      found.push([update]);
      first = update.from;
    }
    last = update.sequence;
  }
  return found;
}
