import * as Y from 'yjs';
import type { Offer } from './device/offers';
import { Incoming, origins } from './incoming';
import { LocalChanges, storeFault } from './localChanges';
import { Recovery } from './recovery/recovery';
import { writable, type SaveFacts } from './saveState';
import { Sender } from './sender';
import type { SessionEvents, SessionParts } from './sessionParts';
import type { Tabs, TabNews } from './tabs';
import { plainText, stampSchema } from './text/noteText';
import type { Run } from './text/runs';
import { putBack, writtenRuns } from './text/swallowed';
import { Connector } from './transport/connector';
import type { Link } from './transport/link';
import type { Opened, Refusal } from './wire';

const otherTabSends = 1_000;
const keyAgain = 3_000;

/** One note open in one tab: the text, what is on the device, and the way to the team. */
export class Session {
  /** Deleted text stays whole in it, as the server wants it; every tab and every opening has a new client id. */
  readonly doc = new Y.Doc({ gc: false });
  readonly #incoming: Incoming;
  readonly #local: LocalChanges;
  readonly #sender: Sender;
  readonly #connector: Connector;
  readonly #tabs: Tabs;
  readonly #recovery: Recovery;
  #link: Link | null = null;
  /** What the team wrote is here, and what was unsent is compared with it. */
  #caughtUp = false;
  /** The link that the sender has. */
  #sharing: Link | null = null;
  #keyTimer: ReturnType<typeof setTimeout> | undefined;
  #fault: string | null = null;
  #storings = 0;
  /** Yjs and the editor tidy formatting by themselves. What they did to the copy of a reader is nobody's change. */
  #ignored = false;
  #facts: SaveFacts;

