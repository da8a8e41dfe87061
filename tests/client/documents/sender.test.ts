import { describe, expect, it } from 'vitest';
import type { Batch, Refusal } from '../../../web/client/documents/wire';
import { Device } from '../fakes/device';
import { DocumentServer } from '../fakes/documentServer';
import { openTabs } from '../fakes/openTabs';
import { pass } from '../fakes/tab';

const shared = 'Saved on this device. Shared with the team.';

describe('The sender', () => {
  const start = openTabs();

  it('sends the same batch again when its receipt was lost, and the server has it once', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.chaos.lose = 1;
    priya.type('once');
    await pass(3000, () => server.log.length > 0);
    await pass(300);
    expect(priya.words).not.toBe(shared);
    server.chaos.lose = 0;
    await pass(60_000, () => priya.words === shared);
    expect(server.log.filter(({ id }, at, log) => log.findIndex((one) => one.id === id) !== at)).toEqual([]);
    expect(server.submissions).toBeGreaterThan(1);
    expect(server.text.getText('words').toString()).toBe('once');
  });

  it('keeps what the server refuses for its author, asks for a new start, and does not send it again', async () => {
    const server = new DocumentServer();
    const device = new Device();
    const priya = await start(device, server);
    await pass(500, () => priya.words === shared);
    server.refuse = () => ({ code: 'invalid', message: 'This change is not text.' });
    priya.type('refused');
    await pass(5000, () => priya.restarts > 0);
    const asked = server.submissions;
    expect(await priya.session.text()).toBe('');
    server.refuse = () => null;
    await priya.session.stop();
    const again = await start(device, server);
    again.type('accepted');
    await pass(5000, () => again.words === shared);
    await pass(1000, () => again.words === shared && again.session.facts.aside === 1);
    expect(again.session.facts).toMatchObject({ aside: 1, asideReason: 'This change is not text.', waiting: 0 });
    expect(server.text.getText('words').toString()).toBe('accepted');
    expect(server.submissions).toBe(asked + 1);
  });

  const gap: Refusal = { code: 'update-gap', message: 'This change builds on text that the server does not have.' };

  it('catches up and sends again once when the server lacks what a change builds on', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    let refusals = 0;
    server.refuse = () => (refusals++ === 0 ? gap : null);
    const asked = server.asked.length;
    priya.type('again');
    await pass(5000, () => priya.words === shared);
    expect(server.text.getText('words').toString()).toBe('again');
    expect([server.submissions, server.asked.length - asked, priya.restarts, priya.session.facts.aside]).toEqual([2, 1, 0, 0]);
    refusals = 0;
    priya.type('and');
    await pass(5000, () => priya.words === shared);
    expect([server.submissions, server.asked.length - asked]).toEqual([4, 2]);
  });

  it('sets aside what is refused a second time for a gap, and only that', async () => {
    const server = new DocumentServer();
    const device = new Device();
    const [priya, other] = [await start(device, server), await start(device, server)];
    await pass(500, () => priya.words === shared && other.words === shared);
    server.chaos.down = true;
    server.restart();
    await pass(300);
    priya.type('good');
    await pass(500);
    other.type('bad');
    await pass(500);
    priya.type('better');
    await pass(500);
    server.chaos.down = false;
    const bad = other.session.doc.clientID;
    const batches = await device.open().outbox.load();
    const ids = batches.filter(({ client }) => client === bad).map(({ id }) => id);
    server.refuse = ({ id }: Batch) => (ids.includes(id) ? gap : null);
    priya.session.wake();
    await pass(40_000, () => priya.restarts > 0 || other.restarts > 0);
    const { aside, waiting, reason } = await device.open().outbox.counts();
    expect([aside, reason]).toEqual([1, gap.message]);
    expect(waiting + server.log.length).toBe(2);
    expect(await priya.session.text() + await other.session.text()).toBe('');
  });

  it.each(['update-malformed', 'update-collected', 'update-forged', 'update-equivocal', 'update-too-deep', 'update-foreign'])('keeps what is refused as %s for its author, with the words of the server, and asks only once more to find out which', async (code) => {
    const server = new DocumentServer();
    const device = new Device();
    const priya = await start(device, server);
    await pass(500, () => priya.words === shared);
    server.refuse = () => ({ code, message: 'This change was not made by this page.' });
    priya.type('mine');
    await pass(5000, () => priya.restarts > 0);
    expect([server.submissions, await device.open().outbox.counts()]).toEqual([1, { waiting: 0, aside: 1, unreadable: 0, reason: 'This change was not made by this page.' }]);
    await pass(500);
    expect(priya.session.facts.aside).toBe(0);
    const again = await start(device, server);
    await pass(2000, () => again.session.facts.aside === 1);
    expect(again.session.facts).toMatchObject({ aside: 1, asideReason: 'This change was not made by this page.' });
  });

  it('keeps what a refusal of another kind says waiting, and tries it again', async () => {
    const server = new DocumentServer();
    const priya = await start(new Device(), server);
    await pass(500, () => priya.words === shared);
    server.refuse = () => ({ code: 'update-of-the-future', message: 'Later.' });
    priya.type('kept');
    await pass(3000);
    expect(priya.session.facts).toMatchObject({ waiting: 1, aside: 0 });
    server.refuse = () => null;
    await pass(10_000, () => priya.words === shared);
    expect(server.text.getText('words').toString()).toBe('kept');
  });

  it('keeps what is refused for an outdated editor, sends no more, and says so', async () => {
    const server = new DocumentServer();
    const device = new Device();
    const priya = await start(device, server);
    await pass(500, () => priya.words === shared);
    server.refuse = () => ({ code: 'outdated', message: 'Reload the page to write in this note.' });
    priya.type('kept');
    await pass(3000, () => priya.session.facts.outdated);
    priya.type('too');
    await pass(10_000);
    expect([server.submissions, priya.restarts]).toEqual([1, 0]);
    expect(priya.words).toBe('This note was written with a newer version of this service. You can read it, not write in it. 2 changes of yours are kept on this device and not shared.');
    server.refuse = () => null;
    priya.die();
    const updated = await start(device, server);
    await pass(10_000, () => updated.words === shared);
    expect([...server.text.getText('words').toString()].sort().join('')).toBe([...'kepttoo'].sort().join(''));
  });
});
