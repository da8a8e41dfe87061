import { afterEach, beforeEach, vi } from 'vitest';
import type { Device } from './device';
import type { DocumentServer } from './documentServer';
import { pass, Tab } from './tab';

/** Opens notes in tabs that are closed when the test ends; timers are fake. */
export function openTabs(): (device: Device, server: DocumentServer, name?: string) => Promise<Tab> {
  let open: Tab[] = [];
  beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }); });
  afterEach(async () => {
    const ended = Promise.all(open.map((tab) => tab.session.stop()));
    await pass(2000);
    await ended;
    open = [];
    vi.useRealTimers();
  });
  return async (device, server, name) => {
    const tab = new Tab(device, server, Math.random, name);
    open.push(tab);
    await tab.session.start();
    return tab;
  };
}
