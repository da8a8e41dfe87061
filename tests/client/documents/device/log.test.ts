import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Sequenced } from '../../../../web/client/documents/wire';
import { Device } from '../../fakes/device';

const updates: Uint8Array[] = [];
const doc = new Y.Doc({ gc: false });
doc.on('update', (update: Uint8Array) => updates.push(update));
for (const letter of 'abcdefghij') doc.getText('t').insert(doc.getText('t').length, letter);

const at = (sequence: number): Sequenced => ({ from: sequence, sequence, update: updates[sequence - 1] as Uint8Array });
const compacted = (from: number, sequence: number): Sequenced => ({ from, sequence, update: Y.mergeUpdates(updates.slice(0, sequence)) });
const read = (parts: readonly Uint8Array[]): string => {
  const whole = new Y.Doc();
  for (const part of parts) Y.applyUpdate(whole, part);
  return whole.getText('t').toString();
};

describe('The log of received text', () => {
  it.each<[string, Sequenced[][], number, boolean]>([
    ['a compacted text for all that it stands for', [[compacted(1, 7), at(8)]], 8, false],
    ['a compacted text that came again as its last update', [[at(7)], [compacted(1, 7)]], 7, false],
    ['updates first and the compacted text after', [[at(5), at(6)], [compacted(1, 7)]], 7, false],
    ['a compacted text asked for from further on', [[at(1), at(2)], [compacted(3, 9)]], 9, false],
    ['updates delivered twice and out of order', [[at(3), at(1)], [at(2), at(3), at(1)]], 3, false],
    ['a gap', [[at(1), at(3)]], 1, true],
  ])('takes %s', async (_, came, contiguous, gap) => {
    const device = new Device();
    const { log } = device.open();
    for (const page of came) log.collect(page);
    await log.write();

    const { updates: kept, sequences } = await device.open().log.load();

    expect([sequences.contiguous, sequences.gap]).toEqual([contiguous, gap]);
    if (!gap) expect(read(kept)).toBe('abcdefghij'.slice(0, contiguous));
  });

  it('says the same when the deliveries were written one by one around the compacted text', async () => {
    const device = new Device();
    const { log } = device.open();
    for (const part of [at(8), compacted(1, 7), at(7), at(9), at(8)]) {
      log.collect([part]);
      await log.write();
    }
    const { updates: kept, sequences } = await device.open().log.load();
    expect([sequences.contiguous, sequences.gap, read(kept)]).toEqual([9, false, 'abcdefghi']);
  });
});
