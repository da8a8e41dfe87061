import * as Y from 'yjs';
import * as values from './values.mjs';

/** The roots of a free history, as the verbs take them. */
export const roots = 't:text a:array m:map x:xml';

/** One change of any kind that the interface of yjs offers, somewhere in the document. */
export function write(doc, random) {
  const place = descend(random.of([doc.getText('t'), doc.getText('t'), doc.getArray('a'), doc.getMap('m'), doc.getXmlFragment('x'), doc.getXmlFragment('x')]), random);
  if (place instanceof Y.Text) writeText(place, random);
  else if (place instanceof Y.XmlFragment) writeXml(place, random);
  else if (place instanceof Y.Map) writeMap(place, random);
  else writeArray(place, random);
}

function descend(type, random) {
  for (let depth = 0; depth < 6; depth++) {
    const inner = [...within(type)];
    if (inner.length === 0 || random.chance(35)) return type;
    type = random.of(inner);
  }
  return type;
}

function* within(type) {
  for (const item of type._map.values()) if (!item.deleted && item.content instanceof Y.ContentType) yield item.content.type;
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted && item.content instanceof Y.ContentType) yield item.content.type;
}

function marks(random) {
  const made = {};
  for (let left = random.whole(1, 2); left > 0; left--) made[random.of(['bold', 'italic', 'link'])] = random.of([true, null, null, { href: 'h' }, 'x']);
  return made;
}

function writeText(text, random) {
  const at = random.whole(0, text.length);
  const length = random.skewed(1, Math.max(1, text.length - at));
  random.weighted([
    8, () => text.insert(at, values.text(random)),
    2, () => text.insert(at, values.text(random), marks(random)),
    4, () => at < text.length && text.delete(at, Math.min(length, text.length - at)),
    3, () => at < text.length && text.format(at, Math.min(length, text.length - at), marks(random)),
    1, () => text.insertEmbed(at, { embed: values.json(random) }, random.chance(50) ? marks(random) : {}),
    1, () => text.insertEmbed(at, values.type(random)),
    1, () => text.setAttribute(values.name(random), values.value(random)),
    1, () => text.removeAttribute(values.name(random)),
    1, () => text.applyDelta([{ retain: at }, { insert: values.text(random), attributes: marks(random) }, ...(at < text.length ? [{ delete: Math.min(length, text.length - at) }] : [])]),
  ])();
}

function writeXml(xml, random) {
  const at = random.whole(0, xml.length);
  random.weighted([
    5, () => xml.insert(at, Array.from({ length: random.skewed(1, 3) }, () => values.xml(random))),
    2, () => at < xml.length && xml.delete(at, random.skewed(1, xml.length - at)),
    xml instanceof Y.XmlElement ? 3 : 0, () => xml.setAttribute(values.name(random), values.value(random)),
    xml instanceof Y.XmlElement ? 1 : 0, () => xml.removeAttribute(values.name(random)),
  ])();
}

function writeMap(map, random) {
  const key = values.name(random);
  random.weighted([
    5, () => map.set(key, values.value(random)),
    2, () => map.set(key, values.type(random)),
    1, () => map.set(key, values.subdocument(random)),
    1, () => map.set(key, random.bytes(random.whole(0, 9))),
    2, () => map.delete(key),
    1, () => random.chance(20) && map.clear(),
  ])();
}

function writeArray(array, random) {
  const at = random.whole(0, array.length);
  random.weighted([
    5, () => array.insert(at, Array.from({ length: random.skewed(1, 4) }, () => plain(values.value(random)))),
    2, () => array.insert(at, [values.type(random)]),
    1, () => array.insert(at, [values.subdocument(random)]),
    1, () => array.insert(at, [random.bytes(random.whole(0, 9))]),
    1, () => insertLegacy(array, random),
    3, () => at < array.length && array.delete(at, random.skewed(1, array.length - at)),
  ])();
}

/** An array takes neither undefined nor a bigint by themselves, only within another value. */
function plain(value) { return value === undefined || typeof value === 'bigint' ? [value] : value; }

/** What yjs wrote before version 13 as plain JSON; it still reads it, and has no call that makes it. */
function insertLegacy(array, random) {
  const { doc } = array;
  doc.transact((transaction) => {
    let left = null;
    for (let item = array._start; item !== null && random.chance(70); item = item.right) left = item;
    const right = left === null ? array._start : left.right;
    const made = Array.from({ length: random.skewed(1, 3) }, () => random.chance(20) ? undefined : values.json(random));
    new Y.Item(Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID)), left, left?.lastId ?? null, right, right?.id ?? null, array, null, new Y.ContentJSON(made)).integrate(transaction, 0);
    if (array._searchMarker) array._searchMarker.length = 0;
  });
}
