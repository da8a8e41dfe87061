import * as Y from 'yjs';
import { KeyUnavailable } from './device/contentKeys';
import { newBatch, type Outbox, type OutboxBatch } from './device/outbox';
import { splitUpdate } from './text/split';
import { updateBytes } from './wire';

const gather = 25;
const retry = 2000;

/** What the device store did with local changes. */
export interface LocalEvents {
  /** The number of unconfirmed changes, or the fault, is another. */
  changed(): void;
  /** The device has confirmed these. */
  stored(batches: readonly OutboxBatch[]): void;
}

/** Takes every local change of one Y.Doc to the device store, gathered for at most 25 ms. Until the store confirms, they are held here. */
export class LocalChanges {
  #gathered: Uint8Array[] = [];
  #held: OutboxBatch[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #storing: Promise<void> | null = null;
  #fault: string | null = null;

  constructor(private readonly outbox: Pick<Outbox, 'put'>, private readonly client: number, private readonly events: LocalEvents) {}

  /** Changes that the device has not confirmed. */
  get unstored(): number {
    return this.#gathered.length + this.#held.length;
  }

  /** Why the device does not take changes, as the end of a sentence; null when it does. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Changes that the store would not take: they may still be sent from here. Empty while the store works. */
  get held(): readonly OutboxBatch[] {
    return this.#fault === null ? [] : this.#held;
  }

  /** Takes one update of the document. */
  push(update: Uint8Array): void {
    this.#gathered.push(update);
    this.#timer ??= setTimeout(() => void this.flush(), this.#fault === null ? gather : retry);
    this.events.changed();
  }

  /** Stores everything now; resolves when the device has answered. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#storing !== null) await this.#storing;
    if (this.unstored === 0) return;
    this.#storing = this.#store().finally(() => { this.#storing = null; });
    await this.#storing;
  }

  /** These reached the server from here, without the store. */
  forget(ids: readonly string[]): void {
    this.#held = this.#held.filter(({ id }) => !ids.includes(id));
    this.events.changed();
  }

  /** No more timers. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #store(): Promise<void> {
    try {
      this.#form();
      const batches = [...this.#held];
      await this.outbox.put(batches);
      this.#held = this.#held.filter((batch) => !batches.includes(batch));
      this.#fault = null;
      this.events.stored(batches);
    } catch (fault) {
      this.#fault = storeFault(fault);
      this.#timer ??= setTimeout(() => void this.flush(), retry);
    }
    this.events.changed();
  }

  #form(): void {
    if (this.#gathered.length === 0) return;
    const gathered = this.#gathered;
    this.#gathered = [];
    for (const update of group(gathered)) this.#held.push(...pieces(update).map((piece) => newBatch(this.client, piece)));
  }
}

/** What cannot be split stays whole: it is kept on the device, and the server says no to it in words. */
function pieces(update: Uint8Array): Uint8Array[] {
  try {
    return splitUpdate(update, updateBytes);
  } catch (fault) {
    console.error(fault);
    return [update];
  }
}

/** Merged as long as the sum surely fits one batch: splitting is for single large changes. */
function group(updates: readonly Uint8Array[]): Uint8Array[] {
  const groups: Uint8Array[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const update of updates) {
    if (bytes + update.length > updateBytes) {
      groups.push([]);
      bytes = 0;
    }
    groups[groups.length - 1]?.push(update);
    bytes += update.length;
  }
  return groups.map((members) => (members.length === 1 ? (members[0] as Uint8Array) : Y.mergeUpdates(members)));
}

/** A fault of the device store in words, to stand after "Not saved on this device: ". */
export function storeFault(fault: unknown): string {
  if (fault instanceof DOMException && fault.name === 'QuotaExceededError') return 'there is no room left in this browser. Copy your text and keep this page open.';
  if (fault instanceof KeyUnavailable) return 'this browser has no key for its store yet. Keep this page open; it tries again.';
  return 'the store of this browser does not answer. Copy your text and keep this page open; it tries again.';
}
