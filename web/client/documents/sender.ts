import type { Locks } from './device/locks';
import type { Outbox, OutboxBatch } from './device/outbox';
import type { LocalChanges } from './localChanges';
import type { Link } from './transport/link';
import { batchesPerSubmission, submissionBytes, type BatchReceipt, type Refusal } from './wire';

const tryAgain = 2_000;
/** Sending it again would be refused again: what is too large, what is not text of a note, and what only a broken or forged client sends. */
const forEver: readonly string[] = [
  'too-large', 'too-long', 'invalid',
  'update-malformed', 'update-collected', 'update-forged', 'update-equivocal', 'update-too-deep', 'update-foreign',
];

/** What the sender tells. */
export interface SenderEvents {
  /** About to be sent: the document must have them, because the server will not send them back. */
  sending(batches: readonly OutboxBatch[]): void;
  /** The server has committed these. */
  receipted(receipts: readonly BatchReceipt[]): void;
  /** The server says this person may not write here. */
  forbidden(refusal: Refusal): void;
  /** The text is frozen: what waits stays waiting. */
  frozen(): void;
  /** The server wants a newer editor: what waits stays waiting. */
  outdated(): void;
  /** The server lacks what a change builds on: resolves when all that it has is here. */
  gap(): Promise<void>;
  /** One change was refused for good and is kept aside. */
  refused(): void;
  /** The link did not answer. */
  failed(): void;
}

/** Empties the outbox of one document over whatever link stands: in order, one submission at a time among all tabs. */
export class Sender {
  #link: Link | null = null;
  #running = false;
  #again = false;
  #single = false;
  #caughtUp = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly lock: string, private readonly locks: Locks, private readonly outbox: Outbox, private readonly local: LocalChanges, private readonly events: SenderEvents) {}

  /** Uses this link from now on; null when there is none. */
  use(link: Link | null): void {
    this.#link = link;
    clearTimeout(this.#timer);
    if (link !== null) void this.send();
  }

  /** Sends all that waits. Called while sending, it looks again afterwards. */
  async send(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again && this.#link !== null) {
        this.#again = false;
        await this.locks.exclusive(this.lock, () => this.#round());
      }
    } catch (fault) {
      console.warn('Sharing stopped for now.', fault);
      this.#later();
    } finally {
      this.#running = false;
    }
  }

  async #round(): Promise<void> {
    for (;;) {
      const link = this.#link;
      if (link === null) return;
      const batches = await this.#next();
      if (batches.length === 0) return;
      this.events.sending(batches);
      if (!(await this.#submit(link, batches))) return;
    }
  }

  /** From the device, in order; from memory only what the device would not take. */
  async #next(): Promise<readonly OutboxBatch[]> {
    const most = this.#single ? 1 : batchesPerSubmission;
    const stored = await this.outbox.next(most, submissionBytes).catch((fault: unknown) => {
      if (this.local.held.length === 0) throw fault;
      return [];
    });
    return stored.length > 0 ? stored : withinLimits(this.local.held, most);
  }

  /** True when it makes sense to go on at once. */
  async #submit(link: Link, batches: readonly OutboxBatch[]): Promise<boolean> {
    const answer = await link.submit(batches).catch(() => null);
    if (answer === null) {
      if (this.#link === link) this.events.failed();
      return false;
    }
    if (answer.receipts.length > 0) await this.#receipted(answer.receipts);
    if (answer.refusal !== null) return this.#refused(answer.refusal, batches);
    this.#single = false;
    this.#caughtUp = false;
    if (answer.receipts.length === 0) this.#later();
    return answer.receipts.length > 0;
  }

  async #receipted(receipts: readonly BatchReceipt[]): Promise<void> {
    const held = this.local.held.map(({ id }) => id);
    const ids = receipts.map(({ batch }) => batch).filter((id) => held.includes(id));
    await this.outbox.receipted(receipts).catch((fault: unknown) => { if (ids.length === 0) throw fault; });
    if (ids.length > 0) this.local.forget(ids);
    this.events.receipted(receipts);
  }

  /** True when it makes sense to go on at once. */
  async #refused(refusal: Refusal, batches: readonly OutboxBatch[]): Promise<boolean> {
    if (refusal.code === 'forbidden' || refusal.code === 'unknown') return this.#end(() => this.events.forbidden(refusal));
    if (refusal.code === 'outdated') return this.#end(() => this.events.outdated());
    if (refusal.code === 'update-gap' && !this.#caughtUp) return this.#catchUp();
    if (refusal.code !== 'update-gap' && !forEver.includes(refusal.code)) {
      this.#later();
      if (refusal.code === 'frozen') this.events.frozen();
      return false;
    }
    const [first] = batches;
    if (batches.length > 1 || first === undefined) {
      this.#single = true;
      return true;
    }
    await this.local.flush();
    await this.outbox.setAside(first, refusal.message);
    this.#single = false;
    return this.#end(() => this.events.refused());
  }

  /** Once: what is refused again after it is refused for good. */
  async #catchUp(): Promise<boolean> {
    this.#caughtUp = true;
    try {
      await this.events.gap();
      return true;
    } catch {
      this.events.failed();
      return false;
    }
  }

  #end(tell: () => void): false {
    this.#link = null;
    tell();
    return false;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), tryAgain * (1 + Math.random()));
  }
}

function withinLimits(batches: readonly OutboxBatch[], most: number): OutboxBatch[] {
  let bytes = 0;
  return batches.slice(0, most).filter(({ update }, at) => {
    bytes += update.length;
    return at === 0 || bytes <= submissionBytes;
  });
}
