import { backoff, Pause } from './backoff';
import { SignedOut, type Dial, type Link, type LinkListener } from './link';

const probeHubEvery = 60_000;

/** What the connector needs from the one whose link it keeps. */
export interface LinkKeeper extends Omit<LinkListener, 'lost'> {
  /** A link stands: join and catch up. Throwing means the link is of no use. */
  linked(link: Link): Promise<void>;
  /** There is none now, and why. */
  unlinked(signedOut: boolean): void;
}

/**
 * Keeps a link for ever: the hub first, plain HTTP when the hub cannot be had, the hub again as soon as it can.
 * After each failure it waits with full jitter; `wake` (network back, tab in front) tries at once.
 */
export class Connector {
  readonly #pause = new Pause();
  #attempt = 0;
  #stopped = false;
  #link: Link | null = null;
  #lost: () => void = () => undefined;

  constructor(private readonly hub: Dial, private readonly sync: Dial, private readonly keeper: LinkKeeper, private readonly random: () => number = Math.random) {}

  /** Runs until `stop`. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      const signedOut = await this.#once();
      if (this.#stopped) return;
      this.keeper.unlinked(signedOut);
      if (await this.#pause.wait(backoff(this.#attempt++, this.random))) this.#attempt = 0;
    }
  }

  /** Tries now rather than later. */
  wake(): void {
    this.#pause.wake();
  }

  /** The link is of no use any more: dial again. */
  drop(): void {
    this.#lost();
  }

  /** Lets go for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#pause.wake();
    this.#lost();
    await this.#link?.stop();
  }

  /** One link from dialling to loss; true when the person has to sign in. */
  async #once(): Promise<boolean> {
    try {
      await this.#hold(this.hub);
      return false;
    } catch (hubFault) {
      if (hubFault instanceof SignedOut) return true;
    }
    try {
      if (!this.#stopped) await this.#hold(this.sync, true);
      return false;
    } catch (fault) {
      return fault instanceof SignedOut;
    }
  }

  /** Throws when the link never stood; returns when it was lost, or when `probing` found that the hub can be had again. */
  async #hold(dial: Dial, probing = false): Promise<void> {
    const { promise, resolve } = settleable();
    this.#lost = resolve;
    const { keeper } = this;
    const link = await dial({
      delivered: (from, to, updates) => keeper.delivered(from, to, updates),
      people: (people) => keeper.people(people),
      frozen: (freeze) => keeper.frozen(freeze),
      closed: (refusal) => keeper.closed(refusal),
      lost: resolve,
    });
    this.#link = link;
    const probe = probing ? setInterval(() => void this.#probe(resolve), probeHubEvery) : undefined;
    try {
      await keeper.linked(link);
      this.#attempt = 0;
      await promise;
    } finally {
      clearInterval(probe);
      this.#link = null;
      await link.stop();
    }
  }

  async #probe(found: () => void): Promise<void> {
    const silent = (): void => undefined;
    try {
      const trial = await this.hub({ delivered: silent, people: silent, frozen: silent, closed: silent, lost: silent });
      await trial.stop();
      found();
    } catch {
      // still not to be had: plain HTTP goes on
    }
  }
}

function settleable(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => { resolve = () => settle(); });
  return { promise, resolve };
}
