import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Device } from '../fakes/device';
import { DocumentServer } from '../fakes/documentServer';
import { pass, Tab } from '../fakes/tab';

const shared = 'Saved on this device. Shared with the team.';

describe('The sender', () => {
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
    open = [];
    const again = await start(device, server);
    again.type('accepted');
    await pass(5000, () => again.words === shared);
    await pass(1000, () => again.words === shared && again.session.facts.aside === 1);
    expect(again.session.facts).toMatchObject({ aside: 1, asideReason: 'This change is not text.', waiting: 0 });
    expect(server.text.getText('words').toString()).toBe('accepted');
    expect(server.submissions).toBe(asked + 1);
  });
});