  constructor(private readonly parts: SessionParts, private readonly events: SessionEvents) {
    this.#facts = {
      opening: true, unstored: 0, storeFault: null, waiting: 0, aside: 0, asideReason: null, unreadable: 0,
      connected: false, signedOut: false, closed: null, mayWrite: parts.mayWrite, frozen: null, outdated: false,
    };
    this.#incoming = new Incoming(this.doc, parts.log, parts.schema, {
      admitted: (page) => this.#admitted(page),
      newer: () => { if (!this.#facts.outdated) this.#learn({ outdated: true }); },
      people: (people, self) => events.people(people, self),
      failed: () => this.#connector.drop(),
    });
    this.#local = new LocalChanges(parts.outbox, this.doc.clientID, {
      changed: () => this.#learn({}),
      stored: (batches) => {
        this.#added(batches.length);
        this.#tabs.tell({ kind: 'stored', updates: batches.map(({ update }) => update) });
        void this.#count().then(() => this.#sender.send());
      },
    });
    this.#sender = new Sender(parts.lock, parts.locks, parts.outbox, this.#local, {
      sending: (batches) => this.#incoming.apply(batches.filter(({ client }) => client !== this.doc.clientID).map(({ update }) => update), origins.tab),
      receipted: (receipts) => {
        for (const { sequence } of receipts) this.#incoming.has(sequence, sequence);
        this.#tabs.tell({ kind: 'counted' });
        void this.#count();
      },
      forbidden: (refusal) => {
        this.#learn({ mayWrite: false, closed: refusal.message });
        this.#forget(refusal);
      },
      frozen: () => this.#incoming.look(),
      outdated: () => this.#learn({ outdated: true }),
      gap: () => this.#incoming.catchUp(),
      refused: () => { this.#tabs.tell({ kind: 'restart' }); events.restart(); },
      failed: () => this.#connector.drop(),
    });
    this.#connector = new Connector(parts.hub, parts.sync, {
      linked: (link) => this.#linked(link),
      unlinked: (signedOut) => this.#unlinked(signedOut),
      delivered: (from, to, updates) => this.#incoming.delivered(from, to, updates),
      people: (people) => events.people(people, this.#link?.self ?? null),
      frozen: (freeze) => this.#learn({ frozen: freeze }),
      closed: (refusal) => this.#closed(refusal),
    }, parts.random);
    this.#recovery = new Recovery(this.doc, parts, this.#local, {
      offered: (offers) => events.offered(offers),
      kept: () => this.#tabs.tell({ kind: 'offers' }),
    });
    this.#tabs = parts.tabs((news) => this.#heard(news));
  }

  /** What is known now. */
  get facts(): SaveFacts {
    return this.#facts;
  }

  /** Reads what the device has, then keeps a link until `stop`. */
  async start(): Promise<void> {
    await this.#readDevice();
    this.doc.on('update', this.#updated);
    void this.#connector.run();
  }

  /** Stores what was typed, now. */
  flush(): Promise<void> {
    return this.#local.flush();
  }

  /** The network may be back, or the person is: try now. */
  wake(): void {
    this.#connector.wake();
    if (this.#link !== null) this.#incoming.look();
    void this.#local.flush();
  }

  /** The network is gone, says the browser. */
  drop(): void {
    this.#connector.drop();
  }

  /** Tells the others where the caret is. */
  present(cursor: Uint8Array): void {
    if (this.#facts.mayWrite) this.#link?.present(cursor);
  }

  /** The words of the note as this person has them, with those that were refused: for taking them elsewhere. */
  async text(): Promise<string> {
    const whole = new Y.Doc({ gc: false });
    Y.applyUpdate(whole, Y.encodeStateAsUpdate(this.doc));
    for (const { update } of await this.parts.outbox.aside().catch(() => [])) Y.applyUpdate(whole, update);
    return plainText(whole);
  }

  /** The author has chosen what becomes of an offer. It counts as chosen when the words are on the device again. */
  async settle({ id, text }: Offer, back: boolean): Promise<void> {
    if (back && !writable(this.#facts)) return;
    if (back) putBack(this.doc, text);
    await this.#local.flush();
    await this.#recovery.choose(id);
  }

  /** The characters on this device that the server has not confirmed. */
  async unsent(): Promise<Run[]> {
    await this.#local.flush();
    const stored = await this.parts.outbox.load().catch(() => []);
    return writtenRuns([...stored, ...this.#local.held].map(({ update }) => update));
  }

  /** Removes the refused changes from the device, when their author has taken them elsewhere. */
  async discardAside(): Promise<void> {
    await this.parts.outbox.discardAside();
    await this.#count();
  }

  /** Ends it: everything typed is stored first. */
  async stop(): Promise<void> {
    this.doc.off('update', this.#updated);
    await this.#local.flush();
    this.#local.stop();
    this.#sender.use(null);
    this.#incoming.use(null);
    clearTimeout(this.#keyTimer);
    await this.#connector.stop();
    await this.parts.log.write();
    this.#tabs.stop();
    this.doc.destroy();
  }

  readonly #updated = (update: Uint8Array, origin: unknown): void => {
    if (origin === origins.server || origin === origins.tab || origin === origins.device) return;
    if (!this.#facts.mayWrite) {
      this.#ignored = true;
      return;
    }
    this.#local.push(update);
    this.events.typed();
    stampSchema(this.doc, this.parts.schema);
  };

  async #readDevice(): Promise<void> {
    clearTimeout(this.#keyTimer);
    try {
      await this.parts.keys.ready();
      const { updates, sequences } = await this.parts.log.load();
      const unsent = await this.parts.outbox.load();
      this.#incoming.apply([...updates, ...unsent.map(({ update }) => update)], origins.device);
      this.#incoming.has(1, sequences.contiguous);
      this.#fault = null;
      await this.#count();
      await this.#recovery.read();
      if (this.#caughtUp) await this.#recovery.look();
      if (this.#link !== null) void this.#sender.send();
      void this.parts.log.purge().catch(() => undefined);
    } catch (fault) {
      this.#fault = storeFault(fault);
      this.#learn({});
      this.#keyTimer = setTimeout(() => void this.#readDevice(), keyAgain);
    }
  }

  async #linked(link: Link): Promise<void> {
    this.#link = link;
    this.#incoming.use(link);
    if (this.#fault !== null) await this.#readDevice();
    await this.#incoming.catchUp();
    await this.#recovery.look();
    if (this.#link !== link) return;
    this.#caughtUp = true;
    this.#learn({ connected: true, signedOut: false, opening: false });
  }

  #unlinked(signedOut: boolean): void {
    this.#link = null;
    this.#caughtUp = false;
    this.#incoming.use(null);
    this.events.people([], null);
    this.#learn({ connected: false, signedOut, opening: false });
  }

  #admitted({ refusal, mayWrite, freeze, schema }: Opened): void {
    if (refusal === null) {
      this.#learn({ mayWrite, frozen: freeze, outdated: this.#facts.outdated || schema > this.parts.schema });
      if (mayWrite && this.#ignored) this.events.restart();
      return;
    }
    if (notTheirs(refusal) || refusal.code === 'behind') this.#closed(refusal);
    throw new Error(refusal.message);
  }

  #closed(refusal: Refusal): void {
    this.#learn({ closed: refusal.message, mayWrite: false, opening: false, connected: false });
    this.events.people([], null);
    void this.#connector.stop();
    this.#forget(refusal);
  }

  /** What colleagues wrote leaves the device of one who may not read it any more; what this person wrote stays for its author. */
  #forget(refusal: Refusal): void {
    if (notTheirs(refusal)) void this.parts.log.forget().catch((fault: unknown) => console.warn('The received text is still on this device.', fault));
  }

  #heard(news: TabNews): void {
    if (news.kind === 'restart') return this.events.restart();
    if (news.kind === 'offers') return void this.#recovery.read();
    if (news.kind === 'stored') {
      this.#added(news.updates.length);
      this.#incoming.apply(news.updates, origins.tab);
      setTimeout(() => void this.#sender.send(), otherTabSends);
    }
    void this.#count();
  }

  /** Known at once, before it is counted: the words must not run ahead. A count begun earlier is void. */
  #added(number: number): void {
    this.#storings++;
    this.#learn({ waiting: this.#facts.waiting + number });
  }

  async #count(): Promise<void> {
    const storings = this.#storings;
    try {
      const { waiting, aside, unreadable, reason } = await this.parts.outbox.counts();
      if (storings !== this.#storings) return await this.#count();
      this.#learn({ waiting, aside, unreadable, asideReason: reason });
    } catch (fault) {
      this.#fault = storeFault(fault);
      this.#learn({});
    }
  }

  #learn(news: Partial<SaveFacts>): void {
    this.#facts = { ...this.#facts, ...news, unstored: this.#local.unstored, storeFault: this.#local.fault ?? this.#fault };
    this.events.facts(this.#facts);
    this.#share();
  }

  /** The sender has the link while there is one and the person can write. */
  #share(): void {
    const link = this.#caughtUp && writable(this.#facts) ? this.#link : null;
    if (link === this.#sharing) return;
    this.#sharing = link;
    this.#sender.use(link);
  }
}

function notTheirs({ code }: Refusal): boolean {
  return code === 'forbidden' || code === 'unknown';
}
