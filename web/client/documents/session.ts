import * as Y from 'yjs';
import type { ContentKeys } from './device/contentKeys';
import type { Locks } from './device/locks';
import type { Log } from './device/log';
import type { Outbox } from './device/outbox';
import { Incoming, origins } from './incoming';
import { LocalChanges, storeFault } from './localChanges';
import { plainText, stampSchema } from './text/noteText';
import type { SaveFacts } from './saveState';
import { Sender } from './sender';
import type { Tabs, TabNews } from './tabs';
import { swallowedText, unsentRuns } from './text/swallowed';
import { Connector } from './transport/connector';
import type { Dial, Link } from './transport/link';
import type { Opened, Present, Refusal } from './wire';

const otherTabSends = 1_000;
const keyAgain = 3_000;

/** What a session stands on; all of it can be had without a browser, for tests. */
export interface SessionParts {
  readonly lock: string;
  readonly mayWrite: boolean;
  readonly keys: ContentKeys;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly locks: Locks;
  readonly hub: Dial;
  readonly sync: Dial;
  readonly random?: () => number;
  tabs(heard: (news: TabNews) => void): Tabs;
}

/** What a session tells the page. */
export interface SessionEvents {
  facts(facts: SaveFacts): void;
  people(people: readonly Present[], self: string | null): void;
  /** Words of this person, written offline, that a colleague's deletion took with it. */
  swallowed(text: string): void;
  /** The person changed the text here. */
  typed(): void;
  /** A change was refused: the document has to be built anew without it. */
  restart(): void;
}

/** One note open in one tab: the text, what is on the device, and the way to the team. */
export class Session {
  /** Deleted text stays whole in it, as the server wants it; every tab and every opening has a new client id. */
  readonly doc = new Y.Doc({ gc: false });
  readonly #incoming: Incoming;
  readonly #local: LocalChanges;
  readonly #sender: Sender;
  readonly #connector: Connector;
  readonly #tabs: Tabs;
  #link: Link | null = null;
  #keyTimer: ReturnType<typeof setTimeout> | undefined;
  #fault: string | null = null;
  #storings = 0;
  /** Yjs and the editor tidy formatting by themselves. What they did to the copy of a reader is nobody's change. */
  #ignored = false;
  #facts: SaveFacts;

  constructor(private readonly parts: SessionParts, private readonly events: SessionEvents) {
    this.#facts = {
      opening: true, unstored: 0, storeFault: null, waiting: 0, aside: 0, asideReason: null, unreadable: 0,
      connected: false, signedOut: false, closed: null, mayWrite: parts.mayWrite,
    };
    this.#incoming = new Incoming(this.doc, parts.log, {
      admitted: (page) => this.#admitted(page),
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
      sending: (batches) => { for (const { client, update } of batches) if (client !== this.doc.clientID) Y.applyUpdate(this.doc, update, origins.tab); },
      receipted: (receipts) => {
        for (const { sequence } of receipts) this.#incoming.has(sequence, sequence);
        this.#tabs.tell({ kind: 'counted' });
        void this.#count();
      },
      forbidden: (refusal) => {
        this.#learn({ mayWrite: false, closed: refusal.message });
        this.#forget(refusal);
      },
      refused: () => { this.#tabs.tell({ kind: 'restart' }); events.restart(); },
      failed: () => this.#connector.drop(),
    });
    this.#connector = new Connector(parts.hub, parts.sync, {
      linked: (link) => this.#linked(link),
      unlinked: (signedOut) => this.#unlinked(signedOut),
      delivered: (from, to, updates) => this.#incoming.delivered(from, to, updates),
      people: (people) => events.people(people, this.#link?.self ?? null),
      closed: (refusal) => this.#closed(refusal),
    }, parts.random);
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
    stampSchema(this.doc);
  };

  async #readDevice(): Promise<void> {
    try {
      await this.parts.keys.ready();
      const { updates, sequences } = await this.parts.log.load();
      const unsent = await this.parts.outbox.load();
      this.#incoming.apply([...updates, ...unsent.map(({ update }) => update)], origins.device);
      this.#incoming.has(1, sequences.contiguous);
      this.#fault = null;
      await this.#count();
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
    const unsent = this.#facts.waiting === 0 ? [] : await this.parts.outbox.load().catch(() => []);
    const runs = unsentRuns(this.doc, unsent.map(({ update }) => update));
    await this.#incoming.catchUp();
    const swallowed = swallowedText(this.doc, runs);
    if (swallowed !== '' && this.#facts.mayWrite) this.events.swallowed(swallowed);
    this.#learn({ connected: true, signedOut: false, opening: false });
    this.#sender.use(this.#facts.mayWrite ? link : null);
  }

  #unlinked(signedOut: boolean): void {
    this.#link = null;
    this.#incoming.use(null);
    this.#sender.use(null);
    this.events.people([], null);
    this.#learn({ connected: false, signedOut, opening: false });
  }

  #admitted({ refusal, mayWrite }: Opened): void {
    if (refusal === null) {
      this.#learn({ mayWrite });
      if (mayWrite && this.#ignored) this.events.restart();
      return;
    }
    if (notTheirs(refusal) || refusal.code === 'behind') this.#closed(refusal);
    throw new Error(refusal.message);
  }

  #closed(refusal: Refusal): void {
    this.#learn({ closed: refusal.message, mayWrite: false, opening: false, connected: false });
    this.#sender.use(null);
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
  }
}

function notTheirs({ code }: Refusal): boolean {
  return code === 'forbidden' || code === 'unknown';
}
