const between = 2_500;
const presenceGathers = 1_500;

/** Says things to people who use a screen reader, through the page's one `role=status` region, one at a time and not too often. */
export class Announcer {
  #queue: string[] = [];
  #presence: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #presenceTimer: ReturnType<typeof setTimeout> | undefined;
  #quiet = false;

  constructor(private readonly region: { textContent: string | null }) {}

  /** The state of the connection or the store: before everything else that waits. */
  urgent(words: string): void {
    this.#queue.unshift(words);
    this.#next();
  }

  /** Anything else that is worth a word. */
  say(words: string): void {
    this.#queue.push(words);
    this.#next();
  }

  /** Who came and went: gathered, and not said at all while offline. */
  presence(words: string): void {
    if (this.#quiet) return;
    this.#presence.push(words);
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = undefined;
      const gathered = this.#presence.splice(0).join(' ');
      if (!this.#quiet && gathered !== '') this.say(gathered);
    }, presenceGathers);
  }

  /** While true, presence is not said. */
  set offline(quiet: boolean) {
    this.#quiet = quiet;
    if (quiet) this.#presence = [];
  }

  /** Says no more. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#presenceTimer);
    this.#queue = [];
  }

  #next(): void {
    if (this.#timer !== undefined) return;
    const words = this.#queue.shift();
    if (words === undefined) return;
    this.region.textContent = words;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#next();
    }, between);
  }
}
