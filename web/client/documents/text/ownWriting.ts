import * as Y from 'yjs';
import type { Run } from './runs';
import { writeUpdate, type Struct } from './writeUpdate';

/** A piece of what someone wrote. A line is a break between pieces: they stood in different blocks or places. */
export interface OwnPiece extends Run { readonly text: string }
/** All that was written at one place of the text: its pieces in reading order, `null` between lines; and beside or in what it was written. */
export interface OwnPlace { readonly pieces: readonly (OwnPiece | null)[]; readonly beside: Run | null }

/**
 * What some updates wrote, in reading order, from the updates alone: the text they were written into may be collected
 * and gone. Yjs itself puts them in order, in a document of their own in which every place they hang on is a root.
 */
export function ownWriting(updates: readonly Uint8Array[]): OwnPlace[] {
  const items = new Map<number, Struct[]>();
  for (const struct of updates.flatMap((update) => Y.decodeUpdate(update).structs)) {
    if (!(struct instanceof Y.Item) || struct.parentSub !== null) continue;
    const own = items.get(struct.id.client);
    if (own === undefined) items.set(struct.id.client, [struct]);
    else own.push(struct);
  }
  for (const own of items.values()) own.sort((a, b) => a.id.clock - b.id.clock);
  const places = new Map<string, Run | null>();
  const doc = new Y.Doc({ gc: false });
  Y.applyUpdate(doc, writeUpdate([...items.values()].flatMap((own) => standing(own, items, places)), []));
  const found = [...places].map(([place, beside]) => ({ pieces: read(doc.share.get(place)?._start ?? null), beside }));
  doc.destroy();
  return found.filter(({ pieces }) => pieces.length > 0);
}

/** One client's items hung on roots instead of what is not theirs; what is between them is filled. */
function standing(own: readonly Struct[], items: ReadonlyMap<number, readonly Struct[]>, places: Map<string, Run | null>): Struct[] {
  const structs: Struct[] = [];
  let next = 0;
  for (const item of own) {
    const { id, length } = item;
    if (!(item instanceof Y.Item) || id.clock < next) continue;
    if (id.clock > next) structs.push(new Y.GC(Y.createID(id.client, next), id.clock - next));
    structs.push(hung(item, items, places));
    next = id.clock + length;
  }
  return structs;
}

function hung(item: Y.Item, items: ReadonlyMap<number, readonly Struct[]>, places: Map<string, Run | null>): Y.Item {
  const known = (id: Y.ID | null): Y.ID | null => (id !== null && holds(items.get(id.client) ?? [], id.clock) ? id : null);
  const [left, right, parent] = [known(item.origin), known(item.rightOrigin), item.parent as Y.ID | string | null];
  const within = parent instanceof Y.ID ? known(parent) : null;
  if (left !== null || right !== null) return new Y.Item(item.id, null, left, null, right, null, null, item.content);
  if (item.origin === null && item.rightOrigin === null && within !== null) return new Y.Item(item.id, null, null, null, null, within, null, item.content);
  const beside = item.origin ?? item.rightOrigin ?? (parent instanceof Y.ID ? parent : null);
  const place = beside === null ? String(parent) : `${beside.client}.${beside.clock}.${item.origin === null ? 'in' : 'after'}`;
  if (!places.has(place)) places.set(place, beside === null ? null : { client: beside.client, clock: beside.clock, length: 1 });
  return new Y.Item(item.id, null, null, null, null, place as unknown as Y.AbstractType<unknown>, null, item.content);
}

function holds(structs: readonly Struct[], clock: number): boolean {
  let [low, high] = [0, structs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { id, length } = structs[middle] as Struct;
    if (clock < id.clock) high = middle - 1;
    else if (clock >= id.clock + length) low = middle + 1;
    else return true;
  }
  return false;
}

function read(first: Y.Item | null): (OwnPiece | null)[] {
  const pieces: (OwnPiece | null)[] = [];
  for (let item = first; item !== null; item = item.right) {
    const { content, id, length } = item;
    if (content instanceof Y.ContentString) pieces.push({ client: id.client, clock: id.clock, length, text: content.str });
    else if (content instanceof Y.ContentType) pieces.push(null, ...read(content.type._start), null);
  }
  return pieces;
}
