import { describe, expect, it } from 'vitest';
import { backoff } from '../../../../web/client/documents/transport/backoff';

describe('Waiting before the next attempt', () => {
  it('lies between half a second and 30 seconds, however long it goes on', () => {
    for (const attempt of [0, 1, 5, 20, 10_000]) {
      expect(backoff(attempt, () => 0)).toBe(500);
      expect(backoff(attempt, () => 0.999999)).toBeLessThanOrEqual(30_000);
    }
    expect(backoff(10_000, () => 0.999999)).toBeGreaterThan(29_000);
  });

  it('spreads over the whole of it, so that a thousand clients do not come at once', () => {
    const waits = Array.from({ length: 1000 }, (_, at) => backoff(8, () => at / 1000));
    expect(new Set(waits.map((wait) => Math.floor(wait / 1000))).size).toBeGreaterThan(28);
  });
});
