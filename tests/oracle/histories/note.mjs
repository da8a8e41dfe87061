import * as Y from 'yjs';
import * as values from './values.mjs';

/** The roots of a note, as the verbs take them. */
export const roots = 'note';

const blocks = ['paragraph', 'paragraph', 'paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList'];

/** One change of a note, in the shapes that the editor writes. */
export function write(doc, random) {
  doc.transact(() => {
    if (typeof doc.getMap('meta').get('schema') !== 'number') doc.getMap('meta').set('schema', 1);
    const root = doc.getXmlFragment('default');
    const lines = [...inlines(root)];
    if (lines.length === 0 || random.chance(8)) insertBlock(root, random, 0);
    else if (random.chance(10)) changeBlock(random.of([...holders(root)]), random);
    else writeLine(random.of(lines), random);
  });
}

function block(random, depth) {
  const name = random.of(depth < 3 ? blocks : blocks.slice(0, 4));
  const made = new Y.XmlElement(name);
  if (name === 'heading') made.setAttribute('level', 3);
  if (name === 'orderedList') made.setAttribute('start', random.whole(1, 3));
  if (name === 'paragraph' || name === 'heading') { if (random.chance(80)) made.insert(0, [new Y.XmlText(values.text(random))]); }
  else if (name === 'blockquote') made.insert(0, [block(random, depth + 1)]);
  else made.insert(0, [item(random, depth + 1)]);
  return made;
}

function item(random, depth) {
  const made = new Y.XmlElement('listItem');
  const first = new Y.XmlElement('paragraph');
  first.insert(0, [new Y.XmlText(values.text(random))]);
  made.insert(0, random.chance(20) ? [first, block(random, depth + 1)] : [first]);
  return made;
}

function insertBlock(holder, random, depth) {
  const list = holder.nodeName === 'bulletList' || holder.nodeName === 'orderedList';
  holder.insert(random.whole(0, holder.length), [list ? item(random, depth) : block(random, depth)]);
}

function changeBlock(holder, random) {
  random.weighted([
    3, () => insertBlock(holder, random, 2),
    2, () => holder.length > 1 && holder.delete(random.whole(0, holder.length - 1), 1),
    1, () => holder.nodeName === 'orderedList' && holder.setAttribute('start', random.whole(1, 9)),
  ])();
}

function writeLine(line, random) {
  const texts = line.toArray().filter((child) => child instanceof Y.XmlText);
  if (texts.length === 0) { line.insert(random.whole(0, line.length), [new Y.XmlText(values.text(random))]); return; }
  const text = random.of(texts);
  const at = random.whole(0, text.length);
  const length = Math.min(text.length - at, random.skewed(1, 12));
  random.weighted([
    10, () => text.insert(at, values.text(random)),
    4, () => length > 0 && text.delete(at, length),
    3, () => length > 0 && text.format(at, length, { [random.of(['bold', 'italic'])]: random.of([{}, {}, null]) }),
    1, () => line.insert(random.whole(0, line.length), [new Y.XmlElement('hardBreak')]),
    1, () => line.insert(random.whole(0, line.length), [new Y.XmlText(values.text(random))]),
    1, () => line.delete(random.whole(0, line.length - 1), 1),
  ])();
}

function* inlines(holder) {
  for (const child of holder.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue;
    if (child.nodeName === 'paragraph' || child.nodeName === 'heading') yield child;
    else yield* inlines(child);
  }
}

function* holders(holder) {
  yield holder;
  for (const child of holder.toArray()) if (child instanceof Y.XmlElement && !['paragraph', 'heading', 'hardBreak'].includes(child.nodeName)) yield* holders(child);
}
