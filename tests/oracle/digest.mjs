import { createHash } from 'node:crypto';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * What a document's struct store holds, in words that do not depend on the order in which updates came:
 * neighbours that could be one item are one, and of what is deleted only its extent is told when texts of deleted items are not kept.
 * @param {Y.Doc} doc
 */
export function structs(doc) {
  const hash = createHash('sha256');
  for (const client of [...doc.store.clients.keys()].sort((a, b) => a - b)) {
    hash.update(`client ${client}\n`);
    for (const line of doc.gc ? lives(doc.store.clients.get(client)) : runs(doc.store.clients.get(client))) hash.update(line);
  }
  return hash.digest('hex');
}

/** The same in full, to find where two documents part. */
export function structLines(doc) {
  const lines = [];
  for (const client of [...doc.store.clients.keys()].sort((a, b) => a - b)) {
    lines.push(`client ${client}\n`, ...(doc.gc ? lives(doc.store.clients.get(client)) : runs(doc.store.clients.get(client))));
  }
  return lines.join('');
}

/** Which characters are deleted. */
export function deletes(doc) {
  const set = Y.createDeleteSetFromStructStore(doc.store);
  const clients = [...set.clients.entries()].sort(([a], [b]) => a - b);
  return createHash('sha256').update(clients.map(([client, ranges]) => `${client}:${joined(ranges)}`).join(';')).digest('hex');
}

function joined(ranges) {
  const wide = [];
  for (const { clock, len } of ranges) {
    const last = wide.at(-1);
    if (last !== undefined && last[0] + last[1] === clock) last[1] += len;
    else wide.push([clock, len]);
  }
  return wide.map(([clock, length]) => `${clock}+${length}`).join(',');
}

function* runs(items) {
  for (let i = 0; i < items.length;) {
    const first = items[i];
    let text = content(first);
    let last = first;
    for (i++; i < items.length && joins(last, items[i]); i++) {
      last = items[i];
      text += content(last);
    }
    const length = last.id.clock + last.length - first.id.clock;
    yield `${first.id.clock}+${length} ${header(first)} after ${id(first.left?.lastId)} before ${id(last.right?.id)} ${text}\n`;
  }
}

function* lives(items) {
  let gone = 0;
  for (let i = 0; i < items.length;) {
    const first = items[i];
    if (first.deleted || first instanceof Y.GC) {
      gone += first.length;
      i++;
      continue;
    }
    if (gone > 0) yield `deleted ${gone}\n`;
    gone = 0;
    let text = content(first);
    let last = first;
    for (i++; i < items.length && joins(last, items[i]); i++) {
      last = items[i];
      text += content(last);
    }
    yield `${first.id.clock}+${last.id.clock + last.length - first.id.clock} ${header(first)} ${text}\n`;
  }
  if (gone > 0) yield `deleted ${gone}\n`;
}

function joins(left, right) {
  if (left instanceof Y.GC || right instanceof Y.GC) return left instanceof Y.GC && right instanceof Y.GC;
  return left.content.constructor === right.content.constructor && left.deleted === right.deleted && left.right === right
    && Y.compareIDs(right.origin, left.lastId) && Y.compareIDs(left.rightOrigin, right.rightOrigin)
    && (left.content instanceof Y.ContentString || left.content instanceof Y.ContentAny || left.content instanceof Y.ContentJSON || left.content instanceof Y.ContentDeleted);
}

function header(item) {
  if (item instanceof Y.GC) return '0';
  const parent = item.parent._item === null ? hex(Y.findRootTypeKey(item.parent)) : id(item.parent._item.id);
  return `${item.content.getRef()}${item.deleted ? ' deleted' : ''} from ${id(item.origin)} to ${id(item.rightOrigin)} in ${parent} ${item.parentSub === null ? '-' : `"${hex(item.parentSub)}"`}`;
}

/** The content as lib0 would write it, without lengths, so that it can be told from bytes as well. What is deleted may have lost halves of surrogate pairs. */
function content(item) {
  if (item instanceof Y.GC || item.content instanceof Y.ContentDeleted) return '';
  const held = item.content;
  if (held instanceof Y.ContentString) return hex(item.deleted ? held.str.replace(/[\ud800-\udfff]/g, '\ufffd') : held.str);
  if (held instanceof Y.ContentAny) return held.arr.map((value) => any(value)).join('');
  if (held instanceof Y.ContentJSON) return held.arr.map((value) => hex(value === undefined ? 'undefined' : JSON.stringify(value))).join('');
  if (held instanceof Y.ContentFormat) return `${hex(held.key)} ${hex(JSON.stringify(held.value))}`;
  if (held instanceof Y.ContentEmbed) return hex(JSON.stringify(held.embed));
  if (held instanceof Y.ContentBinary) return Buffer.from(held.content).toString('hex');
  if (held instanceof Y.ContentDoc) return `${hex(held.doc.guid)} ${any(held.opts)}`;
  const { type } = held;
  return `${typeNumbers.indexOf(type.constructor)} ${hex(type.nodeName ?? type.hookName ?? '')}`;
}

const typeNumbers = [Y.Array, Y.Map, Y.Text, Y.XmlElement, Y.XmlFragment, Y.XmlHook, Y.XmlText];

function hex(text) { return Buffer.from(text, 'utf8').toString('hex'); }

function any(value) {
  const encoder = encoding.createEncoder();
  encoding.writeAny(encoder, value);
  return Buffer.from(encoding.toUint8Array(encoder)).toString('hex');
}

function id(of) { return of == null ? '-' : `${of.client}.${of.clock}`; }
