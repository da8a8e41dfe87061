import { describe, expect, it } from 'vitest';
import { dayOf, momentOf, timeOf } from '../../../web/client/shared/moment';

describe('Moments', () => {
  it.each([
    [Date.UTC(2026, 10, 24, 9, 41, 59), '9:41am'], [Date.UTC(2026, 10, 24, 11), '11am'], [Date.UTC(2026, 10, 24, 12), 'midday'],
    [Date.UTC(2026, 10, 24, 0, 0), 'midnight'], [Date.UTC(2026, 10, 24, 12, 5), '12:05pm'], [Date.UTC(2026, 6, 1, 23, 5), '12:05am'], [Date.UTC(2026, 10, 24, 15, 30), '3:30pm'],
  ])('are told as GOV.UK tells times: %i', (at, words) => { expect(timeOf(at)).toBe(words); });

  it('are told in London', () => {
    expect(dayOf(Date.UTC(2026, 6, 1, 23, 5))).toBe('2 July 2026');
    expect(momentOf(Date.UTC(2026, 10, 24, 10, 42))).toBe('24 November 2026 at 10:42am');
  });
});
