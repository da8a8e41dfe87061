import * as Y from 'yjs';
import { writeUpdate, type Struct } from './writeUpdate';

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
  const pieces = pack(structs.flatMap(cut), weight, limit).map((part) => writeUpdate(part, []));
  const deletions = [...ds.clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, len })));
  pieces.push(...pack(deletions, () => deletionBytes, limit).map((part) => writeUpdate([], part)));
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
  return writeUpdate([struct], []).length;
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
