import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Incoming } from '../../../web/client/documents/incoming';
import type { Log } from '../../../web/client/documents/device/log';
import type { Opened, Sequenced } from '../../../web/client/documents/wire';
import { Device } from '../fakes/device';
import { DocumentServer } from '../fakes/documentServer';
import { openTabs } from '../fakes/openTabs';
import { pass } from '../fakes/tab';

const shared = 'Saved on this device. Shared with the team.';

describe('What comes in', () => {
  const start = openTabs();

  /** A server that gives the first twelve of fifteen changes as one, and Tom who wrote them. */
  const compacted = async (): Promise<DocumentServer> => {
    const server = new DocumentServer();
    const tom = await start(new Device(), server, 'Tom Reed');
    await pass(500, () => tom.words === shared);
    for (const letter of 'abcdefghijklmno') {
      tom.session.doc.getText('words').insert(tom.text.length, letter);
      await pass(1000, () => tom.words === shared && server.text.getText('words').toString().endsWith(letter));
      if (letter === 'l') server.compact();
    }
    return server;
  };

  it('is read once from a compacted text, and is known as all that it stands for', async () => {
    const server = await compacted();
    const head = server.log.length;
    const device = new Device();
    const priya = await start(device, server);
    await pass(2000, () => priya.words === shared);
    expect(priya.text).toBe('abcdefghijklmno');
    await pass(1000);
    const { sequences } = await device.open().log.load();
    expect([sequences.contiguous, sequences.gap]).toEqual([head, false]);
  });

  it('is not read again from the start after a compacted text, also with deliveries that overlap it', async () => {
    const server = await compacted();
    const priya = await start(new Device(), server);
    await pass(2000, () => priya.words === shared);
    server.deliverAgain(3, 9);
    server.deliverAgain(11, 14);
    server.deliverAgain(1, 15);
    await pass(1000);
    const asked = server.asked.length;
    server.restart();
    await pass(5000, () => priya.words === shared && server.asked.length > asked + 1);
    expect(priya.text).toBe('abcdefghijklmno');
    expect(server.asked.slice(asked), 'both tabs').toEqual([server.log.length, server.log.length]);
  });

  it('is complete when deliveries came before the compacted text, and the text is bigger than a page', async () => {
    const { log: all } = await compacted();
    const whole = Y.mergeUpdates(all.slice(0, 12).map(({ update }) => update));
    const asked: number[] = [];
    const page = async (after: number): Promise<Opened> => {
      asked.push(after);
      const updates = after < 12 ? [{ from: after + 1, sequence: 12, update: whole }] : all.slice(after, after + 2);
      return { refusal: null, mayWrite: true, head: all.length, updates, people: [], freeze: null, schema: 1 };
    };
    const doc = new Y.Doc({ gc: false });
    const collected: Sequenced[] = [];
    const log = { collect: (updates: readonly Sequenced[]) => { collected.push(...updates); } } as unknown as Log;
    const incoming = new Incoming(doc, log, 1, { admitted: () => undefined, newer: () => undefined, people: () => undefined, failed: () => undefined });
    incoming.use({ self: null, open: page, read: page, submit: () => Promise.reject(new Error('none')), present: () => undefined, stop: () => Promise.resolve() });
    incoming.delivered(5, 6, all.slice(4, 6));
    incoming.delivered(14, 14, all.slice(13, 14));
    await incoming.catchUp();
    expect([doc.getText('words').toString(), asked[0], asked[1]]).toEqual(['abcdefghijklmno', 0, 12]);
    asked.splice(0);
    await incoming.catchUp('read');
    incoming.use(null);
    expect(asked).toEqual([all.length]);
    expect(collected.map(({ from, sequence }) => [from, sequence])).toContainEqual([1, 12]);
  });

  it('has a freeze as an entry that changes nothing', async () => {
    const server = await compacted();
    const priya = await start(new Device(), server);
    await pass(2000, () => priya.words === shared);
    server.setFreeze({ byName: 'Tom Reed', at: server.now, reason: 'The team meets' });
    await pass(1000);
    server.setFreeze(null);
    await pass(1000, () => priya.words === shared);
    expect([priya.text, priya.words]).toEqual(['abcdefghijklmno', shared]);
  });
});
