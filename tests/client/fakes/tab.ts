import { vi } from 'vitest';
import * as Y from 'yjs';
import type { Offer } from '../../../web/client/documents/device/offers';
import type { SaveFacts } from '../../../web/client/documents/saveState';
import { saveWords } from '../../../web/client/documents/saveState';
import { Session } from '../../../web/client/documents/session';
import type { TabNews } from '../../../web/client/documents/tabs';
import type { Dial } from '../../../web/client/documents/transport/link';
import { note, type Device } from './device';
import type { DocumentServer } from './documentServer';

const channels = new Map<string, Set<Tab>>();

/** One tab in which one note is open. Checks at every step that its save words are true. */
export class Tab {
  readonly session: Session;
  readonly typed: string[] = [];
  readonly untrue: string[] = [];
  /** What is offered back now. */
  offers: readonly Offer[] = [];
  /** Told everything the session learns. */
  onFacts: (facts: SaveFacts) => void = () => undefined;
  restarts = 0;
  words = '';
  readonly #hear: (news: TabNews) => void;
  #stored = new Set<string>();
  #dead = false;

  constructor(private readonly device: Device, private readonly server: DocumentServer, random: () => number = Math.random, name = 'Priya Shah') {
    let hear: (news: TabNews) => void = () => undefined;
    const { keys, outbox, log, offers } = device.open();
    const put = outbox.put.bind(outbox);
    const wrapped = Object.assign(outbox, { put: async (batches: Parameters<typeof put>[0]) => { await put(batches); for (const token of this.#readable(batches)) this.#stored.add(token); } });
    this.session = new Session({
      lock: device.name, mayWrite: true, schema: 1, keys, outbox: wrapped, log, offers, written: server.written, locks: device.locks,
      hub: this.#alive(server.hub(name)), sync: this.#alive(server.sync(name)), random,
      tabs: (heard) => { hear = heard; return { tell: (news) => this.#tell(news), stop: () => { this.#others().delete(this); } }; },
    }, { facts: (facts) => this.#check(facts), people: () => undefined, offered: (offers) => { this.offers = offers; }, typed: () => undefined, restart: () => { this.restarts++; } });
    this.#hear = hear;
    this.#others().add(this);
  }

  /** What the person reads. */
  get text(): string {
    return this.session.doc.getText('words').toString();
  }

  /** Writes a word that nobody else writes. */
  type(word: string, random: () => number = Math.random): void {
    this.typed.push(word);
    const text = this.session.doc.getText('words');
    text.insert(Math.floor(random() * (text.length + 1)), word);
  }

  /** The tab dies: nothing more is stored, sent or heard. */
  die(): void {
    this.#dead = true;
    this.#others().delete(this);
    Object.assign(this.session, { events: { facts: () => undefined, people: () => undefined, offered: () => undefined, typed: () => undefined, restart: () => undefined } });
  }

  #alive(dial: Dial): Dial {
    return (listener) => (this.#dead ? new Promise(() => undefined) : dial(listener));
  }

  #check(facts: SaveFacts): void {
    const { words, claim } = saveWords(facts);
    this.words = words;
    this.onFacts(facts);
    const atServer = this.server.text.getText('words').toString();
    if (this.session === undefined) return;
    for (const word of this.typed) {
      if (claim === 2 && !has(atServer, word)) this.untrue.push(`"${words}" while ${word} is not with the team`);
      if (claim >= 1 && !has(atServer, word) && !this.#stored.has(word)) this.untrue.push(`"${words}" while ${word} is not on the device`);
    }
  }

  /** Which of the typed words these batches, on top of what this tab has, hold. */
  #readable(batches: readonly { update: Uint8Array }[]): string[] {
    const runs = batches.flatMap(({ update }) => Y.decodeUpdate(update).structs).map((struct) => (struct instanceof Y.Item && struct.content instanceof Y.ContentString ? struct.content.str : ''));
    return this.typed.filter((word) => runs.some((run) => run.includes(word)));
  }

  #tell(news: TabNews): void {
    for (const other of this.#others()) if (other !== this) setTimeout(() => other.#hear(structuredClone(news)), 1);
  }

  #others(): Set<Tab> {
    const tabs = channels.get(this.device.name + note) ?? new Set<Tab>();
    channels.set(this.device.name + note, tabs);
    return tabs;
  }
}

/** Every letter of the word is there: others may have written inside it. */
function has(text: string, word: string): boolean {
  return [...word].every((letter) => text.includes(letter));
}

const realTimeout = globalThis.setTimeout;

/** Lets fake time pass in small steps, with real moments between for encryption and the device store; at most until the condition holds. */
export async function pass(milliseconds: number, until?: () => boolean): Promise<void> {
  const steps = Math.ceil((until === undefined ? milliseconds : 4 * milliseconds) / 20);
  for (let step = 0; step < steps && until?.() !== true; step++) {
    await vi.advanceTimersByTimeAsync(20);
    await new Promise((resolve) => realTimeout(resolve, 1));
  }
}
