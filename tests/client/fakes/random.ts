/** Random numbers that come again for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The seed of this run: given by SEED to run it again, printed when a test fails. */
export const seed = Number((globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
