import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];
interface Deletion { readonly client: number; readonly clock: number; readonly len: number }

/** Characters of one run of text that surely fit: at most 3 bytes each. */
const runLength = 8 * 1024;
/** Bytes that a struct takes beside its text, at most, for our schema. */
const structBytes = 256;
const deletionBytes = 16;

/**
 * One local update as several, each at most `limit` bytes and each valid after those before it.
 * A local change only creates structs of its own client, in the order of their clocks, and each refers back;
 * so every prefix by clock is a change that could have happened. What it deletes comes last.
 */
export function splitUpdate(update: Uint8Array, limit: number): Uint8Array[] {
  if (update.length <= limit) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  const pieces = pack(structs.flatMap(cut), weight, limit).map((part) => write(part, []));
  const deletions = [...ds.clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, len })));
  pieces.push(...pack(deletions, () => deletionBytes, limit).map((part) => write([], part)));
  if (pieces.some((piece) => piece.length > limit)) throw new RangeError('One part of this change is larger than can be shared.');
  return pieces;
}

/** A long run of text in runs of `runLength`, never between the halves of a surrogate pair. */
function cut(struct: Struct): Struct[] {
  const parts: Struct[] = [];
  let rest = struct;
  while (rest instanceof Y.Item && rest.content instanceof Y.ContentString && rest.length > runLength) {
    const at = highSurrogate(rest.content.str.charCodeAt(runLength - 1)) ? runLength - 1 : runLength;
    const { client, clock } = rest.id;
    const content = rest.content.splice(at);
    rest.length = at;
    parts.push(rest);
    rest = new Y.Item(Y.createID(client, clock + at), null, Y.createID(client, clock + at - 1), null, rest.rightOrigin, rest.parent, rest.parentSub, content);
  }
  return [...parts, rest];
}

function highSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function weight(struct: Struct): number {
  if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) return structBytes + 3 * struct.length;
  return write([struct], []).length;
}

function pack<T>(items: readonly T[], size: (item: T) => number, limit: number): T[][] {
  const room = limit - structBytes;
  const packed: T[][] = [];
  let used = room;
  for (const item of items) {
    const bytes = size(item);
    if (used + bytes > room) {
      packed.push([]);
      used = 0;
    }
    packed[packed.length - 1]?.push(item);
    used += bytes;
  }
  return packed;
}

/** Update version 1: structs by client, then the delete set by client. */
function write(structs: readonly Struct[], deletions: readonly Deletion[]): Uint8Array {
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
