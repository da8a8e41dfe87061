import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Y from 'yjs';
import { newBatch, Outbox } from '../../../web/client/documents/device/outbox';
import { writable } from '../../../web/client/documents/saveState';
import { stampSchema } from '../../../web/client/documents/text/noteText';
import { putBack } from '../../../web/client/documents/text/swallowed';
import type { Freeze } from '../../../web/client/documents/wire';
import { Device } from '../fakes/device';
import { DocumentServer } from '../fakes/documentServer';
import { seed, seeded } from '../fakes/random';
import { pass, Tab } from '../fakes/tab';

const shared = 'Saved on this device. Shared with the team.';

/** Letters are of the private use area, one to a word: each is written once by one person, so loss and doubling are plain. */
const word = (number: number): string => String.fromCharCode(0xe000 + number);

describe('A session', () => {
  let open: Tab[] = [];
  const start = async (device: Device, server: DocumentServer): Promise<Tab> => {
    const tab = new Tab(device, server);
    open.push(tab);
    await tab.session.start();
    return tab;
  };
  beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }); });
  afterEach(async () => {
    const ended = Promise.all(open.map((tab) => tab.session.stop()));
    await pass(2000);
    await ended;
    open = [];
    vi.useRealTimers();
  });

  it('takes words from one person to another', async () => {
    const server = new DocumentServer();
    const [priya, tom] = [await start(new Device(), server), await start(new Device(), server)];
    await pass(200);
    priya.type('Waiting times are long');
    await pass(2000, () => tom.text !== '' && priya.words === shared);
    expect(tom.text).toBe('Waiting times are long');
    expect(priya.words).toBe(shared);
  });

  it('counts changes while offline and shares them when the network is back', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.chaos.down = true;
    server.restart();
    await pass(300);
    expect(priya.words).toBe('Offline: 0 changes on this device');
    priya.type('a');
    await pass(1000, () => priya.words === 'Offline: 1 change on this device');
    priya.type('b');
    await pass(1000, () => priya.words === 'Offline: 2 changes on this device');
    expect(priya.words).toBe('Offline: 2 changes on this device');
    server.chaos.down = false;
    priya.session.wake();
    await pass(40_000, () => priya.words === shared);
    expect(priya.words).toBe(shared);
    expect(priya.untrue).toEqual([]);
  });

  it('shows and shares what was typed before the tab died offline', async () => {
    const server = new DocumentServer();
    const device = new Device();
    const before = await start(device, server);
    await pass(500, () => before.words === shared);
    server.chaos.down = true;
    server.restart();
    before.type('typed in the lift');
    await pass(1000, () => before.words.startsWith('Offline: 1'));
    before.die();
    const after = await start(device, server);
    expect(after.text).toBe('typed in the lift');
    server.chaos.down = false;
    await pass(60_000, () => after.words === shared);
    expect(server.text.getText('words').toString()).toBe('typed in the lift');
    expect(new Set(server.log.map(({ id }) => id)).size).toBe(server.log.length);
  });

  it('shows a note at once from the device when it is opened again', async () => {
    const server = new DocumentServer();
    const [device, other] = [new Device(), await start(new Device(), server)];
    const first = await start(device, server);
    await pass(200);
    other.type('from a colleague');
    await pass(3000, () => first.text !== '' && other.words === shared);
    await pass(1000);
    server.chaos.down = true;
    const again = await start(device, server);
    expect(again.text).toBe('from a colleague');
  });

  it('gives back words written offline in a paragraph that a colleague deleted, and only those', async () => {
    const server = new DocumentServer();
    const [priya, tom] = [await start(new Device(), server), await start(new Device(), server)];
    await pass(500, () => priya.words === shared && tom.words === shared);
    for (const line of ['Parents said. ', 'Leaders know. ']) putBack(tom.session.doc, line);
    const text = (tab: Tab, at: number): Y.XmlText => (tab.session.doc.getXmlFragment('default').get(at) as Y.XmlElement).get(0) as Y.XmlText;
    await pass(2000, () => priya.session.doc.getXmlFragment('default').length === 2);
    server.chaos.down = true;
    server.restart();
    await pass(300);
    text(priya, 0).insert(14, 'Nobody told us why.');
    text(priya, 1).insert(14, 'They act.');
    tom.session.doc.getXmlFragment('default').delete(0, 1);
    await pass(2000, () => [priya, tom].every((tab) => tab.words.startsWith('Offline: 1')));
    server.chaos.down = false;
    tom.session.wake();
    await pass(40_000, () => tom.words === shared);
    priya.session.wake();
    await pass(40_000, () => priya.words === shared);
    expect(priya.offers.map(({ text: words }) => words)).toEqual(['Nobody told us why.']);
    expect(tom.offers).toEqual([]);
    expect(await priya.session.text()).toBe('Leaders know. They act.');
    putBack(priya.session.doc, 'Nobody told us why.');
    await pass(5000, () => tom.session.doc.getXmlFragment('default').length === 2);
    expect(await tom.session.text()).toBe('Leaders know. They act.\nNobody told us why.');
  });

  it('gives what one tab types to the other at once, also offline, and both count the same', async () => {
    const server = new DocumentServer();
    server.chaos.down = true;
    const device = new Device();
    const [one, two] = [await start(device, server), await start(device, server)];
    await pass(200);
    one.type('left');
    await pass(1000, () => two.text === 'left' && two.words.includes('1 change'));
    two.type('right');
    await pass(1000, () => one.text.includes('right') && one.words.includes('2 changes') && two.words.includes('2 changes'));
    expect([one.words, two.words]).toEqual(Array(2).fill('Offline: 2 changes on this device'));
    server.chaos.down = false;
    await pass(60_000, () => one.words === shared && two.words === shared);
    expect(server.worstInFlight).toBe(1);
    expect(server.log.length).toBe(2);
  });

  it('takes no count that was begun before a change was stored: it would say shared of what is not', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.refuse = () => ({ code: 'busy', message: 'Try again.' });
    let begin = (): void => undefined;
    let end = (): void => undefined;
    const begun = new Promise<void>((resolve) => { begin = resolve; });
    const late = new Promise<void>((resolve) => { end = resolve; });
    const counts = Outbox.prototype.counts;
    const slow = vi.spyOn(Outbox.prototype, 'counts').mockImplementationOnce(async function (this: Outbox) {
      const counted = await counts.call(this);
      begin();
      await late;
      return counted;
    });
    const counting = priya.session.discardAside();
    await begun;
    priya.type('not with the team');
    await pass(1000, () => priya.session.facts.unstored === 0 && priya.session.facts.waiting === 1);
    end();
    await counting;
    slow.mockRestore();
    expect(priya.session.facts.waiting).toBe(1);
    expect(priya.words).toBe('Saved on this device. Sharing…');
    expect(priya.untrue).toEqual([]);
    server.refuse = () => null;
    await pass(10_000, () => priya.words === shared);
    expect(server.text.getText('words').toString()).toBe('not with the team');
  });

  it('goes on over plain HTTP where the hub cannot be had', async () => {
    const server = new DocumentServer();
    server.chaos.noHub = true;
    const priya = await start(new Device(), server);
    await pass(500);
    priya.type('through the filter');
    await pass(5000, () => priya.words === shared);
    expect(server.text.getText('words').toString()).toBe('through the filter');
  });

  it('asks to sign in and keeps every word while the session is over', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.chaos.signedOut = true;
    server.restart();
    priya.type('still typing');
    await pass(60_000, () => priya.words.startsWith('Sign in'));
    expect(priya.words).toBe('Sign in to share. Your text is safe on this device.');
    server.chaos.signedOut = false;
    priya.session.wake();
    await pass(60_000, () => priya.words === shared);
    expect(server.text.getText('words').toString()).toBe('still typing');
  });

  it('takes nothing of what the editor tidies for a reader, and starts anew when the reader becomes a writer', async () => {
    const server = new DocumentServer();
    server.mayWrite = false;
    const shadow = await start(new Device(), server);
    await pass(500, () => shadow.words === 'You can read this note but not write in it.');
    shadow.type('tidied');
    server.restart();
    await pass(3000);
    expect(shadow.session.facts).toMatchObject({ unstored: 0, waiting: 0, mayWrite: false });
    expect([shadow.words, server.submissions, shadow.restarts]).toEqual(['You can read this note but not write in it.', 0, 0]);
    server.mayWrite = true;
    server.restart();
    await pass(5000, () => shadow.restarts === 1);
    expect(shadow.restarts).toBe(1);
  });

  it('stops and keeps the outbox when the note is no longer the person\'s', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.mayWrite = false;
    server.refuse = () => ({ code: 'forbidden', message: 'You are not on this team.' });
    priya.type('kept');
    await pass(3000, () => priya.words.startsWith('You are not'));
    server.close('You are not on this team.');
    await pass(5000);
    expect(priya.words).toBe('You are not on this team. 1 change of yours is kept on this device and not shared.');
    expect(server.log.length).toBe(0);
  });

  it.each([['forbidden', 0], ['invalid', 1]])('when closed as %s keeps of the received text on the device this many updates: %i', async (code, kept) => {
    const server = new DocumentServer();
    const [device, other] = [new Device(), await start(new Device(), server)];
    const priya = await start(device, server);
    await pass(500, () => priya.words === shared);
    other.type('of a colleague');
    await pass(3000, () => priya.text !== '' && other.words === shared);
    await pass(1000);
    expect((await device.open().log.load()).updates.length).toBe(1);
    await device.open().outbox.put([newBatch(7, new Uint8Array([0, 0]))]);
    server.close('Closed.', code);
    await pass(1000);
    expect((await device.open().log.load()).updates.length).toBe(kept);
    expect((await device.open().outbox.counts()).waiting).toBe(1);
  });

  const freeze: Freeze = { byName: 'Tom Reed', at: Date.UTC(2026, 10, 24, 10, 42), reason: 'The team meets' };
  const frozen = 'Frozen by Tom Reed on 24 November 2026 at 10:42am: The team meets. You can read this note, not write in it.';

  it('is read only at once in an open tab when the note is frozen, keeps what was typed in the same moment, and shares it when the freeze is lifted', async () => {
    const server = new DocumentServer();
    const device = new Device();
    const [priya, tom] = [await start(device, server), await start(new Device(), server)];
    await pass(500, () => priya.words === shared && tom.words === shared);
    server.setFreeze(freeze);
    priya.type('in the same moment');
    await pass(2000, () => priya.words.startsWith('Frozen') && tom.words.startsWith('Frozen'));
    await pass(3000);
    expect([priya.words, tom.words]).toEqual([`${frozen} 1 change of yours is kept on this device and not shared. When the freeze is lifted, it is shared.`, frozen]);
    expect([writable(priya.session.facts), priya.restarts, server.log.length]).toEqual([false, 0, 1]);
    expect(await device.open().outbox.counts()).toMatchObject({ waiting: 1, aside: 0 });
    const sent = server.submissions;
    server.setFreeze(null);
    await pass(5000, () => priya.words === shared && tom.text !== '');
    expect([writable(priya.session.facts), tom.text, server.submissions - sent]).toEqual([true, 'in the same moment', 1]);
    expect([...priya.untrue, ...tom.untrue]).toEqual([]);
  });

  it('learns of a freeze from a refusal when the message was lost, and of its end from the next look', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.freeze = freeze;
    priya.type('kept');
    await pass(5000, () => priya.words.startsWith('Frozen'));
    expect(priya.session.facts).toMatchObject({ frozen: freeze, waiting: 1, aside: 0 });
    server.freeze = null;
    await pass(40_000, () => priya.words === shared);
    expect(server.text.getText('words').toString()).toBe('kept');
  });

  it('keeps what was written offline before it knew of a freeze, over a reload, and stays frozen while the network is away', async () => {
    const server = new DocumentServer();
    const device = new Device();
    const before = await start(device, server);
    await pass(500, () => before.words === shared);
    server.chaos.down = true;
    server.restart();
    await pass(300);
    before.type('in the lift');
    await pass(1000, () => before.words.startsWith('Offline: 1'));
    server.setFreeze(freeze);
    before.die();
    server.chaos.down = false;
    const after = await start(device, server);
    await pass(10_000, () => after.words.startsWith('Frozen'));
    expect([after.words, after.text]).toEqual([`${frozen} 1 change of yours is kept on this device and not shared. When the freeze is lifted, it is shared.`, 'in the lift']);
    server.chaos.down = true;
    server.restart();
    await pass(1000);
    expect([after.session.facts.connected, after.words.startsWith('Frozen')]).toEqual([false, true]);
    server.freeze = null;
    server.chaos.down = false;
    after.session.wake();
    await pass(40_000, () => after.words === shared);
    expect(server.text.getText('words').toString()).toBe('in the lift');
  });

  it('says a freeze to readers too, and over plain HTTP', async () => {
    const server = new DocumentServer();
    Object.assign(server, { mayWrite: false, freeze });
    server.chaos.noHub = true;
    const shadow = await start(new Device(), server);
    await pass(5000, () => shadow.words === frozen);
    expect(shadow.words).toBe(frozen);
  });

  it('lets go of the editor before a newer text is applied, whoever brings it, and never binds one to it', async () => {
    const server = new DocumentServer();
    const [priya, tom] = [await start(new Device(), server), await start(new Device(), server)];
    await pass(500, () => priya.words === shared && tom.words === shared);
    const seen: (string | undefined)[] = [];
    priya.onFacts = ({ outdated }) => { if (outdated) seen.push(priya.session.doc.getXmlFragment('default').toJSON()); };
    tom.session.doc.transact(() => {
      stampSchema(tom.session.doc, 2);
      putBack(tom.session.doc, 'of the future');
    });
    await pass(5000, () => priya.session.facts.outdated && (seen.at(-1) ?? '') !== '');
    expect(seen[0], 'told while the text was as before').toBe('');
    expect(await priya.session.text()).toBe('of the future');
    expect(writable(priya.session.facts)).toBe(false);
    priya.type('not shared');
    await pass(3000);
    expect(server.text.getText('words').toString()).toBe('');
    server.schema = 2;
    const late = await start(new Device(), server);
    const bound: boolean[] = [];
    late.onFacts = ({ opening, outdated }) => { if (!opening) bound.push(!outdated); };
    await pass(3000, () => bound.length > 0);
    expect(bound.includes(true)).toBe(false);
    expect(late.words).toBe('This note was written with a newer version of this service. You can read it, not write in it.');
  });

  it('lets go of the editor for what another tab of a newer build stored on this device', async () => {
    const server = new DocumentServer();
    const device = new Device();
    server.chaos.down = true;
    const [old, renewed] = [await start(device, server), await start(device, server)];
    await pass(300);
    stampSchema(renewed.session.doc, 2);
    await pass(2000, () => old.session.facts.outdated);
    expect(old.session.facts.outdated).toBe(true);
  });

  it(`loses and doubles nothing, and its words are true, over a network that drops, swaps and repeats, with freezes and compacted texts (SEED=${seed})`, async () => {
    for (let round = 0; round < 4; round++) {
      const random = seeded(seed + round);
      const server = new DocumentServer(random);
      const priyas = new Device();
      const tabs = [new Tab(priyas, server, random), new Tab(priyas, server, random), new Tab(new Device(), server, random), new Tab(new Device(), server, random)];
      open.push(...tabs);
      for (const tab of tabs) await tab.session.start();
      let written = 0;
      for (let step = 0; step < 60; step++) {
        Object.assign(server.chaos, { lose: 0.15, cut: 0.05, twice: 0.2, swap: 0.3, down: random() < 0.15, noHub: random() < 0.1 });
        if (server.chaos.down) server.restart();
        if (random() < 0.1) server.setFreeze(server.freeze === null ? freeze : null);
        if (random() < 0.1) server.compact();
        for (const tab of tabs) if (random() < 0.5) tab.type(word(written++), random);
        await pass(20 + Math.floor(random() * 300));
      }
      Object.assign(server.chaos, { lose: 0, cut: 0, twice: 0, swap: 0, down: false, noHub: false });
      server.setFreeze(null);
      for (const tab of tabs) tab.session.wake();
      const quiet = (): boolean => tabs.every((tab) => tab.words === shared && tab.text === tabs[0]?.text) && tabs[0]?.text.length === written;
      await pass(240_000, quiet);

      const told = `SEED=${seed} round ${round}`;
      const truth = server.text.getText('words').toString();
      expect([...truth].sort().join(''), told).toBe(Array.from({ length: written }, (_, at) => word(at)).join(''));
      expect(tabs.map((tab) => tab.text), told).toEqual(tabs.map(() => truth));
      expect(tabs.flatMap((tab) => tab.untrue), told).toEqual([]);
      expect(tabs.map((tab) => tab.words), told).toEqual(tabs.map(() => shared));
      expect(new Set(server.log.map(({ id }) => id)).size, told).toBe(server.log.length);
    }
  });
});
