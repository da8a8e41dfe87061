import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { deletes, structs } from './digest.mjs';
import { showNote, showType } from './show.mjs';

const kinds = { text: Y.Text, xml: Y.XmlFragment, map: Y.Map, array: Y.Array, xmlText: Y.XmlText };

/** A document that only receives: it adds no tidying deletes of its own, so that what it holds depends on the updates alone. */
export function receiver(gc) {
  const doc = new Y.Doc({ gc });
  doc.clientID = 4294967295;
  doc.on('afterTransaction', (transaction) => { transaction._needFormattingCleanup = false; });
  return doc;
}

/** Applies the updates in their order. @returns {string} what yjs threw, or nothing */
export function apply(doc, updates) {
  try {
    for (const update of updates) Y.applyUpdate(doc, update);
    return '';
  } catch (error) {
    return String(error?.message ?? error) || 'threw';
  }
}

/** Roots as "name:kind name:kind", in which form a caller names what it wants to see. */
export function show(doc, roots) {
  if (roots === '') return '';
  if (roots === 'note') return showNote(doc.getXmlFragment('default'));
  return `{${roots.split(' ').map((root) => root.split(':')).map(([name, kind]) => `${JSON.stringify(name)}:${showType(doc.get(name, kinds[kind]))}`).join()}}`;
}

/** Everything that can be compared: what was thrown, what waits, bytes, state vector, digests and the roots in words. */
export function describe(answer, doc, threw, roots) {
  encoding.writeVarString(answer, threw);
  encoding.writeVarUint(answer, (doc.store.pendingStructs === null ? 0 : 1) | (doc.store.pendingDs === null ? 0 : 2));
  encoding.writeVarUint8Array(answer, Y.encodeStateAsUpdate(doc));
  encoding.writeVarUint8Array(answer, Y.encodeStateVector(doc));
  encoding.writeVarString(answer, structs(doc));
  encoding.writeVarString(answer, deletes(doc));
  encoding.writeVarString(answer, show(doc, roots));
}
