import * as Y from 'yjs';

/** A value as text, the same for equal values: names sorted, and words for what JSON cannot say. */
export function showValue(value) {
  if (value === undefined) return '{"$":"undefined"}';
  if (typeof value === 'bigint') return `{"$":"bigint","value":"${value}"}`;
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) return `{"$":"number","value":"${Object.is(value, -0) ? '-0' : value}"}`;
  if (value instanceof Uint8Array) return `{"$":"bytes","value":"${Buffer.from(value).toString('base64')}"}`;
  if (value instanceof Y.Doc) return `{"$":"doc","value":${JSON.stringify(value.guid)}}`;
  if (value instanceof Y.AbstractType) return showType(value);
  if (Array.isArray(value)) return `[${value.map(showValue).join()}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.keys(value).sort(byUnits).map((name) => `${JSON.stringify(name)}:${showValue(value[name])}`).join()}}`;
  }
  return JSON.stringify(value);
}

/** A shared type with all that is in it. */
export function showType(type) {
  if (type instanceof Y.XmlText) return `{"text":${showDelta(type)},"attributes":${entries(type)}}`;
  if (type instanceof Y.Text) return `{"text":${showDelta(type)},"attributes":${entries(type)}}`;
  if (type instanceof Y.XmlElement) return `{"element":${JSON.stringify(type.nodeName)},"attributes":${entries(type)},"children":${children(type)}}`;
  if (type instanceof Y.XmlHook) return `{"hook":${JSON.stringify(type.hookName)},"map":${entries(type)}}`;
  if (type instanceof Y.XmlFragment) return `{"children":${children(type)}}`;
  if (type instanceof Y.Map) return `{"map":${entries(type)}}`;
  if (type instanceof Y.Array) return `{"array":[${type.toArray().map(showValue).join()}]}`;
  return '{"$":"unknown"}';
}

function showDelta(text) {
  return `[${text.toDelta().map(({ insert, attributes }) =>
    `{"insert":${showValue(insert)}${attributes === undefined ? '' : `,"attributes":${showValue(attributes)}`}}`).join()}]`;
}

function children(type) { return `[${type.toArray().map(showValue).join()}]`; }

/** The entries of a type's map: keys, attributes. Read from the items, since not every type has a way to ask for all of them. */
function entries(type) {
  return `{${[...type._map.entries()].filter(([, item]) => !item.deleted).sort(([a], [b]) => byUnits(a, b))
    .map(([name, item]) => `${JSON.stringify(name)}:${showValue(item.content.getContent()[item.length - 1])}`).join()}}`;
}

function byUnits(a, b) { return a < b ? -1 : a > b ? 1 : 0; }

/** A note as its blocks, in the words of NoteWords.cs: texts in hexadecimal, marks by name, neighbouring runs with the same marks as one. */
export function showNote(fragment) {
  return `${fragment.toArray().map(showNode).join('')}|${hex(plainText(fragment))}`;
}

function showNode(node) {
  if (node instanceof Y.XmlText) return runs(node).map(([text, marks]) => `'${hex(text)}'${marks}`).join('');
  if (!(node instanceof Y.XmlElement)) return '?';
  const attributes = Object.entries(node.getAttributes()).filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => byUnits(a, b)).map(([name, value]) => ` ${name}=${attribute(value)}`).join('');
  return `<${node.nodeName}${attributes}>${node.toArray().map(showNode).join('')}</>`;
}

/** A number by its bits, since .NET and JavaScript do not spell all of them alike; everything else as JSON. */
function attribute(value) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return hex(JSON.stringify(value));
  const bits = Buffer.alloc(8);
  bits.writeDoubleBE(value + 0);
  return `#${bits.toString('hex')}`;
}

function runs(text) {
  const joined = [];
  for (const { insert, attributes } of text.toDelta()) {
    if (typeof insert !== 'string') continue;
    const marks = Object.keys(attributes ?? {}).sort(byUnits).join();
    if (joined.at(-1)?.[1] === marks) joined.at(-1)[0] += insert;
    else joined.push([insert, marks]);
  }
  return joined;
}

/** As the browser gives the words of a note (web/client/documents/text/noteText.ts). */
function plainText(fragment) {
  const lines = [];
  let line = '';
  const walk = (holder) => {
    for (const child of holder.toArray()) {
      if (child instanceof Y.XmlText) line += runs(child).map(([text]) => text).join('');
      else if (child.nodeName === 'hardBreak') line += '\n';
      else {
        walk(child);
        if (line !== '' || child.nodeName === 'paragraph') lines.push(line);
        line = '';
      }
    }
  };
  walk(fragment);
  return lines.join('\n');
}

function hex(text) { return Buffer.from(text, 'utf8').toString('hex'); }
