/** Which sequences of a document are here, as ranges. Duplicates and any order are harmless. */
export class Sequences {
  readonly #ranges: { from: number; to: number }[] = [];

  /** Everything from `from` to `to`, both included, is here. */
  add(from: number, to: number): void {
    if (to < from) return;
    let range = { from, to };
    const apart = this.#ranges.filter((other) => {
      if (other.to + 1 < range.from || other.from > range.to + 1) return true;
      range = { from: Math.min(range.from, other.from), to: Math.max(range.to, other.to) };
      return false;
    });
    this.#ranges.splice(0, this.#ranges.length, ...[...apart, range].sort((a, b) => a.from - b.from));
  }

  /** The last sequence before which none is missing; 0 when the first is missing. */
  get contiguous(): number {
    const first = this.#ranges[0];
    return first !== undefined && first.from <= 1 ? first.to : 0;
  }

  /** Something is here beyond a gap. */
  get gap(): boolean {
    return this.#ranges.length > (this.contiguous > 0 ? 1 : 0);
  }
}
