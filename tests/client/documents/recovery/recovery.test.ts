import { describe, expect, it, vi } from 'vitest';
import type * as Y from 'yjs';
import { Offers } from '../../../../web/client/documents/device/offers';
import { putBack } from '../../../../web/client/documents/text/swallowed';
import { Device } from '../../fakes/device';
import { DocumentServer } from '../../fakes/documentServer';
import { openTabs } from '../../fakes/openTabs';
import { pass, type Tab } from '../../fakes/tab';

const shared = 'Saved on this device. Shared with the team.';
const root = (tab: Tab): Y.XmlFragment => tab.session.doc.getXmlFragment('default');
const text = (tab: Tab, at: number): Y.XmlText => (root(tab).get(at) as Y.XmlElement).get(0) as Y.XmlText;
const words = (tab: Tab): string[] => tab.offers.map((offer) => offer.text);

describe('The recovery of swallowed text', () => {
  const start = openTabs();

  /** Priya writes offline in a paragraph that Tom deletes; her tab dies. The server is up again. */
  const apart = async (): Promise<{ server: DocumentServer; device: Device; tom: Tab }> => {
    const server = new DocumentServer();
    const device = new Device();
    const tom = await start(new Device(), server, 'Tom Reed');
    const priya = await start(device, server);
    await pass(500, () => priya.words === shared && tom.words === shared);
    for (const line of ['Parents said. ', 'Leaders know. ']) putBack(tom.session.doc, line);
    await pass(2000, () => root(priya).length === 2);
    server.chaos.down = true;
    server.restart();
    await pass(300);
    text(priya, 0).insert(14, 'Nobody told us why.');
    await pass(2000, () => priya.words.startsWith('Offline: 1'));
    priya.die();
    server.chaos.down = false;
    tom.session.wake();
    await pass(40_000, () => tom.words === shared);
    root(tom).delete(0, 1);
    await pass(2000, () => tom.words === shared && server.log.length === 3);
    return { server, device, tom };
  };

  it('finds it after a cold start from a text in which the paragraph is collected, and says who deleted it and when', async () => {
    const { server, device } = await apart();
    server.compact();
    await device.open().log.forget();
    const again = await start(device, server);
    await pass(20_000, () => again.offers.length > 0);
    expect(again.offers).toMatchObject([{ text: 'Nobody told us why.', deleted: { name: 'Tom Reed', at: server.now } }]);
    await pass(5000, () => again.words === shared);
    expect(await again.session.text()).toBe('Leaders know. ');
    expect(server.text.getXmlFragment('default').toJSON()).not.toContain('Nobody');
  });

  it('says that a colleague did when the server does not say who', async () => {
    const { server, device } = await apart();
    server.silent = true;
    const again = await start(device, server);
    await pass(20_000, () => again.offers.length > 0);
    expect(again.offers).toMatchObject([{ text: 'Nobody told us why.', deleted: null }]);
  });

  it('keeps the offer over a reload, offline too, and asks again who it was', async () => {
    const { server, device } = await apart();
    server.silent = true;
    const second = await start(device, server);
    await pass(20_000, () => second.offers.length > 0 && second.words === shared);
    second.die();
    server.chaos.down = true;
    const third = await start(device, server);
    await pass(500);
    expect(words(third)).toEqual(['Nobody told us why.']);
    server.chaos.down = false;
    server.silent = false;
    third.session.wake();
    await pass(40_000, () => third.offers[0]?.deleted != null);
    expect(third.offers).toMatchObject([{ text: 'Nobody told us why.', deleted: { name: 'Tom Reed' } }]);
  });

  it.each([['put back', true, 'Leaders know. \nNobody told us why.'], ['left out', false, 'Leaders know. ']])('does not offer again what was %s', async (_, back, whole) => {
    const { server, device, tom } = await apart();
    const second = await start(device, server);
    await pass(20_000, () => second.offers.length > 0 && second.words === shared);
    await second.session.settle(second.offers[0] as Tab['offers'][number], back);
    await pass(5000, () => second.words === shared && second.offers.length === 0);
    expect(await tom.session.text()).toBe(whole);
    second.die();
    const third = await start(device, server);
    await pass(20_000, () => third.words === shared);
    expect(third.offers).toEqual([]);
    expect(await third.session.text()).toBe(whole);
    expect(await device.open().offers.load(), 'nothing of it is left on the device').toEqual([]);
  });

  it('does not offer again what was settled while the changes themselves still wait', async () => {
    const { server, device } = await apart();
    server.refuse = () => ({ code: 'unavailable', message: 'Try again.' });
    const second = await start(device, server);
    await pass(20_000, () => second.offers.length > 0);
    await second.session.settle(second.offers[0] as Tab['offers'][number], true);
    second.die();
    const third = await start(device, server);
    await pass(5000, () => third.session.facts.connected);
    expect([third.session.facts.waiting > 1, third.offers.length]).toEqual([true, 0]);
    expect(await third.session.text()).toBe('Leaders know. \nNobody told us why.');
    server.refuse = () => null;
    await pass(20_000, () => third.words === shared);
    expect(server.text.getXmlFragment('default').toJSON()).toContain('Nobody told us why.');
  });

  it('offers once in two tabs, and no more in either when one has chosen', async () => {
    const { server, device } = await apart();
    const [one, two] = [await start(device, server), await start(device, server)];
    await pass(20_000, () => one.offers.length > 0 && two.offers.length > 0);
    expect([words(one), words(two)]).toEqual([['Nobody told us why.'], ['Nobody told us why.']]);
    await two.session.settle(two.offers[0] as Tab['offers'][number], true);
    await pass(5000, () => one.offers.length + two.offers.length === 0);
    expect([one.offers, two.offers]).toEqual([[], []]);
    await pass(5000, () => one.words === shared);
    expect(await one.session.text()).toBe('Leaders know. \nNobody told us why.');
  });

  it('puts nothing back into a frozen note: the offer stays', async () => {
    const { server, device } = await apart();
    server.setFreeze({ byName: 'Ann Cole', at: server.now, reason: 'The team meets' });
    const second = await start(device, server);
    await pass(20_000, () => second.offers.length > 0);
    await second.session.settle(second.offers[0] as Tab['offers'][number], true);
    await pass(1000);
    expect(words(second)).toEqual(['Nobody told us why.']);
    expect(await second.session.text()).toBe('Leaders know. ');
  });

  it('keeps the offer in the tab when the device does not take it', async () => {
    const { server, device } = await apart();
    const broken = vi.spyOn(Offers.prototype, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const second = await start(device, server);
    await pass(20_000, () => second.offers.length > 0 && second.words === shared);
    expect(words(second)).toEqual(['Nobody told us why.']);
    server.restart();
    await pass(20_000, () => second.words === shared);
    await second.session.settle(second.offers[0] as Tab['offers'][number], false);
    expect(second.offers).toEqual([]);
    broken.mockRestore();
  });
});
