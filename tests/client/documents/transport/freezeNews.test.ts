import { describe, expect, it } from 'vitest';
import { FreezeNews } from '../../../../web/client/documents/transport/freezeNews';
import type { Freeze, Opened } from '../../../../web/client/documents/wire';

const freeze: Freeze = { byName: 'Tom Reed', at: 0, reason: 'The team meets' };
const page = (frozen: Freeze | null): Opened => ({ refusal: null, mayWrite: true, head: 0, updates: [], people: [], freeze: frozen, schema: 0 });

describe('News of a freeze', () => {
  it('stands against an answer that was asked for before it came', async () => {
    const news = new FreezeNews();
    const answer = await news.during(async () => { news.told(freeze); return page(null); });
    expect(answer.freeze).toEqual(freeze);
    const lifted = await news.during(async () => { news.told(null); return page(freeze); });
    expect(lifted.freeze).toBeNull();
  });

  it('does not outlast the next answer', async () => {
    const news = new FreezeNews();
    news.told(freeze);
    expect((await news.during(async () => page(null))).freeze).toBeNull();
  });

  it('changes no refusal', async () => {
    const news = new FreezeNews();
    const refused = { ...page(null), refusal: { code: 'forbidden', message: 'Not yours.' } };
    expect(await news.during(async () => { news.told(freeze); return refused; })).toBe(refused);
  });
});
