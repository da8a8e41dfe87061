import { describe, expect, it } from 'vitest';
import { uuidv7 } from '../../../web/client/shared/uuid';

describe('A batch id', () => {
  it('is a UUID of version 7 and variant 2, as 32 figures', () => {
    for (let i = 0; i < 100; i++) expect(uuidv7()).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/u);
  });

  it('begins with the time, as in the example of RFC 9562', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e279b07cc398c4dc0c0c07398f');
  });

  it('sorts by time and does not come twice', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => uuidv7(1_700_000_000_000 + at));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 1000 }, () => uuidv7(1))).size).toBe(1000);
  });
});
