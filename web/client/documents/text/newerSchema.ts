import * as Y from 'yjs';
import { metaName, writtenSchema } from './noteText';

/**
 * Whether the text says, once it has these updates, that it is written with a newer schema than `known`. An editor that is
 * bound to it then would delete for everyone what it does not know, so this is asked before they are applied.
 */
export function bringNewerSchema(doc: Y.Doc, updates: readonly Uint8Array[], known: number): boolean {
  if (writtenSchema(doc) > known) return true;
  if (!waits(doc) && !updates.some((update) => mayRaise(update, known))) return false;
  const after = new Y.Doc();
  Y.applyUpdate(after, Y.encodeStateAsUpdate(doc));
  for (const update of updates) Y.applyUpdate(after, update);
  const newer = writtenSchema(after) > known;
  after.destroy();
  return newer;
}

/** Something that came before waits for what these updates may bring. */
function waits({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null;
}

/** A value above `known` that is named as the schema, or follows on from another value and so is not named at all. */
function mayRaise(update: Uint8Array, known: number): boolean {
  return Y.decodeUpdate(update).structs.some((struct) => (
    struct instanceof Y.Item && struct.content instanceof Y.ContentAny && struct.content.arr.some((value) => typeof value === 'number' && value > known)
    && (struct.parentSub === 'schema' && (struct.parent as unknown) === metaName || struct.parentSub === null)));
}
