import { describe, expect, it } from 'vitest';
import { joined, within, without, type Run } from '../../../../web/client/documents/text/runs';
import { seed, seeded } from '../../fakes/random';

const run = (clock: number, length: number, client = 1): Run => ({ client, clock, length });
const letters = (runs: readonly Run[]): string[] => runs.flatMap(({ client, clock, length }) => Array.from({ length }, (_, at) => `${client}.${clock + at}`));

describe('Runs', () => {
  it('are cut where another covers them', () => {
    expect(without(run(2, 6), [run(3, 2), run(7, 9)])).toEqual([run(2, 1), run(5, 2)]);
    expect(within(run(2, 6), [run(3, 2), run(7, 9)])).toEqual([run(3, 2), run(7, 1)]);
    expect(without(run(2, 6), [run(2, 6)])).toEqual([]);
    expect(without(run(2, 6), [run(2, 6, 9)])).toEqual([run(2, 6)]);
  });

  it('are joined where they touch or overlap', () => {
    expect(joined([run(5, 2), run(1, 4), run(6, 4), run(20, 1), run(1, 1, 9)])).toEqual([run(1, 9), run(20, 1), run(1, 1, 9)]);
  });

  it(`agree with plain sets (SEED=${seed})`, () => {
    const random = seeded(seed);
    const some = (): Run => run(Math.floor(random() * 20), 1 + Math.floor(random() * 8), 1 + Math.floor(random() * 2));
    for (let round = 0; round < 2000; round++) {
      const one = some();
      const others = Array.from({ length: Math.floor(random() * 5) }, some);
      const covered = new Set(letters(others));
      expect(letters(without(one, others)), `SEED=${seed}`).toEqual(letters([one]).filter((letter) => !covered.has(letter)));
      expect(letters(within(one, others)), `SEED=${seed}`).toEqual(letters([one]).filter((letter) => covered.has(letter)));
      expect(new Set(letters(joined(others))), `SEED=${seed}`).toEqual(covered);
    }
  });
});
