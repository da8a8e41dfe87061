import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** A part of a decoded update: something written, or room that something took. */
export type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];
export interface Deletion { readonly client: number; readonly clock: number; readonly len: number }

/** Update version 1: structs by client, in the order of their clocks and without a gap, then the delete set by client. */
export function writeUpdate(structs: readonly Struct[], deletions: readonly Deletion[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const byClient = groups(structs, (struct) => struct.id.client);
  encoding.writeVarUint(encoder.restEncoder, byClient.size);
  for (const [client, own] of byClient) {
    encoding.writeVarUint(encoder.restEncoder, own.length);
    encoder.writeClient(client);
    encoding.writeVarUint(encoder.restEncoder, own[0]?.id.clock ?? 0);
    for (const struct of own) struct.write(encoder, 0);
  }
  const gone = groups(deletions, (deletion) => deletion.client);
  encoding.writeVarUint(encoder.restEncoder, gone.size);
  for (const [client, own] of gone) {
    encoder.resetDsCurVal();
    encoding.writeVarUint(encoder.restEncoder, client);
    encoding.writeVarUint(encoder.restEncoder, own.length);
    for (const { clock, len } of own) {
      encoder.writeDsClock(clock);
      encoder.writeDsLen(len);
    }
  }
  return encoder.toUint8Array();
}

function groups<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const grouped = new Map<number, T[]>();
  for (const item of items) {
    const group = grouped.get(key(item));
    if (group === undefined) grouped.set(key(item), [item]);
    else group.push(item);
  }
  return grouped;
}
