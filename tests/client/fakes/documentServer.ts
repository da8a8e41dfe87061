import * as Y from 'yjs';
import { SignedOut, Unreachable, type Dial, type Link, type LinkListener } from '../../../web/client/documents/transport/link';
import { submissionBytes, updateBytes, type Batch, type Freeze, type Opened, type Present, type Refusal, type Sequenced, type Submitted } from '../../../web/client/documents/wire';
import type { AskWritten } from '../../../web/client/documents/written/askWritten';
import { recordedIn } from './recorded';

interface Committed extends Sequenced { readonly id: string; readonly by: object; readonly name: string; readonly at: number }

/** How unkind the network is. Chances are from 0 to 1. */
export interface Chaos { down: boolean; noHub: boolean; signedOut: boolean; lose: number; cut: number; twice: number; swap: number }

/** One document on a server that keeps the contract of web/Live/README.md, over a network that does not keep anything. */
export class DocumentServer {
  readonly log: Committed[] = [];
  readonly text = new Y.Doc({ gc: false });
  readonly chaos: Chaos = { down: false, noHub: false, signedOut: false, lose: 0, cut: 0, twice: 0, swap: 0 };
  mayWrite = true;
  freeze: Freeze | null = null;
  schema = 0;
  /** The server does not say who wrote what. */
  silent = false;
  refuse: (batch: Batch) => Refusal | null = () => null;
  /** The server's clock, in milliseconds since 1970. */
  now = Date.UTC(2026, 10, 24, 10, 40);
  submissions = 0;
  /** After which sequences pages were asked for. */
  readonly asked: number[] = [];
  inFlight = 0;
  worstInFlight = 0;
  readonly #links = new Map<object, LinkListener>();
  #compacted: Sequenced | null = null;

  constructor(private readonly random: () => number = Math.random) {}

  /** Dials as the hub does, for a person of this name. */
  hub(name: string): Dial {
    return async (listener) => {
      await this.#delay();
      if (this.chaos.down || this.chaos.noHub) throw new Unreachable('down');
      if (this.chaos.signedOut) throw new SignedOut('over');
      const me = {};
      this.#links.set(me, listener);
      return this.#link(me, name, true);
    };
  }

  /** Dials as plain HTTP does: always there while the network is, and nothing comes unasked. */
  sync(name: string): Dial {
    return async () => {
      await this.#delay();
      if (this.chaos.down) throw new Unreachable('down');
      if (this.chaos.signedOut) throw new SignedOut('over');
      return this.#link({}, name, false);
    };
  }

  /** Who wrote what, from the log. */
  readonly written: AskWritten = async (runs) => {
    await this.#delay();
    if (this.chaos.down || this.silent) throw new Unreachable('down');
    return recordedIn(this.log, runs);
  };

