import * as Y from 'yjs';
import type { Log } from './device/log';
import { Sequences } from './sequences';
import { bringNewerSchema } from './text/newerSchema';
import type { Link } from './transport/link';
import type { Opened, Present, Sequenced } from './wire';

const gapPatience = 200;
/** A delivery that never came is noticed by the next one, or by looking this often. */
const lookEvery = 30_000;
const behind = 'The server has less of this note than this device. Copy your text and tell the lead inspector.';

/** Where an update of the Y.Doc came from when not from this person's typing here. */
export const origins = { server: Symbol('server'), tab: Symbol('tab'), device: Symbol('device') } as const;

/** What comes in, told. */
export interface IncomingEvents {
  /** A page was answered; throws when it is a refusal. Told before anything of the page is applied. */
  admitted(page: Opened): void;
  /** What comes next may hold what this build's editor does not know. Told before it is applied. */
  newer(): void;
  people(people: readonly Present[], self: string | null): void;
  /** The link answers no more. */
  failed(): void;
}

/** What the team wrote, into the document and the log: by sequence, whatever is doubled, late or left out. */
export class Incoming {
  readonly #seen = new Sequences();
  #link: Link | null = null;
  #catching: { readonly link: Link; readonly done: Promise<void> } | null = null;
  #gapTimer: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly doc: Y.Doc, private readonly log: Log, private readonly schema: number, private readonly events: IncomingEvents) {}

  /** Reads over this link from now on; null when there is none. */
  use(link: Link | null): void {
    this.#link = link;
    clearInterval(this.#look);
    clearTimeout(this.#gapTimer);
    if (link !== null) this.#look = setInterval(() => this.look(), lookEvery);
  }

  /** The document has these sequences already: from the device, or by a receipt for what was written here. */
  has(from: number, to: number): void {
    this.#seen.add(from, to);
    this.#watchGap();
  }

  /** Applies updates that are not this person's typing in this tab. */
  apply(updates: readonly Uint8Array[], origin: symbol): void {
    if (bringNewerSchema(this.doc, updates, this.schema)) this.events.newer();
    this.doc.transact(() => { for (const update of updates) Y.applyUpdate(this.doc, update, origin); }, origin);
  }

  /** Everything after the last sequence without a gap; one at a time for each link. */
  catchUp(how: 'open' | 'read' = 'open'): Promise<void> {
    const link = this.#link;
    if (link === null) return Promise.resolve();
    if (this.#catching?.link === link) return this.#catching.done;
    const mine = { link, done: this.#readOn(link, how).finally(() => { if (this.#catching === mine) this.#catching = null; }) };
    this.#catching = mine;
    return mine.done;
  }

  /** Looks whether there is more, and drops a link that does not answer. */
  look(how: 'open' | 'read' = 'read'): void {
    this.catchUp(how).catch(() => this.events.failed());
  }

  /** Everything committed from `from` to `to`, but for what this link itself submitted. */
  delivered(from: number, to: number, updates: readonly Sequenced[]): void {
    this.#received(from, to, updates);
    this.#watchGap();
  }

  async #readOn(link: Link, how: 'open' | 'read'): Promise<void> {
    let after = this.#seen.contiguous;
    let page = await link[how](after);
    if (page.refusal === null && page.head < after) page = { ...page, refusal: { code: 'behind', message: behind } };
    this.events.admitted(page);
    if (how === 'open') this.events.people(page.people, link.self);
    for (;;) {
      const last = page.updates.at(-1)?.sequence;
      if (last === undefined) return;
      this.#received(after + 1, last, page.updates);
      if (last >= page.head) return;
      after = last;
      page = await link.read(after);
      this.events.admitted(page);
    }
  }

  #received(from: number, to: number, updates: readonly Sequenced[]): void {
    this.apply(updates.map(({ update }) => update), origins.server);
    this.#seen.add(from, to);
    this.log.collect(updates);
  }

  #watchGap(): void {
    clearTimeout(this.#gapTimer);
    if (!this.#seen.gap) return;
    this.#gapTimer = setTimeout(() => { if (this.#seen.gap) this.look('open'); }, gapPatience);
  }
}
