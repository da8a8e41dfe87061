/** Random numbers that a seed repeats: sfc32, with the choices that histories make. */
export class Random {
  #a; #b; #c; #d = 1;

  /** @param {number} seed a whole number from 0 to 2^53 - 1 */
  constructor(seed) {
    this.#a = seed >>> 0;
    this.#b = Math.floor(seed / 2 ** 32) >>> 0;
    this.#c = 0x9e3779b9;
    for (let i = 0; i < 12; i++) this.bits();
  }

  bits() {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum | 0;
    return sum >>> 0;
  }

  /** From low to high, both possible. */
  whole(low, high) { return low + (this.bits() % (high - low + 1)); }

  /** True in so many of a hundred. */
  chance(percent) { return this.bits() % 100 < percent; }

  of(list) { return list[this.bits() % list.length]; }

  /** Small mostly, seldom up to high. */
  skewed(low, high) { return low + Math.floor((high - low + 1) * (this.bits() / 2 ** 32) ** 3); }

  /** One of the functions, by the weight before it: [3, f, 1, g]. */
  weighted(choices) {
    let total = 0;
    for (let i = 0; i < choices.length; i += 2) total += choices[i];
    let left = this.bits() % total;
    for (let i = 0; ; i += 2) {
      if (left < choices[i]) return choices[i + 1];
      left -= choices[i];
    }
  }

  bytes(count) {
    const bytes = new Uint8Array(count);
    for (let i = 0; i < count; i++) bytes[i] = this.bits();
    return bytes;
  }
}
