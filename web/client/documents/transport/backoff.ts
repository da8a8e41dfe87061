const shortest = 500;
const longest = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: full jitter between half a second and a ceiling that
 * doubles up to 30 s. There is no last attempt.
 * @param attempt failed attempts so far, from 0
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longest, 2 * shortest * 2 ** Math.min(attempt, 10));
  return shortest + random() * (ceiling - shortest);
}

/** A wait that `wake` cuts short. */
export class Pause {
  #wake: (() => void) | null = null;

  /** True when the wait was cut short. */
  wait(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(false), milliseconds);
      const end = (woken: boolean): void => {
        clearTimeout(timer);
        this.#wake = null;
        resolve(woken);
      };
      this.#wake = () => end(true);
    });
  }

  /** Ends the wait now, if there is one. */
  wake(): void {
    this.#wake?.();
  }
}
