import type { Freeze, Opened } from '../wire';

/** Keeps an answer from saying "not frozen" after the message that it is: the answer may have been made before it, and come after. */
export class FreezeNews {
  #told = 0;
  #latest: Freeze | null = null;

  /** A message came. */
  told(freeze: Freeze | null): void {
    this.#told++;
    this.#latest = freeze;
  }

  /** The answer to a question; what a message said meanwhile stands. */
  async during(ask: () => Promise<Opened>): Promise<Opened> {
    const before = this.#told;
    const page = await ask();
    return page.refusal !== null || this.#told === before ? page : { ...page, freeze: this.#latest };
  }
}
