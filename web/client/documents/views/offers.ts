import type { Announcer } from '../../shared/announcer';
import type { Offer } from '../device/offers';
import { offerWords } from '../recovery/offerWords';
import { showNotice, type Notice } from './notice';

/** Shows each offer as a notice above the text, while its words could be put back. */
export class OffersView {
  readonly #shown = new Map<string, Notice>();
  readonly #said = new Set<string>();
  #offers: readonly Offer[] = [];
  #writable = false;

  constructor(private readonly before: HTMLElement, private readonly announcer: Announcer, private readonly choose: (offer: Offer, back: boolean) => void) {}

  /** What is to be chosen now. */
  offered(offers: readonly Offer[]): void {
    this.#offers = offers;
    this.#show();
  }

  /** Whether the person can write now. */
  set writable(writable: boolean) {
    if (writable === this.#writable) return;
    this.#writable = writable;
    this.#show();
  }

  /** Takes them down; they stay on the device. */
  stop(): void {
    this.#offers = [];
    this.#show();
  }

  #show(): void {
    const wanted = this.#writable ? this.#offers : [];
    for (const [id, notice] of this.#shown) {
      if (wanted.some((offer) => offer.id === id)) continue;
      notice.remove();
      this.#shown.delete(id);
    }
    for (const offer of wanted) this.#put(offer);
  }

  #put(offer: Offer): void {
    const words = offerWords(offer, Date.now());
    const shown = this.#shown.get(offer.id);
    if (shown !== undefined) return shown.say(words);
    this.#shown.set(offer.id, showNotice(this.before, words, offer.text, {
      'Put it back at the end': () => this.choose(offer, true),
      'Leave it out': () => this.choose(offer, false),
    }));
    if (!this.#said.has(offer.id)) this.announcer.urgent(words);
    this.#said.add(offer.id);
  }
}
