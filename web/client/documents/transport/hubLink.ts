import { HttpTransportType, HubConnectionBuilder, LogLevel, type HubConnection } from '@microsoft/signalr';
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack';
import { csrfToken } from '../../shared/csrf';
import { count, readFreeze, readOpened, readPeople, readSubmitted, readUpdates, text, type Batch, type Opened } from '../wire';
import { FreezeNews } from './freezeNews';
import { within, type Caller, type Dial, type Link, type LinkListener } from './link';

const startLimit = 8_000;
const answerLimit = 15_000;

/** Dials the hub over a WebSocket. SignalR's own reconnection gives up after 42 s, so it is not used: a lost link is dialled again. */
export function hubDial(url: string, document: string, caller: Caller): Dial {
  return async (listener) => {
    const asking = new URLSearchParams({ device: await caller.device.ask(), schema: String(caller.schema) });
    const hub = new HubConnectionBuilder()
      .withUrl(`${url}?${asking}`, { transport: HttpTransportType.WebSockets, headers: { 'X-CSRF-TOKEN': csrfToken() } })
      .withHubProtocol(new MessagePackHubProtocol())
      .configureLogging(LogLevel.None)
      .build();
    let stopped = false;
    const stop = async (): Promise<void> => {
      stopped = true;
      await hub.stop().catch(() => undefined);
    };
    const freezes = new FreezeNews();
    listen(hub, document, { ...listener, frozen: (freeze) => { freezes.told(freeze); listener.frozen(freeze); } }, () => stopped);
    try {
      await within(startLimit, hub.start());
    } catch (fault) {
      await stop();
      throw fault;
    }
    return linked(hub, document, freezes, stop);
  };
}

function listen(hub: HubConnection, document: string, listener: LinkListener, stopped: () => boolean): void {
  const ours = (about: unknown): boolean => about === document && !stopped();
  hub.on('updates', (about: unknown, from: unknown, to: unknown, updates: unknown) => {
    if (ours(about)) listener.delivered(count(from), count(to), readUpdates(updates));
  });
  hub.on('people', (about: unknown, people: unknown) => { if (ours(about)) listener.people(readPeople(people)); });
  hub.on('frozen', (about: unknown, freeze: unknown) => { if (ours(about)) listener.frozen(readFreeze(freeze)); });
  hub.on('closed', (about: unknown, code: unknown, message: unknown) => { if (ours(about)) listener.closed({ code: text(code), message: text(message) }); });
  hub.onclose(() => { if (!stopped()) listener.lost(); });
}

function linked(hub: HubConnection, document: string, freezes: FreezeNews, stop: () => Promise<void>): Link {
  const ask = (method: string, ...rest: unknown[]): Promise<unknown> => within(answerLimit, hub.invoke<unknown>(method, document, ...rest));
  const page = (method: string) => (after: number): Promise<Opened> => freezes.during(async () => readOpened(await ask(method, after), after));
  const pairs = (batches: readonly Batch[]): unknown[] => batches.map(({ id, update }) => [id, update]);
  return {
    self: hub.connectionId,
    open: page('Open'),
    read: page('Read'),
    submit: async (batches) => readSubmitted(await ask('Submit', pairs(batches))),
    present: (cursor) => { void hub.send('Present', document, cursor).catch(() => undefined); },
    stop: async () => {
      await within(1000, hub.send('Close', document)).catch(() => undefined);
      await stop();
    },
  };
}
