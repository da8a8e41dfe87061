import { describe, expect, it } from 'vitest';
import { Sequences } from '../../../web/client/documents/sequences';
import { seed, seeded } from '../fakes/random';

describe('Sequences', () => {
  it('are contiguous from the first on', () => {
    const here = new Sequences();
    expect([here.contiguous, here.gap]).toEqual([0, false]);
    here.add(2, 4);
    expect([here.contiguous, here.gap]).toEqual([0, true]);
    here.add(1, 1);
    expect([here.contiguous, here.gap]).toEqual([4, false]);
    here.add(6, 6);
    here.add(3, 2);
    expect([here.contiguous, here.gap]).toEqual([4, true]);
  });

  it(`agree with a plain set in any order (SEED=${seed})`, () => {
    const random = seeded(seed);
    for (let round = 0; round < 300; round++) {
      const [here, plain] = [new Sequences(), new Set<number>()];
      for (let i = 0; i < 30; i++) {
        const from = 1 + Math.floor(random() * 40);
        const to = from + Math.floor(random() * 4);
        here.add(from, to);
        for (let at = from; at <= to; at++) plain.add(at);
        let contiguous = 0;
        while (plain.has(contiguous + 1)) contiguous++;
        expect([here.contiguous, here.gap], `SEED=${seed}`).toEqual([contiguous, plain.size > contiguous]);
      }
    }
  });
});