  /** Freezes the text, or lifts the freeze, and tells every connection: an entry of the log that changes no text. */
  setFreeze(freeze: Freeze | null): void {
    this.freeze = freeze;
    this.#record(Uint8Array.of(0, 0), `freeze-${this.log.length}`, this, '');
    this.#broadcast(this.log.length, this.log.length);
    for (const listener of this.#links.values()) if (!this.#chance(this.chaos.lose)) setTimeout(() => listener.frozen(freeze), 1);
  }

  /** From now on the text up to here is given as one update, in which what was deleted is collected. */
  compact(): void {
    const collected = new Y.Doc();
    for (const { update } of this.log) Y.applyUpdate(collected, update);
    this.#compacted = { from: 1, sequence: this.log.length, update: Y.encodeStateAsUpdate(collected) };
  }

  /** Delivers again what was delivered, as a node does that read on from the ledger. */
  deliverAgain(from: number, to: number): void {
    for (const listener of this.#links.values()) listener.delivered(from, to, this.log.slice(from - 1, to));
  }

  /** Ends every connection, as a restart does. */
  restart(): void {
    for (const me of [...this.#links.keys()]) this.#cut(me);
  }

  /** Tells every connection that the note is no longer theirs. */
  close(message: string, code = 'forbidden'): void {
    for (const listener of this.#links.values()) listener.closed({ code, message });
  }

  #link(me: object, name: string, hub: boolean): Link {
    const reach = async (): Promise<void> => {
      await this.#delay();
      if (this.#chance(this.chaos.cut)) this.#cut(me);
      if (this.chaos.down || (hub && !this.#links.has(me))) throw new Unreachable('cut');
    };
    const page = async (after: number): Promise<Opened> => {
      await reach();
      this.asked.push(after);
      const compacted = this.#compacted !== null && this.#compacted.sequence > after ? [{ ...this.#compacted, from: after + 1 }] : [];
      const updates = [...compacted, ...this.log.slice(compacted[0]?.sequence ?? after).slice(0, 20)];
      const answer = { refusal: null, mayWrite: this.mayWrite, head: this.log.length, updates, people: [] as Present[], freeze: this.freeze, schema: this.schema };
      await reach();
      return answer;
    };
    return {
      self: null, open: page, read: page, present: () => undefined,
      submit: async (batches) => {
        this.worstInFlight = Math.max(this.worstInFlight, ++this.inFlight);
        try {
          await reach();
          const answer = this.#commit(me, name, batches);
          if (this.#chance(this.chaos.lose)) throw new Unreachable('the receipt was lost');
          await reach();
          return answer;
        } finally {
          this.inFlight--;
        }
      },
      stop: async () => { this.#links.delete(me); },
    };
  }

  #commit(by: object, name: string, batches: readonly Batch[]): Submitted {
    this.submissions++;
    if (batches.length < 1 || batches.length > 64 || batches.reduce((sum, { update }) => sum + update.length, 0) > submissionBytes) throw new Error('The client sent too much.');
    if (this.freeze !== null) return { refusal: { code: 'frozen', message: 'This text is frozen.' }, receipts: [] };
    const refused = batches.map(this.refuse).find((refusal) => refusal !== null);
    if (refused != null) return { refusal: refused, receipts: [] };
    const from = this.log.length + 1;
    const receipts = batches.map(({ id, update }) => {
      if (update.length > updateBytes) throw new Error('The client sent too large an update.');
      const known = this.log.find((committed) => committed.id === id);
      if (known !== undefined) return { batch: id, sequence: known.sequence };
      return { batch: id, sequence: this.#record(update, id, by, name) };
    });
    if (this.log.length >= from) this.#broadcast(from, this.log.length);
    return { refusal: null, receipts };
  }

  #record(update: Uint8Array, id: string, by: object, name: string): number {
    const sequence = this.log.length + 1;
    this.log.push({ from: sequence, sequence, update, id, by, name, at: this.now });
    Y.applyUpdate(this.text, update);
    return sequence;
  }

  #broadcast(from: number, to: number): void {
    for (const [me, listener] of this.#links) {
      const updates = this.log.slice(from - 1, to).filter(({ by }) => by !== me);
      const deliver = (): void => { if (this.#links.has(me)) listener.delivered(from, to, updates); };
      const times = this.#chance(this.chaos.twice) ? 2 : 1;
      if (this.#chance(this.chaos.lose)) continue;
      for (let i = 0; i < times; i++) setTimeout(deliver, this.#chance(this.chaos.swap) ? 60 * this.random() : 1);
    }
  }

  #cut(me: object): void {
    const listener = this.#links.get(me);
    this.#links.delete(me);
    listener?.lost();
  }

  #chance(of: number): boolean {
    return of > 0 && this.random() < of;
  }

  #delay(): Promise<void> {
    const wait = this.chaos.swap === 0 ? 1 : 1 + Math.floor(this.random() * 20);
    return new Promise((resolve) => setTimeout(resolve, wait));
  }
}
