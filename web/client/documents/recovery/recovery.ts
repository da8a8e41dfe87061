import type * as Y from 'yjs';
import { uuidv7 } from '../../shared/uuid';
import type { Locks } from '../device/locks';
import type { Offer, Offers } from '../device/offers';
import type { Outbox } from '../device/outbox';
import type { LocalChanges } from '../localChanges';
import { within } from '../text/runs';
import { swallowed, writtenRuns } from '../text/swallowed';
import { within as inTime } from '../transport/link';
import type { AskWritten } from '../written/askWritten';

/** How long the words wait for the name of who deleted them, in milliseconds. */
const patience = 3_000;
const mostAsked = 256;

/** What the recovery stands on. */
export interface RecoveryParts {
  readonly lock: string;
  readonly locks: Locks;
  readonly outbox: Pick<Outbox, 'load'>;
  readonly offers: Offers;
  readonly written: AskWritten;
}

/** What it tells. */
export interface RecoveryEvents {
  /** What is to be chosen now. */
  offered(offers: readonly Offer[]): void;
  /** It is on the device: the other tabs may read it. */
  kept(): void;
}

/** Finds what this person wrote inside what a colleague deleted, before it is sent, and keeps it until they have chosen what becomes of it. */
export class Recovery {
  #known: readonly Offer[] = [];
  /** What the store would not take. */
  readonly #unkept = new Map<string, Offer>();

  constructor(private readonly doc: Y.Doc, private readonly parts: RecoveryParts, private readonly local: LocalChanges, private readonly events: RecoveryEvents) {}

  /** Shows what was found before and is not chosen yet. */
  async read(): Promise<void> {
    await this.#load();
    this.#show();
  }

  /** Compares what is unsent with the text as the team has it. Call it when that is here, and before anything is sent. What is found is kept when this ends, and shown soon after. */
  async look(): Promise<void> {
    await this.local.flush();
    const stored = await this.parts.outbox.load().catch(() => []);
    const unsent = [...stored, ...this.local.held].map(({ update }) => update);
    await this.parts.locks.exclusive(`${this.parts.lock}.recovery`, () => this.#compare(unsent));
    void this.#askWho().then(() => this.#show());
  }

  /** The author has chosen: it is not offered again. */
  async choose(id: string): Promise<void> {
    const offer = this.#known.find((one) => one.id === id);
    if (offer !== undefined) await this.#keep({ ...offer, text: '', chosen: true });
    this.#show();
  }

  /** One tab at a time: two that are back at once offer the same words once. */
  async #compare(unsent: readonly Uint8Array[]): Promise<void> {
    await this.#load();
    await this.#tidy(unsent);
    if (unsent.length === 0) return;
    const found = swallowed(this.doc, unsent, this.#known.flatMap(({ runs }) => runs));
    if (found.text !== '') await this.#keep({ id: uuidv7(), ...found, deleted: null, chosen: false });
  }

  /** What was chosen is remembered only as long as it could be found again. */
  async #tidy(unsent: readonly Uint8Array[]): Promise<void> {
    const written = writtenRuns(unsent);
    const past = this.#known.filter(({ chosen, runs }) => chosen && runs.every((run) => within(run, written).length === 0));
    for (const { id } of past) {
      this.#unkept.delete(id);
      await this.parts.offers.drop(id).catch(() => undefined);
    }
    this.#known = this.#known.filter((offer) => !past.includes(offer));
  }

  /** Without an answer the plain words stand. */
  async #askWho(): Promise<void> {
    await Promise.all(this.#known.filter(({ chosen, deleted }) => !chosen && deleted === null).map(async (offer) => {
      const answer = await inTime(patience, this.parts.written([...offer.passage, ...offer.runs].slice(0, mostAsked))).catch(() => []);
      const [last] = answer.flatMap(({ deleted }) => (deleted === null ? [] : [deleted])).sort((a, b) => b.at - a.at);
      const still = this.#known.find(({ id, chosen }) => id === offer.id && !chosen);
      if (last !== undefined && still !== undefined) await this.#keep({ ...still, deleted: last });
    }));
  }

  async #keep(offer: Offer): Promise<void> {
    this.#known = [...this.#known.filter(({ id }) => id !== offer.id), offer];
    try {
      await this.parts.offers.put(offer);
      this.#unkept.delete(offer.id);
      this.events.kept();
    } catch (fault) {
      this.#unkept.set(offer.id, offer);
      console.warn('An offer is kept in this tab only.', fault);
    }
  }

  async #load(): Promise<void> {
    const stored = await this.parts.offers.load().catch(() => null);
    if (stored !== null) this.#known = [...stored.filter(({ id }) => !this.#unkept.has(id)), ...this.#unkept.values()];
  }

  #show(): void {
    this.events.offered(this.#known.filter(({ chosen }) => !chosen));
  }
}
