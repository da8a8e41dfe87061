import { describe, expect, it } from 'vitest';
import { offerWords } from '../../../../web/client/documents/recovery/offerWords';

const at = Date.UTC(2026, 10, 24, 10, 40);

describe('The words of an offer', () => {
  it('say who deleted the passage and when, as far as it is known', () => {
    expect(offerWords({ deleted: { name: 'Tom Reed', at } }, at + 3_600_000)).toBe('Some text you wrote offline was in a passage that Tom Reed deleted at 10:40am.');
    expect(offerWords({ deleted: { name: 'Tom Reed', at } }, at + 86_400_000)).toBe('Some text you wrote offline was in a passage that Tom Reed deleted on 24 November 2026 at 10:40am.');
    expect(offerWords({ deleted: null }, at)).toBe('Some text you wrote offline was in a passage that a colleague deleted meanwhile.');
  });
});
